package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.LinkageFilter;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.report.MatrixSheet.Size;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixReportTest {
    private static final Year YEAR = Year.of(2020);

    private final Plan plan = Plan.of(SamplePlan.elements("mofa-106-109"));

    private Pages pages(Linkage linkage, MatrixSheet sheet, Language language) {
        return new MatrixReport(linkage, sheet, Texts.of(language), LocalDate.of(2020, 3, 2)).pages();
    }

    private static String read(Pages pages, int page) throws IOException {
        try (PDDocument document = pages.open()) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }

    @ParameterizedTest
    @CsvSource({"A3, true, 1, 1", "A4, false, 2, 2"})
    void the_sample_fits_on_one_a3_and_on_two_a4_pages_with_every_name(
            Size size, boolean landscape, int wide, int count) throws IOException {
        Pages pages = pages(Linkage.of(plan, YEAR), new MatrixSheet(size, landscape, wide), Language.ZH_TW);
        assertThat(pages.count()).isEqualTo(count);
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= count; page++) {
            String text = read(pages, page);
            all.append(text);
            for (Project project : plan.projects()) {
                assertThat(text).as("page " + page).contains(project.name().replaceAll("\\s", ""));
            }
        }
        for (Kpi kpi : plan.kpis()) {
            assertThat(all).contains(kpi.name().replaceAll("\\s", ""));
        }
        assertThat(all).contains("18項重要計畫項目、16項關鍵績效指標，共32項關聯；燈號與達成度為109年度。");
    }

    @Test
    void a_filter_says_on_paper_too_what_it_hides() throws IOException {
        LinkageFilter only = LinkageFilter.NONE.section(
                Optional.of(plan.sections().getFirst().id()));
        Pages pages = pages(Linkage.of(plan, YEAR, only), new MatrixSheet(Size.A4, true, 1), Language.ZH_TW);
        assertThat(read(pages, 1))
                .contains("6項重要計畫項目")
                .contains("已隱藏12項計畫、0項指標")
                .doesNotContain("領事事務管理");
    }

    @Test
    void in_english_too() throws IOException {
        Pages pages = pages(Linkage.of(plan, YEAR), new MatrixSheet(Size.A3, true, 1), Language.EN);
        assertThat(read(pages, 1)).contains("18importantprojects,16keyperformanceindicators,32links");
    }
}
