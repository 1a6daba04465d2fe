package gangmu.app;

import static gangmu.app.DrivenWindow.eventually;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.CoverageRule;
import gangmu.model.Plan;
import gangmu.text.Language;
import gangmu.ui.desk.Spot;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkageTest extends WindowTest {
    private Plan published;

    @BeforeEach
    void goThere() {
        window.showSample();
        published = window.plan();
        window.press(CONTROL, DIGIT3);
    }

    private void sight(String name) {
        window.fire(window.find("#sight-" + name, ButtonBase.class));
    }

    private TableView<?> table(int side) {
        return (TableView<?>) window.all(".linkage-side").get(side).lookup(".table-view");
    }

    @Test
    void the_lists_show_both_ends_what_else_is_served_and_lead_into_each_other_and_back() {
        sight("LISTS");
        window.onScreen(
                () -> window.desk().lookAt(Spot.of(window.desk().plan().kpis().getFirst())));
        assertThat(window.sentence("#lists-heading")).contains("1.1").contains("深化與友邦高層政要之情誼");
        assertThat(texts(0)).containsExactly("外交使節會議", "出國訪問計畫", "外賓邀訪計畫");
        assertThat(texts(1))
                .contains("推動我與無邦交國家政要互訪", "推動以人為本之「新南向政策」，深化與相關國家全方位關係")
                .doesNotContain("深化與友邦高層政要之情誼");

        window.onScreen(() -> {
            table(0).getSelectionModel().select(1);
            table(0).requestFocus();
        });
        window.press(ENTER);
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.project("出國訪問計畫")));
        assertThat(texts(0)).hasSize(3).contains("深化與友邦高層政要之情誼");
        window.press(ALT, LEFT);
        assertThat(window.sentence("#lists-heading")).contains("深化與友邦高層政要之情誼");
        window.fire(window.find("#linkage-home", ButtonBase.class));
        assertThat(window.sentence("#lists-heading")).isEqualTo("全部計畫與指標");
    }

    /** The names that a list shows, from its items as its cells read them. */
    private List<String> texts(int side) {
        TableView<?> table = table(side);
        int names = table.getColumns().size() == 5 ? 0 : 1;
        return table.getItems().stream()
                .map(item -> table.getColumns()
                        .get(names)
                        .getCellData(table.getItems().indexOf(item)))
                .map(String::valueOf)
                .toList();
    }

    @Test
    void a_link_is_added_by_a_part_of_a_name_and_taken_away_again() {
        sight("LISTS");
        window.onScreen(
                () -> window.desk().lookAt(Spot.of(window.desk().plan().kpis().get(2))));
        assertThat(texts(0)).isEmpty();
        window.clickOn(window.find(".linkage-lists .picker .text-field", Node.class));
        window.type("WCPFC");
        eventually(() -> assertThat(window.all(".auto-complete-popup .list-cell").stream()
                        .map(DrivenWindow::words)
                        .filter(words -> !words.isBlank()))
                .as("what is offered for all that was typed")
                .singleElement()
                .asString()
                .contains("WCPFC"));
        window.press(DOWN);
        window.press(ENTER);
        assertThat(texts(0)).singleElement().asString().contains("WCPFC");
        window.onScreen(() -> table(0).getSelectionModel().selectFirst());
        window.fire(window.find("#unlink", ButtonBase.class));
        assertThat(window.plan()).isEqualTo(published);
    }

    @Test
    void the_four_kpis_without_a_project_can_be_read_below_their_rule() {
        sight("COVERAGE");
        List<Node> cells = window.all("#findings .list-cell").stream()
                .filter(DrivenWindow::isSeen)
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .toList();
        assertThat(DrivenWindow.words(cells.getFirst())).startsWith("指標沒有計畫支援：待處理 4 項，已接受 0 項");
        assertThat(cells.subList(1, 5))
                .extracting(cell -> DrivenWindow.words(cell.lookup(".node-link")))
                .containsExactly(
                        "2.1　推動與他國簽訂雙邊協議（含經貿合作相關協議）",
                        "5.2　有效運用多元文宣媒介、凝聚國人對外交政策之認識及支持",
                        "7.1　機關年度資本門預算執行率",
                        "7.2　機關於中程歲出概算額度內編報情形");
        assertThat(DrivenWindow.words(cells.get(5))).startsWith("計畫未關聯指標：");
    }

    @Test
    void a_finding_is_accepted_with_a_reason_stops_nagging_and_stays_on_the_list() {
        sight("COVERAGE");
        assertThat(window.sentence("#coverage-summary")).isEqualTo("待處理 7 項，已接受 0 項");
        window.askedBy(() -> window.all("#findings .button").stream()
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        window.onScreen(() -> window.field("reason").setText("由各地域司分別辦理"));
        window.answer("接受");
        assertThat(window.sentence("#coverage-summary")).isEqualTo("待處理 6 項，已接受 1 項");
        assertThat(DrivenWindow.words(window.find("#findings", Node.class))).contains("已接受，理由：由各地域司分別辦理（");
        assertThat(window.sentence("#summary")).contains("3 項指標無計畫支援");
        assertThat(window.undoName()).startsWith("復原：接受「推動與他國簽訂雙邊協議");
        window.press(CONTROL, Z);
        assertThat(window.plan()).isEqualTo(published);
        assertThat(window.sentence("#coverage-summary")).isEqualTo("待處理 7 項，已接受 0 項");
    }

    @Test
    void a_rule_is_switched_off_and_on_again() {
        sight("COVERAGE");
        window.fire(window.find("#rule-" + CoverageRule.KPI_WITHOUT_PROJECT, CheckBox.class));
        assertThat(window.sentence("#coverage-summary")).isEqualTo("待處理 3 項，已接受 0 項");
        assertThat(window.find("#rule-" + CoverageRule.KPI_WITHOUT_PROJECT, CheckBox.class)
                        .getText())
                .isEqualTo("指標沒有計畫支援：不檢核");
        window.fire(window.find("#rule-" + CoverageRule.KPI_WITHOUT_PROJECT, CheckBox.class));
        assertThat(window.plan()).isEqualTo(published);
    }

    @Test
    void what_would_lose_its_only_project_is_told_of_the_project_looked_at() {
        sight("IMPACT");
        assertThat(DrivenWindow.words(window.find(".impact", Node.class))).contains("請選擇一項計畫");
        window.onScreen(() -> window.desk().lookAt(Spot.of(window.project("推動簡化跨國文書驗證流程"))));
        assertThat(DrivenWindow.words(window.find(".impact", Node.class))).contains("「推動簡化跨國文書驗證流程」若停辦：影響 1 項指標");
    }

    @Test
    void what_is_shown_is_printed_the_matrix_on_the_paper_that_is_chosen() {
        window.askedBy(() -> window.find("#print-linkage", ButtonBase.class).fire());
        window.pick(window.find("#sheet-size", Node.class), "A3");
        window.pick(window.find("#sheet-orientation", Node.class), "橫式");
        window.pick(window.find("#sheet-wide", Node.class), "1 頁");
        window.answer("預覽");
        eventually(() -> assertThat(window.shows("#sheets")).isTrue());
        assertThat(window.all("#sheets .sheet")).singleElement().satisfies(sheet -> {
            assertThat(sheet.getLayoutBounds().getWidth())
                    .as("in landscape")
                    .isGreaterThan(sheet.getLayoutBounds().getHeight());
        });
        window.press(ESCAPE);

        sight("COVERAGE");
        window.fire(window.find("#print-linkage", ButtonBase.class));
        eventually(() -> assertThat(window.shows("#sheets")).isTrue());
    }

    private List<String> boxes() {
        return window.all(".graph-box").stream()
                .map(node -> DrivenWindow.words(node).replace("\n", ""))
                .toList();
    }

    @Test
    void the_graph_shows_everything_or_what_is_around_the_selection_and_keys_go_along_it() {
        sight("GRAPH");
        eventually(() -> assertThat(boxes()).hasSize(4 + 18 + 16 + 7));
        assertThat(boxes()).contains("外交使節會議", "□ 1.1 深化與友邦高層政要之情誼");
        assertThat(window.all(".graph-strand")).hasSize(18 + 32 + 16);
        window.onScreen(() -> window.desk().lookAt(Spot.of(window.project("外交使節會議"))));
        window.pick(window.find("#graph-depth", Node.class), "所選項目 1 層以內");
        eventually(() -> assertThat(boxes()).containsExactlyInAnyOrder("一、強化我與各國關係", "外交使節會議", "□ 1.1 深化與友邦高層政要之情誼"));
        window.pick(window.find("#graph-depth", Node.class), "所選項目 2 層以內");
        eventually(
                () -> assertThat(boxes()).contains("出國訪問計畫", "（一）鞏固我與邦交國外交關係").doesNotContain("領事事務管理"));

        focus("外交使節會議");
        window.press(RIGHT);
        assertThat(window.desk().spot().get())
                .isEqualTo(Spot.of(window.desk().plan().kpis().getFirst()));
        eventually(() -> assertThat(boxes()).contains("外賓邀訪計畫"));
        window.press(RIGHT);
        assertThat(window.desk().spot().get())
                .isEqualTo(Spot.of(window.desk().plan().goals().getFirst()));
    }

    @Test
    void the_graph_looks_the_same_after_the_place_was_left() {
        sight("GRAPH");
        eventually(() -> assertThat(places()).hasSize(45));
        List<String> before = places();
        window.press(CONTROL, DIGIT1);
        window.press(CONTROL, DIGIT3);
        assertThat(places()).isEqualTo(before);
        window.onScreen(() -> window.window().speak(Language.EN));
        window.onScreen(() -> window.window().speak(Language.ZH_TW));
        eventually(() -> assertThat(places()).isEqualTo(before));
    }

    private void focus(String name) {
        window.onScreen(() -> window.all(".graph-box").stream()
                .filter(box -> DrivenWindow.words(box).contains(name))
                .forEach(Node::requestFocus));
    }

    private List<String> places() {
        return window.all(".graph-box").stream()
                .map(box -> DrivenWindow.words(box) + " " + box.getLayoutX() + " " + box.getLayoutY())
                .toList();
    }

    @Test
    void where_nothing_passes_that_is_said_with_what_to_do_and_the_view_that_is_shown_stays_marked() {
        window.onScreen(() -> window.field("linkage-text").setText("沒有這種名稱"));
        assertThat(window.sentence(".matrix-corner")).startsWith("沒有符合的計畫或指標；請放寬篩選");
        sight("GRAPH");
        assertThat(window.sentence("#graph-note > .label")).startsWith("沒有符合的計畫或指標；請放寬篩選");
        sight("GRAPH");
        assertThat(window.find("#sight-GRAPH", ToggleButton.class).isSelected()).isTrue();
    }
}
