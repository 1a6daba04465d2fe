package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.ui.desk.Spot;
import java.util.List;
import java.util.Optional;
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
}
