package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Pending.Want;
import gangmu.text.RocYears;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is still wanted of KPIs, and the plan as its figures stood at the end of a month. */
class PendingTest {
    private static final Year Y108 = RocYears.year(108);

    private static MeasuredKpi quarterly() {
        return MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER).part("件數");
    }

    private static List<Want> wanted(Plan plan) {
        return Pending.of(plan, plan.kpis(), Y108).stream().map(Pending::want).toList();
    }

    @Test
    void a_kpi_wants_figures_then_the_rest_of_them_then_a_target_and_then_nothing() {
        assertThat(wanted(quarterly().target(108, "100").plan())).containsExactly(Want.FIGURES);
        MeasuredKpi begun = quarterly().target(108, "100").actual("件數", "108-Q1", "20");
        assertThat(wanted(begun.plan())).containsExactly(Want.MORE_FIGURES);
        assertThat(Pending.of(begun.plan(), begun.plan().kpis(), Y108)
                        .getFirst()
                        .coverage())
                .isEqualTo(new Coverage(1, 4, false));
        MeasuredKpi whole = quarterly()
                .actual("件數", "108-Q1", "20")
                .actual("件數", "108-Q2", "20")
                .actual("件數", "108-Q3", "20")
                .actual("件數", "108-Q4", "20");
        assertThat(wanted(whole.plan())).containsExactly(Want.TARGET);
        assertThat(wanted(whole.target(108, "100").plan())).isEmpty();
    }

    @Test
    void a_year_that_a_person_closed_wants_nothing() {
        Plan plan = quarterly().target(108, "100").actual("件數", "108-Q1", "20").plan();
        Kpi kpi = plan.kpis().getFirst();
        Plan closed = plan.after(ReviewChanges.close(plan, kpi, Y108, true, YearlyFigures.ENTERED)
                .orElseThrow());
        assertThat(wanted(closed)).isEmpty();
    }

    @Test
    void at_the_end_of_a_month_only_periods_that_ended_have_come_in_and_nobody_has_judged_the_year() {
        MeasuredKpi measured = quarterly()
                .target(108, "100")
                .actual("件數", "107-Q4", "7")
                .actual("件數", "108-Q1", "20")
                .actual("件數", "108-Q2", "30")
                .actual("件數", "108-Q3", "30")
                .actual("件數", "108-Q4", "30");
        Plan plan = measured.plan();
        Kpi kpi = plan.kpis().getFirst();
        Plan reviewed = plan.after(
                ReviewChanges.review(plan, kpi, Y108, Stage.SELF_REVIEW, Light.RED, "佐證不足", YearlyFigures.ENTERED)
                        .orElseThrow());
        Plan june = reviewed.until(Y108, 6);
        assertThat(june.value(kpi, Y108))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("50"));
        assertThat(june.isPartial(kpi, Y108)).isTrue();
        assertThat(Pace.of(june, kpi, Y108))
                .hasValueSatisfying(pace -> assertThat(pace.percent()).isEqualByComparingTo("50"));
        assertThat(june.reviews(kpi.id())).isEmpty();
        assertThat(june.value(kpi, RocYears.year(107))).isEqualTo(reviewed.value(kpi, RocYears.year(107)));
        assertThat(reviewed.until(Y108, 12)).isEqualTo(reviewed);
        assertThat(reviewed.until(Y108, 2).isEntered(kpi.id(), Y108)).isFalse();
    }
}
