package gangmu.report;

import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.LocalDate;

/** Finished pages for tests of what is done with them. */
public final class Samples {
    private Samples() {}

    /** The progress report on the sample with invented actuals. */
    public static Pages progress() {
        return Book.of(
                        SamplePlans.withActuals(),
                        RocYears.year(109),
                        Texts.of(Language.ZH_TW),
                        LocalDate.of(2026, 11, 23))
                .pages();
    }
}
