package gangmu.chart;

import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.text.Figures;
import gangmu.text.Texts;
import java.time.Year;

/**
 * How far a goal got in a year.
 *
 * @param invented whether a value of one of its KPIs was invented
 */
record GoalProgress(String label, OutlineNode goal, Rollup rollup, boolean invented) {

    static GoalProgress of(Plan plan, OutlineNode goal, Year year) {
        return new GoalProgress(
                plan.numbering().label(goal),
                goal,
                Rollup.ofGoal(plan, goal.id(), year),
                plan.kpisOfGoal(goal.id()).stream()
                        .anyMatch(kpi -> plan.evaluation(kpi, year).isInvented()));
    }

    RowName rowName() {
        return new RowName(goal.id(), label, goal.title());
    }

    /** The attainment as people read it, or that there is none. */
    String figure(Texts texts) {
        return rollup.attainment().map(Figures::percent).orElseGet(() -> texts.get("chart.noData"));
    }
}
