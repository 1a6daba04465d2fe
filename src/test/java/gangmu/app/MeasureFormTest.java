package gangmu.app;

import static gangmu.app.DrivenWindow.chosen;
import static gangmu.app.DrivenWindow.isMarked;
import static gangmu.app.DrivenWindow.offered;
import static gangmu.app.DrivenWindow.part;
import static gangmu.app.DrivenWindow.sentenceUnder;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Actual;
import gangmu.model.Change;
import gangmu.model.Comparison;
import gangmu.model.Criterion;
import gangmu.model.Deed;
import gangmu.model.Edit;
import gangmu.model.Entered;
import gangmu.model.Gathering;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.ReviewChanges;
import gangmu.model.Role;
import gangmu.model.Span;
import gangmu.model.Verb;
import gangmu.text.RocYears;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasureFormTest extends WindowTest {
    @BeforeEach
    void showSample() {
        window.showSample();
    }

    /** Looks at a KPI and opens how it is measured. */
    private void open(String code) {
        window.search(code);
        window.onScreen(() -> window.find(".measure-form", TitledPane.class).setExpanded(true));
    }

    private Measure measure(String code) {
        return window.plan().measure(window.kpi(code).id()).orElseThrow();
    }

    private List<Item> items(String code) {
        return window.plan().items(window.kpi(code).id());
    }

    private List<Criterion> criteria(String code) {
        return window.plan().criteria(window.kpi(code).id());
    }

    private List<Actual> actuals(String code) {
        return window.plan().actuals(window.kpi(code).id());
    }

    private ComboBox<?> list(String id) {
        return window.find(id, ComboBox.class);
    }

    private Node inItem(int row, String name) {
        return part(window.all(".item-row").get(row), name);
    }

    private Node inCriterion(int row, String name) {
        return part(window.all(".criterion-row").get(row), name);
    }

    private TextInputControl field(String name) {
        return window.fieldNamed(name);
    }

    private void assertRefused(Node field, String typed, String sentence) {
        window.enter(field, typed);
        assertThat(isMarked(field)).as("marked: " + typed).isTrue();
        assertThat(sentenceUnder((TextInputControl) field)).isEqualTo(sentence);
    }

    private String question() {
        DialogPane pane = window.find(".dialog-pane", DialogPane.class);
        return pane.getHeaderText() + "\n" + pane.getContentText();
    }

    private String why() {
        return window.find(".why", Label.class).getText();
    }

    @Test
    void what_is_unfolded_comes_into_sight() {
        open("1.1");
        Node view = window.find(".form-scroll", Node.class);
        Node last = window.find("#add-item", Node.class);
        assertThat(view.localToScene(view.getLayoutBounds()).contains(last.localToScene(last.getLayoutBounds())))
                .isTrue();
    }

    @Test
    void a_kpi_whose_measure_is_not_stated_says_so_and_can_be_given_the_first_template() {
        Kpi kpi = window.kpi("1.1");
        window.desk()
                .change(plan -> Optional.of(new Change(
                        Deed.of(Verb.MEASURE, kpi.name()),
                        Stream.concat(plan.items(kpi.id()).stream(), plan.measure(kpi.id()).stream())
                                .map(Edit::remove)
                                .toList())));
        open("1.1");
        assertThat(window.find(".measure-form", TitledPane.class).getText()).isEqualTo("衡量方式：尚未訂定");
        assertThat(window.shows("#add-item")).isFalse();
        window.pick(list("#measure-method"), "年度內加總");
        assertThat(measure("1.1").method()).isEqualTo(Method.SUM_IN_YEAR);
        window.pick(list("#measure-method"), "達成項數");
        assertThat(window.find("#add-criterion", Node.class).isDisabled()).isTrue();
        window.fire(window.find("#add-item", Node.class));
        window.fire(window.find("#add-criterion", Node.class));
        assertThat(criteria("1.1")).hasSize(1);
    }

    private static double sceneX(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    @Test
    void periods_can_be_chosen_until_there_are_figures_of_them() {
        open("6.1");
        window.pick(list("#measure-span"), "按月");
        window.pick(list("#measure-span"), "按半年");
        window.pick(list("#measure-span"), "按季");
        assertThat(measure("6.1").span()).isEqualTo(Span.QUARTER);
        assertThat(sceneX(window.all(".item-period").getFirst()))
                .as("the first quarter is not under the names")
                .isGreaterThanOrEqualTo(sceneX(window.all(".item-name").getFirst())
                        + window.all(".item-name").getFirst().getLayoutBounds().getWidth());
        window.enter(window.field("item-0-0"), "3");
        assertThat(offered(list("#measure-span"))).containsExactly("按季");
        assertThat(DrivenWindow.words(window.find(".measure-content", Node.class)))
                .contains("已有實際值，不能改用其他期間；請先清除實際值。");
        window.enter(window.field("item-0-0"), "");
        assertThat(offered(list("#measure-span"))).containsExactly("按月", "按季", "按半年", "按年");
        window.pick(list("#measure-span"), "按年");
        assertThat(measure("6.1").span()).isEqualTo(Span.YEAR);
    }

    @Test
    void rate_rounding_and_base_year_are_read_as_typed_and_kept_where_they_are_wrong() {
        open("1.1");
        window.pick(list("#measure-method"), "每項均較前年成長");
        window.enter(field("應成長（%）"), "１０");
        assertThat(field("應成長（%）").getText()).isEqualTo("10");
        window.enter(field("四捨五入位數"), "2.0");
        assertThat(field("四捨五入位數").getText()).isEqualTo("2");
        assertRefused(field("四捨五入位數"), "1.5", "請輸入 0 至 10 的整數，空白表示不捨入。");
        assertRefused(field("應成長（%）"), "一成", "請輸入數字，例如 1090、1,090 或 -2.5。");
        window.search("1.2");
        open("1.1");
        assertThat(field("應成長（%）").getText()).isEqualTo("一成");
        assertThat(isMarked(field("應成長（%）"))).isTrue();
        assertThat(field("四捨五入位數").getText()).isEqualTo("1.5");
        window.enter(field("應成長（%）"), "5");
        window.enter(field("四捨五入位數"), "");
        assertThat(window.shows("#unstored")).isFalse();

        window.pick(list("#measure-method"), "較基準年成長率");
        assertRefused(field("基準年"), "0", "請輸入民國年（1 至 200 的整數，例如 107）。");
        window.enter(field("基準年"), "１０５年度");
        assertThat(field("基準年").getText()).isEqualTo("105");
        assertThat(measure("1.1").baseYear()).isEqualTo(RocYears.year(105));
    }

    @Test
    void an_item_is_added_renamed_and_removed_with_its_figures_and_brought_back() {
        open("1.1");
        window.pick(list("#measure-method"), "自訂公式");
        window.enter(window.field("measure-formula"), "互訪人次 × 2");
        assertRefused(inItem(0, "項目名稱"), "互訪［人］次", "項目名稱不可含有 [ 或 ]。");
        window.enter(inItem(0, "項目名稱"), "互訪人數");
        assertThat(window.field("measure-formula").getText()).isEqualTo("互訪人數 × 2");

        window.fire(inItem(0, "移除項目「互訪人數」"));
        assertThat(DrivenWindow.words(window.all(".item-row").getFirst())).contains("公式或達成標準用到「互訪人數」，請先改用其他項目，再移除。");
        assertThat(items("1.1")).hasSize(1);

        window.fire(window.find("#add-item", Node.class));
        assertThat(window.focused()).contains(inItem(1, "項目名稱"));
        window.type("陪同人數");
        window.press(ENTER);
        assertThat(items("1.1")).extracting(Item::name).containsExactly("互訪人數", "陪同人數");
        assertRefused(inItem(1, "項目名稱"), "互訪人數", "本指標已有名為「互訪人數」的項目。");
        window.press(ESCAPE);
        window.enter(window.field("item-1-3"), "7");
        window.enter(window.field("item-1-2"), "6");

        window.fire(inItem(1, "移除項目「陪同人數」"));
        assertThat(question()).contains("已填報的實際值會刪除", "會一併刪除 2 筆實際值。");
        window.press(ENTER);
        assertThat(items("1.1")).hasSize(2);
        window.fire(inItem(1, "移除項目「陪同人數」"));
        window.click("套用");
        assertThat(items("1.1")).hasSize(1);
        assertThat(actuals("1.1")).isEmpty();
        window.press(CONTROL, Z);
        assertThat(items("1.1")).hasSize(2);
        assertThat(actuals("1.1")).hasSize(2);
    }

    @Test
    void roles_gathering_and_weights_are_chosen_where_the_template_has_them() {
        open("6.1");
        window.pick(list("#measure-span"), "按季");
        ComboBox<?> gathering = (ComboBox<?>) inItem(1, "彙計方式");
        window.onScreen(gathering::requestFocus);
        window.pick(gathering, "取最近一期");
        assertThat(items("6.1").get(1).gathering()).isEqualTo(Gathering.LATEST);
        assertThat(window.focused()).contains(gathering);
        window.enter(window.field("item-0-0"), "6");
        window.enter(window.field("item-1-0"), "22");
        ComboBox<?> role = (ComboBox<?>) inItem(1, "用途");
        window.pick(role, "分子");
        assertThat(question()).contains("109 年度");
        window.press(ENTER);
        assertThat(chosen(role)).isEqualTo("分母");
        assertThat(items("6.1").get(1).role()).isEqualTo(Role.BASE);

        open("1.1");
        window.pick(list("#measure-method"), "階段進度");
        assertRefused(inItem(0, "完成進度"), "四分之一", "請輸入數字，例如 1090、1,090 或 -2.5。");
        window.enter(inItem(0, "完成進度"), "25");
        window.pick(list("#measure-method"), "加權合計");
        window.enter(inItem(0, "權重"), "6");
        assertThat(items("1.1").getFirst().weight()).isEqualByComparingTo("6");
    }

    @Test
    void criteria_are_stated_with_thresholds_and_side_conditions_without_losing_the_cursor() {
        open("6.1");
        window.pick(list("#measure-method"), "達成項數");
        window.fire(window.find("#add-criterion", Node.class));
        Node threshold = inCriterion(0, "門檻");
        assertThat(window.focused()).contains(threshold);
        assertThat(criteria("6.1").getFirst().threshold())
                .as("nobody stated one yet")
                .isNull();
        window.type("12x");
        window.press(TAB);
        assertThat(isMarked(threshold)).isTrue();
        window.search("1.2");
        open("6.1");
        threshold = inCriterion(0, "門檻");
        assertThat(((TextInputControl) threshold).getText()).isEqualTo("12x");
        assertThat(window.sentence("#unstored")).contains("簽署雙邊協議國家數", "門檻");
        window.typeOver(threshold, "12");
        window.press(TAB);
        assertThat(criteria("6.1").getFirst().threshold()).isEqualByComparingTo("12");
        assertThat(window.focused()).contains(inCriterion(0, "移除標準"));

        window.pick(inCriterion(0, "附帶條件的項目"), "邦交國總數");
        assertThat(criteria("6.1").getFirst().conditionThreshold()).isNull();
        window.pick(inCriterion(0, "附帶條件的比較"), "＜");
        window.enter(inCriterion(0, "附帶條件的門檻"), "20");
        Criterion stated = criteria("6.1").getFirst();
        assertThat(stated.conditionComparison()).isEqualTo(Comparison.LESS_THAN);
        assertThat(stated.conditionThreshold()).isEqualByComparingTo("20");
        window.enter(inItem(1, "項目名稱"), "邦交國數");
        assertThat(chosen((ComboBox<?>) inCriterion(0, "附帶條件的項目"))).isEqualTo("邦交國數");
        window.pick(inCriterion(0, "附帶條件的項目"), "無附帶條件");
        assertThat(criteria("6.1").getFirst().conditionItem()).isNull();

        window.fire(window.find("#add-criterion", Node.class));
        window.fire(inCriterion(0, "移除標準"));
        assertThat(criteria("6.1")).hasSize(1);
        assertThat(window.focused()).contains(inCriterion(0, "移除標準"));
        window.press(CONTROL, Z);
        assertThat(criteria("6.1")).hasSize(2);
    }

    @Test
    void what_a_formula_would_come_to_is_shown_while_it_is_typed() {
        window.search("1.1");
        window.enter(window.field("actual-109"), "103");
        open("1.1");
        window.pick(list("#measure-method"), "自訂公式");
        window.press(TAB);
        window.click("套用");
        window.typeOver(window.field("measure-formula"), "互訪人次 × ");
        assertThat(why()).isEqualTo("第 6 字：「×」放在這裡無法計算。");
        assertThat(isMarked(window.field("measure-formula"))).isFalse();
        window.type("2");
        assertThat(why()).contains("206", "196.19%");
        assertThat(window.find(".side-panel .panel-heading", Label.class).getText())
                .isEqualTo("試算（輸入中，尚未儲存）：109 年度達成度 196.19%");
        assertThat(chart()).contains("109 年度目標值 105 人次，實際值 206 人次");
        assertThat(measure("1.1").formula()).isEmpty();
        window.press(ESCAPE);
        assertThat(window.find(".side-panel .panel-heading", Label.class).getText())
                .startsWith("109 年度達成度");
        assertThat(why()).doesNotContain("206");
        assertThat(chart()).doesNotContain("206");
    }

    private String chart() {
        return window.find("#kpi-chart", Node.class).getAccessibleText();
    }

    @Test
    void a_closed_year_without_a_formula_says_that_there_is_none_yet() {
        open("1.1");
        window.pick(list("#measure-method"), "自訂公式");
        Kpi kpi = window.kpi("1.1");
        Entered entered = window.desk().entered();
        window.onScreen(
                () -> window.desk().change(plan -> ReviewChanges.close(plan, kpi, RocYears.year(109), true, entered)));
        assertThat(window.find("#closed", CheckBox.class).getText()).isEqualTo("本年度資料到此為止；尚無實際值，不列入已評估：尚未輸入公式。");
    }

    @Test
    void a_template_is_chosen_by_keys_that_open_the_list_first() {
        open("1.1");
        window.onScreen(list("#measure-method")::requestFocus);
        window.press(DOWN);
        assertThat(list("#measure-method").isShowing()).isTrue();
        window.press(DOWN);
        window.press(ESCAPE);
        assertThat(list("#measure-method").isShowing()).isFalse();
        assertThat(measure("1.1").method()).isEqualTo(Method.SUM_IN_YEAR);
        assertThat(chosen(list("#measure-method"))).isEqualTo("年度內加總");
        window.press(DOWN);
        window.press(DOWN);
        window.press(ENTER);
        assertThat(measure("1.1").method()).isEqualTo(Method.SUM_OF_PARTS);
        assertThat(window.focused()).contains(list("#measure-method"));
    }
}
