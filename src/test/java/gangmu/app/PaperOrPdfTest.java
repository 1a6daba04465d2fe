package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.exchange.SamplePlan;
import gangmu.model.Edit;
import gangmu.model.Plan;
import gangmu.report.Book;
import gangmu.report.Pages;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperOrPdfTest {
    private static final Texts TEXTS = Texts.of(Language.ZH_TW);
    private static final Pages PAGES = Book.of(
                    Plan.of(SamplePlan.change("mofa-106-109").edits().stream()
                            .map(Edit::element)
                            .toList()),
                    RocYears.year(109),
                    TEXTS,
                    LocalDate.of(2026, 11, 23))
            .pages();

    @TempDir
    private Path folder;

    private PaperOrPdf out(Path home) {
        return new PaperOrPdf(home, TEXTS);
    }

    @Test
    void without_a_printer_the_pdf_is_kept_beside_the_plans_and_no_file_is_replaced() throws IOException {
        Path home = folder.resolve("Gangmu");
        assertThat(out(home).keep(PAGES, "進度.pdf")).isEqualTo("這部電腦沒有可用的印表機，已改存 PDF：" + home.resolve("進度.pdf"));
        Files.writeString(home.resolve("進度.pdf"), "已簽核");
        assertThat(out(home).keep(PAGES, "進度.pdf"))
                .endsWith(home.resolve("進度 (2).pdf").toString());
        assertThat(home.resolve("進度.pdf")).hasContent("已簽核");
        assertThat(home.resolve("進度 (2).pdf")).hasBinaryContent(PAGES.pdf());
    }

    @Test
    void a_pdf_that_cannot_be_kept_is_told_with_its_name() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("Gangmu"), "不是資料夾");
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> out(inTheWay).keep(PAGES, "進度.pdf"))
                .satisfies(trouble ->
                        assertThat(Complaint.about(trouble, TEXTS)).startsWith("無法寫入檔案 " + inTheWay.resolve("進度.pdf")));
        assertThat(inTheWay).hasContent("不是資料夾");
    }
}
