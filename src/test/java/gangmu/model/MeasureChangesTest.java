package gangmu.model;

import static gangmu.model.MeasuredKpi.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureChangesTest {
    private static List<Gathering> gathered(Plan plan, MeasuredKpi kpi) {
        return plan.items(kpi.kpi().id()).stream().map(Item::gathering).toList();
    }

    private static Plan measured(MeasuredKpi kpi, Method method) {
        Plan plan = kpi.plan();
        return plan.after(MeasureChanges.method(plan, kpi.kpi(), method).orElseThrow());
    }

    @Test
    void an_average_of_one_item_is_the_mean_of_its_months() {
        MeasuredKpi kpi = by(Method.SUM_IN_YEAR, Span.MONTH)
                .part("待辦天數")
                .actual("待辦天數", "108-M01", "10")
                .actual("待辦天數", "108-M02", "20");
        Plan averaged = measured(kpi, Method.AVERAGE);
        assertThat(averaged.evaluation(kpi.kpi(), MeasuredKpi.year(108)).outcome())
                .isEqualTo(new Outcome.Amount(new BigDecimal("15")));
    }

    @Test
    void an_item_that_is_added_to_an_average_is_gathered_as_the_others() {
        MeasuredKpi kpi = by(Method.SUM_IN_YEAR, Span.MONTH).part("甲");
        Plan averaged = measured(kpi, Method.AVERAGE);
        Plan added = averaged.after(MeasureChanges.add(averaged, kpi.kpi(), Id.random(), "乙"));
        assertThat(gathered(added, kpi)).containsExactly(Gathering.AVERAGE, Gathering.AVERAGE);
    }

    @Test
    void items_of_an_average_are_summed_as_soon_as_one_is_a_base_and_averaged_again_without_it() {
        MeasuredKpi kpi = by(Method.AVERAGE, Span.MONTH)
                .item("總天數", Gathering.AVERAGE, Role.PART, null, "")
                .item("件數", Gathering.AVERAGE, Role.PART, null, "");
        Plan plan = kpi.plan();
        Plan based =
                plan.after(MeasureChanges.role(plan, kpi.item("件數"), Role.BASE).orElseThrow());
        assertThat(gathered(based, kpi)).containsExactly(Gathering.SUM, Gathering.SUM);
        Item base = based.items(kpi.kpi().id()).getLast();
        Plan plain = based.after(MeasureChanges.role(based, base, Role.PART).orElseThrow());
        assertThat(gathered(plain, kpi)).containsExactly(Gathering.AVERAGE, Gathering.AVERAGE);
    }

    @Test
    void a_stock_stays_one_whatever_it_is_held_against() {
        MeasuredKpi kpi = by(Method.SUM_OF_PARTS).stock("人數").base("員額");
        assertThat(gathered(measured(kpi, Method.RATIO), kpi)).containsExactly(Gathering.LATEST, Gathering.SUM);
    }

    @Test
    void scores_of_a_survey_are_averaged_and_those_asked_are_counted() {
        MeasuredKpi kpi = by(Method.SUM_OF_PARTS, Span.HALF_YEAR).part("滿意度").part("樣本數");
        assertThat(gathered(measured(kpi, Method.SURVEY), kpi)).containsExactly(Gathering.AVERAGE, Gathering.SUM);
    }
}
