package gangmu.explain;

import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How attainments are computed from values and targets, in words. */
public final class AttainmentFormulas {
    private AttainmentFormulas() {}

    /** A line for each direction that occurs in a plan, and one for the measures that are met or not as a whole. */
    public static List<String> of(Plan plan, Texts texts) {
        List<String> lines = new ArrayList<>();
        plan.kpis().stream()
                .filter(kpi -> method(plan, kpi).map(Method::hasDirection).orElse(true))
                .map(Kpi::direction)
                .distinct()
                .sorted()
                .map(direction -> texts.get("attainment.formula." + direction, texts.get("direction." + direction)))
                .forEach(lines::add);
        plan.kpis().stream()
                .flatMap(kpi -> method(plan, kpi).stream())
                .filter(method -> !method.hasDirection())
                .distinct()
                .sorted()
                .map(method -> texts.get(
                        method.countsDays() ? "attainment.formula.deadline" : "attainment.formula.verdict",
                        texts.get("method." + method)))
                .forEach(lines::add);
        return lines;
    }

    private static Optional<Method> method(Plan plan, Kpi kpi) {
        return plan.measure(kpi.id()).map(Measure::method);
    }
}
