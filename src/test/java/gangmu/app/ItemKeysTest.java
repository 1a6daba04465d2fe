package gangmu.app;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.RocYears;
import gangmu.ui.Wheel;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemKeysTest extends WindowTest {
    @BeforeEach
    void showTheMonths() {
        window.showSample();
        window.desk().change(plan -> Optional.of(MonthlyKpi.change(plan)));
        window.settle();
        window.search(MonthlyKpi.NAME);
    }

    private void goTo(String id) {
        window.onScreen(() -> {
            window.field(id).requestFocus();
            window.field(id).selectAll();
        });
    }

    private String focused() {
        return window.focused().map(Node::getId).orElse("");
    }

    private List<String> texts(String... ids) {
        return List.of(ids).stream().map(id -> window.field(id).getText()).toList();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private Bounds firstName() {
        return window.all(".item-name").stream()
                .filter(Label.class::isInstance)
                .map(ItemKeysTest::inScene)
                .min(Comparator.comparingDouble(Bounds::getMinY))
                .orElseThrow();
    }

    private void copy(String text) {
        window.onScreen(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    @Test
    void arrows_lead_to_the_neighbours_once_the_caret_can_go_no_further() {
        goTo("item-0-2");
        window.press(RIGHT);
        assertThat(focused()).isEqualTo("item-0-3");
        window.press(DOWN);
        assertThat(focused()).isEqualTo("item-1-3");
        window.press(LEFT);
        assertThat(focused()).isEqualTo("item-1-2");
        window.press(UP);
        assertThat(focused()).isEqualTo("item-0-2");
        window.onScreen(() -> window.field("item-0-2").positionCaret(1));
        window.press(RIGHT);
        assertThat(focused()).isEqualTo("item-0-2");
    }

    @Test
    void enter_goes_down_the_items_of_a_month_and_on_to_the_next_month() {
        goTo("item-1-0");
        window.type("140");
        window.press(ENTER);
        assertThat(focused()).isEqualTo("item-2-0");
        window.type("130");
        window.press(ENTER);
        assertThat(focused()).isEqualTo("item-0-1");
        window.press(SHIFT, ENTER);
        assertThat(focused()).isEqualTo("item-0-1");
        goTo("item-2-11");
        window.press(SHIFT, ENTER);
        assertThat(focused()).isEqualTo("item-1-11");
    }

    @Test
    void enter_in_the_last_field_stays_and_what_is_typed_next_replaces_the_figure() {
        goTo("item-2-11");
        window.type("130");
        window.press(ENTER);
        assertThat(focused()).isEqualTo("item-2-11");
        window.type("125");
        window.press(ENTER);
        assertThat(texts("item-2-11")).containsExactly("125");
    }

    @Test
    void a_block_is_pasted_to_the_right_and_below_as_one_change() {
        goTo("item-0-7");
        copy("1,500\t1600\n\t１７\n3\t4\n");
        window.press(CONTROL, V);
        window.settle();
        assertThat(texts("item-0-7", "item-0-8", "item-1-7", "item-1-8", "item-2-7", "item-2-8"))
                .containsExactly("1,500", "1,600", "", "17", "3", "4");
        assertThat(window.undoName()).isEqualTo("復原：從「資本門經費實際支用數（含以前年度保留數）」起貼上 109 年度數字");
        window.press(CONTROL, Z);
        assertThat(texts("item-0-7", "item-0-8", "item-1-8", "item-2-7", "item-2-8"))
                .containsExactly("142,040", "", "", "180,000", "180,000");
    }

    @Test
    void what_cannot_be_pasted_is_marked_or_counted() {
        goTo("item-2-10");
        copy("1\tx\t3\n4\t\t\n");
        window.press(CONTROL, V);
        window.settle();
        assertThat(texts("item-2-10", "item-2-11")).containsExactly("1", "x");
        assertThat(DrivenWindow.isMarked(window.field("item-2-11"))).isTrue();
        assertThat(window.sentence(".item-table > .field-message")).isEqualTo("貼上的資料超出填報表，有 2 格未貼上。");
        window.press(UP);
        assertThat(window.shows(".item-table > .field-message")).isFalse();
    }

    @Test
    void a_cell_that_is_emptied_holds_no_figure() {
        goTo("item-1-0");
        window.press(BACK_SPACE);
        window.press(ENTER);
        assertThat(texts("item-1-0")).containsExactly("");
        assertThat(window.undoName()).contains("清除", "截至當月底");
    }

    @Test
    void names_stay_in_sight_and_cover_no_field_that_has_the_cursor() {
        double before = firstName().getMinX();
        goTo("item-0-11");
        assertThat(firstName().getMinX()).isEqualTo(before);
        goTo("item-0-5");
        assertThat(inScene(window.field("item-0-5")).getMinX())
                .isGreaterThanOrEqualTo(firstName().getMaxX());
    }

    @Test
    void the_year_looked_at_is_in_sight_when_a_table_opens_and_when_it_is_another() {
        window.search("新南向");
        Bounds table = inScene(window.find(".side-scroll", Node.class));
        for (int year = 109; year >= 106; year--) {
            Year looked = RocYears.year(year);
            window.onScreen(() -> window.desk().year().set(looked));
            window.settle();
            String heading = year + " 年度";
            Bounds shown = window.all(".item-period").stream()
                    .filter(node ->
                            node instanceof Label label && label.getText().contains(heading))
                    .map(ItemKeysTest::inScene)
                    .findFirst()
                    .orElseThrow();
            assertThat(shown.getMaxX()).as(heading).isLessThanOrEqualTo(table.getMaxX());
            assertThat(shown.getMinX())
                    .as(heading)
                    .isGreaterThanOrEqualTo(firstName().getMaxX());
        }
    }

    @Test
    void months_pass_under_the_names_and_shine_through_nowhere() {
        goTo("item-0-11");
        Bounds names = inScene(window.find(".item-names", Node.class));
        Bounds grid = inScene(window.find(".item-grid", Node.class));
        assertThat(names.getMinX()).isEqualTo(firstName().getMinX());
        assertThat(names.getMaxX()).isGreaterThanOrEqualTo(firstName().getMaxX());
        assertThat(window.all(".item-period, .item-rollup").stream().map(ItemKeysTest::inScene))
                .allSatisfy(cell -> {
                    assertThat(cell.getMinY()).isGreaterThanOrEqualTo(names.getMinY());
                    assertThat(cell.getMaxY()).isLessThanOrEqualTo(names.getMaxY());
                });
        assertThat(names.getMinY()).isEqualTo(grid.getMinY());
    }

    @Test
    void why_a_figure_is_wrong_is_said_once_under_the_table_while_it_has_the_cursor() {
        goTo("item-2-0");
        double height = window.find(".item-grid", Node.class).getLayoutBounds().getHeight();
        window.type("12x");
        window.press(ENTER);
        assertThat(focused()).isEqualTo("item-2-0");
        assertThat(window.sentence(".item-table > .field-message")).startsWith("請輸入數字");
        assertThat(window.field("item-2-0").getAccessibleHelp()).startsWith("請輸入數字");
        assertThat(window.find(".item-grid", Node.class).getLayoutBounds().getHeight())
                .isEqualTo(height);
        goTo("item-0-0");
        assertThat(window.shows(".item-table > .field-message")).isFalse();
        assertThat(window.field("item-2-0").getTooltip().getText()).startsWith("請輸入數字");
        goTo("item-2-0");
        assertThat(window.sentence(".item-table > .field-message")).startsWith("請輸入數字");
        window.press(ESCAPE);
        assertThat(window.shows(".item-table > .field-message")).isFalse();
    }

    @Test
    void a_source_has_room_however_long_the_name_of_its_item_is() {
        goTo("item-0-1");
        double room = window.find(".item-table", Node.class).getLayoutBounds().getWidth();
        assertThat(window.field("item-source").getWidth()).isGreaterThan(room / 2);
    }

    @Test
    void columns_stay_where_they_are_while_a_quarter_becomes_partial() {
        double before = fromOctoberToTheYear();
        goTo("item-2-9");
        window.press(BACK_SPACE);
        window.press(ENTER);
        assertThat(fromOctoberToTheYear()).isEqualTo(before);
    }

    private double fromOctoberToTheYear() {
        double year = window.all(".item-total").stream()
                .mapToDouble(cell -> inScene(cell).getMinX())
                .findFirst()
                .orElseThrow();
        return year - inScene(window.field("item-2-9")).getMinX();
    }

    @Test
    void the_wheel_over_the_table_scrolls_the_page() {
        goTo("item-0-0");
        ScrollPane page = window.find(".form-scroll", ScrollPane.class);
        window.onScreen(() -> page.setVvalue(0));
        Bounds at = inScene(window.field("item-0-0"));
        window.onScreen(() -> Event.fireEvent(
                window.field("item-0-0"),
                Wheel.turned(window.field("item-0-0"), at.getCenterX(), at.getCenterY(), 0, -40)));
        assertThat(page.getVvalue()).isPositive();
    }
}
