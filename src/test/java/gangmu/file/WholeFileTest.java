package gangmu.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final Path DEVICE = Path.of("/dev/null");

    @TempDir
    private Path temporary;

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, text.getBytes(UTF_8));
    }

    @Test
    void a_file_takes_the_place_of_the_one_before_and_leaves_nothing_else() throws IOException {
        Path file = temporary.resolve("計畫.json");
        write(file, "before, and longer");
        write(file, "after");
        assertThat(file).hasContent("after");
        try (Stream<Path> all = Files.list(temporary)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void a_link_goes_on_leading_to_the_file_that_is_written() throws IOException {
        Path file = Files.createDirectory(temporary.resolve("far")).resolve("plan.json");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), Path.of("far/plan.json"));
        Path second = Files.createSymbolicLink(temporary.resolve("second"), link);
        write(second, "not there before");
        write(link, "there");
        assertThat(link).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(file).isRegularFile().hasContent("there");
    }

    @Test
    void links_in_a_circle_are_no_file() throws IOException {
        Path link = temporary.resolve("link");
        Path back = Files.createSymbolicLink(temporary.resolve("back"), link);
        Files.createSymbolicLink(link, back);
        assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> write(link, "text"));
        assertThat(link).isSymbolicLink();
    }

    static boolean hasDevice() {
        return Files.isWritable(DEVICE);
    }

    @Test
    @EnabledIf("hasDevice")
    void a_device_is_written_to_and_stays_one() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), DEVICE);
        write(link, "text");
        write(DEVICE, "text");
        assertThat(Files.isRegularFile(DEVICE)).isFalse();
        assertThat(DEVICE).exists();
    }

    @Test
    void a_folder_stays_one() {
        Path folder = temporary.resolve("folder");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
            Files.createDirectories(folder.resolve("inside"));
            write(folder, "text");
        });
        assertThat(folder.resolve("inside")).isDirectory();
    }
}
