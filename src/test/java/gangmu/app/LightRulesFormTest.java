package gangmu.app;

import static gangmu.app.DrivenWindow.chosen;
import static gangmu.app.DrivenWindow.isMarked;
import static gangmu.app.DrivenWindow.part;
import static gangmu.app.DrivenWindow.sentenceUnder;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Cap;
import gangmu.model.LightRule;
import gangmu.text.Figures;
import gangmu.ui.desk.Spot;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LightRulesFormTest extends WindowTest {
    @BeforeEach
    void showSampleWithAnActual() {
        window.showSample();
        window.search("1.1");
        window.enter(window.field("actual-109"), "103");
        open();
    }

    private void open() {
        window.onScreen(() -> window.desk().lookAt(new Spot.Whole()));
        window.onScreen(() -> window.find(".light-rules", TitledPane.class).setExpanded(true));
    }

    private Node in(int row, String name) {
        return part(window.all(".rule-row").get(row), name);
    }

    private Node percent(int row) {
        return in(row, "達成度（%）");
    }

    /** The rules as they stand in the plan: ≥ 100 ★. */
    private List<String> rules() {
        return window.plan().lightRules().all().stream()
                .map(rule -> window.texts().get("comparison." + rule.comparison()) + " " + Figures.text(rule.percent())
                        + " " + rule.light().sign())
                .toList();
    }

    private List<String> shown() {
        return window.all(".rule-row").stream()
                .map(row -> chosen((ComboBox<?>) part(row, "比較")) + " "
                        + ((TextInputControl) part(row, "達成度（%）")).getText() + " "
                        + chosen((ComboBox<?>) part(row, "燈號")).substring(0, 1))
                .toList();
    }

    private Button button(String words) {
        return window.all(".light-rules .button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_rule_that_changes_lights_says_which_first_and_is_left_by_enter() {
        List<String> before = rules();
        window.enter(percent(0), "98");
        DialogPane question = window.find(".dialog-pane", DialogPane.class);
        assertThat(question.getHeaderText()).isEqualTo("有 1 個指標年度的建議燈號會改變");
        assertThat(question.getContentText()).isEqualTo("1.1 深化與友邦高層政要之情誼（109 年度）：▲ 績效合格 → ★ 績效良好");
        window.press(ENTER);
        assertThat(rules()).isEqualTo(before);
        assertThat(shown()).isEqualTo(before);
        window.pick(in(1, "燈號"), "● 績效欠佳");
        window.press(ESCAPE);
        assertThat(window.plan().lightRules().isDefault()).isTrue();
        assertThat(shown()).isEqualTo(before);

        window.enter(percent(0), "98");
        window.click("套用");
        assertThat(rules()).containsExactly("≥ 98 ★", "≥ 80 ▲", "＜ 80 ●");
        window.press(CONTROL, Z);
        assertThat(window.plan().lightRules().isDefault()).isTrue();
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void rules_are_added_ordered_and_removed_and_the_default_ones_come_back() {
        window.fire(button("新增規則"));
        assertThat(window.focused()).contains(percent(3));
        window.typeOver(percent(3), "五");
        window.press(TAB);
        assertThat(sentenceUnder((TextInputControl) percent(3))).isEqualTo("請輸入數字，例如 1090、1,090 或 -2.5。");
        window.fire(in(3, "上移"));
        assertThat(rules()).containsExactly("≥ 100 ★", "≥ 80 ▲", "≥ 0 ●", "＜ 80 ●");
        assertThat(window.focused()).contains(in(2, "上移"));
        assertThat(((TextInputControl) percent(2)).getText()).isEqualTo("五");
        window.search("1.1");
        open();
        assertThat(isMarked(percent(2))).isTrue();
        assertThat(window.sentence("#unstored")).contains("燈號規則的達成度（%）");
        window.enter(percent(2), "5");
        window.pick(in(2, "燈號"), "□ 績效不明");
        window.pick(in(2, "比較"), "≤");
        window.fire(in(3, "移除規則"));
        assertThat(rules()).containsExactly("≥ 100 ★", "≥ 80 ▲", "≤ 5 □");
        assertThat(window.shows("#unstored")).isFalse();

        window.fire(in(2, "移除規則"));
        window.fire(in(0, "移除規則"));
        assertThat(rules()).containsExactly("≥ 80 ▲");
        assertThat(in(0, "移除規則").isDisabled()).isTrue();
        window.fire(button("恢復預設規則"));
        assertThat(window.plan().lightRules().isDefault()).isTrue();
        assertThat(window.plan().lightRules().all())
                .extracting(LightRule::light)
                .hasSize(3);
    }

    @Test
    void a_cap_is_a_percentage_above_zero() {
        TextInputControl cap = window.fieldNamed("整體達成度單項上限（%）");
        window.enter(cap, "0");
        assertThat(sentenceUnder(cap)).isEqualTo("上限應大於 0，空白表示不設上限。");
        window.enter(cap, "１２０");
        assertThat(cap.getText()).isEqualTo("120");
        assertThat(window.plan().cap()).map(Cap::percent).map(Figures::text).contains("120");
        window.enter(cap, "");
        assertThat(window.plan().cap()).isEmpty();
    }
}
