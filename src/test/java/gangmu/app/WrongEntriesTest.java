package gangmu.app;

import static gangmu.app.DrivenWindow.isMarked;
import static gangmu.app.DrivenWindow.sentenceUnder;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Actual;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.model.YearlyFigures;
import gangmu.text.Language;
import gangmu.text.RocYears;
import java.math.BigDecimal;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;

class WrongEntriesTest extends WindowTest {
    WrongEntriesTest() {
        super(Language.EN);
    }

    /** Types over what stands in a field and stores it. */
    private void enter(TextInputControl field, String text) {
        window.onScreen(() -> {
            field.requestFocus();
            field.selectAll();
        });
        window.type(text);
        window.press(ENTER);
    }

    private void assertRefused(TextInputControl field, String typed, String sentence) {
        Plan before = window.plan();
        enter(field, typed);
        assertThat(isMarked(field)).as("marked: " + typed).isTrue();
        assertThat(sentenceUnder(field)).isEqualTo(sentence);
        assertThat(field.getAccessibleHelp()).isEqualTo(sentence);
        assertThat(field.getText()).isEqualTo(typed);
        assertThat(window.plan()).isEqualTo(before);
    }

    private void assertTaken(TextInputControl field) {
        assertThat(isMarked(field)).isFalse();
        assertThat(sentenceUnder(field)).isEmpty();
    }

    @Test
    void a_figure_that_is_none_is_marked_until_it_is_mended() {
        window.showSample();
        window.search("1.1");
        TextInputControl actual = window.field("actual-109");
        assertRefused(actual, "12a", "Enter a number, e.g. 1090, 1,090 or -2.5.");
        assertRefused(
                window.field("target-108"),
                "0.12345678901",
                "The number is too long: at most 20 digits before the point and 10 after it.");
        assertRefused(window.field("source-107"), "monthly", "Enter the actual first; its source is stored with it.");

        assertThat(actual.getText()).isEqualTo("12a");
        assertThat(isMarked(actual)).isTrue();
        enter(actual, "12");
        assertTaken(actual);
        assertThat(YearlyFigures.actual(window.plan(), window.kpi("1.1").id(), RocYears.year(109)))
                .map(Actual::value)
                .contains(BigDecimal.valueOf(12));
        assertThat(isMarked(window.field("target-108"))).isTrue();
    }

    @Test
    void escape_takes_back_what_was_typed_with_its_mark() {
        window.showSample();
        window.search("1.1");
        TextInputControl target = window.field("target-109");
        assertRefused(target, "many", "Enter a number, e.g. 1090, 1,090 or -2.5.");
        window.press(ESCAPE);
        assertThat(target.getText()).isEqualTo("105");
        assertTaken(target);
    }

    @Test
    void what_was_refused_is_kept_and_told_wherever_one_looks_until_it_is_mended() {
        window.showSample();
        window.search("1.1");
        assertRefused(window.field("actual-109"), "12a", "Enter a number, e.g. 1090, 1,090 or -2.5.");
        window.search("2.1");
        assertThat(window.sentence("#unstored"))
                .isEqualTo("1 entry is not saved yet: Actual of 109 of \"深化與友邦高層政要之情誼\"");
        window.onScreen(() -> window.window().speak(Language.ZH_TW));
        assertThat(window.sentence("#unstored")).isEqualTo("1 個欄位的輸入有誤，尚未儲存：「深化與友邦高層政要之情誼」109 年度實際值");
        window.onScreen(() -> window.window().speak(Language.EN));

        window.goToFigures();
        assertThat(window.all(".year-grid .text-field"))
                .filteredOn(DrivenWindow::isMarked)
                .hasSize(1);
        window.click("#unstored");
        TextInputControl actual = window.field("actual-109");
        assertThat(window.focused()).contains(actual);
        assertThat(actual.getText()).isEqualTo("12a");
        assertThat(isMarked(actual)).isTrue();
        enter(actual, "12");
        assertTaken(actual);
        assertThat(window.shows("#unstored")).isFalse();
        window.goToFigures();
        assertThat(window.all(".year-grid .text-field")).noneMatch(DrivenWindow::isMarked);
    }

    @Test
    void what_is_being_typed_is_kept_when_language_or_size_change() {
        window.showSample();
        window.search("1.1");
        window.onScreen(() -> window.field("target-109").requestFocus());
        window.type("x");
        window.onScreen(() -> window.window().resize(25));
        assertThat(window.field("target-109").getText()).contains("x");
        window.onScreen(() -> window.window().speak(Language.ZH_TW));
        assertThat(window.field("target-109").getText()).contains("x");
        assertThat(isMarked(window.field("target-109"))).isTrue();
        assertThat(window.shows("#unstored")).isTrue();
    }

    @Test
    void the_plan_is_not_left_with_something_refused_unless_the_person_says_so() {
        window.showSample();
        window.search("1.1");
        assertRefused(window.field("actual-109"), "12a", "Enter a number, e.g. 1090, 1,090 or -2.5.");
        window.search("2.1");
        window.press(CONTROL, O);
        assertThat(window.find(".dialog-pane", DialogPane.class).getContentText())
                .isEqualTo(
                        "What was typed for the following cannot be saved as it stands, and is lost if you leave the plan now:\n"
                                + "Actual of 109 of \"深化與友邦高層政要之情誼\"");
        ;
        window.press(ESCAPE);
        assertThat(window.window().openPlan()).isPresent();
        window.press(CONTROL, O);
        window.press(ENTER);
        assertThat(window.window().openPlan()).isPresent();
        assertThat(window.field("actual-109").getText()).isEqualTo("12a");
        window.press(CONTROL, O);
        window.click("Leave without saving");
        assertThat(window.window().openPlan()).isEmpty();
    }

    @Test
    void what_was_refused_goes_with_what_it_was_typed_for() {
        window.showSample();
        window.search("1.1");
        assertRefused(window.field("target-107"), "12a", "Enter a number, e.g. 1090, 1,090 or -2.5.");
        window.desk().change(plan -> plan.kpis().stream().findFirst().map(kpi -> NodeChanges.delete(plan, kpi)));
        window.settle();
        assertThat(window.shows("#unstored")).isFalse();
    }

    @Test
    void leaving_a_field_stores_or_marks_what_was_typed_in_it() {
        window.showSample();
        window.search("1.1");
        TextInputControl target = window.field("target-106");
        window.onScreen(target::requestFocus);
        window.type("9o");
        window.press(TAB);
        assertThat(isMarked(target)).isTrue();
        window.type("88");
        window.press(TAB);
        assertThat(YearlyFigures.actual(window.plan(), window.kpi("1.1").id(), RocYears.year(106)))
                .isPresent();
    }

    @Test
    void a_name_may_not_be_empty() {
        window.showSample();
        window.search("1.1");
        TextInputControl name = window.fieldNamed("Name");
        enter(name, " ");
        assertThat(isMarked(name)).isTrue();
        assertThat(sentenceUnder(name)).isEqualTo("This cannot be empty.");
        assertThat(window.kpi("1.1").name()).isEqualTo("深化與友邦高層政要之情誼");
    }

    @Test
    void a_period_must_be_of_years_and_not_end_before_it_starts() {
        window.showSample();
        window.search("MRV");
        String aYear = "Enter a ROC year: a whole number from 1 to 200, e.g. 107.";
        TextInputControl last = window.field("last-year");
        assertRefused(last, "0", aYear);
        assertRefused(last, "201", aYear);
        assertRefused(last, "next", aYear);
        assertRefused(last, "104", "The last year cannot be before the first (now 105 to 104).");
        enter(last, "１０８年度");
        assertTaken(last);
        assertThat(last.getText()).isEqualTo("108");
    }

    @Test
    void years_that_have_figures_cannot_be_left_out_of_the_plan() {
        window.showSample();
        assertRefused(
                window.field("last-year"),
                "108",
                "These years have targets or actuals and cannot be left out of the plan: 109.");
        assertRefused(
                window.field("last-year"),
                "190",
                "A plan covers at most 20 years, not 85; check the first and the last.");
    }

    @Test
    void a_new_plan_that_lacks_something_is_not_made_and_says_what_it_lacks() {
        window.click("#create-plan");
        assertThat(window.window().openPlan()).isEmpty();
        assertThat(sentenceUnder(window.field("new-title"))).isEqualTo("This cannot be empty.");
        assertThat(isMarked(window.field("new-agency"))).isTrue();
        assertThat(isMarked(window.field("first-year"))).isTrue();
        assertThat(home.resolve("Gangmu")).doesNotExist();

        enter(window.field("new-title"), "Transport 110-113");
        enter(window.field("new-agency"), "交通部");
        enter(window.field("first-year"), "110");
        enter(window.field("last-year"), "109");
        assertThat(sentenceUnder(window.field("last-year")))
                .isEqualTo("The last year cannot be before the first (now 110 to 109).");
        enter(window.field("last-year"), "113");
        assertThat(window.plan().years()).hasSize(4);
        assertThat(home.resolve("Gangmu/Transport 110-113/journal.jsonl")).exists();
    }
}
