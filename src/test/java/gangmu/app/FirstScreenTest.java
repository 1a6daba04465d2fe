package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.Language;
import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class FirstScreenTest extends WindowTest {
    private Settings settings() throws IOException {
        return Settings.of(home.resolve("settings.properties"));
    }

    @Test
    void enter_opens_the_sample() {
        assertThat(window.focused()).map(Node::getId).contains("open-sample");
        window.press(KeyCode.ENTER);
        assertThat(window.plan().kpis()).hasSize(16);
    }

    @Test
    void who_reads_no_chinese_finds_english() throws IOException {
        assertThat(window.find("#other-language", Button.class).getText()).isEqualTo("English");
        window.click("#other-language");
        assertThat(window.title()).isEqualTo("Gangmu");
        assertThat(window.find("#other-language", Button.class).getText()).isEqualTo("中文");
        assertThat(settings().language()).isEqualTo(Language.EN);
        window.openSample();
        assertThat(window.status()).startsWith("Saved");
    }

    @Test
    void what_is_typed_stays_in_other_looks() throws IOException {
        window.click("#new-title");
        window.type("文化部計畫");
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        window.onScreen(window.window()::switchTheme);
        window.click("#other-language");
        assertThat(window.field("new-title").getText()).isEqualTo("文化部計畫");
        assertThat(window.field("new-folder").getText())
                .isEqualTo(home.resolve("Gangmu").resolve("文化部計畫").toString());
        assertThat(window.window().looks().percent()).isEqualTo(125);
        assertThat(window.root().getStyleClass()).contains("dark");
        assertThat(settings().dark()).isTrue();
    }
}
