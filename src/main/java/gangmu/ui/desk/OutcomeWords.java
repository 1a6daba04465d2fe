package gangmu.ui.desk;

import gangmu.model.Outcome;
import gangmu.text.Figures;
import gangmu.text.RocDays;
import java.math.BigDecimal;

/** What a KPI came to, as short as in a table. */
public final class OutcomeWords {
    private OutcomeWords() {}

    /** A figure, a day, 3／4 for three of four things reached, nothing where there is nothing to say. */
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Amount(BigDecimal value) -> Figures.rounded(value);
            case Outcome.Verdict(boolean met, int reached, int of) -> reached + "／" + of;
            case Outcome.Done done -> RocDays.text(done.on());
            case Outcome.Missing missing -> "";
        };
    }
}
