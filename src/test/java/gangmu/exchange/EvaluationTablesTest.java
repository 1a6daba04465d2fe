package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Change;
import gangmu.model.Entered;
import gangmu.model.FigureChanges;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.ReviewChanges;
import gangmu.model.Span;
import gangmu.model.Stage;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationTablesTest {
    private static final Texts CHINESE = Texts.of(Language.ZH_TW);
    private static final Year LAST = Year.of(2020);

    private final Plan plan = demonstrated();

    private static Plan demonstrated() {
        Plan sample = Plan.of(SamplePlan.elements("mofa-106-109"));
        Entered entered = new Entered("王小明", Instant.parse("2021-01-15T04:00:00Z"));
        return sample.after(Demonstration.change(sample, "示範", entered).orElseThrow());
    }

    private JsonNode json(int kpi) {
        return JsonMapper.shared()
                .readTree(EvaluationJson.of(plan, LAST, CHINESE))
                .get("kpis")
                .get(kpi);
    }

    @Test
    void json_has_every_kpi_with_exact_figures() {
        JsonNode ratio = json(13);
        assertThat(ratio.get("number").stringValue()).isEqualTo("7.1");
        assertThat(ratio.get("method").stringValue()).isEqualTo("RATIO");
        assertThat(ratio.get("value").stringValue()).isEqualTo("88.2");
        assertThat(ratio.get("target").stringValue()).isEqualTo("90");
        assertThat(ratio.get("attainment").stringValue()).isEqualTo("98");
        assertThat(ratio.get("attainmentRounded").stringValue()).isEqualTo("98.00");
        assertThat(ratio.get("light").stringValue()).isEqualTo("YELLOW");
        assertThat(ratio.get("coverage").toString()).isEqualTo("{\"present\":4,\"expected\":4,\"whole\":true}");
        assertThat(ratio.get("inputs")).hasSize(4);
        assertThat(ratio.get("inputs").get(0).toString())
                .isEqualTo(
                        "{\"item\":\"資本門實支數\",\"period\":\"2020\",\"value\":\"294\",\"source\":\"示範\",\"invented\":true,"
                                + "\"by\":\"王小明\",\"at\":\"2021-01-15T04:00:00Z\"}");
        assertThat(ratio.get("explanation").valueStream().map(JsonNode::stringValue))
                .hasSize(4)
                .contains("以上計算所用之資料含示範用虛構數字，非實際值")
                .endsWith("建議燈號：▲ 績效合格（預設規則：達成度 ≥ 80%）");
        assertThat(json(0).get("attainment").stringValue()).isEqualTo("102.8571428571428571428571428571429");
    }

    @Test
    void a_light_that_the_shown_attainment_would_not_get_is_explained() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_IN_YEAR)
                .part("件數")
                .actual("件數", "109", "99999")
                .target(109, "100000");
        List<String> row = ReadCsv.of(
                        EvaluationCsv.of(kpi.plan(), LAST, CHINESE).substring(1))
                .get(1);
        assertThat(row).contains("100.00", "▲ 績效合格");
        assertThat(row.getLast()).contains("99.999");
    }

    @Test
    void a_value_of_part_of_a_year_is_marked_also_where_no_target_is_set() {
        MeasuredKpi part =
                MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER).part("件數").actual("件數", "108-Q1", "20");
        List<String> row = ReadCsv.of(EvaluationCsv.of(part.plan(), RocYears.year(108), CHINESE)
                        .substring(1))
                .get(1);
        assertThat(row.subList(5, 12)).containsExactly("20", "1", "4", "否", "否", "", "");
        assertThat(row.getLast()).contains("尚為部分資料：應有 4 筆季資料，已有 1 筆");
        assertThat(EvaluationJson.of(part.plan(), RocYears.year(108), CHINESE)).contains("\"whole\": false");
    }

    @Test
    void json_says_what_is_missing_by_null() {
        JsonNode white = json(4);
        assertThat(white.get("value").isNull()).isTrue();
        assertThat(white.get("attainment").isNull()).isTrue();
        assertThat(white.get("light").stringValue()).isEqualTo("WHITE");
        assertThat(white.get("explanation").get(0).stringValue()).isEqualTo("無 109 年「合作計畫數量」資料，無法計算。");
    }

    @Test
    void json_gives_a_verdict_where_there_is_no_single_value() {
        assertThat(json(5).get("value").isNull()).isTrue();
        assertThat(json(5).get("verdict").propertyNames()).containsExactly("met", "reached", "of");
    }

    @Test
    void csv_holds_the_same_in_the_users_language() {
        String csv = EvaluationCsv.of(plan, LAST, CHINESE);
        assertThat(csv).startsWith("\uFEFF編號,關鍵績效指標,單位,衡量方式,資料,").endsWith("\r\n");
        List<List<String>> rows = ReadCsv.of(csv.substring(1));
        assertThat(rows).hasSize(17).allSatisfy(row -> assertThat(row).hasSize(19));
        assertThat(rows.get(14).get(4).lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("資本門實支數　109 年度：294 千元（示範用虛構數字；王小明 於 110/01/15 ");
        assertThat(rows.get(14))
                .containsExactly(
                        "7.1",
                        "機關年度資本門預算執行率",
                        "%",
                        "比率",
                        rows.get(14).get(4),
                        "88.2",
                        "4",
                        "4",
                        "是",
                        "是",
                        "90",
                        "",
                        "98",
                        "98.00",
                        "▲ 績效合格",
                        "▲ 績效合格",
                        "",
                        "",
                        """
                        （「資本門實支數」294 ＋「資本門應付未付數」294 ＋「資本門賸餘數」294）÷「資本門預算數」1,000 × 100% ＝ 88.2%
                        以上計算所用之資料含示範用虛構數字，非實際值
                        109 年實際值 88.2% ÷ 目標值 90% ＝ 98.00%
                        建議燈號：▲ 績效合格（預設規則：達成度 ≥ 80%）""");
        assertThat(EvaluationCsv.of(plan, LAST, Texts.of(Language.EN))).startsWith("\uFEFFNumber,Key performance");
    }

    /** 7.1 reviewed twice and closed; after the self review and the closing one of its figures was entered again. */
    private static Plan reviewed() {
        Plan plan = demonstrated();
        Kpi kpi = plan.kpis().get(13);
        Entered first = new Entered("李審核", Instant.parse("2021-02-01T04:00:00Z"));
        Entered later = new Entered("陳複核", Instant.parse("2021-03-05T04:00:00Z"));
        Plan next = after(plan, ReviewChanges.review(plan, kpi, LAST, Stage.SELF_REVIEW, Light.YELLOW, "", first));
        next = after(next, ReviewChanges.close(next, kpi, LAST, true, first));
        Item item = next.items(kpi.id()).getFirst();
        BigDecimal value = BigDecimal.valueOf(300);
        Period period = Period.of(LAST);
        next = after(next, FigureChanges.actual(next, item, period, value, "更正", later));
        return after(next, ReviewChanges.review(next, kpi, LAST, Stage.SECOND_REVIEW, Light.RED, "佐證不足", later));
    }

    private static Plan after(Plan plan, Optional<Change> change) {
        return plan.after(change.orElseThrow());
    }

    @Test
    void reviews_and_closings_stand_with_who_when_and_what_changed_since() {
        JsonNode json = JsonMapper.shared()
                .readTree(EvaluationJson.of(reviewed(), LAST, CHINESE))
                .get("kpis")
                .get(13);
        assertThat(json.get("light").stringValue()).isEqualTo("RED");
        assertThat(json.get("suggestedLight").stringValue()).isEqualTo("YELLOW");
        JsonNode self = json.get("reviews").get(0);
        assertThat(self.propertyNames()).containsExactly("stage", "light", "judged", "by", "at", "changed");
        assertThat(self.get("by").stringValue()).isEqualTo("李審核");
        assertThat(self.get("judged").get("attainment").stringValue()).isEqualTo("98");
        assertThat(self.get("changed").stringValue())
                .isEqualTo("初核後有變更：1 筆實際值異動（最近 110/03/05）、實際值 88.2 → 88.8、達成度 98.00% → 98.67%");
        JsonNode second = json.get("reviews").get(1);
        assertThat(second.get("reason").stringValue()).isEqualTo("佐證不足");
        assertThat(second.get("changed").isNull()).isTrue();
        assertThat(json.get("closing").get("at").stringValue()).isEqualTo("2021-02-01T04:00:00Z");
        assertThat(json.get("closing").get("changed").stringValue()).startsWith("結案後有變更：1 筆");
        assertThat(json(0).get("closing").isNull()).isTrue();

        List<String> row = ReadCsv.of(
                        EvaluationCsv.of(reviewed(), LAST, CHINESE).substring(1))
                .get(14);
        assertThat(row.subList(14, 16)).containsExactly("● 績效欠佳", "▲ 績效合格");
        assertThat(row.get(16).lines()).hasSize(3).last().asString().startsWith("複核：● 績效欠佳（佐證不足）；陳複核 於 110/03/05 ");
        assertThat(row.get(17)).startsWith("經確認本年度資料到此為止").contains("；李審核 於 110/02/01 ", "結案後有變更：");
    }

    @Test
    void days_are_figures_for_programs_and_roc_days_for_people() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.DEADLINE)
                .stock("完成日")
                .target(109, "20200630")
                .actual("完成日", "109", "20200615");
        List<String> row = ReadCsv.of(
                        EvaluationCsv.of(kpi.plan(), LAST, CHINESE).substring(1))
                .get(1);
        assertThat(row).contains("109/06/15", "109/06/30");
        assertThat(row.get(4)).startsWith("完成日　109 年度：109/06/15（來源：統計；王小明 於 ");
        assertThat(row.getLast()).isEqualTo("""
                「完成日」於 109/06/15 完成，未逾期限 109/06/30
                如期完成，達成度 100.00%（如期為 100%，逾期為 0%）
                建議燈號：★ 績效良好（預設規則：達成度 ≥ 100%）""");
        JsonNode json = JsonMapper.shared()
                .readTree(EvaluationJson.of(kpi.plan(), LAST, CHINESE))
                .get("kpis")
                .get(0);
        assertThat(json.get("value").stringValue()).isEqualTo("20200615");
        assertThat(json.get("target").stringValue()).isEqualTo("20200630");
        assertThat(json.get("verdict").toString()).isEqualTo("{\"met\":true,\"reached\":1,\"of\":1}");
    }
}
