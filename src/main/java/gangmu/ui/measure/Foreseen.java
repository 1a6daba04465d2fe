package gangmu.ui.measure;

import gangmu.model.Actual;
import gangmu.model.Change;
import gangmu.model.Consequence;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.TargetAdjustments;
import java.util.List;

/**
 * What a person should know before a KPI's measure is changed.
 *
 * @param results the years that would have another result
 * @param figures how many figures would go
 * @param easier whether a target would become easier to reach, which needs a reason
 */
record Foreseen(List<Consequence> results, long figures, boolean easier) {
    static Foreseen of(Plan plan, Change change, Kpi kpi) {
        long figures = change.edits().stream()
                .filter(edit -> edit.after() == null && edit.before() instanceof Actual)
                .count();
        return new Foreseen(Consequence.of(plan, change, kpi), figures, TargetAdjustments.ease(plan, change));
    }

    boolean isAnything() {
        return !results.isEmpty() || figures > 0 || easier;
    }
}
