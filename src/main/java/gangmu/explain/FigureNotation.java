package gangmu.explain;

import gangmu.model.Id;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.text.Notation;

/** How the targets and actuals of a KPI are typed and read. */
public final class FigureNotation {
    private FigureNotation() {}

    /** Days where the KPI is measured by a deadline, else numbers. */
    public static Notation of(Plan plan, Id kpi) {
        return plan.measure(kpi).map(Measure::method).filter(Method::countsDays).isPresent()
                ? Notation.DAY
                : Notation.NUMBER;
    }
}
