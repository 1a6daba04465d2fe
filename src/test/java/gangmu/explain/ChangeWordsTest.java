package gangmu.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.model.Actual;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Comparison;
import gangmu.model.Criterion;
import gangmu.model.Deed;
import gangmu.model.Direction;
import gangmu.model.Edit;
import gangmu.model.Entered;
import gangmu.model.FigureChanges;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.LightRule;
import gangmu.model.LightRuleChanges;
import gangmu.model.LinkChanges;
import gangmu.model.MeasureChanges;
import gangmu.model.Method;
import gangmu.model.NodeChanges;
import gangmu.model.NodeChanges.Place;
import gangmu.model.NodeKind;
import gangmu.model.OutlineNode;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.PlanChanges;
import gangmu.model.Project;
import gangmu.model.ReviewChanges;
import gangmu.model.Role;
import gangmu.model.Span;
import gangmu.model.Stage;
import gangmu.model.TargetAdjustments;
import gangmu.model.Verb;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {
    private static final Year YEAR = RocYears.year(109);
    private static final Entered NOW = new Entered("王小明", Instant.parse("2020-01-15T04:00:00Z"));
    private static final Entered LATER = new Entered("李審核", Instant.parse("2020-02-15T04:00:00Z"));

    private Plan plan = Plan.of(SamplePlan.elements("mofa-106-109"));
    private ChangeWords chinese = ChangeWords.between(plan, plan, Texts.of(Language.ZH_TW));
    private ChangeWords english = chinese;

    private void make(Change change) {
        Plan after = plan.after(change);
        chinese = ChangeWords.of(change, plan, after, Texts.of(Language.ZH_TW));
        english = ChangeWords.of(change, plan, after, Texts.of(Language.EN));
        plan = after;
    }

    private void make(Optional<Change> change) {
        make(change.orElseThrow());
    }

    private static List<String> rows(ChangeWords words) {
        return words.rows()
                .map(row -> String.join(" | ", row.subject(), row.field(), row.before(), row.after()))
                .toList();
    }

    private Kpi kpi(String code) {
        return plan.kpis().stream()
                .filter(kpi -> plan.numbering().code(kpi).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Item item(String code, String name) {
        return plan.items(kpi(code).id()).stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Project project() {
        return plan.projects().getFirst();
    }

    private void aim(String figure, String reason) {
        Change change = FigureChanges.target(plan, kpi("1.1"), YEAR, new Aim(new BigDecimal(figure), null, reason))
                .orElseThrow();
        make(TargetAdjustments.noted(plan, change, NOW));
    }

    private void enter(Item item, String figure, String source, Entered entered) {
        make(FigureChanges.actual(plan, item, Period.of(YEAR), new BigDecimal(figure), source, entered));
    }

    @Test
    void another_target_is_told_with_the_reason_that_it_needs() {
        aim("95", "預算刪減");
        assertThat(rows(chinese))
                .containsExactly(
                        "指標 1.1 深化與友邦高層政要之情誼 | 109 年度目標值 | 105 人次 | 95 人次",
                        "指標 1.1 深化與友邦高層政要之情誼 | 109 年度目標值調整之理由（較易達成） | （無） | 預算刪減");
        assertThat(rows(english))
                .containsExactly(
                        "KPI 1.1 深化與友邦高層政要之情誼 | Target for 109 | 105 人次 | 95 人次",
                        "KPI 1.1 深化與友邦高層政要之情誼 | Adjustment of the target for 109 – Reason (easier) | (none) | 預算刪減");
        assertThat(chinese.summary()).isEqualTo("109 年度目標值：105 人次 → 95 人次");
        assertThat(english.summary()).isEqualTo("Target for 109: 105 人次 → 95 人次");
    }

    @Test
    void what_became_of_a_kpi_is_told_under_its_present_name_year_by_year() {
        Kpi kpi = kpi("1.1");
        Item item = plan.yearly(kpi.id()).orElseThrow();
        enter(item, "90", "", NOW);
        Plan before = plan;
        make(FigureChanges.target(plan, kpi, RocYears.year(108), Aim.at(BigDecimal.TEN)));
        aim("95", "預算刪減");
        Change earlier = FigureChanges.target(
                        plan, kpi, RocYears.year(108), new Aim(new BigDecimal("9"), null, "併入 109 年度"))
                .orElseThrow();
        make(TargetAdjustments.noted(plan, earlier, NOW));
        make(FigureChanges.clearActual(plan, item, Period.of(YEAR)));
        make(NodeChanges.edit(kpi, kpi.renamed("高層互訪")));
        ChangeWords words = ChangeWords.between(before, plan, Texts.of(Language.ZH_TW));
        assertThat(words.rows().map(ChangedField::subject)).containsOnly("指標 1.1 高層互訪");
        assertThat(words.rows().map(ChangedField::field))
                .containsExactly(
                        "指標名稱", "108 年度目標值", "108 年度目標值調整之理由（較易達成）", "109 年度目標值", "109 年度目標值調整之理由（較易達成）", "109 年度實際值");
    }

    @Test
    void a_target_that_nobody_needs_to_explain_is_one_row() {
        aim("110", "");
        assertThat(rows(chinese)).containsExactly("指標 1.1 深化與友邦高層政要之情誼 | 109 年度目標值 | 105 人次 | 110 人次");
    }

    @Test
    void a_target_that_is_stated_first_was_none_before() {
        make(FigureChanges.target(plan, kpi("1.1"), RocYears.year(108), Aim.at(BigDecimal.TEN)));
        assertThat(chinese.summary()).isEqualTo("108 年度目標值：未訂 → 10 人次");
        assertThat(english.summary()).isEqualTo("Target for 108: none → 10 人次");
    }

    @Test
    void an_actual_of_a_plain_kpi_is_the_kpis() {
        Item only = item("1.1", "互訪人次");
        enter(only, "1003", "月報", NOW);
        assertThat(rows(chinese)).containsExactly("指標 1.1 深化與友邦高層政要之情誼 | 109 年度實際值 | （無） | 1,003 人次（資料來源：月報）");
        assertThat(rows(english))
                .containsExactly("KPI 1.1 深化與友邦高層政要之情誼 | Actual of 109 | (none) | 1,003 人次 (Source: 月報)");
        enter(only, "1002.5", "年報", LATER);
        assertThat(rows(chinese))
                .containsExactly(
                        "指標 1.1 深化與友邦高層政要之情誼 | 109 年度實際值 | 1,003 人次 | 1,002.5 人次",
                        "指標 1.1 深化與友邦高層政要之情誼 | 109 年度實際值之資料來源 | 月報 | 年報");
        assertThat(chinese.summary()).isEqualTo("2 項變更（109 年度實際值：1,003 人次 → 1,002.5 人次等）");
        assertThat(english.summary()).isEqualTo("2 changes, e.g. Actual of 109: 1,003 人次 → 1,002.5 人次");
    }

    @Test
    void who_entered_a_figure_is_told_where_that_is_all_that_changed() {
        Item only = item("1.1", "互訪人次");
        enter(only, "103", "月報", NOW);
        Actual held = plan.actual(only, Period.of(YEAR)).orElseThrow();
        Actual others = new Actual(
                held.item(), held.kpi(), held.period(), held.value(), held.source(), false, "李審核", held.at());
        make(Change.of(Deed.of(Verb.EDIT, ""), new Edit(held, others)));
        assertThat(rows(english))
                .singleElement()
                .asString()
                .startsWith("KPI 1.1 深化與友邦高層政要之情誼 | Actual of 109 – Signed | entered by 王小明, 109/01/15")
                .contains(" | entered by 李審核, 109/01/15");
    }

    @Test
    void an_actual_of_one_of_several_items_is_told_by_item_and_period() {
        make(MeasureChanges.span(plan, kpi("6.1"), Span.MONTH));
        assertThat(chinese.summary()).isEqualTo("衡量方式之填報期間：按年 → 按月");
        Item item = plan.items(kpi("6.1").id()).getFirst();
        make(FigureChanges.actual(plan, item, new Period(YEAR, Span.MONTH, 3), new BigDecimal("12"), "", NOW));
        assertThat(rows(chinese))
                .containsExactly("指標 6.1 " + kpi("6.1").name() + "　資料項目「" + item.name() + "」 | 109 年 3 月實際值 | （無） | 12 "
                        + item.unit());
        assertThat(rows(english))
                .containsExactly("KPI 6.1 " + kpi("6.1").name() + ", data item \"" + item.name()
                        + "\" | Actual of 109, month 3 | (none) | 12 " + item.unit());
    }

    @Test
    void days_are_told_as_days() {
        make(MeasureChanges.method(plan, kpi("1.1"), Method.DEADLINE));
        aim("20201231", "");
        aim("20200630", "提前完成");
        assertThat(chinese.summary()).isEqualTo("109 年度目標值：109/12/31 → 109/06/30");
    }

    @Test
    void another_name_is_told_of_what_is_called_so_now() {
        make(NodeChanges.rename(kpi("1.1"), "深化邦誼"));
        assertThat(rows(chinese)).containsExactly("指標 1.1 深化邦誼 | 指標名稱 | 深化與友邦高層政要之情誼 | 深化邦誼");
        assertThat(rows(english)).containsExactly("KPI 1.1 深化邦誼 | Name | 深化與友邦高層政要之情誼 | 深化邦誼");
        OutlineNode goal = plan.goals().getFirst();
        make(NodeChanges.rename(goal, "鞏固邦誼"));
        assertThat(rows(chinese)).containsExactly("關鍵策略目標（一）鞏固邦誼 | 內容 | 鞏固我與邦交國外交關係 | 鞏固邦誼");
        assertThat(rows(english)).containsExactly("Key strategic goal（一）鞏固邦誼 | Text | 鞏固我與邦交國外交關係 | 鞏固邦誼");
    }

    @Test
    void a_link_is_told_by_both_ends() {
        make(LinkChanges.link(plan, project(), kpi("2.1")));
        assertThat(rows(chinese)).containsExactly("重要計畫項目 外交使節會議 × 指標 2.1 推動與他國簽訂雙邊協議（含經貿合作相關協議） | 新增 | （無） | 關聯");
        assertThat(english.summary()).isEqualTo("Added: Important project 外交使節會議 × KPI 2.1 推動與他國…");
        make(LinkChanges.unlink(plan, project(), kpi("2.1")));
        assertThat(chinese.summary()).isEqualTo("刪除：重要計畫項目 外交使節會議 × 指標 2.1 推動與他國簽訂雙邊協議（含經貿合作…");
        assertThat(rows(english))
                .containsExactly("Important project 外交使節會議 × KPI 2.1 推動與他國簽訂雙邊協議（含經貿合作相關協議） | Deleted | link | (none)");
    }

    @Test
    void what_is_deleted_is_told_with_all_that_went_along() {
        enter(item("1.1", "互訪人次"), "103", "月報", NOW);
        make(NodeChanges.delete(plan, kpi("1.1")));
        assertThat(rows(chinese))
                .containsExactly(
                        "指標 1.1 深化與友邦高層政要之情誼 | 刪除 | 衡量標準：我國及外國現任部長級以上政要互訪人次；"
                                + "評估體制：1　指實際評估作業係運用既有之組織架構進行；評估方式：統計數據；單位：人次；目標方向：愈高愈好 | （無）",
                        "指標 1.1 深化與友邦高層政要之情誼 | 衡量方式 | 年度內加總（填報期間：按年） | 尚未訂定",
                        "指標 1.1 深化與友邦高層政要之情誼 | 109 年度目標值 | 105 人次 | 未訂",
                        "指標 1.1 深化與友邦高層政要之情誼 | 109 年度實際值 | 103 人次（資料來源：月報） | （無）",
                        "指標 1.1 深化與友邦高層政要之情誼　資料項目「互訪人次」 | 刪除 | 單位：人次 | （無）",
                        "重要計畫項目 外交使節會議 × 指標 1.1 深化與友邦高層政要之情誼 | 刪除 | 關聯 | （無）",
                        "重要計畫項目 出國訪問計畫 × 指標 1.1 深化與友邦高層政要之情誼 | 刪除 | 關聯 | （無）",
                        "重要計畫項目 外賓邀訪計畫 × 指標 1.1 深化與友邦高層政要之情誼 | 刪除 | 關聯 | （無）");
        assertThat(chinese.summary()).isEqualTo("8 項變更（刪除：指標 1.1 深化與友邦高層政要之情誼等）");
        assertThat(english.summary()).isEqualTo("8 changes, e.g. Deleted: KPI 1.1 深化與友邦高層政要之情誼");
    }

    @Test
    void another_place_is_told_by_number_and_by_what_it_is_under_now() {
        make(NodeChanges.shift(plan, kpi("1.1"), 1));
        assertThat(rows(chinese)).containsExactly("指標 1.2 深化與友邦高層政要之情誼 | 位置 | 1.1 | 1.2");
        make(NodeChanges.shift(plan, project(), 1));
        assertThat(rows(english)).containsExactly("Important project 外交使節會議 | Place | no. 1 | no. 2");
        Id goal = plan.goals().get(2).id();
        make(NodeChanges.move(plan, kpi("1.2"), Place.last(plan, NodeKind.KPI, goal)));
        assertThat(rows(chinese))
                .containsExactly("指標 3.3 深化與友邦高層政要之情誼 | 位置 | （一）鞏固我與邦交國外交關係　1.2 | （一）務實參與政府間國際組織，提升我參與國際組織之質與量　3.3");
    }

    @Test
    void another_measure_and_another_item_are_told() {
        make(MeasureChanges.method(plan, kpi("1.1"), Method.SURVEY));
        assertThat(rows(chinese))
                .containsExactly(
                        "指標 1.1 深化與友邦高層政要之情誼 | 衡量方式 | 年度內加總 | 問卷調查",
                        "指標 1.1 深化與友邦高層政要之情誼　資料項目「互訪人次」 | 彙計方式 | 各期加總 | 各期平均");
        assertThat(rows(english))
                .containsExactly(
                        "KPI 1.1 深化與友邦高層政要之情誼 | Measure | Sum in the year | Survey",
                        "KPI 1.1 深化與友邦高層政要之情誼, data item \"互訪人次\" | Periods make a year by | sum | average");
        make(MeasureChanges.edit(
                plan, item("1.1", "互訪人次"), item -> item.named("滿意度").as(Role.BASE)));
        assertThat(rows(chinese))
                .containsExactly(
                        "指標 1.1 深化與友邦高層政要之情誼　資料項目「滿意度」 | 項目名稱 | 互訪人次 | 滿意度",
                        "指標 1.1 深化與友邦高層政要之情誼　資料項目「滿意度」 | 用途 | 得分 | 樣本數");
        assertThat(rows(english))
                .containsExactly(
                        "KPI 1.1 深化與友邦高層政要之情誼, data item \"滿意度\" | Name of the item | 互訪人次 | 滿意度",
                        "KPI 1.1 深化與友邦高層政要之情誼, data item \"滿意度\" | Role | Score | Sample");
    }

    @Test
    void formulas_and_criteria_are_told_as_people_read_them() {
        Item computed = item("5.1", "人均報導篇數");
        make(MeasureChanges.compute(plan, computed, "round_half_up(媒體邀訪報導篇數 / 媒體邀訪人數, 1)"));
        assertThat(chinese.summary()).isEqualTo("公式：媒體邀訪報導篇數 ÷ 媒體邀訪人數 → 四捨五入（媒體邀訪報導篇數 ÷ 媒體邀訪人數，1）");
        Criterion criterion = plan.criteria(kpi("5.1").id()).getFirst();
        make(MeasureChanges.replace(
                plan, criterion, criterion.reaching(Comparison.MORE_THAN, null).unconditional()));
        assertThat(rows(chinese))
                .containsExactly(
                        "指標 5.1 精進我國際文宣工作　達成標準「人均報導篇數」 | 門檻 | ≥ 2 | ＞ 未填",
                        "指標 5.1 精進我國際文宣工作　達成標準「人均報導篇數」 | 附帶條件 | 「媒體邀訪人數」 ≥ 120 | 無附帶條件");
    }

    @Test
    void a_review_is_told_by_stage_and_year() {
        Kpi kpi = kpi("1.1");
        make(ReviewChanges.review(plan, kpi, YEAR, Stage.SELF_REVIEW, Light.GREEN, "成果顯著", NOW));
        assertThat(rows(chinese)).containsExactly("指標 1.1 深化與友邦高層政要之情誼 | 109 年度初核 | 未核 | ★ 績效良好（理由：成果顯著）");
        assertThat(rows(english))
                .containsExactly("KPI 1.1 深化與友邦高層政要之情誼 | Self review of 109 | not reviewed | ★ Good (Reason: 成果顯著)");
        enter(item("1.1", "互訪人次"), "103", "", NOW);
        make(ReviewChanges.review(plan, kpi, YEAR, Stage.SELF_REVIEW, Light.RED, "未附佐證", LATER));
        assertThat(rows(chinese))
                .containsExactly(
                        "指標 1.1 深化與友邦高層政要之情誼 | 109 年度初核 | ★ 績效良好 | ● 績效欠佳",
                        "指標 1.1 深化與友邦高層政要之情誼 | 109 年度初核之理由 | 成果顯著 | 未附佐證");
        enter(item("1.1", "互訪人次"), "104", "", NOW);
        make(ReviewChanges.confirm(
                plan, plan.review(kpi.id(), YEAR, Stage.SELF_REVIEW).orElseThrow(), "未附佐證", LATER));
        assertThat(rows(chinese))
                .containsExactly("指標 1.1 深化與友邦高層政要之情誼 | 109 年度初核之當時情形"
                        + " | 實際值：103；目標值：105；達成度：98.10%；建議燈號：▲ 績效合格"
                        + " | 實際值：104；目標值：105；達成度：99.05%；建議燈號：▲ 績效合格");
    }

    @Test
    void a_year_that_is_closed_and_opened_again_is_told() {
        make(ReviewChanges.close(plan, kpi("1.1"), YEAR, true, NOW));
        assertThat(chinese.summary()).isEqualTo("109 年度結案：否 → 是");
        make(ReviewChanges.close(plan, kpi("1.1"), YEAR, false, NOW));
        assertThat(english.summary()).isEqualTo("Closing of 109: yes → no");
    }

    @Test
    void a_weight_and_a_cap_are_told() {
        make(ReviewChanges.weigh(plan, kpi("1.1"), new BigDecimal("25")));
        assertThat(rows(chinese)).containsExactly("指標 1.1 深化與友邦高層政要之情誼 | 權重 | 未填 | 25");
        assertThat(rows(english)).containsExactly("KPI 1.1 深化與友邦高層政要之情誼 | Weight | (not stated) | 25");
        make(ReviewChanges.weigh(plan, kpi("1.1"), null));
        assertThat(chinese.summary()).isEqualTo("權重：25 → 未填");
        make(ReviewChanges.cap(plan, new BigDecimal("120")));
        assertThat(rows(chinese)).containsExactly("計畫 外交部中程施政計畫（106 至 109 年度） | 整體達成度單項上限（%） | （無） | 120");
    }

    @Test
    void the_first_change_of_a_default_rule_is_told_as_that_and_nothing_else() {
        List<LightRule> rules = new ArrayList<>(plan.lightRules().all());
        rules.set(1, rules.get(1).against(new BigDecimal("75")));
        make(LightRuleChanges.replace(plan, rules));
        assertThat(rows(chinese)).containsExactly("燈號規則　第 2 項 | 達成度 | ≥ 80% | ≥ 75%");
        assertThat(rows(english)).containsExactly("Rules for lights, no. 2 | Attainment | ≥ 80% | ≥ 75%");
        make(LightRuleChanges.replace(plan, LightRuleChanges.withOneMore(rules)));
        assertThat(rows(chinese)).containsExactly("燈號規則　第 4 項 | 新增 | （無） | 達成度：≥ 0%；燈號：● 績效欠佳");
        make(LightRuleChanges.replace(plan, List.of()));
        assertThat(rows(chinese))
                .containsExactly("燈號規則　第 2 項 | 達成度 | ≥ 75% | ≥ 80%", "燈號規則　第 4 項 | 刪除 | 達成度：≥ 0%；燈號：● 績效欠佳 | （無）");
    }

    @Test
    void rules_that_only_move_up_because_another_is_gone_are_not_told() {
        List<LightRule> rules = plan.lightRules().all();
        make(LightRuleChanges.replace(plan, rules.subList(1, 3)));
        assertThat(rows(chinese)).containsExactly("燈號規則　第 1 項 | 刪除 | 達成度：≥ 100%；燈號：★ 績效良好 | （無）");
        make(LightRuleChanges.replace(plan, List.of(rules.get(2), rules.get(1))));
        assertThat(rows(chinese)).containsExactly("燈號規則　第 1 項 | 位置 | 第 2 項 | 第 1 項", "燈號規則　第 2 項 | 位置 | 第 1 項 | 第 2 項");
    }

    @Test
    void the_change_that_creates_a_plan_is_told_of_the_plan_it_makes() {
        Change creation = PlanChanges.create(plan.elements());
        ChangeWords words = ChangeWords.of(creation, plan, plan, Texts.of(Language.ZH_TW));
        assertThat(words.count()).isEqualTo(creation.edits().size());
        assertThat(words.rows().map(ChangedField::subject).limit(3))
                .containsExactly("計畫 外交部中程施政計畫（106 至 109 年度）", "施政綱要 一、強化我與各國關係", "關鍵策略目標（一）鞏固我與邦交國外交關係");
    }

    @Test
    void another_direction_is_told_with_the_targets_it_adjusts() {
        Kpi kpi = kpi("1.1");
        Change change = NodeChanges.edit(kpi, kpi.directed(Direction.LOWER_IS_BETTER));
        make(TargetAdjustments.noted(plan, change.because("計算方式更正"), NOW));
        assertThat(rows(chinese))
                .containsExactly(
                        "指標 1.1 深化與友邦高層政要之情誼 | 目標方向 | 愈高愈好 | 愈低愈好",
                        "指標 1.1 深化與友邦高層政要之情誼 | 109 年度目標值調整 | （無）" + " | 105 人次（愈高愈好） → 105 人次（愈低愈好）（較易達成；理由：計算方式更正）");
    }

    @Test
    void long_texts_are_cut_to_where_they_differ() {
        Kpi kpi = kpi("2.2");
        make(NodeChanges.edit(kpi, kpi.measuredAs(kpi.standard().replace("互訪人次", "互訪次數"))));
        assertThat(chinese.summary()).isEqualTo("衡量標準：…」以上）互訪人次 → …」以上）互訪次數");
        make(NodeChanges.edit(kpi("2.2"), kpi.measuredAs("𠀀".repeat(50))));
        assertThat(chinese.summary()).endsWith(" → " + "𠀀".repeat(40) + "…");
    }

    @Test
    void several_edits_of_one_element_are_told_as_what_they_come_to() {
        Kpi kpi = kpi("1.1");
        Kpi renamed = kpi.renamed("甲");
        Kpi again = renamed.countedIn("次");
        make(new Change(Deed.of(Verb.EDIT, ""), List.of(new Edit(kpi, renamed), new Edit(renamed, again))));
        assertThat(chinese.rows().map(ChangedField::field)).containsExactly("指標名稱", "單位");
        make(new Change(Deed.of(Verb.EDIT, ""), List.of(new Edit(again, renamed), new Edit(renamed, again))));
        assertThat(chinese.count()).isZero();
        assertThat(chinese.summary()).isEqualTo("（無）");
    }

    @Test
    void rows_are_in_the_order_of_the_outline_with_what_is_gone_in_its_old_place() {
        Plan before = plan;
        make(ReviewChanges.cap(plan, BigDecimal.TEN));
        make(NodeChanges.rename(kpi("3.1"), "三之一"));
        make(NodeChanges.rename(project(), "計畫之一"));
        make(NodeChanges.rename(kpi("1.1"), "一之一"));
        make(NodeChanges.rename(plan.sections().get(1), "綱要之二"));
        Kpi gone = kpi("2.5");
        make(NodeChanges.delete(plan, gone));
        ChangeWords words = ChangeWords.between(before, plan, Texts.of(Language.ZH_TW));
        assertThat(words.rows().map(ChangedField::subject).distinct())
                .startsWith("計畫 外交部中程施政計畫（106 至 109 年度）", "指標 1.1 一之一", "指標 2.5 " + gone.name())
                .containsSubsequence("指標 2.5 " + gone.name(), "重要計畫項目 計畫之一", "施政綱要 二、綱要之二", "指標 3.1 三之一");
    }

    @Test
    void of_a_change_of_very_many_elements_the_first_are_told_and_the_others_counted() {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Kpi kpi = plan.kpis().get(i % 16);
            edits.add(Edit.add(Item.part(Id.random(), kpi.id(), kpi.rank(), "項目" + i, "件")));
        }
        make(new Change(Deed.of(Verb.MEASURE, ""), edits));
        ChangedFields some = chinese.first(50);
        assertThat(some.first())
                .hasSize(50)
                .first()
                .extracting(ChangedField::subject)
                .isEqualTo("指標 1.1 深化與友邦高層政要之情誼　資料項目「項目0」");
        assertThat(some.more()).isEqualTo(19_950);
        assertThat(chinese.summary()).startsWith("20,000 項變更（新增：指標 1.1 深化與友邦高層政要之情誼");
    }
}
