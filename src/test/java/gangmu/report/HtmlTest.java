package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.chart.AttainmentChart;
import gangmu.chart.Palette;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Edit;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Plan;
import gangmu.model.Verb;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@WithoutScreen
class HtmlTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Plan PLAN = SamplePlans.withActuals();
    private static final Pattern OUTSIDE = Pattern.compile("(src|href|data)=\"(?!#)|@import|url\\((?!#)");

    private static Book report(Plan plan, Language language) {
        return Book.of(plan, RocYears.year(109), Texts.of(language), DAY);
    }

    private static String text(byte[] html) {
        return new String(html, StandardCharsets.UTF_8);
    }

    private static final List<byte[]> FILES = made().toList();

    static Stream<byte[]> files() {
        return FILES.stream();
    }

    private static Stream<byte[]> made() {
        Linkage linkage = Linkage.of(PLAN, RocYears.year(109));
        return Stream.of(Language.values()).flatMap(language -> {
            Texts texts = Texts.of(language);
            return Stream.of(
                    report(PLAN, language).html(),
                    new LinksReport(linkage, texts, DAY).html(),
                    new FindingsReport(PLAN, texts, DAY).html(),
                    new MatrixReport(linkage, new MatrixSheet(MatrixSheet.Size.A4, true, 2), texts, DAY).html(),
                    new DifferencesReport(SamplePlans.bare(), PLAN, "109/03/01", "109/06/30", texts, DAY).html(),
                    graph(linkage, texts).html(),
                    chart(linkage, texts).html());
        });
    }

    private static LinkGraphReport graph(Linkage linkage, Texts texts) {
        Set<Id> shown = PLAN.kpis().stream().map(Kpi::id).collect(Collectors.toSet());
        return new LinkGraphReport(linkage, shown, texts, DAY);
    }

    private static ChartReport chart(Linkage linkage, Texts texts) {
        return new ChartReport(
                linkage,
                "graph.name",
                looked -> new AttainmentChart(looked.plan(), looked.kpis(), looked.year(), Palette.PRINT, texts),
                texts,
                DAY);
    }

    @Test
    void a_report_that_is_a_picture_has_it_with_its_words() {
        Linkage linkage = Linkage.of(PLAN, RocYears.year(109));
        for (PlanReport report :
                List.of(graph(linkage, Texts.of(Language.ZH_TW)), chart(linkage, Texts.of(Language.ZH_TW)))) {
            Element picture = Read.all(Read.xml(report.html()), "svg").getFirst();
            assertThat(PdfText.bare(picture.getTextContent())).contains("1.1", "深化與友邦高層政要之情誼");
            assertThat(new String(report.odt(), 30, 8, StandardCharsets.US_ASCII))
                    .isEqualTo("mimetype");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_is_one_well_formed_file_with_unique_names_that_needs_nothing_else(byte[] html) {
        assertThat(text(html)).startsWith("<!DOCTYPE html>\n<html lang=").doesNotContainPattern(OUTSIDE);
        Document document = Read.xml(html);
        List<String> names = Read.attributes(document, "id");
        assertThat(names).doesNotHaveDuplicates();
        assertThat(Read.attributes(document, "href"))
                .allSatisfy(link -> assertThat(names).contains(link.substring(1)));
        assertThat(Read.attributes(document, "aria-labelledby"))
                .allSatisfy(name -> assertThat(names).contains(name));
        assertThat(Read.all(document, "title").getFirst().getTextContent()).contains("外交部中程施政計畫");
        assertThat(Read.all(document, "main")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void headings_leave_no_level_out_and_every_head_says_of_what_it_is_one(byte[] html) {
        Document document = Read.xml(html);
        int last = 0;
        for (Element element : Read.all(document, "*")) {
            if (Levels.isHeading(element)) {
                int level = element.getTagName().charAt(1) - '0';
                assertThat(level).as(element.getTextContent()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        }
        assertThat(last).isPositive();
        assertThat(Read.all(document, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_says_what_the_pages_say_in_their_order(Language language) {
        Book report = report(PLAN, language);
        Read.assertSameWords(
                Read.xml(report.html()).getElementsByTagName("main").item(0), report.manuscripts());
    }

    @Test
    void every_chart_is_a_picture_with_a_name_and_all_that_is_drawn_in_words() {
        Book report = report(PLAN, Language.ZH_TW);
        List<Element> pictures = Read.all(Read.xml(report.html()), "svg");
        List<String> described = Read.places(report.manuscripts()).stream()
                .map(place -> place.getAttribute("alt"))
                .toList();
        assertThat(pictures)
                .allSatisfy(picture -> assertThat(picture.getAttribute("role")).isEqualTo("img"));
        assertThat(pictures)
                .extracting(picture -> Read.all(picture, "desc").getFirst().getTextContent())
                .isEqualTo(described);
        Element attainments = pictures.stream()
                .filter(picture ->
                        Read.all(picture, "title").getFirst().getTextContent().equals("圖：109 年度各項指標之達成度。"))
                .findFirst()
                .orElseThrow();
        assertThat(Read.all(attainments, "text"))
                .extracting(Element::getTextContent)
                .contains("98.10%");
    }

    @Test
    void every_kpi_leads_to_its_explanation_and_is_in_the_contents() {
        Document document = Read.xml(report(PLAN, Language.ZH_TW).html());
        Set<String> links =
                new HashSet<>(Read.attributes(Read.all(document, "main").getFirst(), "href"));
        List<String> contents = Read.attributes(Read.all(document, "nav").getFirst(), "href");
        for (Kpi kpi : PLAN.kpis()) {
            assertThat(links).contains("#" + ExplanationAppendix.anchor(kpi));
            assertThat(contents).contains("#" + KpiBlock.anchor(kpi));
        }
        assertThat(document.getDocumentElement().getTextContent())
                .contains("計算說明見附錄一")
                .doesNotContain("計算說明見附錄一第");
    }

    @Test
    void rare_characters_stay_as_they_are_and_nobody_is_told_that_they_are_replaced() {
        Plan rare = SamplePlans.renamed(PLAN, "1.1", "深化與𠮷㐂喆\u200b友邦之情誼");
        assertThat(text(report(rare, Language.ZH_TW).html()))
                .contains("深化與𠮷㐂喆友邦之情誼")
                .doesNotContain(Printable.REPLACEMENT);
        Plan renamed = SamplePlans.renamed(PLAN, "1.2", "𠮷");
        assertThat(text(new DifferencesReport(PLAN, renamed, "a", "b", Texts.of(Language.EN), DAY).html()))
                .contains("<td>𠮷</td>".replace("<td>", "<td class=\"value\">"))
                .doesNotContain(Printable.REPLACEMENT);
    }

    @Test
    void markup_in_names_stays_text() {
        Plan odd = SamplePlans.renamed(PLAN, "1.1", "A<b>&amp;\"引號\"<script>");
        byte[] html = report(odd, Language.EN).html();
        assertThat(Read.all(Read.xml(html), "script")).isEmpty();
        assertThat(Read.xml(html).getDocumentElement().getTextContent()).contains("A<b>&amp;\"引號\"<script>");
    }

    @Test
    void a_plan_without_anything_is_a_file_that_says_so() {
        Plan empty = empty();
        Document document = Read.xml(report(empty, Language.ZH_TW).html());
        assertThat(Read.attributes(document, "id")).doesNotHaveDuplicates();
        assertThat(Read.all(document, "h1"))
                .extracting(Element::getTextContent)
                .containsExactly(empty.heading().title());
    }

    static Plan empty() {
        return Plan.of(List.of(SamplePlans.bare().heading()));
    }

    @Test
    void several_manuscripts_are_one_file_whose_pictures_do_not_share_names() {
        List<Manuscript> chapters = report(PLAN, Language.ZH_TW).manuscripts();
        assertThat(chapters).hasSizeGreaterThan(10);
        Document document = Read.xml(Html.of(chapters));
        assertThat(Read.attributes(document, "id")).doesNotHaveDuplicates();
        assertThat(Read.all(document, "h1")).hasSize(1);
    }

    @Test
    void a_change_of_a_name_is_told_below_it() {
        Plan later = PLAN.after(Change.of(
                Deed.of(Verb.RENAME, ""),
                new Edit(
                        SamplePlans.kpi(PLAN, "1.1"),
                        SamplePlans.kpi(PLAN, "1.1").renamed("新名稱"))));
        Document document =
                Read.xml(new DifferencesReport(PLAN, later, "a", "b", Texts.of(Language.ZH_TW), DAY).html());
        assertThat(Read.all(document, "table")).hasSize(2);
        assertThat(Read.all(document, "th"))
                .filteredOn(head -> head.getAttribute("scope").equals("rowgroup"))
                .singleElement()
                .satisfies(head -> assertThat(head.getAttribute("colspan")).isEqualTo("3"));
    }
}
