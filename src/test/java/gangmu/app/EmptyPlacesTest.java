package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Change;
import gangmu.model.Id;
import gangmu.model.Node;
import gangmu.model.NodeChanges;
import gangmu.model.NodeChanges.Place;
import gangmu.model.NodeKind;
import gangmu.model.Plan;
import gangmu.model.YearRange;
import gangmu.text.RocYears;
import gangmu.ui.desk.Spot;
import gangmu.ui.start.NewPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where there is nothing yet, one is told how to add something, but only where that can be done. */
class EmptyPlacesTest extends WindowTest {
    @BeforeEach
    void startAPlanWithOneKpi() {
        YearRange years = new YearRange(RocYears.year(114), RocYears.year(117));
        window.onScreen(() -> window.window().create(new NewPlan("某某部計畫", "某某部", years, home.resolve("新計畫"))));
        Id section = add(NodeKind.SECTION, null);
        Id goal = add(NodeKind.GOAL, section);
        add(NodeKind.KPI, goal);
    }

    private Id add(NodeKind kind, @Nullable Id above) {
        Plan plan = window.plan();
        Node added = NodeChanges.newNode(plan, Id.random(), Place.last(plan, kind, above), "新的項目");
        make(NodeChanges.add(added));
        return added.id();
    }

    private void make(Change change) {
        var _ = window.window()
                .openPlan()
                .orElseThrow()
                .change(plan -> Optional.of(change))
                .join();
        window.settle();
    }

    private Spot section() {
        return Spot.of(window.plan().sections().getFirst());
    }

    private Spot goal() {
        return Spot.of(window.plan().goals().getFirst());
    }

    private Spot kpi() {
        return Spot.of(window.plan().kpis().getFirst());
    }

    private void lookBack(long sequence) {
        window.onScreen(() -> window.window().reading().lookBack(sequence));
        DrivenWindow.eventually(() -> assertThat(DrivenWindow.words(window.find("#banner", javafx.scene.Node.class)))
                .contains("第 " + sequence + " 筆變更"));
        window.settle();
    }

    private String hints(Spot spot) {
        window.onScreen(() -> window.desk().open(spot));
        window.onScreen(() -> window.all(".form-scroll .titled-pane").stream()
                .map(TitledPane.class::cast)
                .forEach(pane -> pane.setExpanded(true)));
        return List.of(".form-scroll .hint", ".side-panel .hint").stream()
                .flatMap(query -> window.all(query).stream())
                .filter(javafx.scene.Node::isVisible)
                .map(DrivenWindow::words)
                .collect(Collectors.joining("\n"));
    }

    private String overview() {
        window.goToFigures();
        String words = DrivenWindow.words(window.find("#year-grid .placeholder", javafx.scene.Node.class));
        window.press(CONTROL, DIGIT2);
        return words;
    }

    @Test
    void what_can_be_added_is_told_where_the_plan_can_be_changed() {
        assertThat(hints(section())).contains("尚無重要計畫項目。可由「編輯」選單新增。");
        assertThat(hints(goal())).contains("尚無工作要項。可由「編輯」選單新增。");
        assertThat(hints(new Spot.Whole())).contains("修改任一項後即成為本計畫的規則");
        assertThat(hints(kpi())).contains("尚無計畫支援此指標。");
        assertThat(window.shows(".picker")).isTrue();
    }

    @Test
    void in_the_plan_of_the_past_one_is_told_only_that_there_was_nothing() {
        lookBack(1);
        assertThat(hints(new Spot.Whole()))
                .contains("尚無施政綱要。")
                .contains("目前使用預設規則。")
                .doesNotContain("新增", "Ctrl", "修改");
        assertThat(overview()).isEqualTo("尚無關鍵績效指標。");
        lookBack(2);
        assertThat(hints(section())).contains("尚無關鍵策略目標。", "尚無重要計畫項目。").doesNotContain("新增", "Ctrl");
        lookBack(3);
        assertThat(hints(goal())).contains("尚無關鍵績效指標。", "尚無工作要項。").doesNotContain("新增", "Ctrl");
        lookBack(4);
        assertThat(hints(kpi())).contains("尚無計畫支援此指標。").doesNotContain("新增", "加入");
        assertThat(window.shows(".picker")).isFalse();
    }
}
