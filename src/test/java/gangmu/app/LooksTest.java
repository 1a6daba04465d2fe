package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gangmu.model.Kpi;
import gangmu.model.YearlyFigures;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class LooksTest extends WindowTest {
    private void look() {
        window.showSample();
        window.search("2.5");
        window.onScreen(() -> window.desk().year().set(RocYears.year(108)));
    }

    private void assertLookedAtAsBefore() {
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("2.5")));
        assertThat(window.desk().year().get()).isEqualTo(RocYears.year(108));
        assertThat(window.desk().place().get()).isEqualTo(Desk.OUTLINE);
        assertThat(window.shows("#actual-108")).isTrue();
        assertThat(window.shows("#kpi-chart")).isTrue();
    }

    @Test
    void another_language_keeps_what_is_looked_at() throws IOException {
        look();
        assertThat(window.selectedLine()).startsWith("關鍵績效指標 2.5");
        window.choose("檢視", "English");
        assertLookedAtAsBefore();
        assertThat(window.selectedLine()).startsWith("Key performance indicator 2.5");
        assertThat(window.status()).startsWith("Saved");
        assertThat(window.title()).endsWith("Gangmu");

        window.choose("View", "中文");
        assertLookedAtAsBefore();
        assertThat(window.selectedLine()).startsWith("關鍵績效指標 2.5");
        assertThat(Settings.of(home.resolve("settings.properties")).language()).isEqualTo(Language.ZH_TW);
    }

    @Test
    void another_theme_keeps_what_is_looked_at() throws IOException {
        look();
        assertThat(window.root().getStyleClass()).contains("light");
        window.choose("檢視", "切換淺色／深色");
        assertLookedAtAsBefore();
        assertThat(window.root().getStyleClass()).contains("dark").doesNotContain("light");
        assertThat(window.selectedLine()).startsWith("關鍵績效指標 2.5");
        assertThat(Settings.of(home.resolve("settings.properties")).dark()).isTrue();
    }

    @Test
    void another_size_keeps_what_is_looked_at() {
        look();
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertLookedAtAsBefore();
        assertThat(window.window().looks().percent()).isEqualTo(125);
        window.press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(window.window().looks().percent()).isEqualTo(100);
    }

    @Test
    void size_and_theme_change_under_the_hands_of_whoever_types() {
        look();
        window.tabTo("actual-108");
        window.type("12");
        Node field = window.field("actual-108");
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        window.choose("檢視", "切換淺色／深色");
        assertThat(window.focused()).contains(field);
        window.type("5");
        assertThat(window.field("actual-108").getText()).isEqualTo("125");
        assertThat(YearlyFigures.actual(window.plan(), window.kpi("2.5").id(), RocYears.year(108)))
                .isEmpty();
    }

    @Test
    void charts_take_over_theme_and_size() {
        look();
        window.goToFigures();
        double height = chart("#attainment-chart").getHeight();
        assertThat(corner("#attainment-chart")).isGreaterThan(0.8);
        window.choose("檢視", "切換淺色／深色");
        assertThat(corner("#attainment-chart")).isLessThan(0.3);
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(chart("#attainment-chart").getHeight()).isGreaterThan(height * 1.2);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(corner("#kpi-chart")).isLessThan(0.3);
    }

    private Region chart(String id) {
        return window.find(id, Region.class);
    }

    /** How bright a chart is where nothing is drawn. */
    private double corner(String id) {
        AtomicReference<Double> brightness = new AtomicReference<>(0.0);
        window.onScreen(() -> brightness.set(
                chart(id).snapshot(null, null).getPixelReader().getColor(2, 2).getBrightness()));
        return brightness.get();
    }

    @Test
    void the_grid_has_room_for_larger_figures() {
        look();
        window.goToFigures();
        double width = actualColumn().getWidth();
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(actualColumn().getWidth()).isCloseTo(width * 1.25, within(1.0));
        window.press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(actualColumn().getWidth()).isCloseTo(width, within(1.0));
    }

    @Test
    void names_give_way_to_larger_figures() {
        look();
        window.goToFigures();
        window.onScreen(() -> window.find(".split-pane", SplitPane.class).setDividerPositions(0.1));
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        double columns = grid().getColumns().stream()
                .mapToDouble(TableColumnBase::getWidth)
                .sum();
        assertThat(columns).isLessThan(grid().getWidth());
    }

    private TableColumn<?, ?> actualColumn() {
        return grid().getVisibleLeafColumn(4);
    }

    private TableView<?> grid() {
        return window.find("#year-grid", TableView.class);
    }

    @Test
    void another_language_keeps_what_is_searched_opened_and_scrolled() {
        look();
        window.onScreen(() -> window.find(".measure-form", TitledPane.class).setExpanded(true));
        window.onScreen(() -> window.find(".form-scroll", ScrollPane.class).setVvalue(0.5));
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("２");
        window.onScreen(() -> tree().getRoot().getChildren().getFirst().setExpanded(false));
        double scrolled = window.find(".form-scroll", ScrollPane.class).getVvalue();
        window.choose("檢視", "English");
        TextInputControl search = window.fieldNamed("Search KPIs, projects, outline");
        assertThat(search.getText()).isEqualTo("２");
        assertThat(window.focused()).contains(search);
        assertThat(tree().getRoot().getChildren().getFirst().isExpanded()).isFalse();
        assertThat(tree().getRoot().getChildren().get(1).isExpanded()).isTrue();
        assertThat(window.find(".measure-form", TitledPane.class).isExpanded()).isTrue();
        assertThat(window.find(".form-scroll", ScrollPane.class).getVvalue()).isCloseTo(scrolled, within(0.05));
    }

    private TreeView<?> tree() {
        return window.find(".outline-tree", TreeView.class);
    }

    @Test
    void another_language_keeps_the_cursor_and_the_place_not_looked_at() {
        look();
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("1.2");
        window.goToFigures();
        Kpi kpi = window.kpi("1.2");
        window.onScreen(() -> window.desk().lookAt(Spot.of(kpi)));
        window.clickOn(window.fieldNamed(kpi.name() + " 108 年度實際值"));
        window.type("123");
        window.press(KeyCode.LEFT);
        window.choose("檢視", "English");
        TextInputControl actual = (TextInputControl) window.focused().orElseThrow();
        assertThat(actual.getAccessibleText()).isEqualTo(kpi.name() + " Actual of 108");
        assertThat(actual.getText()).isEqualTo("123");
        assertThat(actual.getCaretPosition()).isEqualTo(2);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(window.fieldNamed("Search KPIs, projects, outline").getText())
                .isEqualTo("1.2");
    }

    @Test
    void another_language_keeps_the_cursor_far_down_the_grid() {
        look();
        window.goToFigures();
        for (String code : List.of("7.3", "5.1")) {
            Kpi kpi = window.kpi(code);
            window.onScreen(() -> window.desk().lookAt(Spot.of(kpi)));
            window.clickOn(window.fieldNamed(kpi.name() + " 108 年度目標值"));
            window.choose("檢視", "English");
            assertThat(window.focused().map(Node::getAccessibleText)).contains(kpi.name() + " Target for 108");
            window.choose("View", "中文");
            assertThat(window.focused().map(Node::getAccessibleText)).contains(kpi.name() + " 108 年度目標值");
        }
    }

    @Test
    void what_is_being_typed_is_stored_and_can_be_undone_in_the_other_language() {
        look();
        window.tabTo("actual-108");
        window.type("12");
        window.choose("檢視", "English");
        assertThat(YearlyFigures.actual(window.plan(), window.kpi("2.5").id(), RocYears.year(108)))
                .isPresent();
        assertThat(window.undoName()).startsWith("Undo: enter 108 actual of \"放寬「新南向政策」");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(YearlyFigures.actual(window.plan(), window.kpi("2.5").id(), RocYears.year(108)))
                .isEmpty();
    }
}
