package gangmu.faults;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class PowerLossTest {
    private static final int LOSSES = 150;
    private static final byte[] OLD = filled('o', 4 * Fate.SECTOR);
    private static final byte[] NEW = filled('n', 4 * Fate.SECTOR);

    @TempDir
    private Path temporary;

    private interface Use {
        void of(Path root) throws IOException;
    }

    private static byte[] filled(char with, int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) with);
        return content;
    }

    /** The directories that are left when a disk loses its power after a use that starts with a file in safety. */
    private List<Path> losses(Use use) throws IOException {
        List<Path> losses = new ArrayList<>();
        for (int seed = 0; seed < LOSSES; seed++) {
            Path real = Files.createDirectory(temporary.resolve("real-" + seed));
            Files.write(real.resolve("file"), OLD);
            FaultyDisk disk = FaultyDisk.over(real);
            use.of(disk.root());
            Path left = temporary.resolve("left-" + seed);
            disk.losePowerNow(left, new SplittableRandom(seed));
            losses.add(left);
        }
        return losses;
    }

    /** What is left of one file, as text; "absent" where it is gone. */
    private List<String> contents(String name, Use use) throws IOException {
        List<String> contents = new ArrayList<>();
        for (Path loss : losses(use)) {
            Path file = loss.resolve(name);
            contents.add(Files.exists(file) ? Files.readString(file) : "absent");
        }
        return contents;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String sectors(String kinds) {
        StringBuilder text = new StringBuilder();
        kinds.chars().forEach(kind -> text.repeat(kind, Fate.SECTOR));
        return text.toString();
    }

    @Test
    void what_was_there_before_always_survives() throws IOException {
        assertThat(contents("file", root -> {})).containsOnly(text(OLD));
    }

    @Test
    void forced_content_always_survives() throws IOException {
        assertThat(contents("file", root -> ForcedFiles.write(root.resolve("file"), NEW)))
                .containsOnly(text(NEW));
    }

    @Test
    void content_overwritten_without_force_is_lost_or_kept_or_torn_or_written_in_another_order() throws IOException {
        assertThat(contents("file", root -> Files.write(root.resolve("file"), NEW, StandardOpenOption.WRITE)))
                .contains(text(OLD), text(NEW), sectors("ooon"))
                .anyMatch(content -> content.startsWith("n") && content.endsWith("o"))
                .allMatch(content -> content.matches("(o{512}|n{512}){4}"));
    }

    @Test
    void content_appended_without_force_is_lost_or_kept_or_cut_or_zero() throws IOException {
        assertThat(contents("file", root -> Files.write(root.resolve("file"), NEW, StandardOpenOption.APPEND)))
                .contains(text(OLD), text(OLD) + text(NEW), sectors("oooo\0\0\0n"))
                .allMatch(content -> content.matches("o{2048}[n\\x00]{0,2048}"))
                .anyMatch(content -> content.length() % Fate.SECTOR != 0)
                .anyMatch(content -> content.endsWith("\0"));
    }

    @Test
    void content_cut_off_without_force_is_sometimes_there_again() throws IOException {
        Use cut = root -> Files.write(root.resolve("file"), new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(contents("file", cut)).contains("", text(OLD));
    }

    @Test
    void the_content_of_a_new_file_without_force_may_be_lost_though_its_name_is_not() throws IOException {
        Use create = root -> {
            Files.write(root.resolve("new"), NEW);
            ForcedFiles.sync(root);
        };
        assertThat(contents("new", create)).contains("", text(NEW)).doesNotContain("absent");
    }

    @Test
    void a_new_name_that_was_not_synced_is_sometimes_lost_though_the_file_was_forced() throws IOException {
        Use create = root -> ForcedFiles.write(root.resolve("new"), NEW);
        assertThat(contents("new", create)).contains("absent", text(NEW)).containsOnly("absent", text(NEW));
    }

    @Test
    void a_forced_file_with_a_synced_name_always_survives() throws IOException {
        Use create = root -> {
            ForcedFiles.write(root.resolve("new"), NEW);
            ForcedFiles.sync(root);
            Files.write(root.resolve("other"), OLD);
        };
        assertThat(contents("new", create)).containsOnly(text(NEW));
    }

    private static void exchange(Path root) throws IOException {
        ForcedFiles.write(root.resolve("draft"), NEW);
        Files.move(root.resolve("draft"), root.resolve("file"), StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void an_exchange_that_was_not_synced_leaves_the_old_or_the_new_file_whole() throws IOException {
        assertThat(contents("file", PowerLossTest::exchange))
                .contains(text(OLD), text(NEW))
                .containsOnly(text(OLD), text(NEW));
    }

    @Test
    void an_exchange_that_was_not_synced_sometimes_leaves_the_draft() throws IOException {
        assertThat(contents("draft", PowerLossTest::exchange)).contains("absent", text(NEW));
    }

    @Test
    void a_synced_exchange_always_survives() throws IOException {
        Use exchange = root -> {
            exchange(root);
            ForcedFiles.sync(root);
        };
        assertThat(contents("file", exchange)).containsOnly(text(NEW));
        assertThat(temporary.resolve("left-0").resolve("draft")).doesNotExist();
    }

    @Test
    void a_deletion_that_was_not_synced_is_sometimes_undone() throws IOException {
        assertThat(contents("file", root -> Files.delete(root.resolve("file"))))
                .contains("absent", text(OLD))
                .containsOnly("absent", text(OLD));
    }

    @Test
    void a_synced_deletion_is_never_undone() throws IOException {
        Use delete = root -> {
            Files.delete(root.resolve("file"));
            ForcedFiles.sync(root);
        };
        assertThat(contents("file", delete)).containsOnly("absent");
    }

    @Test
    void a_file_moved_to_another_directory_may_be_in_both_or_none_or_one() throws IOException {
        List<Path> losses = losses(root -> {
            Files.createDirectory(root.resolve("inner"));
            ForcedFiles.sync(root);
            Files.move(root.resolve("file"), root.resolve("inner/moved"));
        });
        assertThat(losses)
                .extracting(
                        left -> Files.exists(left.resolve("file")) + " " + Files.exists(left.resolve("inner/moved")))
                .contains("true true", "true false", "false true", "false false");
    }

    @Test
    void a_directory_that_was_not_synced_is_sometimes_lost_with_all_that_was_forced_in_it() throws IOException {
        Use create = root -> {
            Path inner = Files.createDirectory(root.resolve("inner"));
            ForcedFiles.write(inner.resolve("new"), NEW);
            ForcedFiles.sync(inner);
        };
        assertThat(contents("inner/new", create)).contains("absent", text(NEW)).containsOnly("absent", text(NEW));
    }

    @Test
    void a_synced_directory_always_survives_with_all_that_was_forced_in_it() throws IOException {
        Use create = root -> {
            Path inner = Files.createDirectories(root.resolve("outer/inner"));
            ForcedFiles.write(inner.resolve("new"), NEW);
            ForcedFiles.sync(inner);
            ForcedFiles.sync(root.resolve("outer"));
            ForcedFiles.sync(root);
        };
        assertThat(contents("outer/inner/new", create)).containsOnly(text(NEW));
    }

    @Test
    void what_others_write_behind_the_back_of_the_disk_is_not_safe() throws IOException {
        Use write = root -> {
            Files.write(Path.of(root.toString(), "other"), NEW);
            Files.write(Path.of(root.toString(), "file"), NEW, StandardOpenOption.WRITE);
        };
        assertThat(contents("other", write)).contains("absent", "", text(NEW));
        assertThat(temporary.resolve("left-0").resolve("file")).exists();
    }
}
