package gangmu.app;

import static gangmu.app.DrivenWindow.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.Language;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class EnglishHistoryTest extends WindowTest {
    EnglishHistoryTest() {
        super(Language.EN);
    }

    private TableView<?> table() {
        return window.find("#history-table", TableView.class);
    }

    private void listed(int changes) {
        eventually(() -> assertThat(table().getItems()).hasSize(changes));
        window.settle();
    }

    @Test
    void the_history_is_told_in_english_and_taken_over_by_another_language() {
        window.showSample();
        window.search("1.1");
        window.enter(window.field("actual-109"), "103");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        listed(2);
        assertThat(window.sentence("#history-count")).isEqualTo("2 of 2 changes");
        window.click("#history-text");
        window.type("actual 103");
        listed(1);
        window.onScreen(() -> window.find("#history-table", TableView.class)
                .getSelectionModel()
                .selectFirst());
        eventually(() -> assertThat(window.sentence("#told-deed")).startsWith("Enter 109 actual of"));
        assertThat(DrivenWindow.words(table())).contains("Enter 109 actual of");
        assertThat(window.undoName()).startsWith("Undo: enter 109 actual of");
        window.onScreen(() -> window.window().speak(Language.ZH_TW));
        eventually(() -> assertThat(window.sentence("#history-count")).startsWith("共 2 筆變更"));
        assertThat(window.field("history-text").getText()).isEqualTo("actual 103");
    }
}
