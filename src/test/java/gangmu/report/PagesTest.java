package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import gangmu.WithoutScreen;
import gangmu.text.Language;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class PagesTest {
    private static final Pages PAGES = Books.of(SamplePlans.withActuals(), Language.ZH_TW, Part.COVER, Part.SUMMARY)
            .pages();

    @TempDir
    Path folder;

    @Test
    void a_preview_shows_the_page_in_its_paper_s_proportions_and_colours() {
        BufferedImage page = PAGES.image(1, 72);
        assertThat(page.getWidth()).isBetween(594, 596);
        assertThat(page.getHeight()).isBetween(841, 842);
        long green = page.getWidth() == 0 ? 0 : count(page, new Color(0x1B7F5C));
        assertThat(green).isGreaterThan(50);
    }

    @Test
    void writing_replaces_the_file_and_leaves_nothing_else_behind() throws IOException {
        Path file = folder.resolve("報告.pdf");
        Files.writeString(file, "old");
        PAGES.write(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(PAGES.pdf());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void what_cannot_be_replaced_stays_as_it_was() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("報告.pdf"));
        Path inside = Files.writeString(inTheWay.resolve("kept"), "old");
        assertThatIOException().isThrownBy(() -> PAGES.write(inTheWay));
        assertThat(inside).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(inTheWay);
        }
    }

    @Test
    void writing_beside_takes_a_name_that_is_free() throws IOException {
        Path file = Files.writeString(folder.resolve("報告.pdf"), "old");
        Path second = PAGES.writeBeside(file);
        Path third = PAGES.writeBeside(file);
        assertThat(second).isEqualTo(folder.resolve("報告 (2).pdf")).hasBinaryContent(PAGES.pdf());
        assertThat(third).isEqualTo(folder.resolve("報告 (3).pdf")).hasBinaryContent(PAGES.pdf());
        assertThat(file).hasContent("old");
        assertThat(PAGES.writeBeside(folder.resolve("別的.pdf"))).hasFileName("別的.pdf");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatIOException()
                .isThrownBy(() -> PAGES.write(folder.resolve("none").resolve("報告.pdf")));
    }

    private static long count(BufferedImage image, Color colour) {
        return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == colour.getRGB())
                .count();
    }
}
