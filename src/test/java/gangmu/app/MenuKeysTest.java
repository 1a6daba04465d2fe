package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Plan;
import java.util.Objects;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MenuKeysTest extends WindowTest {
    private Plan published;

    @BeforeEach
    void showSample() {
        window.showSample();
        published = window.plan();
    }

    private String keyOf(String words) {
        return window.item("編輯", words).getAccelerator().getDisplayText();
    }

    @Test
    void a_key_that_only_the_tree_listens_to_is_shown_like_any_other() {
        assertThat(keyOf("新增同層項目")).isEqualTo(KeyCombination.valueOf("Enter").getDisplayText());
        assertThat(keyOf("新增下層項目"))
                .isEqualTo(KeyCombination.valueOf("Shortcut+Enter").getDisplayText());
        assertThat(keyOf("升一層")).isEqualTo(KeyCombination.valueOf("Shift+Tab").getDisplayText());
    }

    @Test
    void no_key_takes_the_place_of_another() {
        assertThat(window.keys())
                .containsAll(window.items().stream()
                        .map(MenuItem::getAccelerator)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Test
    void a_form_keeps_the_keys_that_mean_something_else_in_the_tree() {
        window.search("1.1 深化");
        TextInputControl name = window.fieldNamed("指標名稱");
        window.clickOn(name);
        window.press(KeyCode.HOME);
        window.press(KeyCode.DELETE);
        assertThat(name.getText()).startsWith("化與友邦");
        window.press(KeyCode.F2);
        window.press(KeyCode.ENTER);
        assertThat(window.kpi("1.1").name()).startsWith("化與友邦");
        assertThat(window.focused()).contains(name);
        window.press(KeyCode.TAB);
        assertThat(window.focused()).contains(window.fieldNamed("衡量標準"));
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.focused()).contains(name);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(published);
    }

    @Test
    void a_key_of_the_tree_does_nothing_where_the_tree_has_no_focus() {
        window.onScreen(() -> window.find("#year", javafx.scene.Node.class).requestFocus());
        window.press(KeyCode.DELETE);
        window.press(KeyCode.F2);
        assertThat(window.plan()).isEqualTo(published);
        assertThat(window.shows(".outline-tree .text-field")).isFalse();
    }
}
