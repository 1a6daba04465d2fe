package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Kpi;
import gangmu.model.MeasureChanges;
import gangmu.model.Span;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.ui.desk.Spot;
import java.util.List;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MendingTest extends WindowTest {
    MendingTest() {
        super(Language.EN);
    }

    @BeforeEach
    void showSample() {
        window.showSample();
    }

    /** Types over what stands in a field and leaves it. */
    private void type(TextInputControl field, String text) {
        window.onScreen(() -> {
            field.requestFocus();
            field.selectAll();
        });
        window.type(text);
        window.press(TAB);
    }

    private void look(String code) {
        Spot spot = Spot.of(window.kpi(code));
        window.onScreen(() -> window.desk().lookAt(spot));
    }

    private void assertCursorIn(String name, String typed) {
        TextInputControl field = (TextInputControl) window.focused().orElseThrow();
        assertThat(field.getAccessibleText()).isEqualTo(name);
        assertThat(field.getText()).isEqualTo(typed);
    }

    @Test
    void going_back_from_the_question_leads_from_the_overview_to_the_field_that_is_wrong() {
        window.goToFigures();
        type(window.fieldNamed(window.kpi("1.1").name() + " Actual of 109"), "12a");
        look("2.1");
        window.press(CONTROL, O);
        window.press(ENTER);
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("1.1")));
        assertCursorIn("Actual of 109", "12a");
    }

    @Test
    void the_first_that_was_typed_is_mended_first_wherever_it_stands_in_the_form() {
        look("1.1");
        type(window.field("actual-109"), "12a");
        type(window.field("target-106"), "many");
        window.click("#unstored");
        assertCursorIn("Actual of 109", "12a");
        window.press(ESCAPE);
        window.click("#unstored");
        assertCursorIn("Target for 106", "many");
    }

    @Test
    void a_field_in_a_folded_part_is_unfolded() {
        look("6.1");
        window.onScreen(() -> window.find(".measure-form", TitledPane.class).setExpanded(true));
        type(window.fieldNamed("Name of the item"), "[1]");
        look("2.1");
        window.click("#unstored");
        assertCursorIn("Name of the item", "[1]");
    }

    @Test
    void a_figure_of_another_year_is_shown_in_its_year() {
        Kpi kpi = window.kpi("6.1");
        window.desk().change(plan -> MeasureChanges.span(plan, kpi, Span.QUARTER));
        window.settle();
        look("6.1");
        type(window.field("item-0-2"), "6x");
        window.onScreen(() -> window.desk().year().set(RocYears.year(106)));
        look("2.1");
        window.click("#unstored");
        assertThat(window.desk().year().get()).isEqualTo(RocYears.year(109));
        assertThat(window.focused()).contains(window.field("item-0-2"));
        assertThat(window.field("item-0-2").getText()).isEqualTo("6x");
    }

    @Test
    void a_source_is_mended_beside_the_figure_it_was_typed_for() {
        look("6.1");
        window.onScreen(() -> window.field("item-1-3").requestFocus());
        type(window.field("item-source"), "monthly");
        look("2.1");
        window.click("#unstored");
        assertThat(window.focused().orElseThrow().getId()).isEqualTo("item-source");
        assertThat(window.field("item-source").getText()).isEqualTo("monthly");
    }

    @Test
    void the_question_names_up_to_five_of_what_would_be_lost_and_counts_the_rest() {
        look("1.1");
        for (String id : List.of("actual-106", "target-107", "actual-107")) {
            type(window.field(id), "x");
        }
        window.press(CONTROL, O);
        assertThat(question().lines().skip(1)).hasSize(3);
        assertThat(question())
                .startsWith(
                        "What was typed for the following cannot be saved as it stands, and is lost if you leave the plan now:")
                .contains("Actual of 106 of", "Target for 107 of", "Actual of 107 of");
        window.press(ESCAPE);

        for (String id : List.of("target-108", "actual-108", "target-109", "actual-109")) {
            type(window.field(id), "x");
        }
        window.press(CONTROL, O);
        assertThat(question().lines().skip(1))
                .hasSize(6)
                .satisfies(lines -> assertThat(lines.get(4)).contains("Actual of 108"))
                .last()
                .isEqualTo("… and 2 more");
    }

    private String question() {
        return window.find(".dialog-pane", DialogPane.class).getContentText();
    }
}
