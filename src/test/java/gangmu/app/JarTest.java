package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, started as its users start it, also where the disk is nearly full. */
@WithoutScreen
class JarTest {
    @TempDir
    private static Path made;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void the_sample_is_made() {
        String sample = made.resolve("範例").toString();
        assertThat(Jar.runFirst("new", sample, "--sample", "mofa-106-109"))
                .isEqualTo(new Outcome(0, "已建立「外交部中程施政計畫（106 至 109 年度）」，位於 " + sample + "\n", ""));
    }

    private Path folder() {
        return temporary.resolve("外交部 計畫");
    }

    private String dir() {
        return folder().toString();
    }

    @Test
    void the_version_is_the_jars() {
        Outcome version = Jar.run("--version");
        assertThat(version).isEqualTo(new Outcome(0, version.out(), ""));
        assertThat(version.out()).startsWith("Gangmu 綱目 ").hasLineCount(1);
    }

    @Test
    void a_report_is_written_as_pdf() {
        SampleFolder.layDownIn(folder());
        Path pdf = temporary.resolve("進度.pdf");
        assertThat(Jar.run("report", dir(), "--year", "109", "-o", pdf.toString())
                        .status())
                .isZero();
        assertThat(pdf).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }

    @Test
    void what_is_not_understood_ends_with_status_2() {
        Outcome wrong = Jar.run("show");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).isNotEmpty();
    }

    @Test
    void a_plan_that_does_not_fit_on_the_disk_is_not_half_made() {
        Outcome failed = Jar.runWithFilesUpTo(30, "new", dir(), "--sample", "mofa-106-109");
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err()).startsWith("無法在 " + dir() + " 建立計畫").hasLineCount(1);
        assertThat(folder()).isEmptyDirectory();
    }

    @Test
    void a_change_that_does_not_fit_on_the_disk_leaves_the_plan_as_it_was() {
        SampleFolder.layDownIn(folder());
        Outcome before = Jar.run("show", dir());
        Outcome failed = Jar.runWithFilesUpTo(30, "demo", dir());
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err())
                .startsWith("無法寫入 " + dir())
                .contains("計畫已安全儲存至第 1 筆變更")
                .hasLineCount(1);
        assertThat(Jar.run("show", dir())).isEqualTo(before);
    }

    @Test
    void an_export_that_cannot_be_written_leaves_the_file_before() throws Exception {
        SampleFolder.layDownIn(folder());
        Path before = Files.writeString(temporary.resolve("計畫.json"), "以前的");
        Outcome failed = Jar.runWithFilesUpTo(10, "export", dir(), "-o", before.toString());
        assertThat(failed.status()).isEqualTo(1);
        assertThat(before).content().isEqualTo("以前的");
        assertThat(temporary).isDirectoryNotContaining("glob:**.tmp");
    }
}
