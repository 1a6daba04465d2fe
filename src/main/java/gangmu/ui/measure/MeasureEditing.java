package gangmu.ui.measure;

import gangmu.model.Change;
import gangmu.model.Consequence;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.ui.desk.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The way in which a KPI's measure is changed: where KPI-years that have a value would change, that is shown first.
 *
 * @param confirmed shows the consequences and says whether they are wanted
 */
record MeasureEditing(Desk desk, Id kpi, Predicate<List<Consequence>> confirmed) {

    /** Makes a change unless a person, seeing its consequences, does not want it; says whether it is made. */
    boolean make(BiFunction<Plan, Kpi, Optional<Change>> maker) {
        Plan plan = desk.plan();
        Optional<Kpi> present = plan.kpi(kpi);
        List<Consequence> consequences = present.flatMap(
                        held -> maker.apply(plan, held).map(change -> Consequence.of(plan, change, held)))
                .orElse(List.of());
        boolean wanted = consequences.isEmpty() || confirmed.test(consequences);
        if (wanted) {
            desk.change(now -> now.kpi(kpi).flatMap(held -> maker.apply(now, held)));
        }
        return wanted;
    }
}
