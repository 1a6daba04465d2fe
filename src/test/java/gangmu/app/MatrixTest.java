package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Kpi;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixTest extends WindowTest {
    private Plan published;

    @BeforeEach
    void goThere() {
        window.showSample();
        published = window.plan();
        window.press(CONTROL, DIGIT3);
    }

    private Node matrix() {
        return window.find("#matrix", Node.class);
    }

    private String told() {
        return matrix().getAccessibleText();
    }

    private void look(Project project, Kpi kpi) {
        window.onScreen(() -> {
            window.desk().lookAt(Spot.of(project));
            window.desk().lookAt(Spot.of(kpi));
            matrix().requestFocus();
        });
    }

    private List<String> texts(String query) {
        return window.all(query).stream().map(DrivenWindow::words).toList();
    }

    @Test
    void every_cell_says_which_project_which_kpi_whether_linked_and_which_light() {
        look(window.project("出國訪問計畫"), window.kpi("2.2"));
        assertThat(told()).isEqualTo("專案 出國訪問計畫，指標 推動我與無邦交國家政要互訪，已連結，白燈");
        look(window.project("外交使節會議"), window.kpi("2.2"));
        assertThat(told()).isEqualTo("專案 外交使節會議，指標 推動我與無邦交國家政要互訪，未連結，白燈");
    }

    @Test
    void space_links_and_unlinks_and_both_can_be_undone() {
        look(window.project("外交使節會議"), window.kpi("1.2"));
        window.press(SPACE);
        assertThat(window.plan()
                        .link(window.project("外交使節會議").id(), window.kpi("1.2").id()))
                .isPresent();
        assertThat(told()).contains("，已連結，");
        assertThat(window.sentence(".matrix-corner")).isEqualTo("18 項計畫 × 16 項指標，33 項關聯");
        window.press(SPACE);
        assertThat(window.plan()).isEqualTo(published);
        assertThat(told()).contains("，未連結，");
        window.press(CONTROL, Z);
        assertThat(told()).contains("，已連結，");
        window.press(CONTROL, Z);
        assertThat(window.plan()).isEqualTo(published);
        assertThat(window.sentence(".matrix-corner")).isEqualTo("18 項計畫 × 16 項指標，32 項關聯");
    }

    @Test
    void arrows_move_letters_jump_and_what_is_come_to_is_looked_at() {
        look(window.project("外交使節會議"), window.kpi("1.1"));
        window.press(DOWN);
        assertThat(told()).startsWith("專案 出國訪問計畫，指標 深化與友邦高層政要之情誼");
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.project("出國訪問計畫")));
        window.press(RIGHT);
        assertThat(told()).startsWith("專案 出國訪問計畫，指標 我與友邦合作計畫執行項數");
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("1.2")));
        window.type("WCPFC");
        assertThat(told()).startsWith("專案 捐助「中西太平洋漁業委員會」（WCPFC）");
        window.press(CONTROL, HOME);
        assertThat(told()).startsWith("強化我與各國關係，");
    }

    @Test
    void a_section_and_a_goal_are_folded_up_and_count_their_links() {
        look(window.project("外交使節會議"), window.kpi("1.1"));
        int rows = window.all(".matrix-row-head").size();
        window.press(MINUS);
        assertThat(told())
                .isEqualTo("強化我與各國關係，鞏固我與邦交國外交關係，%d 項關聯"
                        .formatted(published
                                .projectsOfSection(
                                        published.sections().getFirst().id())
                                .stream()
                                .flatMap(project -> published.kpisServedBy(project.id()).stream())
                                .filter(kpi -> kpi.goal()
                                        .equals(published.goals().getFirst().id()))
                                .count()));
        assertThat(window.all(".matrix-row-head")).hasSizeLessThan(rows + 1);
        assertThat(texts(".matrix-row-head"))
                .noneMatch(words -> words.contains("外交使節會議"))
                .anyMatch(words -> words.contains("一、強化我與各國關係"));
        window.press(SPACE);
        assertThat(texts(".matrix-row-head")).anyMatch(words -> words.contains("外交使節會議"));
    }

    @Test
    void a_filter_says_what_it_hides_and_is_lifted_when_a_hidden_thing_is_gone_to() {
        window.click("#linkage-text");
        window.type("WCPFC");
        assertThat(window.sentence("#linkage-hidden")).isEqualTo("已隱藏 17 項計畫、15 項指標");
        assertThat(texts(".matrix-row-head")).hasSize(2);
        window.onScreen(() -> window.desk().lookAt(Spot.of(window.project("外交使節會議"))));
        assertThat(window.shows("#linkage-hidden")).isFalse();
        assertThat(told()).startsWith("專案 外交使節會議");
    }

    @Test
    void headings_and_margins_are_those_of_the_plan() {
        assertThat(window.sentence(".matrix-corner")).isEqualTo("18 項計畫 × 16 項指標，32 項關聯");
        assertThat(counts(".matrix-row-head", "外交使節會議")).isEqualTo("1");
        assertThat(counts(".matrix-row-head", "加強雙邊及多邊合作")).isEqualTo("5");
        assertThat(counts(".matrix-column-head", "深化與友邦高層政要之情誼")).isEqualTo("3");
        assertThat(counts(".matrix-column-head", "推動與他國簽訂雙邊協議")).isEqualTo("0");
    }

    private String counts(String query, String name) {
        Optional<Node> head = window.all(query).stream()
                .filter(node -> DrivenWindow.words(node).contains(name))
                .findFirst();
        return ((Parent) head.orElseThrow())
                .getChildrenUnmodifiable().stream()
                        .filter(node -> node.getStyleClass().contains("matrix-count"))
                        .map(Label.class::cast)
                        .map(Label::getText)
                        .collect(Collectors.joining());
    }

    @Test
    void all_links_of_the_sample_can_be_seen_and_the_margins_add_up() {
        RenderedMatrix matrix = RenderedMatrix.of(window);
        assertThat(matrix.links()).hasSize(32);
        assertThat(matrix.cells()).hasSize((18 + 4) * 16);
        matrix.rows()
                .forEach((name, head) -> assertThat(head.count())
                        .as(name)
                        .isEqualTo(matrix.links().stream()
                                .filter(link -> head.isGroup()
                                        ? matrix.section(link.row()).equals(name)
                                        : link.row().equals(name))
                                .count()));
        matrix.columns()
                .forEach((name, head) -> assertThat(head.count())
                        .as(name)
                        .isEqualTo(matrix.links().stream()
                                .filter(link -> link.column().equals(name))
                                .count()));
        for (boolean ofSections : List.of(true, false)) {
            assertThat(matrix.rows().values().stream()
                            .filter(head -> head.isGroup() == ofSections)
                            .mapToInt(RenderedMatrix.Head::count)
                            .sum())
                    .isEqualTo(32);
        }
        assertThat(matrix.columns().values().stream()
                        .mapToInt(RenderedMatrix.Head::count)
                        .sum())
                .isEqualTo(32);
    }

    @Test
    void three_projects_can_be_seen_to_serve_kpis_of_another_section_than_their_own() {
        Map<String, String> sections = published.kpis().stream()
                .collect(Collectors.toMap(
                        kpi -> published.numbering().code(kpi) + " " + kpi.name(),
                        kpi -> section(published.node(kpi.goal()).orElseThrow())));
        RenderedMatrix matrix = RenderedMatrix.of(window);
        assertThat(matrix.links().stream()
                        .filter(link -> !matrix.section(link.row()).equals(sections.get(link.column())))
                        .map(RenderedMatrix.Place::row)
                        .distinct())
                .containsExactlyInAnyOrder("加強雙邊及多邊合作", "協助各種國際交流", "領事事務管理");
    }

    private String section(OutlineNode goal) {
        OutlineNode section = published.ancestors(goal).getFirst();
        return published.numbering().label(section) + section.title();
    }

    @Test
    void every_cell_says_what_it_is_about_whether_it_can_be_seen_at_once_or_not() {
        RenderedMatrix matrix = RenderedMatrix.of(window);
        matrix.cells()
                .forEach((place, cell) -> assertThat(cell.told())
                        .matches(
                                matrix.isGroup(place)
                                        ? ".+，.+，\\d+ 項關聯"
                                        : "專案 " + Pattern.quote(place.row()) + "，指標 .+，(已連結|未連結)，[綠黃紅白]燈")
                        .contains(place.column().substring(place.column().indexOf(' ') + 1)));
        assertThat(matrix.cells().values().stream().filter(cell -> cell.told().contains("，已連結，")))
                .hasSize(32);
        assertThat(matrix.cells().values().stream().filter(cell -> cell.told().contains("，未連結，")))
                .hasSize(18 * 16 - 32);
    }

    @Test
    void keys_alone_link_undo_fold_and_select() {
        window.press(CONTROL, HOME);
        window.press(DOWN);
        assertThat(told()).isEqualTo("專案 外交使節會議，指標 深化與友邦高層政要之情誼，已連結，白燈");
        window.press(RIGHT);
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("1.2")));
        window.press(SPACE);
        assertThat(told()).isEqualTo("專案 外交使節會議，指標 我與友邦合作計畫執行項數，已連結，白燈");
        window.press(CONTROL, Z);
        assertThat(told()).contains("，未連結，");
        assertThat(window.plan()).isEqualTo(published);

        window.press(MINUS);
        assertThat(told()).isEqualTo("強化我與各國關係，鞏固我與邦交國外交關係，%d 項關聯".formatted(links(0, 0)));
        assertThat(texts(".matrix-row-head")).noneMatch(words -> words.contains("外交使節會議"));
        window.press(PLUS);
        assertThat(texts(".matrix-row-head")).anyMatch(words -> words.contains("外交使節會議"));

        window.type("WCPFC");
        assertThat(told()).startsWith("專案 捐助「中西太平洋漁業委員會」（WCPFC）");
        window.press(ENTER);
        assertThat(window.desk().place().get()).isEqualTo(Desk.OUTLINE);
        assertThat(window.selectedLine()).contains("WCPFC");
        window.press(CONTROL, DIGIT3);
        window.press(CONTROL, HOME);
        assertThat(told()).startsWith("強化我與各國關係，");
    }

    private long links(int section, int goal) {
        return published.projectsOfSection(published.sections().get(section).id()).stream()
                .flatMap(project -> published.kpisServedBy(project.id()).stream())
                .filter(kpi -> kpi.goal().equals(published.goals().get(goal).id()))
                .count();
    }

    @Test
    void keys_alone_filter_and_lift_the_filter() {
        window.press(CONTROL, F);
        window.type("WCPFC");
        assertThat(texts(".matrix-row-head")).hasSize(2);
        window.press(ENTER);
        window.press(CONTROL, HOME);
        window.press(DOWN);
        assertThat(told()).startsWith("專案 捐助「中西太平洋漁業委員會」（WCPFC）");
        window.press(CONTROL, F);
        window.press(ESCAPE);
        assertThat(window.shows("#linkage-hidden")).isFalse();

        window.tabTo("linkage-section");
        window.press(DOWN);
        window.press(DOWN);
        window.press(DOWN);
        window.press(ENTER);
        int shown =
                published.projectsOfSection(published.sections().get(1).id()).size();
        assertThat(window.sentence("#linkage-hidden")).isEqualTo("已隱藏 %d 項計畫、0 項指標".formatted(18 - shown));
        assertThat(window.sentence(".matrix-corner")).startsWith(shown + " 項計畫");
        window.tabTo("linkage-clear");
        window.press(SPACE);
        assertThat(window.shows("#linkage-hidden")).isFalse();
        window.press(CONTROL, HOME);
        assertThat(told()).startsWith("強化我與各國關係，");
        assertThat(window.plan()).isEqualTo(published);
    }

    @Test
    void keys_alone_go_to_another_view_and_back_to_the_matrix() {
        window.press(CONTROL, F);
        window.tabTo("sight-MATRIX");
        window.press(RIGHT);
        window.press(SPACE);
        assertThat(window.shows("#lists-heading")).isTrue();
        window.press(LEFT);
        window.press(SPACE);
        window.tabTo("matrix");
        window.press(CONTROL, END);
        assertThat(told()).startsWith("專案 其他駐外館設購置計畫，指標 提高駐外館宿舍自有率及節省鉅額租金支出，");
    }

    @Test
    void the_filter_finds_a_kpi_by_its_number() {
        window.onScreen(() -> window.field("linkage-text").setText("2.4"));
        assertThat(window.sentence(".matrix-corner")).startsWith("4 項計畫 × ");
    }
}
