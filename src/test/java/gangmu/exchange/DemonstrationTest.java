package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Actual;
import gangmu.model.Change;
import gangmu.model.FigureChanges;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.Plan;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemonstrationTest {
    private static final Year LAST = Year.of(2020);

    private final Plan sample = Plan.of(SamplePlan.elements("mofa-106-109"));

    private static Plan demonstrated(Plan plan) {
        return plan.after(Demonstration.change(plan, "示範").orElseThrow());
    }

    private static List<Actual> actuals(Plan plan) {
        return plan.kpis().stream()
                .flatMap(kpi -> plan.actuals(kpi.id()).stream())
                .toList();
    }

    @Test
    void every_invented_actual_says_that_it_is() {
        assertThat(actuals(demonstrated(sample))).isNotEmpty().allSatisfy(actual -> {
            assertThat(actual.invented()).isTrue();
            assertThat(actual.source()).isEqualTo("示範");
        });
    }

    @Test
    void every_light_occurs_in_the_last_year() {
        assertThat(demonstrated(sample).lights(LAST))
                .allSatisfy((light, count) -> assertThat(count).as(light.name()).isPositive());
    }

    @Test
    void every_year_but_one_figure_is_filled() {
        assertThat(actuals(demonstrated(sample))).hasSize(16 * 4 - 1);
        assertThat(demonstrated(sample).lights(LAST)).containsEntry(Light.WHITE, 1);
    }

    @Test
    void the_same_plan_is_given_the_same_figures() {
        assertThat(Demonstration.change(sample, "示範")).isEqualTo(Demonstration.change(sample, "示範"));
    }

    @Test
    void an_entered_actual_stays() {
        Kpi kpi = sample.kpis().getFirst();
        Change entered =
                FigureChanges.actual(sample, kpi, LAST, BigDecimal.TEN, "月報").orElseThrow();
        Plan plan = demonstrated(sample.after(entered));
        assertThat(plan.actual(kpi.id(), LAST).orElseThrow().value()).isEqualByComparingTo("10");
        assertThat(plan.actual(kpi.id(), LAST).orElseThrow().invented()).isFalse();
    }

    @Test
    void a_plan_that_has_them_all_is_given_no_more() {
        Plan plan = demonstrated(sample);
        assertThat(Demonstration.change(plan, "示範")).isEmpty();
    }
}
