package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.model.Kpi;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithoutScreen
class DifferencesReportTest {
    private static final Plan EARLIER = SamplePlans.withActuals();

    private static DifferencesReport report(Plan earlier, Plan later, Language language) {
        return new DifferencesReport(
                earlier, later, "109/03/01", "109/06/30", Texts.of(language), LocalDate.of(2026, 11, 23));
    }

    private static Plan renamed(String suffix) {
        Plan later = EARLIER;
        for (Kpi kpi : EARLIER.kpis()) {
            later = later.after(NodeChanges.rename(kpi, kpi.name() + suffix));
        }
        return later;
    }

    @ParameterizedTest
    @EnumSource
    void every_difference_is_printed_below_its_subject_with_a_head_and_a_number_on_each_page(Language language) {
        Plan later = renamed("，並改善其內容".repeat(12));
        DifferencesReport report = report(EARLIER, later, language);
        Pages pages = report.pages();
        String text = PdfText.of(pages.pdf()).all();
        Texts texts = Texts.of(language);
        assertThat(pages.count()).isGreaterThan(1);
        assertThat(text)
                .contains(PdfText.bare(EARLIER.heading().title()))
                .contains("109/03/01")
                .contains("109/06/30")
                .contains("1/" + pages.count())
                .contains(pages.count() + "/" + pages.count());
        assertThat(text.split(texts.get("history.column.before"), -1)).hasSize(pages.count() + 1);
        for (Kpi kpi : later.kpis()) {
            assertThat(text).contains(PdfText.bare(kpi.name()));
        }
        assertThat(report.missingCharacters()).isEmpty();
    }

    @Test
    void what_no_font_has_is_marked_and_told() {
        DifferencesReport report = report(EARLIER, renamed("\uD842\uDFB7"), Language.ZH_TW);
        assertThat(report.missingCharacters()).containsExactly("\uD842\uDFB7");
        assertThat(PdfText.of(report.pages().pdf()).all()).contains("〓");
    }

    @Test
    void equal_plans_are_said_to_be_equal() {
        assertThat(PdfText.of(report(EARLIER, EARLIER, Language.ZH_TW).pages().pdf())
                        .all())
                .contains("沒有差異");
    }
}
