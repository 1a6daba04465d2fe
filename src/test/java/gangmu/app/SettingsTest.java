package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import gangmu.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("gangmu").resolve("settings.properties");
    }

    @Test
    void what_is_remembered_is_there_at_the_next_start() throws IOException {
        Settings settings = Settings.of(file);
        settings.rememberLooks(Language.EN, true, 150);
        settings.rememberOpened(folder.resolve("一"));
        settings.rememberOpened(folder.resolve("二"));
        settings.signWith(" 王小明 ");

        Settings next = Settings.of(file);
        assertThat(next.language()).isEqualTo(Language.EN);
        assertThat(next.dark()).isTrue();
        assertThat(next.percent()).isEqualTo(150);
        assertThat(next.recent()).containsExactly(folder.resolve("二"), folder.resolve("一"));
        assertThat(next.last()).contains(folder.resolve("二"));
        assertThat(next.by()).isEqualTo("王小明");
    }

    @Test
    void without_a_name_changes_are_signed_with_that_of_the_login() throws IOException {
        Settings settings = Settings.of(file);
        settings.signWith("王小明");
        settings.signWith(" ");
        assertThat(settings.by()).isEqualTo(System.getProperty("user.name"));
        assertThat(Settings.of(file).by()).isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void the_file_is_replaced_and_never_written_into() throws IOException {
        Settings settings = Settings.of(file);
        settings.signWith("王小明");
        Path before = Files.createLink(folder.resolve("before"), file);
        settings.signWith("李大華");
        assertThat(Settings.of(before).by()).isEqualTo("王小明");
        assertThat(Settings.of(file).by()).isEqualTo("李大華");
        assertThat(file.getParent()).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_failure_leaves_nothing_behind() throws IOException {
        Settings settings = Settings.of(file);
        Files.createDirectories(file.resolve("in the way"));
        assertThatIOException().isThrownBy(() -> settings.signWith("王小明"));
        assertThat(file.getParent()).isDirectoryNotContaining(other -> !other.equals(file));
    }
}
