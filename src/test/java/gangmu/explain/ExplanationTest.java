package gangmu.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Actual;
import gangmu.model.Attainment;
import gangmu.model.Comparison;
import gangmu.model.Coverage;
import gangmu.model.Direction;
import gangmu.model.Evaluation;
import gangmu.model.Gathering;
import gangmu.model.Id;
import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.model.Outcome;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Role;
import gangmu.model.Span;
import gangmu.model.Target;
import gangmu.model.Working;
import gangmu.report.SamplePlans;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {
    private static final Plan PLAN = SamplePlans.withActuals();

    private static List<String> lines(String code, int rocYear, Language language) {
        return Explanation.lines(PLAN, SamplePlans.kpi(PLAN, code), RocYears.year(rocYear), Texts.of(language));
    }

    @Test
    void growth_of_every_part_is_told_part_by_part() {
        assertThat(lines("2.4", 109, Language.ZH_TW))
                .containsExactly(
                        "應成長 10%（年度目標值）",
                        "「洽簽協定、協議及備忘錄件數」31（108 年）× 1.1 ＝ 34.1 → 34，實際 35，達成",
                        "「功能性合作議題會議與合作計畫次數」597（108 年）× 1.1 ＝ 656.7 → 657，實際 657，達成",
                        "「互訪或雙邊會議次（團）數」248（108 年）× 1.1 ＝ 272.8 → 273，實際 273，達成",
                        "「對口雙向交流合作次數」66（108 年）× 1.1 ＝ 72.6 → 73，實際 72，未達成",
                        "應達數四捨五入至整數",
                        "4 項中達成 3 項，達成度 0.00%（全部達成為 100%，否則為 0%）");
        assertThat(lines("2.4", 109, Language.EN))
                .startsWith(
                        "Required growth: 10% (target of the year)",
                        "\"洽簽協定、協議及備忘錄件數\" 31 (in 108) × 1.1 = 34.1 → 34, reached 35: met")
                .contains("\"對口雙向交流合作次數\" 66 (in 108) × 1.1 = 72.6 → 73, reached 72: not met")
                .endsWith(
                        "What is required is rounded half-up to a whole number",
                        "3 of 4 met: 0.00% (all met is 100%, otherwise 0%)");
    }

    @Test
    void figures_are_told_as_they_were_entered_and_rounded_only_where_they_have_no_end() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.RATIO)
                .part("濃度")
                .base("基準")
                .actual("濃度", "108", "0.00005")
                .actual("基準", "108", "3")
                .target(108, "0.00001");
        assertThat(Explanation.lines(kpi.plan(), kpi.kpi(), MeasuredKpi.year(108), Texts.of(Language.ZH_TW)))
                .containsExactly("「濃度」0.00005 ÷「基準」3 ＝ 0.00001667", "108 年實際值 0.00001667 項 ÷ 目標值 0.00001 項 ＝ 166.67%");
    }

    @Test
    void a_ratio_is_told_with_every_figure_in_it() {
        assertThat(lines("7.1", 109, Language.ZH_TW))
                .containsExactly(
                        "（「資本門實支數」850 ＋「資本門應付未付數」60.5 ＋「資本門賸餘數」13）÷「資本門預算數」1,000 × 100% ＝ 92.35%",
                        "109 年實際值 92.35% ÷ 目標值 90% ＝ 102.61%");
        assertThat(lines("7.1", 109, Language.EN))
                .containsExactly(
                        "(\"資本門實支數\" 850 + \"資本門應付未付數\" 60.5 + \"資本門賸餘數\" 13) ÷ \"資本門預算數\" 1,000 × 100% = 92.35%",
                        "109: actual 92.35% ÷ target 90% = 102.61%");
    }

    private static List<String> lines(MeasuredKpi kpi, int rocYear) {
        return Explanation.lines(kpi.plan(), kpi.kpi(), RocYears.year(rocYear), Texts.of(Language.ZH_TW));
    }

    @Test
    void a_single_figure_is_not_said_to_be_the_sum_of_itself() {
        assertThat(lines("2.1", 109, Language.ZH_TW)).startsWith("「簽訂件數」42");
    }

    @Test
    void growth_of_one_part_is_a_formula_and_says_how_it_is_rounded() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.GROWTH_OF_SUM)
                .rate("5", 1)
                .part("瀏覽量")
                .actual("瀏覽量", "107", "562")
                .actual("瀏覽量", "108", "585");
        assertThat(lines(kpi, 108)).startsWith("（「瀏覽量」585 ÷ 562（107 年）－ 1）× 100% ＝ 4.0925%", "成長率四捨五入至小數第 1 位 ＝ 4.1%");
    }

    @Test
    void growth_of_several_parts_says_what_they_come_to_in_each_year() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.GROWTH_OF_SUM)
                .part("甲")
                .part("乙")
                .actual("甲", "107", "40")
                .actual("乙", "107", "60")
                .actual("甲", "108", "50")
                .actual("乙", "108", "55");
        assertThat(lines(kpi, 108))
                .startsWith("「甲」50 ＋「乙」55 ＝ 105", "「甲」40（107 年）＋「乙」60（107 年）＝ 100", "（105 ÷ 100（107 年）－ 1）× 100% ＝ 5%");
    }

    @Test
    void what_is_counted_since_a_base_year_is_told_year_by_year() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.CUMULATIVE_FLOW)
                .since(106)
                .part("甲")
                .part("乙")
                .actual("甲", "106", "1")
                .actual("乙", "106", "2")
                .actual("甲", "108", "3")
                .actual("乙", "108", "4");
        assertThat(lines(kpi, 108)).startsWith("「甲」、「乙」自 106 年起累計：3（106 年）＋ 無資料（107 年）＋ 7（108 年）＝ 10");
    }

    @Test
    void a_deviation_from_several_bases_keeps_them_together() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.DEVIATION)
                .part("編報")
                .base("核列")
                .base("追加")
                .actual("編報", "108", "110")
                .actual("核列", "108", "90")
                .actual("追加", "108", "10");
        assertThat(lines(kpi, 108)).startsWith("（「編報」110 －（「核列」90 ＋「追加」10））÷（「核列」90 ＋「追加」10）× 100% ＝ 10%");
    }

    @Test
    void a_formula_is_told_with_its_figures_last_year_s_and_those_of_periods() {
        MeasuredKpi grown = MeasuredKpi.by(Method.FORMULA)
                .part("瀏覽量")
                .computing("round_half_up((瀏覽量 ÷ previous(瀏覽量) - 1) × 100, 1)")
                .actual("瀏覽量", "107", "562")
                .actual("瀏覽量", "108", "585");
        assertThat(lines(grown, 108)).startsWith("四捨五入（（「瀏覽量」585 ÷「瀏覽量」562（107 年）－ 1）× 100，1）＝ 4.1");
        MeasuredKpi mean = MeasuredKpi.by(Method.FORMULA, Span.QUARTER)
                .part("滿意度")
                .computing("avg(滿意度)")
                .actual("滿意度", "108-Q1", "80")
                .actual("滿意度", "108-Q2", "90");
        assertThat(lines(mean, 108)).startsWith("平均（「滿意度」80，90）＝ 85");
    }

    @Test
    void items_that_a_formula_is_computed_from_are_told_before_it_and_once() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA)
                .part("件數")
                .part("人數")
                .computed("每人件數", "件數 ÷ 人數")
                .computed("兩倍", "每人件數 + 每人件數")
                .computing("兩倍 - previous(每人件數)")
                .actual("件數", "107", "30")
                .actual("人數", "107", "10")
                .actual("件數", "108", "44")
                .actual("人數", "108", "11");
        assertThat(lines(kpi, 108))
                .startsWith(
                        "「每人件數」＝「件數」44 ÷「人數」11 ＝ 4",
                        "「兩倍」＝「每人件數」4 ＋「每人件數」4 ＝ 8",
                        "「每人件數」（107 年）＝「件數」30 ÷「人數」10 ＝ 3",
                        "「兩倍」8 －「每人件數」3（107 年）＝ 5");
        assertThat(linesOf(kpi, Language.EN)).contains("\"每人件數\" (in 107) = \"件數\" 30 ÷ \"人數\" 10 = 3");
    }

    @Test
    void of_many_items_computed_from_each_other_the_last_are_told_and_the_others_counted() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA).part("甲").actual("甲", "108", "1");
        for (int i = 1; i <= 40; i++) {
            kpi.computed("乙" + i, (i == 1 ? "甲" : "[乙" + (i - 1) + "]") + " + 1");
        }
        kpi.computing("[乙40]");
        assertThat(linesOf(kpi, Language.ZH_TW))
                .startsWith("…先算出 10 個項目，從略", "「乙11」＝「乙10」11 ＋ 1 ＝ 12")
                .contains("「乙40」＝「乙39」40 ＋ 1 ＝ 41", "「乙40」41");
    }

    @Test
    void a_formula_that_is_only_an_item_is_its_figure() {
        MeasuredKpi kpi =
                MeasuredKpi.by(Method.FORMULA).part("件數").computing("件數").actual("件數", "108", "35");
        assertThat(lines(kpi, 108)).startsWith("「件數」35");
    }

    @Test
    void a_missing_last_year_is_one_sentence_after_the_rate() {
        assertThat(lines("2.4", 108, Language.ZH_TW))
                .containsExactly(
                        "應成長 10%（衡量方式所訂）", "無 107 年「洽簽協定、協議及備忘錄件數」、「功能性合作議題會議與合作計畫次數」、「互訪或雙邊會議次（團）數」等 4 項資料，無法計算成長率。");
        assertThat(lines("2.4", 108, Language.EN))
                .containsExactly(
                        "Required growth: 10% (stated by the measure)",
                        "No growth can be computed: no figures in 107 for \"洽簽協定、協議及備忘錄件數\","
                                + " \"功能性合作議題會議與合作計畫次數\", \"互訪或雙邊會議次（團）數\" and others, 4 in all.");
    }

    /** What a year of a KPI by these figures is worth, as the last line says. */
    private static String worth(Direction direction, String lower, @Nullable String upper, String actual) {
        Target target = new Target(
                Id.random(),
                MeasuredKpi.year(108),
                new BigDecimal(lower),
                upper == null ? null : new BigDecimal(upper));
        Attainment attainment =
                Attainment.of(direction, Optional.of(target), new Outcome.Amount(new BigDecimal(actual)));
        return Explanation.attainment(attainment, "%", target.year(), Texts.of(Language.ZH_TW));
    }

    @Test
    void attainments_by_a_ceiling_or_a_band_are_told_with_the_figures_in_their_formulas() {
        assertThat(worth(Direction.LOWER_IS_BETTER, "5", null, "6"))
                .isEqualTo("（2 － 108 年實際值 6% ÷ 目標值 5%）× 100% ＝ 80.00%");
        assertThat(worth(Direction.CEILING, "5", null, "2.9")).isEqualTo("不超過上限 5%：108 年實際值 2.9 ≤ 5，達成度 100.00%");
        assertThat(worth(Direction.CEILING, "5", null, "6"))
                .isEqualTo("超過上限 5%：108 年實際值 6 ＞ 5，（2 － 6 ÷ 5）× 100% ＝ 80.00%");
        assertThat(worth(Direction.BAND, "10", "20", "12"))
                .isEqualTo("落在區間（10%～20%）內：10 ≤ 108 年實際值 12 ≤ 20，達成度 100.00%");
        assertThat(worth(Direction.BAND, "10", "20", "8")).isEqualTo("低於區間下限 10%：108 年實際值 8 ＜ 10，8 ÷ 10 ＝ 80.00%");
        assertThat(worth(Direction.BAND, "10", "20", "25"))
                .isEqualTo("高於區間上限 20%：108 年實際值 25 ＞ 20，（2 － 25 ÷ 20）× 100% ＝ 75.00%");
    }

    @Test
    void a_year_in_english_never_reads_as_a_part_of_the_sum() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.GROWTH_OF_SUM)
                .part("甲")
                .actual("甲", "107", "40")
                .actual("甲", "108", "50");
        assertThat(linesOf(kpi, Language.EN)).startsWith("(\"甲\" 50 ÷ 40 (in 107) − 1) × 100% = 25%");
    }

    @Test
    void criteria_are_told_one_by_one_with_what_they_are_computed_from() {
        assertThat(lines("5.1", 109, Language.ZH_TW))
                .contains(
                        "「人均報導篇數」＝「媒體邀訪報導篇數」252 ÷「媒體邀訪人數」120 ＝ 2.1",
                        "「人均報導篇數」2.1 ≥ 2，達成",
                        "　附帶條件「媒體邀訪人數」120 ≥ 120，符合",
                        "「投書及專文刊載篇數」300 ≥ 300，達成",
                        "「瀏覽量年成長率」＝（（「駐外單位網站瀏覽量」1,100,000 ＋「外文期刊六語版網站瀏覽量」400,000"
                                + " ＋「政府英文入口網瀏覽量」300,000 ＋「光華雜誌網站瀏覽量」200,000 ＋「潮台灣頻道瀏覽量」100,000）"
                                + "÷（「駐外單位網站瀏覽量」1,000,000（108 年）＋「外文期刊六語版網站瀏覽量」400,000（108 年）"
                                + "＋「政府英文入口網瀏覽量」300,000（108 年）＋「光華雜誌網站瀏覽量」200,000（108 年）"
                                + "＋「潮台灣頻道瀏覽量」100,000（108 年））－ 1）× 100 ＝ 5",
                        "「瀏覽量年成長率」5 ≥ 5，達成")
                .endsWith("3 項標準中達成 3 項", "以上計算所用之資料含示範用虛構數字，非實際值", "109 年實際值 3 達到項數 ÷ 目標值 3 達到項數 ＝ 100.00%");
    }

    @Test
    void a_kpi_without_any_figure_says_what_is_missing_once() {
        assertThat(lines("3.1", 109, Language.ZH_TW))
                .containsExactly("無 109 年「接觸、交流或執行合作計畫次數」、「參與或舉辦會議及活動次數」、「雙方人員互訪次數」等 4 項資料，無法計算。");
        assertThat(lines("1.1", 105, Language.EN))
                .containsExactly("There is no figure for \"互訪人次\" in 105, so nothing can be computed.");
    }

    @Test
    void a_value_of_a_part_of_the_year_says_how_much_has_come_in() {
        Plan some = SamplePlans.actual(PLAN, "3.1/1", 109, "100", false);
        assertThat(Explanation.lines(some, SamplePlans.kpi(some, "3.1"), RocYears.year(109), Texts.of(Language.ZH_TW)))
                .containsExactly(
                        "「接觸、交流或執行合作計畫次數」100 ＋「參與或舉辦會議及活動次數」無資料 ＋「雙方人員互訪次數」無資料 ＋「公開支持、決議或聲明次（件）數」無資料 ＝ 100",
                        "尚為部分資料：應有 4 筆年資料，已有 1 筆；缺「參與或舉辦會議及活動次數」、「雙方人員互訪次數」、「公開支持、決議或聲明次（件）數」",
                        "109 年實際值 100 次 ÷ 目標值 167 次 ＝ 59.88%",
                        "資料或標準尚未齊備，達成度與燈號為暫定，未列入已評估");
    }

    @Test
    void a_year_that_a_person_closed_says_how_much_came_in_and_that_nothing_more_will() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER)
                .part("件數")
                .actual("件數", "108-Q1", "20")
                .actual("件數", "108-Q2", "30")
                .target(108, "100");
        assertThat(linesOf(kpi, Language.ZH_TW)).contains("尚為部分資料：應有 4 筆季資料，已有 2 筆；缺「件數」108 年第 3 季至第 4 季");
        List<String> closed = linesOf(kpi.closed(108), Language.ZH_TW);
        assertThat(closed).hasSize(3).contains("「件數」50", "108 年實際值 50 項 ÷ 目標值 100 項 ＝ 50.00%");
        assertThat(closed.get(1))
                .matches("經確認本年度資料到此為止（應有 4 筆，已有 2 筆；缺「件數」108 年第 3 季至第 4 季），列入已評估；王小明 於 108/01/15 .* 結案");
        assertThat(linesOf(kpi, Language.EN).get(1))
                .startsWith(
                        "Closed: nothing more is to come for this year (2 of 4 figures; missing: \"件數\" in 108, quarters 3 to 4), counted as evaluated; closed by");
    }

    @Test
    void a_closed_year_without_a_value_or_a_target_is_not_said_to_be_evaluated() {
        MeasuredKpi nothing = MeasuredKpi.by(Method.SUM_OF_PARTS)
                .part("甲")
                .part("乙")
                .part("丙")
                .part("丁")
                .closed(108);
        assertThat(linesOf(nothing.target(108, "9"), Language.ZH_TW).get(1))
                .startsWith("經確認本年度資料到此為止（應有 4 筆，已有 0 筆；缺「甲」、「乙」、「丙」等 4 項），因無達成度，未列入已評估；");
        assertThat(linesOf(nothing.actual("甲", "108", "3").actual("乙", "108", "4"), Language.ZH_TW))
                .anySatisfy(line -> assertThat(line).startsWith("經確認本年度資料到此為止（應有 4 筆，已有 2 筆；缺「丙」、「丁」），列入已評估；"));
        MeasuredKpi unasked = MeasuredKpi.by(Method.SUM_IN_YEAR)
                .part("甲")
                .actual("甲", "108", "3")
                .closed(108);
        assertThat(linesOf(unasked, Language.ZH_TW).get(1)).startsWith("經確認本年度資料到此為止（應有 1 筆，已有 1 筆），因無達成度，未列入已評估；");
        MeasuredKpi unstated = MeasuredKpi.by(Method.FORMULA).part("甲").closed(108);
        assertThat(linesOf(unstated, Language.ZH_TW).get(1)).startsWith("經確認本年度資料到此為止，因無達成度，未列入已評估；");
    }

    @Test
    void a_deadline_is_told_by_its_days_and_a_figure_that_is_none_plainly() {
        MeasuredKpi late = MeasuredKpi.by(Method.DEADLINE)
                .stock("完成日")
                .target(108, "20190630")
                .actual("完成日", "108", "20190715");
        assertThat(linesOf(late, Language.EN))
                .containsExactly(
                        "\"完成日\" done on 108/07/15, due 108/06/30, late",
                        "Done late: 0.00% (in time is 100%, late 0%)");
        MeasuredKpi wrong = MeasuredKpi.by(Method.DEADLINE)
                .stock("完成日")
                .target(108, "20190630")
                .actual("完成日", "108", "20191301");
        assertThat(linesOf(wrong, Language.ZH_TW)).containsExactly("「完成日」的 20191301 不是日期，無法判定。");
    }

    @Test
    void the_pace_of_what_is_added_up_over_years_says_what_the_years_before_brought() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.CUMULATIVE_FLOW, Span.QUARTER)
                .since(107)
                .part("人次")
                .actual("人次", "107-Q1", "0")
                .actual("人次", "107-Q2", "0")
                .actual("人次", "107-Q3", "0")
                .actual("人次", "107-Q4", "40")
                .actual("人次", "108-Q1", "10")
                .actual("人次", "108-Q2", "20")
                .target(108, "100");
        assertThat(linesOf(kpi, Language.ZH_TW))
                .contains("至 108 年第 2 季止，依時間進度應達 70 項（往年累計 40 項 ＋（目標值 100 項 － 40 項）× 2／4）");
    }

    @Test
    void a_weighted_score_is_told_with_every_score_and_the_size_of_its_sample() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SURVEY, Span.HALF_YEAR)
                .item("滿意度", Gathering.AVERAGE, Role.PART, null, "")
                .base("有效問卷")
                .actual("滿意度", "108-H1", "80")
                .actual("有效問卷", "108-H1", "100")
                .actual("滿意度", "108-H2", "90")
                .actual("有效問卷", "108-H2", "300");
        assertThat(linesOf(kpi, Language.ZH_TW)).startsWith("「滿意度」以「有效問卷」加權平均：（80 × 100 ＋ 90 × 300）÷ 400 ＝ 87.5");
        assertThat(linesOf(kpi, Language.EN))
                .startsWith("\"滿意度\", weighted by \"有效問卷\": (80 × 100 + 90 × 300) ÷ 400 = 87.5");
    }

    @Test
    void a_mean_of_items_is_told_by_how_many_it_is_divided() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.AVERAGE)
                .part("甲")
                .part("乙")
                .part("丙")
                .actual("甲", "108", "83")
                .actual("丙", "108", "70.25");
        assertThat(linesOf(kpi, Language.ZH_TW)).startsWith("（「甲」83 ＋「乙」無資料 ＋「丙」70.25）÷ 2 ＝ 76.625");
    }

    @Test
    void a_percentage_in_another_unit_and_a_direction_that_counts_for_nothing_are_told() {
        MeasuredKpi times = MeasuredKpi.by(Method.GROWTH_OF_SUM)
                .in("倍")
                .part("件數")
                .target(108, "0.5")
                .actual("件數", "107", "100")
                .actual("件數", "108", "150");
        assertThat(linesOf(times, Language.ZH_TW)).endsWith("「合計成長率」算得之值為百分比，指標單位「倍」並非百分比；請確認單位與目標值");
        assertThat(linesOf(times.in("百分點"), Language.ZH_TW)).noneMatch(line -> line.contains("請確認單位"));
        MeasuredKpi every = MeasuredKpi.by(Method.GROWTH_OF_EVERY_PART)
                .towards(Direction.CEILING)
                .part("件數")
                .target(108, "5")
                .actual("件數", "107", "100")
                .actual("件數", "108", "150");
        assertThat(linesOf(every, Language.ZH_TW)).endsWith("「每項均較前年成長」只論是否達成，指標方向「不超過上限」不列入考量");
        MeasuredKpi deadline = MeasuredKpi.by(Method.DEADLINE).stock("完成日").towards(Direction.LOWER_IS_BETTER);
        assertThat(linesOf(deadline, Language.ZH_TW)).noneMatch(line -> line.contains("不列入考量"));
    }

    @Test
    void items_that_lack_some_periods_are_set_apart_from_each_other() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_OF_PARTS, Span.QUARTER)
                .part("甲")
                .part("乙")
                .actual("甲", "108-Q1", "1")
                .actual("甲", "108-Q2", "1")
                .actual("甲", "108-Q3", "1")
                .actual("乙", "108-Q1", "1")
                .actual("乙", "108-Q3", "1");
        assertThat(linesOf(kpi, Language.ZH_TW)).contains("尚為部分資料：應有 8 筆季資料，已有 5 筆；缺「甲」108 年第 4 季；「乙」108 年第 2 季、第 4 季");
    }

    @Test
    void steps_say_what_was_skipped_what_is_only_begun_and_what_is_to_come() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.STEP_PROGRESS, Span.QUARTER)
                .in("%")
                .weighted("規劃", "25")
                .weighted("完工", "75")
                .weighted("啟用", "100")
                .target(108, "100")
                .actual("完工", "108-Q2", "1")
                .actual("啟用", "108-Q3", "0.5");
        assertThat(linesOf(kpi, Language.ZH_TW))
                .containsExactly(
                        "「啟用」填 0.5，完成應填 1，視為未完成",
                        "最近完成「完工」，進度 75%",
                        "「規劃」尚未填報完成，仍以最後完成的「完工」為準",
                        "尚為部分資料：應有 4 筆季資料，已有 2 筆；缺 108 年第 1 季、第 4 季",
                        "108 年實際值 75% ÷ 目標值 100% ＝ 75.00%",
                        "資料或標準尚未齊備，達成度與燈號為暫定，未列入已評估");
        assertThat(Explanation.lines(kpi.plan(), kpi.kpi(), MeasuredKpi.year(109), Texts.of(Language.ZH_TW)))
                .endsWith("以上為至 108 年第 3 季止之情形，109 年度尚無填報", "無 109 年「啟用」資料，無法計算。");
        MeasuredKpi none =
                MeasuredKpi.by(Method.STEP_PROGRESS).weighted("規劃", "25").actual("規劃", "108", "0");
        assertThat(linesOf(none, Language.ZH_TW)).startsWith("尚無完成的階段，進度 0%");
        assertThat(linesOf(none, Language.EN)).startsWith("No step is done yet: 0%");
    }

    @Test
    void a_criterion_whose_condition_fails_is_never_said_to_be_met_first() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.CRITERIA_MET)
                .part("篇數")
                .part("人數")
                .actual("篇數", "108", "3")
                .actual("人數", "108", "118")
                .criterion("篇數", "2", "人數", "120");
        assertThat(linesOf(kpi, Language.ZH_TW))
                .startsWith("「篇數」3 ≥ 2，達到門檻", "　附帶條件「人數」118，應 ≥ 120，不符，本項視為未達成", "1 項標準中達成 0 項");
    }

    @Test
    void a_stock_among_what_is_added_up_says_of_when_it_is() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.WEIGHTED_SUM, Span.MONTH)
                .weighted("在籍數", "100")
                .item("新增數", Gathering.SUM, Role.PART, "100", "")
                .actual("在籍數", "108-M01", "10")
                .actual("在籍數", "108-M12", "14")
                .actual("新增數", "108-M12", "2");
        assertThat(linesOf(kpi, Language.ZH_TW)).startsWith("「在籍數」以 108 年 12 月的 14 為準", "「在籍數」14 × 100% ＝ 14");
    }

    @Test
    void a_formula_says_how_the_figures_of_its_items_were_gathered() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA, Span.HALF_YEAR)
                .stock("在籍數")
                .item("滿意度", Gathering.AVERAGE, Role.PART, null, "")
                .computing("在籍數 × 滿意度 + previous(在籍數) + 在籍數 + max(在籍數)")
                .actual("在籍數", "107-H2", "1")
                .actual("在籍數", "108-H1", "10")
                .actual("在籍數", "108-H2", "14")
                .actual("滿意度", "108-H1", "2")
                .actual("滿意度", "108-H2", "4");
        assertThat(linesOf(kpi, Language.ZH_TW))
                .startsWith(
                        "「在籍數」以 108 年下半年的 14 為準",
                        "「滿意度」取 108 年上、下半年的平均 ＝ 3",
                        "「在籍數」以 107 年下半年的 1 為準",
                        "「在籍數」14 ×「滿意度」3 ＋「在籍數」1（107 年）＋「在籍數」14 ＋ 最大值（「在籍數」10，14）＝ 71");
    }

    @Test
    void what_is_read_period_by_period_is_told_so_and_not_by_its_figure_of_the_year() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA, Span.QUARTER).part("甲").part("乙");
        kpi.computed("率", "乙 ÷ 甲").computing("avg(率)");
        String[] below = {"1", "2", "0", "5"};
        for (int i = 0; i < below.length; i++) {
            kpi.actual("甲", "108-Q" + (i + 1), below[i]).actual("乙", "108-Q" + (i + 1), "10");
        }
        assertThat(linesOf(kpi, Language.ZH_TW))
                .startsWith(
                        "「率」＝ 乙 ÷ 甲，逐期為 108 年第 1 季 10、第 2 季 5、第 4 季 2",
                        "「率」108 年第 3 季無法計算，未列入",
                        "平均（「率」10，5，2）＝ 5.6667");
        assertThat(linesOf(kpi, Language.EN))
                .startsWith(
                        "\"率\" = 乙 ÷ 甲, period by period: 108, quarter 1: 10, quarter 2: 5, quarter 4: 2",
                        "\"率\" cannot be computed in 108, quarter 3: left out");
    }

    @Test
    void a_deadline_without_a_day_is_not_said_to_lack_a_figure() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.DEADLINE).stock("要點").stock("公告");
        assertThat(linesOf(kpi, Language.ZH_TW)).containsExactly("108 年「要點」、「公告」尚無完成日期，無法判定。");
        assertThat(linesOf(kpi.actual("公告", "108", "20190501"), Language.EN))
                .endsWith("\"要點\" has no date in 108 yet, so there is no verdict.");
    }

    @Test
    void a_share_in_per_mille_is_told_in_per_mille() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.RATIO)
                .in("‰")
                .part("死亡數")
                .base("人口數")
                .actual("死亡數", "108", "7")
                .actual("人口數", "108", "1000")
                .target(108, "7");
        assertThat(linesOf(kpi, Language.ZH_TW))
                .containsExactly("「死亡數」7 ÷「人口數」1,000 × 1,000‰ ＝ 7‰", "108 年實際值 7‰ ÷ 目標值 7‰ ＝ 100.00%");
    }

    @Test
    void of_one_thing_nobody_says_that_all_were_met() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.GROWTH_OF_EVERY_PART)
                .part("件數")
                .target(108, "10")
                .actual("件數", "107", "10")
                .actual("件數", "108", "11");
        assertThat(linesOf(kpi, Language.ZH_TW)).endsWith("僅有之 1 項已達成，達成度 100.00%（達成為 100%，否則為 0%）");
        assertThat(linesOf(kpi, Language.EN)).endsWith("The only one was met: 100.00% (met is 100%, otherwise 0%)");
    }

    @ParameterizedTest
    @EnumSource(names = {"GROWTH_OF_EVERY_PART", "GROWTH_OF_SUM"})
    void growth_names_all_that_has_nothing_to_grow_from(Method growth) {
        MeasuredKpi kpi = MeasuredKpi.by(growth)
                .part("件數")
                .part("次數")
                .part("人數")
                .target(108, "10")
                .actual("件數", "108", "3")
                .actual("次數", "108", "5")
                .actual("人數", "107", "2")
                .actual("人數", "108", "2");
        assertThat(linesOf(kpi, Language.ZH_TW)).endsWith("無 107 年「件數」、「次數」資料，無法計算成長率。");
        assertThat(linesOf(kpi, Language.EN))
                .endsWith("No growth can be computed: no figures in 107 for \"件數\", \"次數\".");
    }

    @Test
    void the_mean_of_one_item_is_not_averaged_twice() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.AVERAGE, Span.QUARTER)
                .item("滿意度", Gathering.AVERAGE, Role.PART, null, "")
                .actual("滿意度", "108-Q2", "85")
                .actual("滿意度", "108-Q1", "80");
        assertThat(linesOf(kpi, Language.ZH_TW))
                .startsWith("「滿意度」取 108 年第 1 季至第 2 季的平均 ＝ 82.5", "「滿意度」82.5")
                .noneMatch(line -> line.contains("之平均"));
    }

    @Test
    void figures_are_told_item_by_item_from_the_earliest_on() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.GROWTH_OF_SUM, Span.HALF_YEAR)
                .part("件數")
                .part("次數")
                .actual("件數", "108-H1", "3")
                .actual("次數", "108-H1", "5")
                .actual("件數", "107-H1", "2")
                .actual("次數", "107-H1", "4");
        assertThat(kpi.plan().evaluation(kpi.kpi(), MeasuredKpi.year(108)).inputs().stream()
                        .map(Actual::value)
                        .map(BigDecimal::toPlainString))
                .containsExactly("2", "3", "4", "5");
    }

    @Test
    void a_figure_that_is_the_mean_of_periods_says_so() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SURVEY, Span.QUARTER)
                .item("滿意度", Gathering.AVERAGE, Role.PART, null, "")
                .actual("滿意度", "108-Q1", "80")
                .actual("滿意度", "108-Q2", "85");
        assertThat(linesOf(kpi, Language.ZH_TW)).contains("「滿意度」取 108 年第 1 季至第 2 季的平均 ＝ 82.5");
        assertThat(linesOf(kpi, Language.EN)).contains("\"滿意度\": mean of 108, quarters 1 to 2 = 82.5");
    }

    private static List<String> linesOf(MeasuredKpi kpi, Language language) {
        return Explanation.lines(kpi.plan(), kpi.kpi(), MeasuredKpi.year(108), Texts.of(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-M03 | 108 年 3 月    | 108, month 3
            2019-Q1  | 108 年第 1 季  | 108, quarter 1
            2019-H1  | 108 年上半年   | 108, first half
            2019-H2  | 108 年下半年   | 108, second half
            2019     | 108 年度       | 108
            """)
    void periods_are_named_in_roc_years(String period, String chinese, String english) {
        assertThat(PeriodWords.of(Period.parse(period), Texts.of(Language.ZH_TW)))
                .isEqualTo(chinese);
        assertThat(PeriodWords.of(Period.parse(period), Texts.of(Language.EN))).isEqualTo(english);
    }

    @Test
    void what_is_missing_in_a_period_names_the_period() {
        Outcome missing = new Outcome.Missing(Outcome.Reason.NO_DATA, List.of("樣本數", Period.parse("2019-H1")));
        Evaluation evaluation = new Evaluation(missing, new Coverage(0, 2, false), List.of(), List.of(), List.of());
        assertThat(Explanation.value(evaluation, RocYears.year(108), Texts.of(Language.ZH_TW)))
                .containsExactly("無 108 年上半年「樣本數」資料，無法計算。");
        assertThat(Explanation.value(evaluation, RocYears.year(108), Texts.of(Language.EN)))
                .containsExactly("There is no figure for \"樣本數\" in 108, first half, so nothing can be computed.");
    }

    @ParameterizedTest
    @EnumSource
    void everything_that_can_be_said_has_its_words(Language language) {
        Texts texts = Texts.of(language);
        assertThat(Stream.of(
                                keys("why.", Working.Said.values()),
                                keys("missing.", Outcome.Reason.values()),
                                keys("attainment.how.", Attainment.How.values()),
                                keys("attainment.reason.", Attainment.Reason.values()),
                                keys("chart.missing.", Attainment.Reason.values()),
                                keys("comparison.", Comparison.values()),
                                keys("span.", Span.values()),
                                keys("period.", Span.values()))
                        .flatMap(all -> all))
                .allSatisfy(
                        key -> assertThat(texts.get(key, 1, 2, 3, 4, 5, 6, 7)).isNotBlank());
    }

    private static Stream<String> keys(String prefix, Enum<?>[] all) {
        return Arrays.stream(all).map(constant -> prefix + constant.name());
    }
}
