package gangmu.model;

import java.time.Year;
import java.util.List;

/**
 * Figures that have not come in of what a KPI-year is computed from.
 *
 * @param item the name of what lacks them; empty where any of several things would do
 * @param periods those it lacks, all of one year
 */
public record Lack(String item, List<Period> periods) {

    static Lack of(KpiFigures figures, Need need) {
        List<Period> came = figures.counted(need.item(), need.period()).actuals().stream()
                .map(Actual::period)
                .toList();
        Year year = need.period().year();
        return new Lack(
                need.item().name(),
                Period.of(year, figures.span()).stream()
                        .filter(period -> !came.contains(period))
                        .toList());
    }
}
