package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.explain.Explanation;
import gangmu.explain.LightWords;
import gangmu.explain.MeasureWords;
import gangmu.model.Actual;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Direction;
import gangmu.model.Entered;
import gangmu.model.FigureChanges;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.model.ReviewChanges;
import gangmu.model.Stage;
import gangmu.model.TargetAdjustments;
import gangmu.text.Figures;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithoutScreen
class AppendicesTest {
    private static final Texts CHINESE = Texts.of(Language.ZH_TW);
    private static final Year REPORTED = RocYears.year(109);
    private static final Entered ENTERED = new Entered("王小明", Instant.parse("2020-03-02T04:00:00Z"));
    private static final Plan PLAN =
            adjusted(reviewed(SamplePlans.actual(SamplePlans.withActuals(), "3.1/1", 109, "100", false)));
    private static final Pages PAGES = report(PLAN, Language.ZH_TW).pages();
    private static final PdfText TEXT = PdfText.of(PAGES.pdf());

    private static Book report(Plan plan, Language language) {
        return Books.of(plan, language, Part.SUMMARY, Part.GOALS, Part.FORMULAS);
    }

    private static Plan reviewed(Plan plan) {
        Plan next = after(plan, "1.1", Stage.SELF_REVIEW, Light.GREEN, "考量疫情，視同達成");
        next = after(next, "2.4", Stage.SELF_REVIEW, Light.RED, "");
        next = after(next, "2.4", Stage.SECOND_REVIEW, Light.YELLOW, "四項中三項達成");
        return next.after(ReviewChanges.close(next, SamplePlans.kpi(next, "3.1"), REPORTED, true, ENTERED)
                .orElseThrow());
    }

    private static Plan after(Plan plan, String code, Stage stage, Light light, String reason) {
        Optional<Change> review =
                ReviewChanges.review(plan, SamplePlans.kpi(plan, code), REPORTED, stage, light, reason, ENTERED);
        return plan.after(review.orElseThrow());
    }

    /** To 110 and back to 105 in 1.1; to 20, another direction, and none in 7.3. */
    private static Plan adjusted(Plan plan) {
        Plan next = targeted(plan, "1.1", "110", "");
        next = targeted(next, "1.1", "105", "預算刪減，𠮷地會議停辦");
        next = targeted(next, "7.3", "20", "");
        Kpi kpi = SamplePlans.kpi(next, "7.3");
        Change direction =
                NodeChanges.edit(kpi, kpi.directed(Direction.CEILING)).because("改計超編件數");
        next = next.after(TargetAdjustments.noted(next, direction, ENTERED));
        kpi = SamplePlans.kpi(next, "7.3");
        Change none = FigureChanges.target(next, kpi, REPORTED, Aim.none("")).orElseThrow();
        return next.after(TargetAdjustments.noted(next, none, ENTERED));
    }

    private static Plan targeted(Plan plan, String code, String value, String reason) {
        Aim aim = new Aim(new BigDecimal(value), null, reason);
        Optional<Change> change = FigureChanges.target(plan, SamplePlans.kpi(plan, code), REPORTED, aim);
        return plan.after(TargetAdjustments.noted(plan, change.orElseThrow(), ENTERED));
    }

    /** All that is printed from the first appendix on. */
    private static String appendix(PdfText text, Language language) {
        String title = PdfText.bare(Texts.of(language).get("report.explanations"));
        return text.all().substring(text.all().indexOf(title));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_year_of_every_kpi_says_how_its_value_attainment_and_light_came_about(Language language) {
        Texts texts = Texts.of(language);
        PdfText text = language == Language.ZH_TW
                ? TEXT
                : PdfText.of(report(PLAN, language).pages().pdf());
        String appendix = appendix(text, language);
        for (Kpi kpi : PLAN.kpis()) {
            new MeasureWords(PLAN, kpi, texts)
                    .formulas()
                    .forEach(line -> assertThat(appendix).contains(PdfText.bare(line)));
            for (Year year : PLAN.years()) {
                Explanation.value(PLAN, kpi, year, texts)
                        .forEach(line -> assertThat(appendix).contains(PdfText.bare(line)));
                Explanation.worth(PLAN, kpi, year, texts)
                        .forEach(line -> assertThat(appendix).contains(PdfText.bare(line)));
                assertThat(appendix).contains(PdfText.bare(LightWords.why(PLAN, kpi, year, texts)));
            }
            for (Actual figure : PLAN.actuals(kpi.id())) {
                assertThat(appendix)
                        .contains(PdfText.bare(
                                texts.get("report.figures.of", figure.year(), Figures.text(figure.value()))));
            }
        }
    }

    @Test
    void figures_stand_with_their_source_and_who_entered_them_when_once_for_all_years() {
        assertThat(appendix(TEXT, Language.ZH_TW))
                .contains("互訪人次（人次）106：88、107：97、109：103業務統計月報王小明108/01/15")
                .contains("109：98,075示範用虛構數字王小明108/01/15");
    }

    @Test
    void what_holds_for_all_is_stated_once_and_only_where_it_occurs() {
        assertThat(TEXT.all())
                .containsOnlyOnce("「愈高愈好」之達成度＝實際值÷目標值×100%；目標值須大於零。")
                .containsOnlyOnce("「不超過上限」之達成度")
                .containsOnlyOnce("以「每項均較前年成長」衡量者，全部達成為100%，否則為0%。")
                .containsOnlyOnce("以未捨入之數值判斷；顯示之數字採四捨五入")
                .doesNotContain("「愈低愈好」之達成度", "「落在區間內」之達成度");
    }

    @Test
    void what_codes_of_evaluation_systems_mean_is_no_last_line_on_a_page_of_its_own() {
        assertThat(TEXT.pages())
                .filteredOn(page -> page.contains("評估體制1：指"))
                .singleElement()
                .asString()
                .contains("附錄一計算說明", "1.1實際值之計算");
    }

    @Test
    void standing_lights_are_counted_and_reviews_told_with_their_reasons_persons_and_days() {
        assertThat(TEXT.pages().getFirst())
                .contains("關鍵績效指標（燈號）", "★8績效良好▲3績效合格●4績效欠佳□1績效不明", "初核（已核2項）★1▲0●1□0", "複核（已核1項）★0▲1●0□0");
        assertThat(TEXT.all()).contains("2項標有*：審核之燈號與建議燈號不同");
        assertThat(TEXT.all()).contains("深化與友邦高層政要之情誼初核★績效良好", "推動以人為本之「新南向政策」，深化與相關國家全方位關係複核▲績效合格");
        assertThat(appendix(TEXT, Language.ZH_TW))
                .contains(
                        "初核：★績效良好（考量疫情，視同達成）；王小明於109/03/02",
                        "複核：▲績效合格（四項中三項達成）",
                        "經確認本年度資料到此為止（應有4筆，已有1筆；缺「參與或舉辦會議及活動次數」、「雙方人員互訪次數」、「公開支持、決議或聲明次（件）數」），列入已評估");
    }

    @Test
    void a_kpi_names_the_page_that_explains_it() {
        List<String> pages = TEXT.pages();
        int appendix = page(0, "附錄一計算說明");
        for (Kpi kpi : PLAN.kpis()) {
            String heading = PdfText.bare(PLAN.numbering().code(kpi) + kpi.name());
            String named = "計算說明見附錄一第" + (page(appendix, heading) + 1) + "頁";
            assertThat(pages).anySatisfy(page -> assertThat(page).contains(heading, named));
        }
    }

    /** The first page from another one on that has these words; 0 for the first. */
    private static int page(int from, String words) {
        return IntStream.range(from, TEXT.pages().size())
                .filter(page -> TEXT.pages().get(page).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rows_that_go_on_on_another_page_have_their_heading_again() {
        for (Kpi kpi : PLAN.kpis()) {
            String heading = PLAN.numbering().code(kpi) + "實際值之計算";
            List<String> last = Explanation.value(PLAN.evaluation(kpi, REPORTED), REPORTED, CHINESE);
            assertThat(TEXT.pages())
                    .filteredOn(page -> page.contains("實際值之計算") && page.contains(PdfText.bare(last.getFirst())))
                    .anySatisfy(page -> assertThat(page).contains(heading));
        }
    }

    @Test
    void adjusted_targets_are_listed_in_the_order_of_the_plan_with_reason_person_and_day() {
        assertThat(TEXT.all())
                .contains("附錄二目標值調整表")
                .containsSubsequence(
                        "1.1深化與友邦高層政要之情誼109105人次110人次—王小明109/03/02",
                        "109110人次105人次較易達成預算刪減，〓地會議停辦王小明109/03/02",
                        "20件（愈高愈好）20件（不超過上限）較易達成改計超編件數王小明",
                        "10920件未訂—");
    }

    @Test
    void without_adjustments_there_is_no_second_appendix() {
        assertThat(PdfText.of(report(SamplePlans.bare(), Language.ZH_TW).pages().pdf())
                        .all())
                .contains("附錄一計算說明")
                .doesNotContain("附錄二");
    }

    @Test
    void the_appendices_can_be_leafed_to() throws IOException {
        try (PDDocument document = Loader.loadPDF(PAGES.pdf())) {
            PDOutlineItem last =
                    document.getDocumentCatalog().getDocumentOutline().getLastChild();
            assertThat(last.getTitle()).isEqualTo("附錄二　目標值調整表");
            PDOutlineItem first = last.getPreviousSibling();
            assertThat(first.getTitle()).isEqualTo("附錄一　計算說明");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("1.1 深化與友邦高層政要之情誼");
        }
    }
}
