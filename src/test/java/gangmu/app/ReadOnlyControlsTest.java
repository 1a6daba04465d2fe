package gangmu.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a plan that can only be read, nothing that stands on the screen so much as tries to change it. */
class ReadOnlyControlsTest extends WindowTest {
    private static final List<KeyCode[]> EDITING_KEYS = List.of(
            new KeyCode[] {ENTER},
            new KeyCode[] {CONTROL, ENTER},
            new KeyCode[] {F2},
            new KeyCode[] {DELETE},
            new KeyCode[] {ALT, DOWN},
            new KeyCode[] {CONTROL, V},
            new KeyCode[] {CONTROL, X},
            new KeyCode[] {CONTROL, Z},
            new KeyCode[] {CONTROL, Y});

    private TheirPlan theirs;

    @BeforeEach
    void readTheirPlan() {
        theirs = new TheirPlan(home.resolve("計畫"));
        theirs.fill();
        window.askedBy(() -> window.window().open(theirs.directory()));
        window.answer("以唯讀開啟");
    }

    @AfterEach
    void nothingWasChanged() {
        assertThat(window.plan()).isEqualTo(theirs.plan());
        assertThat(window.notification()).isEmpty();
        assertThat(window.shows(".dialog-pane")).isFalse();
        assertThat(theirs.entries()).hasSize(3);
        theirs.close();
    }

    private List<Spot> everySpot() {
        List<Spot> all = new ArrayList<>();
        all.add(new Spot.Whole());
        Stream.of(
                        theirs.plan().sections(),
                        theirs.plan().goals(),
                        theirs.plan().kpis(),
                        theirs.plan().projects())
                .flatMap(nodes -> nodes.stream().limit(20))
                .forEach(node -> all.add(Spot.of(node)));
        return all;
    }

    private void unfoldAll() {
        window.onScreen(() -> window.all(".titled-pane").stream()
                .map(TitledPane.class::cast)
                .forEach(pane -> pane.setExpanded(true)));
    }

    private List<Node> controls() {
        return window.root().lookupAll("*").stream()
                .filter(node -> !(node instanceof TextInputControl) || DrivenWindow.isSeen(node))
                .toList();
    }

    private static boolean isSearch(Node field) {
        return field.getParent().getStyleClass().contains("search-box") || isFilter(field);
    }

    /** What is looked at is everybody's own. */
    private static boolean isFilter(Node control) {
        return Stream.iterate(control, Objects::nonNull, Node::getParent)
                .anyMatch(part -> part.getStyleClass().contains("place-filters") || "moment".equals(part.getId()));
    }

    private void assertNothingCanBeEdited() {
        List<Node> controls = controls();
        assertThat(controls)
                .filteredOn(TextInputControl.class::isInstance)
                .filteredOn(field -> !isSearch(field) && !field.isDisabled())
                .allSatisfy(field -> {
                    assertThat(((TextInputControl) field).isEditable())
                            .as(field.getAccessibleText())
                            .isFalse();
                    assertThat(Field.model(field)).isPresent();
                });
        assertThat(controls)
                .filteredOn(node -> node instanceof ComboBoxBase || node instanceof CheckBox)
                .filteredOn(node -> !"year".equals(node.getId()) && !isFilter(node))
                .allSatisfy(choice -> assertThat(choice.isDisabled())
                        .as(choice.getAccessibleText())
                        .isTrue());
    }

    /** Presses every button that can be pressed in the place that is shown; some lead elsewhere, none may do more. */
    private void pressEveryButton() {
        List<ButtonBase> buttons = Stream.concat(
                        window.all(".outline-view .button, .outline-view .toggle-button").stream(),
                        window.all(".outline-view .hyperlink, .overview .button, .overview .hyperlink").stream())
                .map(ButtonBase.class::cast)
                .filter(button -> !button.isDisabled())
                .toList();
        window.onScreen(() -> buttons.forEach(ButtonBase::fire));
    }

    @Test
    void no_control_in_any_form_can_change_the_plan() {
        int fields = 0;
        for (Spot spot : everySpot()) {
            window.onScreen(() -> window.desk().open(spot));
            unfoldAll();
            assertNothingCanBeEdited();
            fields += window.all(".text-input").size();
            pressEveryButton();
        }
        assertThat(fields).isGreaterThan(200);
    }

    @Test
    void no_control_in_the_overview_can_change_the_plan() {
        window.press(CONTROL, DIGIT1);
        assertNothingCanBeEdited();
        window.goToFigures();
        assertNothingCanBeEdited();
        pressEveryButton();
    }

    @Test
    void no_command_can_change_the_plan() {
        window.search("1.1");
        assertThat(window.items())
                .filteredOn(item -> !item.isDisable())
                .extracting(MenuItem::getText)
                .filteredOn(Objects::nonNull) // lines that part them have no words
                .doesNotContain(
                        "復原",
                        "取消復原",
                        "新增同層項目",
                        "新增下層項目",
                        "改名",
                        "上移",
                        "下移",
                        "降一層",
                        "升一層",
                        "刪除",
                        "加入示範用虛構數字",
                        "備份到…",
                        "還原備份…")
                .noneMatch(words -> words.startsWith("新增"))
                .contains("列印執行進度…", "尋找", "檢視過去的計畫…", "重新讀取", "改為可編輯");
    }

    @Test
    void keys_in_the_tree_change_nothing() {
        window.search("1.1");
        copy("甲\t乙");
        EDITING_KEYS.forEach(window::press);
        assertThat(window.find(".outline-tree", TreeView.class).getEditingItem())
                .isNull();
        window.type("新名稱");
    }

    @Test
    void keys_in_the_grid_of_a_year_change_nothing() {
        window.goToFigures();
        copy("1\t2\t丙\n3\t4\t丁");
        String name = window.kpi("1.1").name() + " ";
        for (String column : List.of("109 年度目標值", "109 年度實際值", "109 年度實際值的資料來源")) {
            assertKeysChangeNothing(window.fieldNamed(name + column));
        }
    }

    @Test
    void keys_in_a_form_and_among_its_items_change_nothing() {
        window.onScreen(() -> window.desk().open(Spot.of(theirs.plan().kpis().getLast())));
        copy("1\t2\n3\t4");
        assertKeysChangeNothing(window.field("item-0-0"));
        assertKeysChangeNothing(window.field("target-109"));
        assertKeysChangeNothing(window.fieldNamed("指標名稱"));
    }

    private void assertKeysChangeNothing(TextInputControl field) {
        String shown = field.getText();
        for (KeyCode[] keys : EDITING_KEYS) {
            window.onScreen(() -> {
                field.requestFocus();
                field.selectAll();
            });
            window.press(keys);
        }
        window.onScreen(field::requestFocus);
        window.type("7");
        window.press(ENTER);
        assertThat(field.getText()).isEqualTo(shown);
        assertThat(window.desk().unstored().all().get()).isEmpty();
    }

    @Test
    void what_stands_in_a_field_can_be_copied() {
        window.onScreen(() -> window.desk().open(Spot.of(theirs.plan().kpis().getFirst())));
        TextInputControl name = window.fieldNamed("指標名稱");
        window.onScreen(() -> {
            name.requestFocus();
            name.selectAll();
        });
        window.press(CONTROL, KeyCode.C);
        window.onScreen(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(name.getText()));
    }

    private void copy(String text) {
        window.onScreen(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }
}
