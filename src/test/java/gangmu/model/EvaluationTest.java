package gangmu.model;

import static gangmu.model.MeasuredKpi.by;
import static gangmu.model.MeasuredKpi.year;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Outcome.Amount;
import gangmu.model.Outcome.Done;
import gangmu.model.Outcome.Missing;
import gangmu.model.Outcome.Reason;
import gangmu.model.Outcome.Verdict;
import gangmu.model.Working.Said;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
    private static final String[] PARTS = {"協定", "合作計畫", "互訪", "交流"};

    private static BigDecimal value(Evaluation evaluation) {
        return ((Amount) evaluation.outcome()).value();
    }

    private static Reason reason(Evaluation evaluation) {
        return ((Missing) evaluation.outcome()).reason();
    }

    private static List<Object> about(Evaluation evaluation) {
        return ((Missing) evaluation.outcome()).about();
    }

    private static String percent(Attainment attainment) {
        return attainment instanceof Attainment.Percent known
                ? known.value().setScale(2, RoundingMode.HALF_UP).toPlainString()
                : ((Attainment.Unknown) attainment).reason().name();
    }

    private static MeasuredKpi monthly(Method method, Gathering gathering, String... values) {
        MeasuredKpi kpi = by(method, Span.MONTH).item("人次", gathering, Role.PART, null, "");
        for (int month = 1; month <= values.length; month++) {
            if (!values[month - 1].isBlank()) {
                kpi.actual("人次", "108-M%02d".formatted(month), values[month - 1].strip());
            }
        }
        return kpi;
    }

    @Test
    void a_sum_in_the_year_adds_the_months_that_came_in_and_says_how_many() {
        Evaluation partial = monthly(Method.SUM_IN_YEAR, Gathering.SUM, "10,,20,30".split(","))
                .evaluation(108);
        assertThat(value(partial)).isEqualByComparingTo("60");
        assertThat(partial.coverage()).isEqualTo(new Coverage(3, 12, false));
        assertThat(partial.isUnfinished()).isTrue();
        assertThat(partial.workings()).extracting(Working::said).contains(Said.SUM, Said.PARTIAL);

        Evaluation whole = monthly(Method.SUM_IN_YEAR, Gathering.SUM, "1,1,1,1,1,1,1,1,1,1,1,1".split(","))
                .evaluation(108);
        assertThat(value(whole)).isEqualByComparingTo("12");
        assertThat(whole.isUnfinished()).isFalse();
    }

    @Test
    void a_year_without_any_figure_is_missing_and_not_zero() {
        Evaluation nothing = by(Method.SUM_IN_YEAR).part("人次").evaluation(108);
        assertThat(reason(nothing)).isEqualTo(Reason.NO_DATA);
        assertThat(about(nothing)).containsExactly("人次", year(108));
        assertThat(nothing.isUnfinished()).isFalse();

        Evaluation zero =
                by(Method.SUM_IN_YEAR).part("人次").actual("人次", "108", "0").evaluation(108);
        assertThat(value(zero)).isEqualByComparingTo("0");
    }

    @Test
    void a_sum_of_parts_keeps_each_part_and_is_partial_without_one() {
        MeasuredKpi kpi = by(Method.SUM_OF_PARTS).part("甲").part("乙").actual("甲", "109", "100");
        Evaluation partial = kpi.evaluation(109);
        assertThat(value(partial)).isEqualByComparingTo("100");
        assertThat(partial.coverage()).isEqualTo(new Coverage(1, 2, false));
        Evaluation whole = kpi.actual("乙", "109", "67").evaluation(109);
        assertThat(value(whole)).isEqualByComparingTo("167");
        assertThat(whole.inputs()).hasSize(2);
        assertThat(whole.isUnfinished()).isFalse();
    }

    @Test
    void of_a_stock_the_latest_month_holds() {
        MeasuredKpi kpi = monthly(Method.LATEST_STOCK, Gathering.LATEST, "14,15,,17".split(","))
                .target(108, "20");
        assertThat(value(kpi.evaluation(108))).isEqualByComparingTo("17");
        assertThat(percent(kpi.attainment(108))).isEqualTo("85.00");
        assertThat(kpi.evaluation(108).isUnfinished()).isTrue();
    }

    @Test
    void a_cumulative_flow_counts_from_its_base_year() {
        MeasuredKpi kpi = by(Method.CUMULATIVE_FLOW)
                .since(106)
                .part("人")
                .actual("人", "105", "900")
                .actual("人", "106", "20000")
                .actual("人", "107", "25000")
                .actual("人", "108", "15000");
        assertThat(value(kpi.evaluation(106))).isEqualByComparingTo("20000");
        assertThat(value(kpi.evaluation(108))).isEqualByComparingTo("60000");
        assertThat(reason(kpi.evaluation(109))).isEqualTo(Reason.NO_DATA);
        assertThat(reason(by(Method.CUMULATIVE_FLOW)
                        .part("人")
                        .actual("人", "108", "1")
                        .evaluation(108)))
                .isEqualTo(Reason.NO_BASE_YEAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6     | 22     | %  | 25 | 27.27 | 109.09
            0     | 22     | %  | 25 | 0.00  | 0.00
            -1    | 22     | %  | 25 | -4.55 | -18.18
            10900 | 10     | 次 | 1090 | 1090.00 | 100.00
            """)
    void a_ratio_is_parts_by_bases(String part, String base, String unit, String target, String value, String percent) {
        MeasuredKpi kpi = by(Method.RATIO)
                .in(unit)
                .part("國家數")
                .base("邦交國總數")
                .actual("國家數", "109", part)
                .actual("邦交國總數", "109", base)
                .target(109, target);
        assertThat(value(kpi.evaluation(109)).setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(value);
        assertThat(percent(kpi.attainment(109))).isEqualTo(percent);
    }

    @Test
    void a_ratio_over_several_amounts_needs_each_and_no_base_of_zero() {
        MeasuredKpi kpi = by(Method.RATIO)
                .in("%")
                .part("實支數")
                .part("應付未付數")
                .part("賸餘數")
                .base("預算數")
                .actual("實支數", "109", "800")
                .actual("應付未付數", "109", "60");
        assertThat(about(kpi.evaluation(109))).containsExactly(new Working.Names(List.of("賸餘數", "預算數")), year(109));
        kpi.actual("賸餘數", "109", "40").actual("預算數", "109", "1000");
        assertThat(value(kpi.evaluation(109))).isEqualByComparingTo("90");

        MeasuredKpi zero = by(Method.RATIO)
                .part("甲")
                .base("乙")
                .actual("甲", "109", "1")
                .actual("乙", "109", "0")
                .target(109, "1");
        assertThat(reason(zero.evaluation(109))).isEqualTo(Reason.ZERO_BASE);
        assertThat(percent(zero.attainment(109))).isEqualTo("NO_VALUE");
        assertThat(reason(by(Method.RATIO).part("甲").actual("甲", "109", "1").evaluation(109)))
                .isEqualTo(Reason.NO_BASE);
    }

    @Test
    void an_average_is_of_items_and_not_of_periods() {
        MeasuredKpi kpi = by(Method.AVERAGE).part("甲").part("乙").part("丙").actual("甲", "109", "1000");
        kpi.actual("乙", "109", "1180");
        assertThat(value(kpi.evaluation(109))).isEqualByComparingTo("1090");
        assertThat(kpi.evaluation(109).isUnfinished()).isTrue();
        MeasuredKpi each = by(Method.AVERAGE)
                .part("點閱數")
                .base("則數")
                .actual("點閱數", "109", "109000")
                .actual("則數", "109", "100");
        assertThat(value(each.evaluation(109))).isEqualByComparingTo("1090");
    }

    private static MeasuredKpi growing(@Nullable String[] before, String[] now) {
        MeasuredKpi kpi = by(Method.GROWTH_OF_EVERY_PART).in("%").rate("10", 0).towards(Direction.YES_NO);
        for (int i = 0; i < PARTS.length; i++) {
            kpi.part(PARTS[i]);
            if (before[i] != null) {
                kpi.actual(PARTS[i], "107", before[i]);
            }
            kpi.actual(PARTS[i], "108", now[i]);
        }
        return kpi;
    }

    @ParameterizedTest
    @CsvSource({"72, 3, false, 0.00", "73, 4, true, 100.00", "0, 3, false, 0.00", "-5, 3, false, 0.00"})
    void growth_of_every_part_is_judged_on_figures_rounded_half_up(
            String last, int reached, boolean met, String percent) {
        MeasuredKpi kpi = growing(new String[] {"31", "597", "248", "66"}, new String[] {"35", "657", "273", last});
        Evaluation evaluation = kpi.evaluation(108);
        assertThat(evaluation.outcome()).isEqualTo(new Verdict(met, reached, 4));
        assertThat(evaluation.workings())
                .filteredOn(working -> working.said() == Said.PART_GREW || working.said() == Said.PART_FELL_SHORT)
                .extracting(working ->
                        ((Working.Rounded) working.with().get(4)).value().toString())
                .containsExactly("34", "657", "273", "73");
        assertThat(percent(kpi.attainment(108))).isEqualTo(percent);
    }

    @Test
    void growth_of_every_part_has_no_verdict_without_last_year_and_says_which_part() {
        MeasuredKpi kpi = growing(new String[] {"31", null, "248", "66"}, new String[] {"35", "657", "273", "73"});
        assertThat(reason(kpi.evaluation(108))).isEqualTo(Reason.NO_DATA_TO_GROW_FROM);
        assertThat(about(kpi.evaluation(108))).containsExactly("合作計畫", year(107));
        assertThat(percent(kpi.attainment(108))).isEqualTo("NO_VALUE");
    }

    @Test
    void the_target_of_the_year_is_the_rate_that_every_part_has_to_grow_by() {
        MeasuredKpi kpi = growing(new String[] {"31", "597", "248", "66"}, new String[] {"35", "657", "273", "72"});
        assertThat(kpi.target(108, "9").evaluation(108).outcome()).isEqualTo(new Verdict(true, 4, 4));
        MeasuredKpi without = by(Method.GROWTH_OF_EVERY_PART)
                .part("甲")
                .actual("甲", "107", "1")
                .actual("甲", "108", "2");
        assertThat(reason(without.evaluation(108))).isEqualTo(Reason.NO_RATE);
    }

    @ParameterizedTest
    @CsvSource({
        "10000000, 10400000, 4",
        "10000000, 10500000, 5",
        "10000000, 9000000, -10",
        "10000000, 0, -100",
        "8, 9, 12.5"
    })
    void growth_of_a_sum_is_over_the_year_before(String before, String now, String growth) {
        MeasuredKpi kpi = by(Method.GROWTH_OF_SUM)
                .part("瀏覽量")
                .actual("瀏覽量", "107", before)
                .actual("瀏覽量", "108", now);
        assertThat(value(kpi.evaluation(108))).isEqualByComparingTo(growth);
    }

    @Test
    void growth_over_nothing_is_a_sentence() {
        MeasuredKpi kpi =
                by(Method.GROWTH_OF_SUM).part("瀏覽量").actual("瀏覽量", "107", "0").actual("瀏覽量", "108", "5");
        assertThat(reason(kpi.evaluation(108))).isEqualTo(Reason.GROWTH_FROM_ZERO);
        assertThat(reason(kpi.evaluation(107))).isEqualTo(Reason.NO_DATA_TO_GROW_FROM);
        assertThat(reason(kpi.evaluation(109))).isEqualTo(Reason.NO_DATA);
    }

    @Test
    void growth_on_a_base_year_compares_with_that_year() {
        MeasuredKpi kpi = by(Method.GROWTH_ON_BASE_YEAR)
                .since(105)
                .part("件")
                .actual("件", "105", "200")
                .actual("件", "108", "250");
        assertThat(value(kpi.evaluation(108))).isEqualByComparingTo("25");
        assertThat(value(kpi.evaluation(105))).isEqualByComparingTo("0");
    }

    private static MeasuredKpi publicity() {
        return by(Method.CRITERIA_MET)
                .part("報導篇數")
                .part("受邀人數")
                .part("刊載篇數")
                .part("瀏覽量")
                .computed("人均篇數", "報導篇數 ÷ 受邀人數")
                .computed("瀏覽量成長率", "（瀏覽量 ÷ previous(瀏覽量) － 1）× 100")
                .criterion("人均篇數", "2", "受邀人數", "120")
                .criterion("刊載篇數", "300")
                .criterion("瀏覽量成長率", "5")
                .target(108, "3");
    }

    @Test
    void criteria_are_met_one_by_one_each_with_its_condition() {
        MeasuredKpi kpi = publicity()
                .actual("報導篇數", "108", "247.8")
                .actual("受邀人數", "108", "118")
                .actual("刊載篇數", "108", "305")
                .actual("瀏覽量", "107", "10000000")
                .actual("瀏覽量", "108", "10400000");
        Evaluation evaluation = kpi.evaluation(108);
        assertThat(value(evaluation)).isEqualByComparingTo("1");
        assertThat(evaluation.workings())
                .extracting(Working::said)
                .containsSubsequence(
                        Said.THRESHOLD_MET,
                        Said.CONDITION_NOT_MET,
                        Said.CRITERION_MET,
                        Said.CRITERION_NOT_MET,
                        Said.CRITERIA);
        assertThat(percent(kpi.attainment(108))).isEqualTo("33.33");
    }

    @Test
    void criteria_that_cannot_be_judged_yet_leave_the_count_partial() {
        MeasuredKpi kpi = publicity().actual("刊載篇數", "108", "305");
        Evaluation evaluation = kpi.evaluation(108);
        assertThat(value(evaluation)).isEqualByComparingTo("1");
        assertThat(evaluation.isUnfinished()).isTrue();
        assertThat(reason(publicity().evaluation(108))).isEqualTo(Reason.NO_DATA);
    }

    @ParameterizedTest
    @CsvSource({
        "102900, 100000, 2.9, 100.00",
        "98000, 100000, -2, 100.00",
        "105000, 100000, 5, 100.00",
        "106000, 100000, 6, 80.00",
        "120000, 100000, 20, -200.00"
    })
    void a_deviation_is_held_to_a_ceiling(String asked, String granted, String value, String percent) {
        MeasuredKpi kpi = by(Method.DEVIATION)
                .in("%")
                .towards(Direction.CEILING)
                .part("編報數")
                .base("核列數")
                .actual("編報數", "109", asked)
                .actual("核列數", "109", granted)
                .target(109, "5");
        assertThat(value(kpi.evaluation(109))).isEqualByComparingTo(value);
        assertThat(percent(kpi.attainment(109))).isEqualTo(percent);
    }

    @ParameterizedTest
    @EnumSource(names = {"RATIO", "AVERAGE", "DEVIATION", "SURVEY"})
    void nothing_is_held_against_a_base_below_zero(Method method) {
        Evaluation evaluation = by(method)
                .part("編報數")
                .base("核列數")
                .actual("編報數", "109", "120")
                .actual("核列數", "109", "-100")
                .evaluation(109);
        assertThat(reason(evaluation))
                .isEqualTo(method == Method.SURVEY ? Reason.NEGATIVE_SAMPLE : Reason.NEGATIVE_BASE);
        assertThat(about(evaluation)).containsExactly("核列數", new BigDecimal("-100"));
    }

    @Test
    void without_criteria_it_is_they_that_are_missing() {
        assertThat(reason(by(Method.CRITERIA_MET)
                        .part("甲")
                        .actual("甲", "109", "1")
                        .evaluation(109)))
                .isEqualTo(Reason.NO_CRITERION);
    }

    @Test
    void a_deviation_from_zero_has_no_verdict() {
        MeasuredKpi kpi = by(Method.DEVIATION)
                .part("編報數")
                .base("核列數")
                .actual("編報數", "109", "1")
                .actual("核列數", "109", "0");
        assertThat(reason(kpi.evaluation(109))).isEqualTo(Reason.ZERO_BASE);
    }

    @Test
    void of_steps_the_last_one_done_counts_also_from_years_before() {
        MeasuredKpi kpi = by(Method.STEP_PROGRESS)
                .weighted("完成規劃", "25")
                .weighted("招標", "50")
                .weighted("完工", "75")
                .weighted("啟用", "100");
        assertThat(reason(kpi.evaluation(108))).isEqualTo(Reason.NO_DATA);
        kpi.actual("完成規劃", "107", "1").actual("招標", "108", "1").actual("完工", "108", "0");
        assertThat(value(kpi.evaluation(107))).isEqualByComparingTo("25");
        assertThat(value(kpi.evaluation(108))).isEqualByComparingTo("50");
        assertThat(kpi.evaluation(108).isUnfinished()).isFalse();
        assertThat(reason(kpi.evaluation(109)))
                .as("nobody said anything of the year")
                .isEqualTo(Reason.NO_DATA);
        assertThat(kpi.evaluation(109).workings())
                .filteredOn(working -> working.said() == Said.STEP_OF_BEFORE)
                .singleElement()
                .satisfies(working -> assertThat(working.with()).containsExactly(year(109), Period.of(year(108))));
        kpi.actual("啟用", "109", "1");
        assertThat(value(kpi.evaluation(110))).isEqualByComparingTo("100");
        assertThat(kpi.evaluation(110).isUnfinished()).isFalse();
    }

    @Test
    void of_steps_by_month_more_is_to_come_until_december_or_the_last_step() {
        MeasuredKpi kpi = by(Method.STEP_PROGRESS, Span.MONTH)
                .weighted("招標", "50")
                .weighted("完工", "100")
                .actual("招標", "108-M02", "0")
                .actual("招標", "108-M05", "1");
        assertThat(kpi.evaluation(108).coverage()).isEqualTo(new Coverage(2, 12, false));
        assertThat(kpi.evaluation(108).lacking())
                .as("of what comes next nothing was told")
                .containsExactly(new Lack("", months(108, 1, 3, 4, 6, 7, 8, 9, 10, 11, 12)));
        kpi.actual("完工", "108-M12", "0");
        assertThat(kpi.evaluation(108).coverage()).isEqualTo(new Coverage(3, 3, true));
        kpi.actual("完工", "109-M01", "1");
        assertThat(kpi.evaluation(109).isUnfinished()).isFalse();
    }

    private static List<Period> months(int rocYear, int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> new Period(year(rocYear), Span.MONTH, number))
                .toList();
    }

    @Test
    void a_step_is_done_with_a_one_and_what_was_skipped_or_begun_is_said() {
        MeasuredKpi kpi = by(Method.STEP_PROGRESS)
                .weighted("規劃", "25")
                .weighted("招標", "50")
                .weighted("完工", "75")
                .weighted("啟用", "100")
                .actual("規劃", "108", "0")
                .actual("完工", "108", "1")
                .actual("啟用", "108", "50");
        Evaluation evaluation = kpi.evaluation(108);
        assertThat(value(evaluation)).isEqualByComparingTo("75");
        assertThat(said(evaluation, Said.STEPS_SKIPPED))
                .containsExactly(List.of(new Working.Names(List.of("規劃", "招標")), "完工"));
        assertThat(said(evaluation, Said.STEP_UNDONE)).containsExactly(List.of("啟用", new BigDecimal("50")));
        assertThat(value(by(Method.STEP_PROGRESS)
                        .weighted("規劃", "25")
                        .actual("規劃", "108", "0.99")
                        .evaluation(108)))
                .isEqualByComparingTo("0");
    }

    private static List<List<Object>> said(Evaluation evaluation, Said said) {
        return evaluation.workings().stream()
                .filter(working -> working.said() == said)
                .map(Working::with)
                .toList();
    }

    @Test
    void a_step_without_a_percentage_is_no_progress_of_nothing_but_a_question() {
        MeasuredKpi kpi = by(Method.STEP_PROGRESS)
                .weighted("規劃", "30")
                .stock("完工")
                .actual("規劃", "107", "1")
                .actual("完工", "108", "1");
        assertThat(value(kpi.evaluation(107))).isEqualByComparingTo("30");
        assertThat(reason(kpi.evaluation(108))).isEqualTo(Reason.NO_PERCENTAGE);
        assertThat(about(kpi.evaluation(108))).containsExactly("完工");
    }

    @Test
    void of_steps_without_a_figure_all_are_named() {
        MeasuredKpi kpi = by(Method.STEP_PROGRESS).weighted("規劃", "30").weighted("完工", "100");
        assertThat(about(kpi.evaluation(108))).containsExactly(new Working.Names(List.of("規劃", "完工")), year(108));
    }

    @Test
    void a_weighted_sum_asks_for_weights_that_nobody_stated() {
        MeasuredKpi kpi = by(Method.WEIGHTED_SUM)
                .weighted("甲", "60")
                .stock("乙")
                .actual("甲", "109", "1")
                .actual("乙", "109", "1");
        assertThat(reason(kpi.evaluation(109))).isEqualTo(Reason.NO_WEIGHT);
        assertThat(about(kpi.evaluation(109))).containsExactly("乙");
    }

    @Test
    void every_part_that_has_nothing_to_grow_from_is_named_beside_those_that_grew() {
        Evaluation evaluation = by(Method.GROWTH_OF_EVERY_PART)
                .rate("3", null)
                .part("甲")
                .part("乙")
                .part("丙")
                .actual("甲", "107", "0")
                .actual("甲", "108", "1")
                .actual("乙", "107", "-2")
                .actual("乙", "108", "1")
                .actual("丙", "107", "2")
                .actual("丙", "108", "3")
                .evaluation(108);
        assertThat(about(evaluation)).containsExactly(new Working.Names(List.of("甲", "乙")), year(107));
        assertThat(evaluation.workings()).extracting(Working::said).contains(Said.PART_GREW);
    }

    @Test
    void a_formula_says_which_months_this_year_lacks_and_the_year_before_has() {
        MeasuredKpi kpi = by(Method.FORMULA, Span.MONTH)
                .part("件數")
                .computing("件數 ÷ previous(件數) × 100")
                .actual("件數", "107-M01", "10")
                .actual("件數", "107-M02", "10")
                .actual("件數", "107-M03", "10")
                .actual("件數", "108-M01", "20");
        assertThat(said(kpi.evaluation(108), Said.UNEVEN))
                .containsExactly(List.of("件數", new Working.Periods(months(108, 2, 3))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FORMULA      | 10 | 甲 ÷ 3 ＋ 甲 ÷ 3 ＋ 甲 ÷ 3
            FORMULA      | 10 | 甲 ÷ 3 × 3
            FORMULA      | 10 | 三分之一 × 3
            SUM_OF_PARTS | 10 |
            CRITERIA_MET | 1  |
            """)
    void thirds_make_a_whole_again_wherever_they_are_judged(Method method, String target, @Nullable String formula) {
        MeasuredKpi kpi = by(method).part("甲").actual("甲", "108", "10").target(108, target);
        kpi.computed("三分之一", "甲 ÷ 3");
        switch (method) {
            case FORMULA -> kpi.computing(String.valueOf(formula));
            case SUM_OF_PARTS -> {
                kpi.computed("又三分之一", "甲 ÷ 3").computed("餘", "甲 ÷ 3 － 甲");
            }
            default -> kpi.computed("全部", "三分之一 × 3").criterion("全部", "10");
        }
        assertThat(((Attainment.Percent) kpi.attainment(108)).value()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 5, 100.00",
        "0, 10, 12, 80.00",
        "0, 10, -1, LOWER_END_NOT_POSITIVE",
        "-5, 0, -5, 100.00",
        "-5, 0, 1, UPPER_END_NOT_POSITIVE",
    })
    void a_band_that_begins_at_zero_is_met_within_it(String lower, String upper, String value, String percent) {
        assertThat(percent(by(Method.SUM_IN_YEAR)
                        .towards(Direction.BAND)
                        .part("件")
                        .actual("件", "108", value)
                        .band(108, lower, upper)
                        .attainment(108)))
                .isEqualTo(percent);
    }

    @Test
    void a_weighted_sum_says_when_its_weights_do_not_add_up_to_100() {
        MeasuredKpi kpi = by(Method.WEIGHTED_SUM)
                .weighted("甲", "20")
                .weighted("乙", "30")
                .actual("甲", "109", "86")
                .actual("乙", "109", "50");
        Evaluation evaluation = kpi.evaluation(109);
        assertThat(value(evaluation)).isEqualByComparingTo("32.2");
        assertThat(evaluation.workings()).extracting(Working::said).contains(Said.WEIGHTS);
        assertThat(evaluation.workings().getLast().with()).containsExactly(new BigDecimal("50"));
    }

    @Test
    void a_survey_weighs_scores_by_the_size_of_their_samples() {
        MeasuredKpi kpi = by(Method.SURVEY, Span.HALF_YEAR)
                .in("%")
                .item("滿意度", Gathering.AVERAGE, Role.PART, null, "")
                .base("樣本數")
                .actual("滿意度", "109-H1", "80")
                .actual("樣本數", "109-H1", "100")
                .actual("滿意度", "109-H2", "90");
        assertThat(reason(kpi.evaluation(109))).isEqualTo(Reason.NO_DATA);
        kpi.actual("樣本數", "109-H2", "300");
        assertThat(value(kpi.evaluation(109))).isEqualByComparingTo("87.5");
        MeasuredKpi plain = by(Method.SURVEY, Span.HALF_YEAR)
                .item("滿意度", Gathering.AVERAGE, Role.PART, null, "")
                .actual("滿意度", "109-H1", "80")
                .actual("滿意度", "109-H2", "90");
        assertThat(value(plain.evaluation(109))).isEqualByComparingTo("85");
    }

    @ParameterizedTest
    @CsvSource({"20200630, true, 100.00", "20200701, false, 0.00", "20200331, true, 100.00"})
    void a_deadline_is_a_date_against_a_date(String done, boolean met, String percent) {
        MeasuredKpi kpi =
                by(Method.DEADLINE).stock("完成日").target(109, "20200630").actual("完成日", "109", done);
        Done outcome = (Done) kpi.evaluation(109).outcome();
        assertThat(outcome.due()).contains(LocalDate.of(2020, 6, 30));
        assertThat(outcome.inTime()).contains(met);
        assertThat(percent(kpi.attainment(109))).isEqualTo(percent);
        assertThat(reason(by(Method.DEADLINE).stock("完成日").evaluation(109))).isEqualTo(Reason.NO_DAY);
    }

    @Test
    void a_deadline_of_several_things_is_kept_once_all_are_done() {
        MeasuredKpi kpi = by(Method.DEADLINE)
                .stock("設計")
                .stock("施工")
                .target(109, "20200630")
                .actual("設計", "109", "20200601");
        assertThat(reason(kpi.evaluation(109))).isEqualTo(Reason.NO_DAY);
        assertThat(about(kpi.evaluation(109))).containsExactly("施工", year(109));
        assertThat(kpi.actual("施工", "109", "20200801").evaluation(109).outcome())
                .isEqualTo(new Done(LocalDate.of(2020, 8, 1), Optional.of(LocalDate.of(2020, 6, 30))));
        assertThat(kpi.evaluation(109).workings())
                .extracting(Working::said)
                .containsExactly(Said.DONE_IN_TIME, Said.DONE_LATE);
        assertThat(percent(kpi.attainment(109))).isEqualTo("0.00");
    }

    @Test
    void a_day_on_which_something_was_done_needs_no_figure_of_other_periods() {
        MeasuredKpi kpi = by(Method.DEADLINE, Span.HALF_YEAR)
                .stock("法案")
                .stock("公告")
                .target(109, "20200630")
                .actual("法案", "109-H1", "20200501")
                .actual("公告", "109-H1", "20200601");
        assertThat(kpi.evaluation(109).coverage()).isEqualTo(new Coverage(2, 2, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ytd(甲)", "count(甲)", "avg(兩倍)"})
    void where_every_period_is_read_the_last_one_of_a_stock_makes_no_whole_year(String formula) {
        MeasuredKpi kpi = by(Method.FORMULA, Span.QUARTER)
                .stock("甲")
                .computed("兩倍", "甲 × 2")
                .computing(formula)
                .actual("甲", "109-Q4", "7");
        assertThat(kpi.evaluation(109).coverage()).isEqualTo(new Coverage(1, 4, false));
        assertThat(by(Method.FORMULA, Span.QUARTER)
                        .stock("甲")
                        .computing("甲")
                        .actual("甲", "109-Q4", "7")
                        .evaluation(109)
                        .coverage()
                        .whole())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Gathering.class,
            names = {"SUM", "AVERAGE"})
    void days_are_never_added_up(Gathering gathering) {
        Evaluation evaluation = by(Method.DEADLINE, Span.HALF_YEAR)
                .item("法案", gathering, Role.PART, null, "")
                .target(109, "20200731")
                .actual("法案", "109-H1", "20200501")
                .actual("法案", "109-H2", "20200601")
                .evaluation(109);
        assertThat(evaluation.outcome())
                .isEqualTo(new Done(LocalDate.of(2020, 6, 1), Optional.of(LocalDate.of(2020, 7, 31))));
        assertThat(evaluation.workings()).extracting(Working::said).containsExactly(Said.DONE_IN_TIME);
    }

    @ParameterizedTest
    @CsvSource({"90, , CRITERION_NOT_MET", ", 900, CRITERION_LOST"})
    void a_criterion_that_fails_one_of_its_conditions_needs_no_figure_for_the_other(
            @Nullable String score, @Nullable String sample, Said said) {
        MeasuredKpi kpi = by(Method.CRITERIA_MET).part("滿意度").part("樣本").criterion("滿意度", "95", "樣本", "1000");
        if (score != null) {
            kpi.actual("滿意度", "109", score);
        }
        if (sample != null) {
            kpi.actual("樣本", "109", sample);
        }
        assertThat(value(kpi.evaluation(109))).isEqualByComparingTo("0");
        assertThat(kpi.evaluation(109).workings()).extracting(Working::said).contains(said, Said.CRITERIA);
    }

    @Test
    void functions_of_a_computed_item_need_no_figure_of_its_year() {
        MeasuredKpi kpi = by(Method.FORMULA, Span.QUARTER).stock("甲").part("乙");
        kpi.computed("率", "乙 ÷ 甲").computing("min(率)");
        String[] stock = {"1", "2", "4", "0"};
        for (int i = 0; i < stock.length; i++) {
            kpi.actual("甲", "109-Q" + (i + 1), stock[i]).actual("乙", "109-Q" + (i + 1), "10");
        }
        assertThat(value(kpi.evaluation(109))).isEqualByComparingTo("2.5");
        assertThat(said(kpi.evaluation(109), Said.NOT_COMPUTED))
                .containsExactly(List.of("率", new Working.Periods(List.of(Period.parse("2020-Q4")))));
        assertThat(said(kpi.evaluation(109), Said.COMPUTED)).isEmpty();
    }

    @Test
    void steps_and_scores_may_be_computed() {
        MeasuredKpi steps = by(Method.STEP_PROGRESS).base("甲");
        String third = Formula.of("甲 ÷ 3", steps.items()).kept();
        steps.item("完工", Gathering.LATEST, Role.PART, "60", third).actual("甲", "109", "3");
        assertThat(value(steps.evaluation(109))).isEqualByComparingTo("60");
        MeasuredKpi scored = by(Method.SURVEY, Span.HALF_YEAR).base("樣本");
        String twice = Formula.of("樣本 × 2", scored.items()).kept();
        scored.item("得分", Gathering.AVERAGE, Role.PART, null, twice)
                .actual("樣本", "109-H1", "10")
                .actual("樣本", "109-H2", "30");
        assertThat(value(scored.evaluation(109))).isEqualByComparingTo("50");
    }

    @Test
    void a_sample_of_less_than_nobody_makes_no_score() {
        Evaluation evaluation = by(Method.SURVEY, Span.HALF_YEAR)
                .item("滿意度", Gathering.AVERAGE, Role.PART, null, "")
                .base("樣本")
                .actual("滿意度", "109-H1", "80")
                .actual("滿意度", "109-H2", "85")
                .actual("樣本", "109-H1", "-10")
                .actual("樣本", "109-H2", "20")
                .evaluation(109);
        assertThat(reason(evaluation)).isEqualTo(Reason.NEGATIVE_SAMPLE);
        assertThat(about(evaluation)).containsExactly("樣本", new BigDecimal("-10"));
    }

    @Test
    void a_sample_without_a_score_is_said_to_be_left_out() {
        Evaluation evaluation = by(Method.SURVEY, Span.HALF_YEAR)
                .item("滿意度", Gathering.AVERAGE, Role.PART, null, "")
                .base("樣本")
                .actual("滿意度", "109-H1", "80")
                .actual("樣本", "109-H1", "10")
                .actual("樣本", "109-H2", "20")
                .evaluation(109);
        assertThat(said(evaluation, Said.LEFT_OUT))
                .containsExactly(List.of("滿意度", new Working.Periods(List.of(Period.parse("2020-H2")))));
    }

    @Test
    void a_computed_part_without_data_is_missing_like_one_that_is_entered() {
        Evaluation evaluation = by(Method.SUM_OF_PARTS)
                .part("甲")
                .base("乙")
                .computed("丙", "乙 × 2")
                .actual("甲", "109", "3")
                .evaluation(109);
        assertThat(value(evaluation)).isEqualByComparingTo("3");
        assertThat(evaluation.coverage()).isEqualTo(new Coverage(1, 2, false));
    }

    @Test
    void of_a_year_before_in_which_anything_is_missing_all_is_counted() {
        MeasuredKpi kpi = by(Method.GROWTH_OF_EVERY_PART, Span.HALF_YEAR).rate("1", null);
        for (String item : List.of("甲", "乙")) {
            kpi.part(item).actual(item, "108-H1", "1").actual(item, "109-H1", "1");
        }
        kpi.actual("甲", "108-H2", "1");
        assertThat(kpi.evaluation(109).coverage()).isEqualTo(new Coverage(5, 8, false));
        kpi.actual("乙", "108-H2", "1");
        assertThat(kpi.evaluation(109).coverage()).isEqualTo(new Coverage(2, 4, false));
    }

    @Test
    void of_a_deadline_only_what_is_not_done_is_missing() {
        MeasuredKpi kpi = by(Method.DEADLINE, Span.HALF_YEAR)
                .stock("法案")
                .stock("公告")
                .target(109, "20200630")
                .actual("法案", "109-H1", "20200501");
        assertThat(kpi.evaluation(109).coverage()).isEqualTo(new Coverage(1, 2, false));
        assertThat(kpi.evaluation(109).lacking()).extracting(Lack::item).containsExactly("公告");
    }

    @Test
    void of_a_stock_whose_last_period_is_told_nothing_is_missing() {
        Evaluation evaluation = by(Method.SUM_OF_PARTS, Span.QUARTER)
                .part("乙")
                .actual("乙", "109-Q1", "1")
                .evaluation(109);
        assertThat(evaluation.coverage()).isEqualTo(new Coverage(1, 4, false));
        assertThat(by(Method.LATEST_STOCK, Span.QUARTER)
                        .stock("甲")
                        .actual("甲", "109-Q4", "1")
                        .evaluation(109)
                        .coverage())
                .isEqualTo(new Coverage(1, 1, true));
    }

    @Test
    void a_criterion_that_fails_needs_no_threshold_for_its_condition() {
        MeasuredKpi kpi = by(Method.CRITERIA_MET)
                .part("甲")
                .part("乙")
                .actual("甲", "109", "1")
                .actual("乙", "109", "3");
        kpi.criterion("甲", "2", "乙", null);
        assertThat(value(kpi.evaluation(109))).isEqualByComparingTo("0");
        kpi.criterion("甲", null, "乙", "5");
        assertThat(value(kpi.evaluation(109))).isEqualByComparingTo("0");
        assertThat(kpi.evaluation(109).coverage().whole()).isTrue();
    }

    @Test
    void a_criterion_whose_threshold_nobody_stated_cannot_be_judged() {
        MeasuredKpi kpi =
                by(Method.CRITERIA_MET).part("篇數").criterion("篇數", null).actual("篇數", "109", "5");
        assertThat(reason(kpi.evaluation(109))).isEqualTo(Reason.NO_THRESHOLD);
        assertThat(value(kpi.criterion("篇數", "3").evaluation(109))).isEqualByComparingTo("1");
        assertThat(kpi.evaluation(109).coverage().whole()).isFalse();
    }

    @Test
    void what_makes_no_value_is_never_whole() {
        assertThat(by(Method.FORMULA).part("甲").evaluation(109).coverage().whole())
                .isFalse();
        assertThat(by(Method.CUMULATIVE_FLOW)
                        .part("甲")
                        .evaluation(109)
                        .coverage()
                        .whole())
                .isFalse();
    }

    @Test
    void criteria_without_any_figure_name_what_their_conditions_lack_as_well() {
        MeasuredKpi kpi = by(Method.CRITERIA_MET).part("篇數").part("人數").criterion("篇數", "2", "人數", "120");
        assertThat(about(kpi.evaluation(109))).containsExactly(new Working.Names(List.of("篇數", "人數")), year(109));
    }

    @ParameterizedTest
    @CsvSource({"-30, ZERO_BASE", "-40, NEGATIVE_BASE"})
    void a_divisor_of_several_items_is_named_by_all_of_them(String withdrawn, Reason reason) {
        Evaluation evaluation = by(Method.RATIO)
                .part("件數")
                .base("申請")
                .base("撤回")
                .actual("件數", "109", "1")
                .actual("申請", "109", "30")
                .actual("撤回", "109", withdrawn)
                .evaluation(109);
        assertThat(reason(evaluation)).isEqualTo(reason);
        assertThat(about(evaluation)).startsWith(new Working.Names(List.of("申請", "撤回")));
    }

    @Test
    void what_is_computed_is_counted_since_a_base_year_as_well() {
        Evaluation evaluation = by(Method.CUMULATIVE_FLOW)
                .since(107)
                .base("甲")
                .computed("兩倍", "甲 × 2")
                .actual("甲", "107", "3")
                .actual("甲", "109", "5")
                .evaluation(109);
        assertThat(value(evaluation)).isEqualByComparingTo("16");
        assertThat(evaluation.coverage()).isEqualTo(new Coverage(2, 3, false));
    }

    @Test
    void a_survey_names_every_period_that_lacks_the_size_of_its_sample() {
        MeasuredKpi kpi = by(Method.SURVEY, Span.QUARTER)
                .item("滿意度", Gathering.AVERAGE, Role.PART, null, "")
                .base("樣本數")
                .actual("滿意度", "109-Q1", "80")
                .actual("滿意度", "109-Q2", "90")
                .actual("滿意度", "109-Q3", "90")
                .actual("樣本數", "109-Q2", "100");
        assertThat(about(kpi.evaluation(109)))
                .containsExactly("樣本數", new Working.Periods(List.of(Period.parse("2020-Q1"), Period.parse("2020-Q3"))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_survey_has_one_score(boolean sampled) {
        MeasuredKpi kpi = by(Method.SURVEY).part("甲").part("乙");
        kpi = sampled ? kpi.base("樣本數").actual("樣本數", "109", "100") : kpi;
        assertThat(reason(kpi.actual("甲", "109", "10").actual("乙", "109", "20").evaluation(109)))
                .isEqualTo(Reason.NOT_ONE_SCORE);
    }

    @ParameterizedTest
    @EnumSource(names = {"CUMULATIVE_FLOW", "GROWTH_ON_BASE_YEAR"})
    void nothing_is_counted_from_a_base_year_that_is_still_to_come(Method method) {
        Evaluation evaluation = by(method)
                .since(110)
                .part("件")
                .actual("件", "109", "3")
                .actual("件", "110", "4")
                .evaluation(109);
        assertThat(reason(evaluation)).isEqualTo(Reason.BASE_YEAR_TO_COME);
        assertThat(about(evaluation)).containsExactly(year(109), year(110));
    }

    @ParameterizedTest
    @CsvSource({"-100, -103", "0, 0", "0, 5"})
    void no_part_grows_from_nothing_or_less(String before, String now) {
        MeasuredKpi kpi = by(Method.GROWTH_OF_EVERY_PART)
                .rate("3", null)
                .part("甲")
                .actual("甲", "107", before)
                .actual("甲", "108", now);
        assertThat(reason(kpi.evaluation(108))).isEqualTo(Reason.PART_GROWS_FROM_ZERO);
        assertThat(about(kpi.evaluation(108))).containsExactly("甲", year(107), new BigDecimal(before));
    }

    @Test
    void a_weighted_sum_names_all_that_is_missing() {
        Evaluation evaluation =
                by(Method.WEIGHTED_SUM).weighted("甲", "60").weighted("乙", "40").evaluation(109);
        assertThat(about(evaluation)).containsExactly(new Working.Names(List.of("甲", "乙")), year(109));
        assertThat(evaluation.coverage()).isEqualTo(new Coverage(0, 2, false));
    }

    @Test
    void without_a_measure_nothing_is_whole() {
        assertThat(Evaluation.missing(Reason.NO_MEASURE).coverage().whole()).isFalse();
    }

    @Test
    void a_day_stands_also_where_nobody_said_when_it_was_due() {
        MeasuredKpi kpi = by(Method.DEADLINE).stock("完成日").actual("完成日", "109", "20200630");
        assertThat(kpi.evaluation(109).outcome()).isEqualTo(new Done(LocalDate.of(2020, 6, 30), Optional.empty()));
        assertThat(kpi.evaluation(109).inputs()).hasSize(1);
        assertThat(percent(kpi.attainment(109))).isEqualTo("NO_TARGET");
    }

    @Test
    void what_is_no_day_is_named() {
        MeasuredKpi figure =
                by(Method.DEADLINE).stock("完成日").target(109, "20200630").actual("完成日", "109", "20200231");
        assertThat(reason(figure.evaluation(109))).isEqualTo(Reason.NOT_A_DATE);
        assertThat(about(figure.evaluation(109))).containsExactly("完成日", "20200231");
        MeasuredKpi target =
                by(Method.DEADLINE).stock("完成日").target(109, "1090630").actual("完成日", "109", "20200630");
        assertThat(reason(target.evaluation(109))).isEqualTo(Reason.TARGET_NOT_A_DATE);
        assertThat(about(target.evaluation(109))).containsExactly(year(109), "1090630");
    }

    @Test
    void a_formula_computes_over_items_and_says_what_is_missing() {
        MeasuredKpi kpi = by(Method.FORMULA)
                .part("甲")
                .part("乙")
                .computing("round_half_up(（甲＋乙）÷ previous(甲) × １００, 1)")
                .actual("甲", "107", "30")
                .actual("甲", "108", "20");
        assertThat(about(kpi.evaluation(108))).containsExactly("乙", year(108));
        assertThat(value(kpi.actual("乙", "108", "5").evaluation(108))).isEqualByComparingTo("83.3");
        assertThat(reason(kpi.evaluation(107))).isEqualTo(Reason.NO_DATA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIGHER_IS_BETTER | 105 | 103 | 98.10
            HIGHER_IS_BETTER | 105 | 0   | 0.00
            HIGHER_IS_BETTER | 105 | -21 | -20.00
            HIGHER_IS_BETTER | 0   | 5   | TARGET_NOT_POSITIVE
            HIGHER_IS_BETTER | -1  | 5   | TARGET_NOT_POSITIVE
            LOWER_IS_BETTER  | 17.23 | 0 | 200.00
            LOWER_IS_BETTER  | 17.23 | 17.23 | 100.00
            LOWER_IS_BETTER  | 10  | 30  | -100.00
            CEILING          | 5   | -2  | 100.00
            CEILING          | 5   | 6   | 80.00
            CEILING          | 0   | -1  | CEILING_NOT_POSITIVE
            CEILING          | 0   | 0   | CEILING_NOT_POSITIVE
            YES_NO           | 1   | 1   | 100.00
            YES_NO           | 1   | 0   | 0.00
            YES_NO           | 0   | 0   | 100.00
            """)
    void each_direction_has_its_formula(Direction direction, String target, String actual, String percent) {
        MeasuredKpi kpi = by(Method.SUM_IN_YEAR)
                .towards(direction)
                .part("甲")
                .target(108, target)
                .actual("甲", "108", actual);
        assertThat(percent(kpi.attainment(108))).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"9, 90.00", "10, 100.00", "15, 100.00", "20, 100.00", "22, 90.00", "0, 0.00"})
    void a_band_is_met_between_its_ends(String actual, String percent) {
        MeasuredKpi kpi = by(Method.SUM_IN_YEAR)
                .towards(Direction.BAND)
                .part("甲")
                .band(108, "10", "20")
                .actual("甲", "108", actual);
        assertThat(percent(kpi.attainment(108))).isEqualTo(percent);
    }

    @Test
    void a_band_without_an_upper_end_and_a_year_without_a_target_have_no_attainment() {
        MeasuredKpi kpi = by(Method.SUM_IN_YEAR)
                .towards(Direction.BAND)
                .part("甲")
                .target(108, "10")
                .actual("甲", "108", "10")
                .actual("甲", "107", "10");
        assertThat(percent(kpi.attainment(108))).isEqualTo("NO_UPPER_END");
        assertThat(percent(kpi.attainment(107))).isEqualTo("NO_TARGET");
    }

    @Test
    void renaming_an_item_keeps_formulas_working() {
        MeasuredKpi kpi = by(Method.FORMULA).part("甲").computing("甲 × 2").actual("甲", "108", "20");
        Plan plan = kpi.plan();
        Item before = kpi.item("甲");
        Item renamed = new Item(
                before.id(), before.kpi(), before.rank(), "出席人次（含眷屬）", "", before.gathering(), before.role(), null, "");
        Plan after = plan.after(Change.of(Deed.of(Verb.RENAME, "甲"), new Edit(before, renamed)));
        assertThat(value(after.evaluation(kpi.kpi(), year(108)))).isEqualByComparingTo("40");
        Formula formula = Formula.held(
                after.measure(kpi.kpi().id()).orElseThrow().formula(),
                after.items(kpi.kpi().id()));
        assertThat(formula.shown()).isEqualTo("[出席人次（含眷屬）] × 2");
    }

    @Test
    void an_edit_evaluates_anew_only_the_kpi_it_touches() {
        MeasuredKpi kpi = by(Method.SUM_IN_YEAR).part("甲").actual("甲", "108", "20");
        Plan plan = kpi.plan();
        Evaluation known = plan.evaluation(kpi.kpi(), year(108));
        Plan renamed = plan.after(
                PlanChanges.edit(plan.heading(), new Heading(plan.heading().id(), "新名", "機關", year(106), year(109))));
        assertThat(renamed.evaluation(kpi.kpi(), year(108))).isSameAs(known);
        Plan retargeted = plan.after(FigureChanges.target(plan, kpi.kpi(), year(108), Aim.at(new BigDecimal("1")))
                .orElseThrow());
        assertThat(retargeted.evaluation(kpi.kpi(), year(108))).isNotSameAs(known);
    }

    @Test
    void items_that_double_each_other_are_worked_out_at_once() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_OF_PARTS).part("甲").actual("甲", "108", "1");
        String last = "甲";
        for (int i = 1; i <= 100; i++) {
            kpi.computed("甲" + i, "[" + last + "] + [" + last + "]");
            last = "甲" + i;
        }
        BigDecimal value = ((Outcome.Amount) kpi.evaluation(108).outcome()).value();
        assertThat(value.round(new MathContext(30)))
                .isEqualByComparingTo(
                        BigDecimal.TWO.pow(101).subtract(BigDecimal.ONE).round(new MathContext(30)));
    }

    @Test
    void items_that_square_each_other_come_to_nothing_that_can_be_told() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_OF_PARTS).part("甲").actual("甲", "108", "12345");
        String last = "甲";
        for (int i = 1; i <= 100; i++) {
            kpi.computed("甲" + i, "[" + last + "] × [" + last + "]");
            last = "甲" + i;
        }
        assertThat(kpi.evaluation(108).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(Outcome.Reason.TOO_LARGE));
    }

    @Test
    void another_template_gives_items_the_roles_it_knows() {
        MeasuredKpi kpi = by(Method.SUM_OF_PARTS).part("甲").part("乙");
        Plan plan = kpi.plan();
        Plan ratio =
                plan.after(MeasureChanges.method(plan, kpi.kpi(), Method.RATIO).orElseThrow());
        assertThat(ratio.items(kpi.kpi().id())).extracting(Item::role).containsExactly(Role.PART, Role.BASE);
        Plan sum = ratio.after(
                MeasureChanges.method(ratio, kpi.kpi(), Method.SUM_OF_PARTS).orElseThrow());
        assertThat(sum).isEqualTo(plan);
    }

    @Test
    void criteria_that_cannot_be_judged_are_told_apart_from_those_not_met() {
        Evaluation evaluation = publicity().actual("刊載篇數", "108", "305").evaluation(108);
        assertThat(evaluation.workings().getLast().said()).isIn(Said.PARTIAL, Said.CRITERIA_SO_FAR);
        assertThat(evaluation.workings())
                .filteredOn(working -> working.said() == Said.CRITERIA_SO_FAR)
                .extracting(Working::with)
                .containsExactly(List.of(BigDecimal.ONE, BigDecimal.valueOf(3), BigDecimal.TWO));
    }
}
