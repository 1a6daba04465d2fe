package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Kpi;
import gangmu.model.KpiMerger;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.ui.desk.Spot;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergingTest extends WindowTest {
    @BeforeEach
    void openSample() {
        window.showSample();
    }

    private void lookAt(Node node) {
        window.onScreen(() -> window.desk().lookAt(Spot.of(node)));
    }

    private void ask(String command) {
        window.askedBy(() -> window.item("編輯", command).fire());
    }

    private String question() {
        return DrivenWindow.words(window.find(".dialog-pane", javafx.scene.Node.class));
    }

    private Button button(String words) {
        return window.all(".dialog-pane .button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void write(String id, String words) {
        window.onScreen(() -> window.field(id).setText(words));
    }

    @Test
    void a_kpi_is_merged_into_another_after_saying_what_follows_and_that_is_undone_at_once() {
        var before = window.plan();
        Kpi gone = window.kpi("1.2");
        lookAt(gone);
        ask("合併到另一指標…");
        assertThat(DrivenWindow.chosen((ComboBox<?>) window.find("#merge-into", javafx.scene.Node.class)))
                .contains(window.kpi("1.1").name());
        assertThat(question()).contains("項關聯", "2 項關聯", "已列印的執行進度報告");
        write("reason", "兩項重複");
        window.answer("合併");

        assertThat(window.plan().kpis()).hasSize(before.kpis().size() - 1);
        assertThat(window.plan().projectsServing(window.kpi("1.1").id()))
                .containsAll(before.projectsServing(gone.id()));
        assertThat(window.undoName()).contains("合併").contains("我與友邦合作計畫執行項數");
        window.press(CONTROL, Z);
        assertThat(window.plan()).isEqualTo(before);
    }

    @Test
    void figures_of_another_unit_do_not_come_along_and_that_is_said() {
        lookAt(window.kpi("2.1"));
        ask("合併到另一指標…");
        Kpi other = window.desk().plan().kpis().stream()
                .filter(kpi -> !kpi.unit()
                        .equals(window.desk().plan().kpis().getFirst().unit()))
                .filter(kpi -> !kpi.unit().equals(window.kpi("2.1").unit()))
                .findFirst()
                .orElseThrow();
        String code = window.plan().numbering().code(other);
        window.pick(window.find("#merge-into", ComboBox.class), code + "　" + other.name());
        assertThat(window.find("#merge-figures", CheckBox.class).isDisabled()).isTrue();
        assertThat(question()).contains("或其衡量方式無法合併計算，因此數字不併入。", "隨被合併的指標刪除：1 個目標值");
        window.answer("取消");
        assertThat(window.plan().kpis()).contains(other);
    }

    @Test
    void without_a_name_nothing_is_merged() {
        lookAt(window.kpi("1.2"));
        ask("合併到另一指標…");
        write("merge-name", "  ");
        assertThat(button("合併").isDisabled()).isTrue();
        assertThat(window.sentence("#lacking")).isEqualTo("請輸入合併後的名稱。");
        window.answer("取消");
    }

    @Test
    void a_kpi_is_split_and_the_new_one_takes_a_project_over() {
        Kpi kpi = window.kpi("1.1");
        Project moved = window.plan().projectsServing(kpi.id()).getFirst();
        lookAt(kpi);
        ask("分割指標…");
        assertThat(button("分割").isDisabled()).isTrue();
        assertThat(window.sentence("#lacking")).isEqualTo("請輸入新指標的名稱。");
        write("split-name", "友邦元首來訪");
        ComboBox<?> side = (ComboBox<?>)
                window.find("#split-projects", javafx.scene.Node.class).lookup(".combo-box");
        window.pick(side, "新指標");
        assertThat(question()).contains("編號會改變", "已列印的執行進度報告");
        window.answer("分割");

        Kpi made = window.kpi("1.2");
        assertThat(made.name()).isEqualTo("友邦元首來訪");
        assertThat(made.unit()).isEqualTo(kpi.unit());
        assertThat(window.plan().projectsServing(made.id())).containsExactly(moved);
        assertThat(window.plan().projectsServing(kpi.id())).doesNotContain(moved);
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(made));
    }

    @Test
    void they_are_asked_for_also_from_the_linkage() {
        window.press(CONTROL, DIGIT3);
        lookAt(window.kpi("1.1"));
        ask("分割指標…");
        assertThat(question()).contains("分割「1.1　");
        window.answer("取消");
    }

    @Test
    void deleting_tells_results_findings_numbers_and_reports() {
        lookAt(window.kpi("1.1"));
        ask("刪除");
        assertThat(question()).contains("3 項關聯、1 個目標值", "編號會改變，例如 1.2 改為 1.1", "須重新列印");
        window.answer("取消");
        assertThat(window.plan().kpis()).hasSize(16);
    }

    @Test
    void a_name_that_is_being_typed_tells_what_it_touches() {
        lookAt(window.kpi("1.1"));
        assertThat(window.shows(".node-form #renaming")).isFalse();
        window.typeOver(window.fieldNamed("指標名稱"), "另一名稱");
        assertThat(window.sentence(".node-form #renaming")).contains("3 項關聯、1 個目標值", "執行進度報告、關聯矩陣、計畫與指標清單");
        window.press(ESCAPE);
        assertThat(window.fieldNamed("指標名稱").getText()).isEqualTo("深化與友邦高層政要之情誼");
        assertThat(window.shows(".node-form #renaming")).isFalse();
    }

    @Test
    void another_target_that_is_being_typed_tells_what_it_touches() {
        lookAt(window.kpi("1.1"));
        window.tabTo("target-109");
        window.type("120");
        assertThat(window.sentence("#foreseen-109")).contains("3 項關聯", "已列印的執行進度報告");
    }

    @Test
    void what_becomes_of_measure_and_targets_of_the_one_that_stays_is_said() {
        var plan = window.plan();
        Kpi gone = plan.kpis().stream()
                .filter(kpi -> plan.kpis().stream().anyMatch(other -> canTake(plan, other, kpi)))
                .findFirst()
                .orElseThrow();
        Kpi kept = plan.kpis().stream()
                .filter(other -> canTake(plan, other, gone))
                .findFirst()
                .orElseThrow();
        lookAt(gone);
        ask("合併到另一指標…");
        window.pick(
                window.find("#merge-into", javafx.scene.Node.class),
                plan.numbering().code(kept) + "　" + kept.name());
        assertThat(question()).contains("衡量方式：年度內加總 → 各項合計。", "109 年度目標值：594 人次 → 699 人次。");
        window.answer("取消");
    }

    private static boolean canTake(Plan plan, Kpi kept, Kpi gone) {
        return !kept.equals(gone) && KpiMerger.canAddTargets(plan, kept, gone);
    }
}
