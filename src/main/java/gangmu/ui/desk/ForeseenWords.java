package gangmu.ui.desk;

import gangmu.model.Holdings;
import gangmu.model.Impact;
import gangmu.model.Kpi;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What a target, as it is being typed, would change of its year and touches beside it, in words. */
public final class ForeseenWords {
    private ForeseenWords() {}

    /** A sentence for each; none where nothing would change. */
    public static List<String> of(YearViewModel year, Texts texts) {
        List<String> lines = new ArrayList<>();
        year.foreseen()
                .get()
                .map(would -> texts.get("figures.foreseen", ConsequenceWords.of(would, texts)))
                .ifPresent(lines::add);
        year.impact()
                .flatMap(impact -> impact.before().kpi(year.kpi()).map(kpi -> touched(impact, kpi, texts)))
                .ifPresent(lines::addAll);
        return lines;
    }

    private static List<String> touched(Impact impact, Kpi kpi, Texts texts) {
        List<String> beyond = new ImpactWords(impact, texts).beyondResults();
        return ImpactWords.touched(Holdings.of(impact.before(), kpi), beyond, texts);
    }
}
