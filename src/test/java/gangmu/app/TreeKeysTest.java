package gangmu.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.ui.desk.Spot;
import java.util.List;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TreeKeysTest extends WindowTest {
    private Plan published;

    @BeforeEach
    void showSample() {
        window.showSample();
        published = window.plan();
    }

    private List<String> kpisOfFirstGoal() {
        return names(window.plan().kpisOfGoal(published.goals().getFirst().id()));
    }

    private List<String> measuresOfFirstGoal() {
        return names(window.plan().children(published.goals().getFirst().id()));
    }

    private List<String> goalsOfFirstSection() {
        return names(window.plan().children(published.sections().getFirst().id()));
    }

    private static List<String> names(List<? extends Node> nodes) {
        return nodes.stream().map(Node::name).toList();
    }

    private void undoAll() {
        while (window.desk().state().get().undo().isPresent()) {
            window.press(CONTROL, Z);
        }
        assertThat(window.plan()).isEqualTo(published);
    }

    @Test
    void enter_names_a_sibling() {
        window.search("1.1 深化");
        window.press(ENTER);
        window.type("訪賓滿意度");
        window.press(ENTER);
        assertThat(kpisOfFirstGoal()).containsExactly("深化與友邦高層政要之情誼", "訪賓滿意度", "我與友邦合作計畫執行項數");
        assertThat(window.selectedLine()).contains("1.2 訪賓滿意度");
        assertThat(window.undoName()).isEqualTo("復原：新增「訪賓滿意度」");

        window.press(CONTROL, Z);
        assertThat(window.plan()).isEqualTo(published);
        assertThat(window.redoName()).isEqualTo("取消復原：新增「訪賓滿意度」");
        window.press(CONTROL, Y);
        assertThat(kpisOfFirstGoal()).contains("訪賓滿意度");
    }

    @Test
    void arrows_go_through_what_a_search_finds_and_enter_opens_it() {
        window.press(CONTROL, F);
        window.type("簽證");
        window.press(DOWN);
        assertThat(window.selectedLine()).contains("2.5");
        window.press(DOWN);
        assertThat(window.selectedLine()).doesNotContain("2.5");
        window.press(UP);
        window.press(ENTER);
        assertThat(window.selectedLine()).contains("2.5");
        assertThat(window.plan()).isEqualTo(published);
        assertThat(window.shows(".outline-tree .text-field")).isFalse();
    }

    @Test
    void names_that_are_typed_faster_than_they_are_stored_all_arrive_in_order() {
        window.search("1.1 深化");
        window.onScreen(() -> {
            for (String name : List.of("甲", "乙", "丙", "丁")) {
                window.pressAtOnce(ENTER);
                window.typeAtOnce(name);
                window.pressAtOnce(ENTER);
            }
        });
        assertThat(kpisOfFirstGoal()).containsExactly("深化與友邦高層政要之情誼", "甲", "乙", "丙", "丁", "我與友邦合作計畫執行項數");
        assertThat(window.selectedLine()).contains("1.5 丁");
        undoAll();
    }

    @Test
    void ctrl_enter_names_a_child() {
        window.search("鞏固我與邦交國");
        window.press(CONTROL, ENTER);
        window.type("訪賓滿意度");
        window.press(ENTER);
        assertThat(kpisOfFirstGoal()).endsWith("訪賓滿意度");
        assertThat(window.selectedLine()).contains("1.3 訪賓滿意度");
        undoAll();
    }

    @Test
    void a_section_without_projects_is_given_its_first_one() {
        window.search("三、善用");
        window.press(ENTER);
        window.type("新的綱要");
        window.press(ENTER);
        window.choose("編輯", "新增重要計畫項目");
        window.type("第一項計畫");
        window.press(ENTER);
        assertThat(window.plan().projects()).extracting(Project::name).contains("第一項計畫");
        assertThat(window.selectedLine()).contains("第一項計畫");
        window.press(ENTER);
        window.type("第二項計畫");
        window.press(ENTER);
        assertThat(window.plan().projects()).extracting(Project::name).contains("第二項計畫");
        undoAll();
    }

    @Test
    void tab_while_naming_goes_one_level_in_and_shift_tab_out_again() {
        window.search("鞏固我與邦交國");
        window.press(ENTER);
        window.type("加強");
        window.press(TAB);
        window.press(SHIFT, TAB);
        window.press(TAB);
        window.type("交流");
        window.press(ENTER);
        assertThat(measuresOfFirstGoal()).hasSize(3).endsWith("加強交流");
        assertThat(goalsOfFirstSection()).hasSize(2);
        assertThat(window.selectedLine()).contains("３、 加強交流");
        undoAll();
    }

    @Test
    void escape_gives_up_naming_and_keeps_the_selection() {
        window.search("1.1 深化");
        window.press(ENTER);
        window.type("不要了");
        window.press(ESCAPE);
        assertThat(window.plan()).isEqualTo(published);
        assertThat(window.selectedLine()).contains("1.1 深化");
        window.press(ENTER);
        window.press(ENTER);
        assertThat(window.plan()).isEqualTo(published);
    }

    @Test
    void f2_renames_what_is_selected() {
        window.search("1.1 深化");
        window.press(F2);
        window.type("深化邦誼");
        window.press(ENTER);
        assertThat(kpisOfFirstGoal()).startsWith("深化邦誼");
        assertThat(window.selectedLine()).contains("1.1 深化邦誼");
        assertThat(window.undoName()).isEqualTo("復原：改名「深化與友邦高層政要之情誼」");
        undoAll();
        assertThat(window.selectedLine()).contains("1.1 深化與友邦");

        window.press(F2);
        window.type("不要了");
        window.press(ESCAPE);
        assertThat(window.plan()).isEqualTo(published);
    }

    @Test
    void a_name_of_nothing_that_can_be_seen_is_no_name() {
        window.search("1.1 深化");
        window.press(ENTER);
        window.type("\u200B\u2060");
        window.press(ENTER);
        assertThat(window.plan()).isEqualTo(published);
    }

    @Test
    void alt_with_the_arrows_moves_what_is_selected_and_it_stays_selected() {
        window.search("1.1 深化");
        window.press(ALT, DOWN);
        assertThat(kpisOfFirstGoal()).containsExactly("我與友邦合作計畫執行項數", "深化與友邦高層政要之情誼");
        assertThat(window.selectedLine()).contains("1.2 深化與友邦");
        assertThat(window.undoName()).isEqualTo("復原：移動「深化與友邦高層政要之情誼」");
        window.press(ALT, DOWN);
        window.press(ALT, UP);
        assertThat(window.plan().kpisOfGoal(published.goals().getFirst().id()))
                .extracting(Kpi::id)
                .isEqualTo(published.kpisOfGoal(published.goals().getFirst().id()).stream()
                        .map(Kpi::id)
                        .toList());
        undoAll();
    }

    @Test
    void tab_in_the_tree_moves_an_outline_node_one_level_in_or_out() {
        window.search("強化與友邦各項合作計畫");
        window.press(SHIFT, TAB);
        assertThat(goalsOfFirstSection()).hasSize(3);
        assertThat(window.selectedLine()).contains("（二） 強化與友邦");
        window.press(TAB);
        assertThat(measuresOfFirstGoal()).hasSize(2);
        undoAll();
    }

    @Test
    void deleting_what_others_depend_on_says_what_would_go_and_does_nothing_before_the_answer() {
        window.search("1.1 深化");
        window.press(DELETE);
        DialogPane question = window.find(".dialog-pane", DialogPane.class);
        assertThat(question.getHeaderText()).isEqualTo("刪除關鍵績效指標「深化與友邦高層政要之情誼」？");
        assertThat(question.getContentText()).contains("3 項關聯、1 個目標值").contains("復原");
        window.press(ESCAPE);
        assertThat(window.plan()).isEqualTo(published);
        assertThat(window.selectedLine()).contains("1.1 深化");

        window.press(DELETE);
        window.press(ENTER);
        assertThat(window.plan()).as("the safe answer is the default").isEqualTo(published);

        window.press(DELETE);
        window.click("刪除");
        assertThat(kpisOfFirstGoal()).containsExactly("我與友邦合作計畫執行項數");
        assertThat(window.undoName()).isEqualTo("復原：刪除「深化與友邦高層政要之情誼」");
        assertThat(window.selectedLine()).contains("我與友邦合作計畫執行項數");
        undoAll();
    }

    @Test
    void deleting_what_nothing_depends_on_asks_nothing() {
        OutlineNode measure =
                published.children(published.goals().getFirst().id()).getLast();
        window.search("強化與友邦各項合作計畫");
        window.press(DELETE);
        assertThat(window.shows(".dialog-pane")).isFalse();
        assertThat(window.plan().find(measure.id())).isEmpty();
        undoAll();
    }

    @Test
    void a_name_being_typed_is_stored_when_another_line_is_clicked_which_is_then_selected() {
        window.search("1.1 深化");
        window.press(ENTER);
        window.type("訪賓滿意度");
        window.clickLine("一、");
        assertThat(kpisOfFirstGoal()).containsExactly("深化與友邦高層政要之情誼", "訪賓滿意度", "我與友邦合作計畫執行項數");
        assertThat(window.selectedLine()).contains("一、");
        undoAll();

        window.search("1.1 深化");
        window.press(F2);
        window.type("深化邦誼");
        window.clickLine("一、");
        assertThat(kpisOfFirstGoal()).startsWith("深化邦誼");
        assertThat(names(window.plan().sections())).isEqualTo(names(published.sections()));
        assertThat(window.selectedLine()).contains("一、");
    }

    @Test
    void a_name_being_typed_is_stored_when_the_form_is_clicked_which_stays() {
        window.search("1.1 深化");
        window.press(ENTER);
        window.type("訪賓滿意度");
        window.clickField("衡量標準");
        assertThat(kpisOfFirstGoal()).contains("訪賓滿意度");
        assertThat(window.desk().spot().get())
                .isEqualTo(Spot.of(published.kpis().getFirst()));
        assertThat(window.focused()).contains(window.fieldNamed("衡量標準"));
    }

    @Test
    void undo_while_naming_takes_back_what_was_typed_and_not_the_plan() {
        window.search("1.1 深化");
        window.press(ALT, DOWN);
        Plan moved = window.plan();
        window.press(ENTER);
        window.type("訪");
        window.press(CONTROL, Z);
        assertThat(window.plan()).isEqualTo(moved);
        assertThat(window.focused())
                .get()
                .isInstanceOfSatisfying(
                        TextField.class, field -> assertThat(field.getText()).isEmpty());
    }

    @Test
    void what_a_search_found_stays_in_sight_when_its_new_name_would_not_be_found() {
        window.search("友邦高層政要");
        window.press(F2);
        window.type("邦誼");
        window.press(ENTER);
        assertThat(window.selectedLine()).contains("1.1 邦誼");
    }
}
