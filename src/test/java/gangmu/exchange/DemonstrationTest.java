package gangmu.exchange;

import static gangmu.model.YearlyFigures.ENTERED;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Actual;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.Outcome;
import gangmu.model.Plan;
import gangmu.model.ReviewChanges;
import gangmu.model.YearlyFigures;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemonstrationTest {
    private static final Year FIRST = Year.of(2017);
    private static final Year LAST = Year.of(2020);

    private final Plan sample = Plan.of(SamplePlan.elements("mofa-106-109"));

    private static Plan demonstrated(Plan plan) {
        return plan.after(Demonstration.change(plan, "示範", ENTERED).orElseThrow());
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
    void every_item_has_a_figure_of_every_year_but_one_and_of_the_year_before_where_growth_needs_it() {
        long counted = items().filter(Item::isCounted).count();
        long growing = items("2.4", "4.1", "5.1").filter(Item::isCounted).count();
        assertThat(counted).isEqualTo(40);
        assertThat(growing).isEqualTo(4 + 3 + 8);
        assertThat(actuals(demonstrated(sample))).hasSize((int) (counted * 4 - 1 + growing));
        assertThat(actuals(demonstrated(sample)))
                .filteredOn(actual -> actual.year().equals(FIRST.minusYears(1)))
                .hasSize((int) growing);
        assertThat(demonstrated(sample).lights(LAST)).containsEntry(Light.WHITE, 1);
    }

    private Stream<Item> items(String... codes) {
        return sample.kpis().stream()
                .filter(kpi -> codes.length == 0
                        || List.of(codes).contains(sample.numbering().code(kpi)))
                .flatMap(kpi -> sample.items(kpi.id()).stream());
    }

    @Test
    void every_kpi_but_the_one_without_a_figure_comes_to_something_in_every_year() {
        Plan plan = demonstrated(sample);
        for (Year year : plan.years()) {
            assertThat(plan.kpis())
                    .filteredOn(kpi -> plan.evaluation(kpi, year).outcome() instanceof Outcome.Missing)
                    .hasSize(year.equals(LAST) ? 1 : 0);
        }
    }

    @Test
    void the_same_plan_is_given_the_same_figures() {
        assertThat(Demonstration.change(sample, "示範", ENTERED)).isEqualTo(Demonstration.change(sample, "示範", ENTERED));
    }

    @Test
    void a_kpi_with_an_entered_actual_is_left_alone_and_counted() {
        Kpi kpi = sample.kpis().getFirst();
        Plan entered = sample.after(
                YearlyFigures.enter(sample, kpi, LAST, BigDecimal.TEN, "月報").orElseThrow());
        assertThat(Demonstration.entered(sample)).isZero();
        assertThat(Demonstration.entered(entered)).isOne();
        assertThat(demonstrated(entered).actuals(kpi.id())).singleElement().satisfies(actual -> {
            assertThat(actual.value()).isEqualByComparingTo("10");
            assertThat(actual.invented()).isFalse();
        });
    }

    private Plan closed(String code, Year year) {
        Kpi kpi = sample.kpis().stream()
                .filter(each -> sample.numbering().code(each).equals(code))
                .findFirst()
                .orElseThrow();
        return sample.after(
                ReviewChanges.close(sample, kpi, year, true, ENTERED).orElseThrow());
    }

    @Test
    void a_year_that_a_person_closed_is_left_alone_and_counted() {
        Plan closed = closed("1.1", LAST);
        assertThat(Demonstration.closedYears(closed)).isOne();
        assertThat(demonstrated(closed).actuals(closed.kpis().getFirst().id()))
                .extracting(Actual::year)
                .containsExactly(FIRST, FIRST.plusYears(1), FIRST.plusYears(2));
    }

    @Test
    void nothing_is_added_that_a_closed_year_grows_from() {
        Plan closed = closed("2.4", FIRST.plusYears(2));
        assertThat(actuals(demonstrated(closed)))
                .filteredOn(actual -> closed.numbering()
                        .code(closed.kpi(actual.kpi()).orElseThrow())
                        .equals("2.4"))
                .extracting(Actual::year)
                .containsOnly(LAST);
    }

    @Test
    void a_plan_that_has_them_all_is_given_no_more() {
        Plan plan = demonstrated(sample);
        assertThat(Demonstration.change(plan, "示範", ENTERED)).isEmpty();
    }
}
