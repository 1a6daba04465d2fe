package gangmu.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.report.SamplePlans;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureWordsTest {
    private static final Plan PLAN = SamplePlans.bare();

    private static List<String> formulas(String code, Language language) {
        return new MeasureWords(PLAN, SamplePlans.kpi(PLAN, code), Texts.of(language)).formulas();
    }

    private static List<String> formulas(MeasuredKpi kpi) {
        return new MeasureWords(kpi.plan(), kpi.kpi(), Texts.of(Language.ZH_TW)).formulas();
    }

    @Test
    void a_ratio_is_a_fraction_of_items() {
        assertThat(formulas("7.1", Language.ZH_TW)).containsExactly("實際值 ＝（資本門實支數 ＋ 資本門應付未付數 ＋ 資本門賸餘數）÷ 資本門預算數 × 100%");
        assertThat(formulas("7.1", Language.EN))
                .containsExactly("Actual = (資本門實支數 + 資本門應付未付數 + 資本門賸餘數) ÷ 資本門預算數 × 100%");
    }

    @Test
    void a_deviation_from_several_bases_keeps_them_together() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.DEVIATION).part("編報").base("核列").base("追加");
        assertThat(formulas(kpi)).containsExactly("實際值 ＝（編報 －（核列 ＋ 追加））÷（核列 ＋ 追加）× 100%");
    }

    @Test
    void growth_of_every_part_says_what_each_has_to_reach_and_how_that_is_rounded() {
        assertThat(formulas("2.4", Language.ZH_TW))
                .startsWith("達成條件：各項本年度數字 ≥ 前一年度數字 ×（1 ＋ 年度目標值，未訂者 10%），四捨五入至整數")
                .element(1)
                .asString()
                .startsWith("各項：洽簽協定、協議及備忘錄件數、");
    }

    @Test
    void criteria_stand_one_by_one_with_their_conditions_and_the_formulas_of_their_items() {
        assertThat(formulas("5.1", Language.ZH_TW))
                .startsWith(
                        "實際值 ＝ 下列 3 項標準中達成之項數：",
                        "．人均報導篇數 ≥ 2，且 媒體邀訪人數 ≥ 120",
                        "．投書及專文刊載篇數 ≥ 300",
                        "．瀏覽量年成長率 ≥ 5",
                        "人均報導篇數 ＝ 媒體邀訪報導篇數 ÷ 媒體邀訪人數")
                .last()
                .asString()
                .contains("前一年（駐外單位網站瀏覽量）")
                .doesNotContain("previous");
    }

    @Test
    void what_is_counted_since_a_base_year_and_weighted_sums_name_their_figures() {
        assertThat(formulas(MeasuredKpi.by(Method.CUMULATIVE_FLOW).since(106).part("甲")))
                .containsExactly("實際值 ＝ 自 106 年度起累計之甲");
        assertThat(formulas(
                        MeasuredKpi.by(Method.WEIGHTED_SUM).weighted("甲", "60").weighted("乙", "40")))
                .containsExactly("實際值 ＝ 甲 × 60% ＋ 乙 × 40%");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kpi_of_the_sample_has_a_formula_in_words_of_one_language(Language language) {
        assertThat(PLAN.kpis())
                .allSatisfy(kpi -> assertThat(new MeasureWords(PLAN, kpi, Texts.of(language)).formulas())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("{")));
    }
}
