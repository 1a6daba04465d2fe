package gangmu.model;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The evaluations of a plan that somebody asked for; those of KPIs that a change does not touch are taken over by the
 * plan after it, since a KPI's value depends on nothing outside the KPI.
 */
final class Evaluations {
    private final Map<Id, Map<Year, Evaluation>> known = new ConcurrentHashMap<>();

    Evaluation of(Plan plan, Kpi kpi, Year year) {
        return known.computeIfAbsent(kpi.id(), id -> new ConcurrentHashMap<>())
                .computeIfAbsent(year, of -> Evaluator.evaluate(plan, kpi, of));
    }

    /** Takes over what is known of all KPIs but those that edits touch. */
    void takeOver(Evaluations before, List<Edit> edits) {
        known.putAll(before.known);
        edits.forEach(edit -> known.remove(edit.element().owner()));
    }
}
