package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Direction;
import gangmu.model.Evaluation;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Method;
import gangmu.model.Outcome;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.ui.widget.Choice;
import java.math.BigDecimal;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemsTest extends WindowTest {
    @BeforeEach
    void showSample() {
        window.showSample();
    }

    private Evaluation evaluation(String code) {
        Kpi kpi = window.kpi(code);
        return window.plan().evaluation(kpi, RocYears.year(109));
    }

    private void typeInto(String id, String text) {
        window.onScreen(() -> window.field(id).requestFocus());
        window.type(text);
    }

    private String why() {
        return window.find(".why", Label.class).getText();
    }

    @Test
    void figures_are_typed_item_by_item_and_the_value_explains_itself() {
        window.search("6.1");
        typeInto("item-0-3", "6");
        window.press(ENTER);
        assertThat(window.focused().orElseThrow().getId()).isEqualTo("item-1-3");
        window.type("22");
        window.press(ENTER);
        assertThat(((Outcome.Amount) evaluation("6.1").outcome()).value())
                .isBetween(new BigDecimal("27.27"), new BigDecimal("27.28"));
        assertThat(why()).contains("「簽署雙邊協議國家數」6", "「邦交國總數」22", "27.2727%", "109.09%");
        assertThat(window.field("actual-109").getText()).isEqualTo("27.2727");
        assertThat(window.field("actual-109").isEditable()).isFalse();

        window.press(CONTROL, Z);
        assertThat(evaluation("6.1").outcome()).isInstanceOf(Outcome.Missing.class);
        assertThat(why()).contains("無 109 年", "邦交國總數");
    }

    @Test
    void a_figure_has_its_source_and_says_who_entered_it() {
        window.search("6.1");
        typeInto("item-0-3", "6");
        window.press(ENTER);
        window.onScreen(() -> window.field("item-0-3").requestFocus());
        typeInto("item-source", "領事局統計");
        window.press(ENTER);
        Plan plan = window.plan();
        Item item = plan.items(window.kpi("6.1").id()).getFirst();
        assertThat(plan.actual(item, Period.of(RocYears.year(109)))
                        .orElseThrow()
                        .source())
                .isEqualTo("領事局統計");
        assertThat(window.all(".source-line .hint"))
                .anySatisfy(
                        line -> assertThat(((Label) line).getText()).contains(System.getProperty("user.name"), "輸入"));
    }

    @Test
    void a_wrong_figure_is_marked_and_counted_as_unsaved() {
        window.search("6.1");
        typeInto("item-0-3", "6x");
        window.press(TAB);
        assertThat(DrivenWindow.isMarked(window.field("item-0-3"))).isTrue();
        assertThat(window.sentence("#unstored")).contains("簽署雙邊協議國家數", "109 年度");
    }

    @Test
    void another_template_shows_first_which_years_it_would_change() {
        window.search("1.1");
        typeInto("actual-109", "103");
        window.press(ENTER);
        openMeasure();
        choose(Method.GROWTH_OF_SUM);
        assertThat(window.find(".dialog-pane", DialogPane.class).getContentText())
                .contains("109 年度", "103", "98.10%");
        window.click("取消");
        assertThat(method("1.1")).isEqualTo(Method.SUM_IN_YEAR);
        choose(Method.GROWTH_OF_SUM);
        window.click("套用");
        assertThat(method("1.1")).isEqualTo(Method.GROWTH_OF_SUM);
        window.press(CONTROL, Z);
        assertThat(method("1.1")).isEqualTo(Method.SUM_IN_YEAR);
    }

    @Test
    void what_another_target_would_change_stands_under_its_own_year_and_over_nothing_else() {
        window.search("1.1");
        typeInto("actual-109", "103");
        window.press(ENTER);
        window.onScreen(() -> window.field("target-109").selectAll());
        typeInto("target-109", "104");
        Label told = window.find("#foreseen-109", Label.class);
        assertThat(told.getText())
                .startsWith("這樣的目標值會改變 109 年度：實際值 103 人次、達成度 98.10% → 99.04%\n")
                .contains("目標（一）鞏固我與邦交國外交關係，109 年度加權達成度 98.10% → 99.04%。");
        assertThat(told.localToScene(told.getLayoutBounds()).getMinY())
                .isGreaterThanOrEqualTo(window.field("target-109")
                        .localToScene(window.field("target-109").getLayoutBounds())
                        .getMaxY());
        assertThat(window.all("#foreseen-108")).noneMatch(Node::isVisible);
    }

    @Test
    void another_direction_is_taken_once_what_it_changes_is_wanted() {
        window.search("1.1");
        typeInto("actual-109", "103");
        window.press(ENTER);
        window.pick(window.find("#direction", Node.class), "愈低愈好");
        assertThat(window.find(".dialog-pane", DialogPane.class).getContentText())
                .contains("實際值 103 人次、達成度 98.10% → 101.90%、建議燈號 ▲ → ★");
        window.click("取消");
        assertThat(window.kpi("1.1").direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(DrivenWindow.chosen((ComboBox<?>) window.find("#direction", Node.class)))
                .isEqualTo("愈高愈好");
    }

    @Test
    void a_direction_under_which_targets_are_easier_to_reach_wants_a_reason_and_is_listed() {
        window.search("1.1");
        window.pick(window.find("#direction", Node.class), "愈低愈好");
        DialogPane question = window.find(".dialog-pane", DialogPane.class);
        assertThat(question.getHeaderText()).isEqualTo("目標值會較易達成");
        Node make = question.lookupButton(question.getButtonTypes().getFirst());
        assertThat(make.isDisabled()).isTrue();
        window.onScreen(() -> window.field("reason").setText("改計未結案件"));
        assertThat(make.isDisabled()).isFalse();
        window.click("套用");
        assertThat(window.kpi("1.1").direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(window.plan().adjustments(window.kpi("1.1").id()))
                .singleElement()
                .satisfies(adjustment -> {
                    assertThat(adjustment.easier()).isTrue();
                    assertThat(adjustment.reason()).isEqualTo("改計未結案件");
                });
        window.press(CONTROL, Z);
        assertThat(window.plan().adjustments(window.kpi("1.1").id())).isEmpty();
    }

    @Test
    void the_days_of_a_deadline_are_typed_and_read_in_roc_years() {
        window.search("1.1");
        openMeasure();
        choose(Method.DEADLINE);
        window.onScreen(() -> window.field("target-109").selectAll());
        typeInto("target-109", "109/06/30 改列完成期限");
        window.press(ENTER);
        typeInto("item-0-3", "109.13.40");
        window.press(ENTER);
        assertThat(window.sentence(".item-table > .field-message"))
                .isEqualTo("沒有「109.13.40」這一天，請輸入正確的日期，例如 109/06/30。");
        window.onScreen(() -> window.field("item-0-3").selectAll());
        window.type("民國109年6月15日");
        window.press(ENTER);
        assertThat(window.field("target-109").getText()).isEqualTo("109/06/30");
        assertThat(window.field("item-0-3").getText()).isEqualTo("109/06/15");
        assertThat(window.field("actual-109").getText()).isEqualTo("109/06/15");
        assertThat(why()).contains("未逾期限 109/06/30", "如期完成，達成度 100.00%");
    }

    @Test
    void a_formula_that_is_wrong_is_marked_with_the_place() {
        window.search("1.1");
        openMeasure();
        choose(Method.FORMULA);
        TextInputControl formula = window.field("measure-formula");
        window.onScreen(formula::requestFocus);
        window.type("互訪人次 × 不存在");
        window.press(ENTER);
        assertThat(DrivenWindow.isMarked(formula)).isTrue();
        assertThat(DrivenWindow.sentenceUnder(formula)).isEqualTo("第 8 字：沒有名為「不存在」的項目。");
        window.onScreen(formula::selectAll);
        window.type("互訪人次×２");
        window.press(ENTER);
        assertThat(formula.getText()).isEqualTo("互訪人次 × 2");
    }

    @Test
    void a_formula_asks_once_and_shows_what_holds_where_its_consequences_are_not_wanted() {
        window.search("1.1");
        typeInto("actual-109", "103");
        window.press(ENTER);
        openMeasure();
        choose(Method.FORMULA);
        window.click("套用");
        TextInputControl formula = window.field("measure-formula");
        window.onScreen(formula::requestFocus);
        window.type("互訪人次 × 2");
        window.press(ENTER);
        assertThat(window.field("actual-109").getText()).isEqualTo("206");
        window.onScreen(() -> {
            formula.requestFocus();
            formula.selectAll();
        });
        window.type("互訪人次 × 3");
        window.press(ENTER);
        assertThat(window.all(".dialog-pane")).hasSize(1);
        window.press(ESCAPE);
        assertThat(window.all(".dialog-pane")).isEmpty();
        assertThat(formula.getText()).isEqualTo("互訪人次 × 2");
        assertThat(window.shows("#unstored")).isFalse();
        assertThat(window.field("actual-109").getText()).isEqualTo("206");
    }

    @Test
    void what_has_the_cursor_comes_into_sight() {
        window.search("5.1");
        window.onScreen(() -> window.find(".form-scroll", ScrollPane.class).setVvalue(0));
        window.onScreen(() -> window.field("item-7-4").requestFocus());
        Node view = window.find(".form-scroll", ScrollPane.class);
        Node field = window.field("item-7-4");
        assertThat(view.localToScene(view.getLayoutBounds()).contains(field.localToScene(field.getLayoutBounds())))
                .isTrue();
    }

    private Method method(String code) {
        return window.plan().measure(window.kpi(code).id()).orElseThrow().method();
    }

    private void openMeasure() {
        window.onScreen(() -> {
            window.find(".measure-form", TitledPane.class).setExpanded(true);
            window.find(".form-scroll", ScrollPane.class).setVvalue(1);
        });
    }

    /** Chooses a template as a click in its list does. */
    private void choose(Method method) {
        Platform.runLater(() -> choice().setValue(method));
        window.settle();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Method> choice() {
        return window.find("#measure-method", Choice.class);
    }
}
