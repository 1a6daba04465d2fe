package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.explain.Explanation;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Edit;
import gangmu.model.Judged;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.Outcome;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.Review;
import gangmu.model.Stage;
import gangmu.model.Target;
import gangmu.model.Verb;
import gangmu.text.Figures;
import gangmu.text.Language;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithoutScreen
class BookTest {
    private static final Instant AT = Instant.parse("2020-03-02T04:00:00Z");
    private static final LocalDate PRINTED = LocalDate.of(2026, 11, 23);

    private static final Year REPORTED = RocYears.year(109);
    private static final Plan PLAN = SamplePlans.withActuals();
    private static final Pages PAGES = report(PLAN, Language.ZH_TW).pages();
    private static final PdfText TEXT = PdfText.of(PAGES.pdf());

    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_about_every_kpi_can_be_read_out_of_the_pdf(Language language) {
        String all =
                language == Language.ZH_TW ? TEXT.all() : text(PLAN, language).all();
        for (Kpi kpi : PLAN.kpis()) {
            assertThat(all).contains(PdfText.bare(kpi.name()), PdfText.bare(kpi.standard()));
            PLAN.targets(kpi.id()).stream()
                    .map(Target::value)
                    .forEach(value -> assertThat(all).contains(Figures.text(value)));
            PLAN.years().forEach(year -> assertThat(all).contains(value(kpi, year, language)));
            Explanation.value(PLAN, kpi, REPORTED, Texts.of(language))
                    .forEach(line -> assertThat(all).contains(PdfText.bare(line)));
            Explanation.worth(PLAN, kpi, REPORTED, Texts.of(language))
                    .forEach(line -> assertThat(all).contains(PdfText.bare(line)));
            PLAN.projectsServing(kpi.id()).stream()
                    .map(Project::name)
                    .forEach(name -> assertThat(all).contains(PdfText.bare(name)));
        }
    }

    private static String value(Kpi kpi, Year year, Language language) {
        return switch (PLAN.evaluation(kpi, year).outcome()) {
            case Outcome.Amount(BigDecimal amount) -> Figures.rounded(amount);
            case Outcome.Verdict verdict ->
                PdfText.bare(Texts.of(language).get("report.reached", verdict.reached(), verdict.of()));
            case Outcome.Done done -> RocDays.text(done.on());
            case Outcome.Missing missing ->
                PdfText.bare(
                        Texts.of(language).get(PLAN.isEntered(kpi.id(), year) ? "chart.notComputed" : "chart.noData"));
        };
    }

    @Test
    void the_first_page_sums_the_year_up() {
        String first = TEXT.pages().getFirst();
        assertThat(first)
                .contains("外交部中程施政計畫（106至109年度）", "列印日期：中華民國115年11月23日")
                .contains("★7", "▲3", "●4", "□2", "109年度各項指標達成度", "依預設規則建議", "見附錄一");
        assertThat(first).contains("▲98.10%", "●-25.00%", "●0.00%", "★450.00%");
    }

    @Test
    void the_report_shows_how_each_figure_came_about() {
        assertThat(TEXT.all())
                .contains("109年實際值103人次÷目標值105人次＝98.10%", "資料來源業務統計月報")
                .contains("（「歲出概算編報數」104,200－「中程歲出概算額度核列數」100,000）÷「中程歲出概算額度核列數」100,000×100%＝4.2%")
                .contains("不超過上限5%：109年實際值4.2≤5，達成度100.00%", "無109年「駐外館宿舍自有總數量」資料，無法計算。");
    }

    @Test
    void every_page_has_the_title_and_its_number() {
        int count = TEXT.pages().size();
        IntStream.range(0, count)
                .forEach(page -> assertThat(TEXT.pages().get(page)).contains("109年度執行進度報告", (page + 1) + "/" + count));
    }

    @Test
    void every_page_says_that_figures_are_invented_and_so_does_each_of_them() {
        assertThat(TEXT.pages()).allSatisfy(page -> assertThat(page).contains("本報告含示範用虛構數字，非實際值"));
        assertThat(TEXT.all()).contains("92.72%▲績效合格（示範用虛構數字）");
    }

    @Test
    void a_plan_without_actuals_gives_a_report_of_what_is_missing() {
        PdfText text = text(SamplePlans.bare(), Language.ZH_TW);
        assertThat(text.all()).doesNotContain("示範用虛構").doesNotContain("0.00%");
        assertThat(text.pages().getFirst()).contains("□16").doesNotContain("績效欠佳無資料");
    }

    @Test
    void all_letters_have_a_shape_and_all_fonts_are_in_the_file() throws IOException {
        assertThat(TEXT.shapeless()).isZero();
        try (PDDocument document = Loader.loadPDF(PAGES.pdf())) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("NotoSansTC");
                }
            }
        }
    }

    @Test
    void a_character_the_font_lacks_is_replaced_and_named() {
        Plan rare = SamplePlans.renamed(PLAN, "1.1", "深化與𠮷里巴斯之情誼");
        Book report = report(rare, Language.ZH_TW);
        assertThat(report.missingCharacters()).containsExactly("𠮷");
        PdfText text = PdfText.of(report.pages().pdf());
        assertThat(text.pages().getFirst()).contains("以「〓」代替：U+20BB7", "深化與〓里巴斯之情誼");
        assertThat(text.shapeless()).isZero();
        assertThat(text.all()).doesNotContain("#");
    }

    @Test
    void signs_that_nobody_sees_are_left_out() {
        Plan pasted = SamplePlans.renamed(PLAN, "1.1", "深化\u200b與友邦\uFEFF之情誼");
        Book report = report(pasted, Language.ZH_TW);
        assertThat(report.missingCharacters()).isEmpty();
        assertThat(PdfText.of(report.pages().pdf()).pages().getFirst()).contains("深化與友邦之情誼");
    }

    @Test
    void reviews_stand_with_their_reasons_or_with_the_want_of_one() {
        Kpi kpi = SamplePlans.kpi(PLAN, "1.1");
        Plan reviewed = PLAN.after(new Change(
                Deed.of(Verb.REVIEW, kpi.name()),
                List.of(
                        Edit.add(new Review(
                                kpi.id(), REPORTED, Stage.SELF_REVIEW, Light.GREEN, "", Judged.UNKNOWN, "王小明", AT)),
                        Edit.add(new Review(
                                kpi.id(), REPORTED, Stage.SECOND_REVIEW, Light.RED, "佐證不足", Judged.UNKNOWN, "", AT)))));
        assertThat(text(reviewed, Language.ZH_TW).all())
                .contains("初核：★績效良好（與建議燈號不同，尚缺理由）；王小明於109/03/02", "複核：●績效欠佳（佐證不足）；109/03/02");
    }

    @Test
    void markup_in_names_stays_text() {
        Plan odd = SamplePlans.renamed(PLAN, "1.1", "A<b>&amp;\"引號\"");
        assertThat(text(odd, Language.EN).all()).contains("A<b>&amp;\"引號\"");
    }

    @Test
    void the_file_says_what_it_is_and_can_be_leafed_through() throws IOException {
        try (PDDocument document = Loader.loadPDF(PAGES.pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).contains("109 年度執行進度報告");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("外交部");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-TW");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("一、強化我與各國關係");
            assertThat(outline.getFirstChild().getFirstChild().getFirstChild().getTitle())
                    .isEqualTo("1.1 深化與友邦高層政要之情誼");
        }
    }

    private static PdfText text(Plan plan, Language language) {
        return PdfText.of(report(plan, language).pages().pdf());
    }

    private static Book report(Plan plan, Language language) {
        return Book.of(plan, REPORTED, Texts.of(language), PRINTED);
    }
}
