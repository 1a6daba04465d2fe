package gangmu.app;

import static gangmu.app.DrivenWindow.eventually;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.PlanChanges;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import gangmu.ui.desk.Spot;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The place of the linkage with hundreds of projects and KPIs. */
class LargeLinkageTest extends WindowTest {
    private static final int SCREENFUL = 300;

    @BeforeEach
    void goThere() {
        Path folder = home.resolve("large");
        PlanFolder.create(folder, PlanChanges.create(LargeLinkage.plan().elements()), Workplaces.of("王小明"))
                .close();
        window.onScreen(() -> window.window().open(folder));
        window.press(CONTROL, DIGIT3);
    }

    @Test
    void of_the_matrix_only_what_can_be_seen_is_there_from_its_first_cell_to_its_last() {
        assertThat(window.sentence(".matrix-corner")).isEqualTo("540 項計畫 × 510 項指標，990 項關聯");
        assertThat(window.all(".matrix-cell")).hasSizeBetween(20, SCREENFUL);
        window.press(CONTROL, END);
        assertThat(window.all(".matrix-cell")).hasSizeBetween(20, SCREENFUL);
        assertThat(window.all(".matrix-cell"))
                .filteredOn(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .singleElement()
                .extracting(Node::getAccessibleText)
                .asString()
                .startsWith("專案 其他駐外館設購置計畫 30，指標 跨機關合作案件辦結數 30，未連結，");
    }

    @Test
    void the_key_that_leads_to_the_matrix_is_not_taken_for_a_name_with_a_3_in_it() {
        assertThat(window.desk().spot().get()).isEqualTo(new Spot.Whole());
    }

    @Test
    void a_matrix_that_nobody_would_read_on_paper_is_not_printed_until_it_is_narrowed_down() {
        window.askedBy(window.find("#print-linkage", ButtonBase.class)::fire);
        assertThat(DrivenWindow.words(window.find(".dialog-pane", Node.class)))
                .contains("目前顯示的矩陣共 275,400 格，一次最多列印 30,000 格。請先以上方的篩選縮小範圍再列印");
        window.answer("關閉");
        window.onScreen(() -> window.field("linkage-text").setText("外交使節會議 7"));
        window.askedBy(window.find("#print-linkage", ButtonBase.class)::fire);
        assertThat(window.find("#sheet-wide", Node.class).isVisible()).isTrue();
        window.answer("取消");
    }

    @Test
    void a_graph_of_more_boxes_than_can_be_read_says_so_and_shows_what_is_around_the_selection() {
        window.fire(window.find("#sight-GRAPH", ButtonBase.class));
        assertThat(note()).startsWith("要顯示的項目共 1,380 個，超過一次可顯示的 200 個。請選擇一項計畫或指標");
        assertThat(window.all(".graph-box")).isEmpty();
        window.fire(window.find("#graph-start", ButtonBase.class));
        assertThat(note()).endsWith("目前只顯示所選項目 4 層以內的 30 個。");
        eventually(() -> assertThat(window.all(".graph-box")).hasSize(30));
        window.press(RIGHT);
        assertThat(window.desk().spot().get())
                .isInstanceOf(Spot.At.class)
                .isNotEqualTo(Spot.of(window.project("外交使節會議 1")));
        window.press(CONTROL, F);
        window.type("外交使節會議 7");
        assertThat(window.shows("#graph-note")).isFalse();
        eventually(() -> assertThat(window.all(".graph-box")).hasSize(1 + 1 + 2 + 2));
    }

    private String note() {
        return window.sentence("#graph-note > .label");
    }
}
