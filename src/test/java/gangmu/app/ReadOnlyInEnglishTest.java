package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.Language;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import org.junit.jupiter.api.Test;

class ReadOnlyInEnglishTest extends WindowTest {
    ReadOnlyInEnglishTest() {
        super(Language.EN);
    }

    @Test
    void a_plan_that_somebody_else_has_open_can_be_read_and_looked_back_at() {
        try (TheirPlan theirs = new TheirPlan(home.resolve("plan"))) {
            theirs.rename("Renamed");
            window.askedBy(() -> window.window().open(theirs.directory()));
            DialogPane question = window.find(".dialog-pane", DialogPane.class);
            assertThat(question.getHeaderText()).isEqualTo("This plan cannot be edited now");
            assertThat(question.getContentText()).contains("is open: 李大華 on the computer ");
            window.answer("Open read-only");
            assertThat(banner())
                    .startsWith("李大華 has this plan open on the computer ")
                    .contains("(change 2), read-only.");
            assertThat(window.title()).endsWith(" (read-only) – Gangmu");

            window.onScreen(() -> window.window().reading().lookBack(1));
            DrivenWindow.eventually(() -> assertThat(banner())
                    .startsWith("You are looking at the plan as it was at ")
                    .contains("(change 1)"));
            window.fire(window.onBanner("Back to now"));
            assertThat(banner()).contains("(change 2), read-only.");
        }
    }

    private String banner() {
        return DrivenWindow.words(window.find("#banner", Node.class));
    }
}
