package gangmu.chart;

import gangmu.model.Attainment;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;

/** Why an attainment is what it is, in one line made of its inputs. */
public final class Explanation {
    private Explanation() {}

    /** E.g. 109 實際值 103 人次 ÷ 目標值 105 人次 ＝ 98.10%, or why there is no attainment. */
    public static String of(Attainment attainment, String unit, Year year, Texts texts) {
        return switch (attainment) {
            case Attainment.Unknown(Attainment.Reason reason) ->
                texts.get("attainment.reason." + reason, RocYears.text(year));
            case Attainment.Percent percent ->
                texts.get(
                        "attainment.explain." + percent.direction(),
                        RocYears.text(year),
                        Figures.text(percent.actual(), unit),
                        Figures.text(percent.target(), unit),
                        Figures.percent(percent.value()));
        };
    }
}
