package gangmu.model;

import static gangmu.model.MeasuredKpi.by;
import static gangmu.model.MeasuredKpi.year;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Outcome.Amount;
import gangmu.model.Outcome.Missing;
import gangmu.model.Outcome.Reason;
import gangmu.model.Outcome.Verdict;
import gangmu.model.Working.Periods;
import gangmu.model.Working.Said;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What came in of different months is never held against each other. */
class PairingTest {

    private static MeasuredKpi enter(MeasuredKpi kpi, String item, int rocYear, int first, int last, String value) {
        IntStream.rangeClosed(first, last)
                .forEach(month -> kpi.actual(item, "%d-M%02d".formatted(rocYear, month), value));
        return kpi;
    }

    private static MeasuredKpi ratio() {
        return by(Method.RATIO, Span.MONTH).in("%").part("實支數").base("預算數");
    }

    private static List<Period> months(int rocYear, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(month -> new Period(year(rocYear), Span.MONTH, month))
                .toList();
    }

    private static void says(Evaluation evaluation, Said said, String item, List<Period> periods) {
        assertThat(evaluation.workings()).contains(Working.of(said, item, new Periods(periods)));
    }

    @Test
    void a_ratio_counts_only_the_months_that_both_sides_have_and_names_the_others() {
        MeasuredKpi kpi = ratio();
        enter(kpi, "實支數", 108, 1, 9, "8");
        enter(kpi, "預算數", 108, 1, 8, "10");
        Evaluation evaluation = kpi.evaluation(108);
        assertThat(((Amount) evaluation.outcome()).value()).isEqualByComparingTo("80");
        assertThat(evaluation.coverage()).isEqualTo(new Coverage(17, 24, false));
        assertThat(evaluation.inputs()).hasSize(16);
        says(evaluation, Said.LEFT_OUT, "預算數", months(108, 9, 9));
    }

    @Test
    void what_is_left_out_for_want_of_another_has_come_in_and_is_not_missing() {
        MeasuredKpi kpi = ratio();
        enter(kpi, "實支數", 108, 1, 2, "8");
        enter(kpi, "預算數", 108, 1, 1, "10");
        enter(kpi, "預算數", 108, 3, 3, "10");
        assertThat(kpi.evaluation(108).lacking())
                .containsExactly(
                        new Lack("實支數", months(108, 3, 12)),
                        new Lack(
                                "預算數",
                                Stream.concat(months(108, 2, 2).stream(), months(108, 4, 12).stream())
                                        .toList()));
    }

    @Test
    void a_whole_year_before_is_not_told_as_missing_in_a_running_one() {
        MeasuredKpi kpi = by(Method.GROWTH_OF_SUM, Span.MONTH).in("%").part("瀏覽量");
        enter(kpi, "瀏覽量", 107, 1, 12, "100");
        enter(kpi, "瀏覽量", 108, 1, 3, "110");
        assertThat(kpi.evaluation(108).coverage()).isEqualTo(new Coverage(3, 12, false));
        assertThat(kpi.evaluation(108).lacking()).containsExactly(new Lack("瀏覽量", months(108, 4, 12)));
    }

    @Test
    void every_part_grows_over_the_same_months_of_the_year_before() {
        MeasuredKpi kpi = by(Method.GROWTH_OF_EVERY_PART, Span.MONTH)
                .rate("10", null)
                .part("件數")
                .part("人次");
        enter(kpi, "件數", 107, 1, 12, "100");
        enter(kpi, "件數", 108, 1, 3, "120");
        enter(kpi, "人次", 107, 1, 3, "10");
        enter(kpi, "人次", 108, 1, 12, "10");
        assertThat(kpi.evaluation(108).outcome()).isEqualTo(new Verdict(false, 1, 2));
        says(kpi.evaluation(108), Said.LEFT_OUT_OF_YEARS, "件數", months(108, 4, 12));
        says(kpi.evaluation(108), Said.LEFT_OUT_OF_YEARS, "人次", months(107, 4, 12));
    }

    @Test
    void months_that_both_sides_have_need_no_word() {
        MeasuredKpi kpi = ratio();
        enter(kpi, "實支數", 108, 1, 3, "8");
        enter(kpi, "預算數", 108, 1, 3, "10");
        assertThat(kpi.evaluation(108).workings())
                .extracting(Working::said)
                .containsExactly(Said.RATIO_PERCENT, Said.PARTIAL);
    }

    @Test
    void without_a_month_in_common_nothing_can_be_said() {
        MeasuredKpi kpi = ratio();
        enter(kpi, "實支數", 108, 1, 2, "8");
        enter(kpi, "預算數", 108, 3, 4, "10");
        assertThat(kpi.evaluation(108).outcome()).isEqualTo(Missing.because(Reason.NO_COMMON_PERIOD, "實支數", "預算數"));
    }

    @Test
    void without_any_figure_on_one_side_that_side_is_missing() {
        MeasuredKpi kpi = ratio();
        enter(kpi, "實支數", 108, 1, 2, "8");
        assertThat(kpi.evaluation(108).outcome()).isEqualTo(Missing.because(Reason.NO_DATA, "預算數", year(108)));
    }

    @Test
    void a_stock_that_was_told_once_holds_for_the_months_after_it() {
        MeasuredKpi kpi = by(Method.RATIO, Span.MONTH)
                .in("%")
                .part("實支數")
                .item("年度預算", Gathering.LATEST, Role.BASE, null, "")
                .actual("年度預算", "108-M01", "120");
        enter(kpi, "實支數", 108, 1, 9, "10");
        assertThat(((Amount) kpi.evaluation(108).outcome()).value()).isEqualByComparingTo("75");
    }

    @Test
    void growth_in_a_running_year_is_over_the_same_months_of_the_year_before() {
        MeasuredKpi kpi = by(Method.GROWTH_OF_SUM, Span.MONTH).in("%").part("瀏覽量");
        enter(kpi, "瀏覽量", 107, 1, 12, "100");
        enter(kpi, "瀏覽量", 108, 1, 9, "110");
        Evaluation evaluation = kpi.evaluation(108);
        assertThat(((Amount) evaluation.outcome()).value()).isEqualByComparingTo("10");
        says(evaluation, Said.LEFT_OUT_OF_YEARS, "瀏覽量", months(108, 10, 12));
        assertThat(evaluation.isUnfinished()).isTrue();
        assertThat(evaluation.coverage().present())
                .isLessThan(evaluation.coverage().expected());
    }

    @Test
    void a_part_that_grew_from_a_year_with_missing_months_has_a_verdict_that_is_not_final() {
        MeasuredKpi kpi =
                by(Method.GROWTH_OF_EVERY_PART, Span.MONTH).rate("10", 0).part("件數");
        enter(kpi, "件數", 107, 1, 9, "10");
        enter(kpi, "件數", 108, 1, 12, "10");
        assertThat(kpi.evaluation(108).isUnfinished()).isTrue();
        enter(kpi, "件數", 107, 10, 12, "10");
        assertThat(kpi.evaluation(108).isUnfinished()).isFalse();
    }

    @Test
    void a_cumulative_flow_is_partial_where_a_year_since_its_base_is_missing() {
        MeasuredKpi kpi = by(Method.CUMULATIVE_FLOW)
                .since(106)
                .part("人")
                .actual("人", "106", "20000")
                .actual("人", "108", "15000");
        assertThat(((Amount) kpi.evaluation(108).outcome()).value()).isEqualByComparingTo("35000");
        assertThat(kpi.evaluation(108).coverage()).isEqualTo(new Coverage(2, 3, false));
    }

    @Test
    void a_formula_takes_months_as_they_come_and_says_which_are_missing() {
        MeasuredKpi kpi = by(Method.FORMULA, Span.MONTH).part("實支數").part("預算數").computing("實支數 ÷ 預算數 × 100");
        enter(kpi, "實支數", 108, 1, 9, "8");
        enter(kpi, "預算數", 108, 1, 8, "10");
        says(kpi.evaluation(108), Said.UNEVEN, "預算數", months(108, 9, 9));
    }

    @Test
    void a_formula_is_explained_by_the_figures_it_uses_and_no_others() {
        MeasuredKpi kpi = by(Method.FORMULA).part("甲").part("乙").computing("甲 - previous(乙)");
        kpi.actual("甲", "108", "9")
                .actual("乙", "108", "5")
                .actual("甲", "107", "7")
                .actual("乙", "107", "4");
        Evaluation evaluation = kpi.evaluation(108);
        assertThat(((Amount) evaluation.outcome()).value()).isEqualByComparingTo("5");
        assertThat(evaluation.inputs())
                .extracting(Actual::value)
                .extracting(Object::toString)
                .containsExactly("9", "4");
    }

    private static MeasuredKpi stock(Method method) {
        MeasuredKpi kpi = by(method, Span.QUARTER).since(106).in("%").stock("人數");
        for (int quarter = 1; quarter <= 4; quarter++) {
            kpi.actual("人數", "107-Q" + quarter, Integer.toString(10 * quarter));
            kpi.actual("人數", "106-Q" + quarter, Integer.toString(5 * quarter));
        }
        return kpi.actual("人數", "108-Q1", "11").actual("人數", "108-Q2", "22");
    }

    @Test
    void a_stock_grows_over_the_same_quarter_of_the_year_before() {
        Evaluation evaluation = stock(Method.GROWTH_OF_SUM).evaluation(108);
        assertThat(((Amount) evaluation.outcome()).value()).isEqualByComparingTo("10");
        assertThat(evaluation.workings())
                .contains(
                        Working.of(Said.LATEST, "人數", Period.parse("2018-Q2"), new BigDecimal("20")),
                        Working.of(Said.LATEST, "人數", Period.parse("2019-Q2"), new BigDecimal("22")));
        assertThat(((Amount) stock(Method.GROWTH_ON_BASE_YEAR).evaluation(108).outcome()).value())
                .isEqualByComparingTo("120");
    }

    @Test
    void a_part_that_is_a_stock_grows_over_the_same_quarter_too() {
        MeasuredKpi kpi = by(Method.GROWTH_OF_EVERY_PART, Span.QUARTER)
                .rate("10", 0)
                .stock("人數")
                .actual("人數", "107-Q2", "20")
                .actual("人數", "107-Q4", "40")
                .actual("人數", "108-Q2", "22");
        assertThat(kpi.evaluation(108).outcome()).isEqualTo(new Verdict(true, 1, 1));
    }

    @Test
    void a_stock_that_was_told_only_later_in_the_year_before_has_nothing_to_grow_from() {
        MeasuredKpi kpi = by(Method.GROWTH_OF_SUM, Span.QUARTER)
                .stock("人數")
                .actual("人數", "107-Q4", "40")
                .actual("人數", "108-Q2", "44");
        assertThat(kpi.evaluation(108).outcome())
                .isEqualTo(Missing.because(Reason.NOT_KNOWN_BY, "人數", Period.parse("2018-Q2")));
        assertThat(((Amount) kpi.actual("人數", "108-Q4", "44").evaluation(108).outcome()).value())
                .isEqualByComparingTo("10");
    }

    @Test
    void figures_of_no_period_in_common_are_counted_and_named_as_what_came_in() {
        MeasuredKpi kpi = ratio().actual("實支數", "108-M01", "8").actual("預算數", "108-M02", "10");
        assertThat(kpi.evaluation(108).coverage()).isEqualTo(new Coverage(2, 24, false));
        assertThat(kpi.evaluation(108).inputs()).hasSize(2);
    }

    @Test
    void one_item_without_a_month_in_common_with_its_other_year_is_named_once_with_the_years() {
        MeasuredKpi kpi = by(Method.GROWTH_OF_SUM, Span.MONTH)
                .part("瀏覽量")
                .actual("瀏覽量", "107-M01", "8")
                .actual("瀏覽量", "108-M02", "8");
        assertThat(kpi.evaluation(108).outcome())
                .isEqualTo(Missing.because(Reason.NO_COMMON_PERIOD_OF_YEARS, "瀏覽量", year(107), year(108)));
    }

    @Test
    void of_a_part_only_its_own_other_year_is_left_out() {
        MeasuredKpi kpi =
                by(Method.GROWTH_OF_EVERY_PART, Span.MONTH).rate("10", null).part("件數");
        enter(kpi, "件數", 107, 1, 12, "100");
        enter(kpi, "件數", 108, 1, 3, "120");
        says(kpi.evaluation(108), Said.LEFT_OUT_OF_YEARS, "件數", months(108, 4, 12));
    }
}
