package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsequenceTest {
    private final Plan plan = MeasuredKpi.by(Method.GROWTH_OF_EVERY_PART)
            .rate("10", 0)
            .part("甲")
            .part("乙")
            .actual("甲", "107", "100")
            .actual("乙", "107", "100")
            .actual("甲", "108", "105")
            .actual("乙", "108", "112")
            .actual("甲", "109", "116")
            .actual("乙", "109", "124")
            .target(109, "20")
            .plan();
    private final Kpi kpi = plan.kpis().getFirst();

    private List<Consequence> ofRate(String rate) {
        return MeasureChanges.edit(plan, kpi, measure -> measure.growing(new BigDecimal(rate))).stream()
                .flatMap(change -> Consequence.of(plan, change, kpi).stream())
                .toList();
    }

    @Test
    void a_rate_has_consequences_in_the_years_without_a_target_of_their_own() {
        assertThat(ofRate("5")).singleElement().satisfies(would -> {
            assertThat(would.year()).isEqualTo(Year.of(2019));
            assertThat(would.before().outcome()).isEqualTo(new Outcome.Verdict(false, 1, 2));
            assertThat(would.after().outcome()).isEqualTo(new Outcome.Verdict(true, 2, 2));
            assertThat(would.before().suggested()).isEqualTo(Light.RED);
            assertThat(would.after().suggested()).isEqualTo(Light.GREEN);
        });
    }

    @Test
    void a_rate_under_which_as_many_parts_grew_enough_has_none() {
        assertThat(ofRate("12")).isEmpty();
        assertThat(ofRate("8")).isEmpty();
    }
}
