package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class PreviewTest extends WindowTest {
    @Test
    void a_page_is_drawn_when_it_is_turned_to() {
        window.openSample();
        window.press(KeyCode.CONTROL, KeyCode.P);
        DrivenWindow.eventually(() -> assertThat(window.shows("#sheets")).isTrue());
        DrivenWindow.eventually(() -> assertThat(drawn()).first().isEqualTo(true));
        assertThat(drawn()).hasSizeGreaterThan(8).last().isEqualTo(false);

        window.onScreen(() -> window.find("#sheets", ScrollPane.class).setVvalue(1));
        DrivenWindow.eventually(() -> assertThat(drawn()).last().isEqualTo(true));
        assertThat(drawn()).contains(false);
    }

    private List<Boolean> drawn() {
        return ((Pane) window.find("#sheets", ScrollPane.class).getContent())
                .getChildren().stream()
                        .map(sheet -> ((ImageView) ((Pane) sheet).getChildren().getFirst()).getImage() != null)
                        .toList();
    }
}
