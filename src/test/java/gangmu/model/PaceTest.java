package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaceTest {

    private static Optional<Pace> pace(MeasuredKpi kpi) {
        return Pace.of(kpi.plan(), kpi.kpi(), MeasuredKpi.year(108));
    }

    private static MeasuredKpi halfway(Method method) {
        return MeasuredKpi.by(method, Span.QUARTER)
                .since(107)
                .part("人次")
                .actual("人次", "108-Q1", "10")
                .actual("人次", "108-Q2", "30")
                .target(108, "100");
    }

    @Test
    void half_of_a_sum_is_due_by_the_middle_of_the_year() {
        Pace pace = pace(halfway(Method.SUM_IN_YEAR)).orElseThrow();
        assertThat(pace.until()).isEqualTo(new Period(MeasuredKpi.year(108), Span.QUARTER, 2));
        assertThat(pace.expected()).isEqualByComparingTo("50");
    }

    @Test
    void of_what_is_added_up_over_years_the_rest_is_due_within_the_year() {
        MeasuredKpi kpi = halfway(Method.CUMULATIVE_FLOW)
                .actual("人次", "106-Q4", "1000") // before the base year
                .actual("人次", "107-Q1", "15")
                .actual("人次", "107-Q2", "25")
                .actual("人次", "107-Q3", "0")
                .actual("人次", "107-Q4", "0");
        Pace pace = pace(kpi).orElseThrow();
        assertThat(pace.carried()).isEqualByComparingTo("40");
        assertThat(pace.expected()).isEqualByComparingTo("70");
    }

    @Test
    void nothing_is_due_of_a_year_that_is_whole_or_closed_or_has_no_target() {
        MeasuredKpi whole =
                halfway(Method.SUM_IN_YEAR).actual("人次", "108-Q3", "1").actual("人次", "108-Q4", "1");
        assertThat(pace(whole)).isEmpty();
        assertThat(pace(halfway(Method.SUM_IN_YEAR).closed(108))).isEmpty();
        MeasuredKpi aimless =
                MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER).part("人次").actual("人次", "108-Q1", "10");
        assertThat(pace(aimless)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUM_IN_YEAR", "SUM_OF_PARTS", "CUMULATIVE_FLOW", "FORMULA"})
    void what_does_not_add_up_evenly_has_no_pace(Method method) {
        assertThat(pace(halfway(method))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HIGHER_IS_BETTER")
    void what_is_not_to_become_more_has_no_pace(Direction direction) {
        assertThat(pace(halfway(Method.SUM_IN_YEAR).towards(direction))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUM")
    void a_sum_of_what_does_not_add_up_over_the_year_has_no_pace(Gathering gathering) {
        MeasuredKpi kpi = halfway(Method.SUM_OF_PARTS).item("分數", gathering, Role.PART, null, "");
        assertThat(pace(kpi.actual("分數", "108-Q1", "3"))).isEmpty();
    }

    @Test
    void nothing_is_due_where_the_years_before_brought_all_of_it() {
        MeasuredKpi kpi = halfway(Method.CUMULATIVE_FLOW)
                .actual("人次", "107-Q1", "90")
                .actual("人次", "107-Q2", "0")
                .actual("人次", "107-Q3", "0");
        assertThat(pace(kpi.actual("人次", "107-Q4", "30"))).isEmpty();
        MeasuredKpi less = halfway(Method.CUMULATIVE_FLOW)
                .actual("人次", "107-Q1", "90")
                .actual("人次", "107-Q2", "0")
                .actual("人次", "107-Q3", "0");
        assertThat(pace(less.actual("人次", "107-Q4", "3"))).isPresent();
    }

    @Test
    void nothing_is_due_by_a_period_before_which_some_are_missing() {
        MeasuredKpi gap = MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER)
                .part("人次")
                .actual("人次", "108-Q1", "10")
                .actual("人次", "108-Q3", "30")
                .target(108, "100");
        assertThat(pace(gap)).isEmpty();
        assertThat(pace(gap.actual("人次", "108-Q2", "1"))).isPresent();
    }

    @Test
    void nothing_is_due_by_a_period_that_only_one_of_several_items_has() {
        MeasuredKpi kpi = halfway(Method.SUM_OF_PARTS).part("場次").actual("場次", "108-Q1", "1");
        assertThat(pace(kpi)).isEmpty();
        assertThat(pace(kpi.actual("場次", "108-Q2", "1"))).isPresent();
    }

    @Test
    void nothing_is_due_of_a_target_of_nothing_or_less() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER)
                .part("人次")
                .actual("人次", "108-Q1", "10")
                .target(108, "-36");
        assertThat(pace(kpi)).isEmpty();
    }

    @Test
    void nothing_is_due_where_figures_of_a_year_before_are_missing() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.CUMULATIVE_FLOW, Span.HALF_YEAR)
                .since(107)
                .part("人次")
                .actual("人次", "107-H1", "10")
                .actual("人次", "108-H1", "30")
                .target(108, "100");
        assertThat(pace(kpi)).isEmpty();
        assertThat(pace(kpi.actual("人次", "107-H2", "10"))).isPresent();
    }
}
