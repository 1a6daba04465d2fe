package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Plan;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@WithoutScreen
class OdtTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Plan PLAN = SamplePlans.withActuals();
    private static final Book REPORT = report(PLAN, Language.ZH_TW);
    private static final byte[] FILE = REPORT.odt();

    private static Book report(Plan plan, Language language) {
        return Book.of(plan, RocYears.year(109), Texts.of(language), DAY);
    }

    private static SequencedMap<String, byte[]> parts(byte[] file) {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static byte[] part(byte[] file, String name) {
        return Objects.requireNonNull(parts(file).get(name), name);
    }

    private static Document content(byte[] file) {
        return Read.xml(part(file, "content.xml"));
    }

    private static Element text(byte[] file) {
        return Read.all(content(file), "office:text").getFirst();
    }

    @Test
    void the_file_says_at_its_beginning_what_it_is_and_lists_all_that_is_in_it() {
        assertThat(new String(FILE, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        SequencedMap<String, byte[]> parts = parts(FILE);
        List<String> listed =
                new ArrayList<>(Read.attributes(Read.xml(part(FILE, "META-INF/manifest.xml")), "manifest:full-path"));
        listed.remove("/");
        assertThat(parts.keySet()).containsAll(listed).hasSize(listed.size() + 2); // what it is, and the list
        assertThat(listed).contains("content.xml", "styles.xml", "meta.xml");
    }

    @Test
    void title_author_and_language_can_be_looked_up() {
        String meta = new String(part(FILE, "meta.xml"), StandardCharsets.UTF_8);
        assertThat(meta)
                .contains("<dc:title>" + REPORT.title() + "</dc:title>")
                .contains("<dc:creator>外交部</dc:creator>", "<dc:language>zh-TW</dc:language>");
        String styles = new String(part(FILE, "styles.xml"), StandardCharsets.UTF_8);
        assertThat(styles).contains("style:language-asian=\"zh\"", "style:country-asian=\"TW\"", "標楷體");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_says_what_the_pages_say_in_their_order(Language language) {
        Book report = report(PLAN, language);
        Read.assertSameWords(text(report.odt()), report.manuscripts());
    }

    @Test
    void every_look_that_is_named_is_there() {
        Document content = content(FILE);
        List<String> names = new ArrayList<>(Read.attributes(content, "style:name"));
        names.addAll(Read.attributes(Read.xml(part(FILE, "styles.xml")), "style:name"));
        for (String attribute : List.of(
                "text:style-name",
                "table:style-name",
                "draw:style-name",
                "style:parent-style-name",
                "style:master-page-name")) {
            assertThat(names).containsAll(Read.attributes(content, attribute));
        }
    }

    @Test
    void headings_are_headings_and_leave_no_level_out() {
        List<Element> headings = Read.all(text(FILE), "text:h");
        int last = 0;
        for (Element heading : headings) {
            int level = Integer.parseInt(heading.getAttribute("text:outline-level"));
            assertThat(level).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(headings)
                .extracting(Element::getTextContent)
                .contains(PLAN.heading().title(), "（一）鞏固我與邦交國外交關係");
        for (Kpi kpi : PLAN.kpis()) {
            assertThat(headings).extracting(Element::getTextContent).contains(kpi.name());
        }
    }

    @Test
    void tables_have_the_rows_and_columns_that_the_pages_have_and_repeat_their_heads() {
        List<Element> wanted = REPORT.manuscripts().stream()
                .flatMap(chapter -> Elements.all(Reading.of(chapter).body(), "table"))
                .toList();
        List<Element> found = Read.all(text(FILE), "table:table");
        assertThat(found).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            List<Element> rows = rows(found.get(i));
            assertThat(rows)
                    .extracting(OdtTest::columns)
                    .isEqualTo(Elements.rows(wanted.get(i)).stream()
                            .map(OdtTest::wantedColumns)
                            .toList());
            assertThat(Elements.within(found.get(i)).filter(part -> Elements.is(part, "table:table-column")))
                    .hasSize(columns(rows.getFirst()));
        }
        assertThat(found)
                .filteredOn(table -> table.getFirstChild() != null)
                .anySatisfy(table -> assertThat(
                                Elements.within(table).map(Element::getTagName).toList())
                        .contains("table:table-header-rows"));
        assertThat(new String(part(FILE, "content.xml"), StandardCharsets.UTF_8))
                .contains("fo:keep-together=\"always\"");
    }

    private static List<Element> rows(Element table) {
        return Elements.within(table)
                .flatMap(part -> Elements.is(part, "table:table-header-rows") ? Elements.within(part) : Stream.of(part))
                .filter(row -> Elements.is(row, "table:table-row"))
                .toList();
    }

    private static int columns(Element row) {
        return (int) Elements.within(row).count();
    }

    private static int wantedColumns(Element row) {
        return Elements.cells(row).stream().mapToInt(Elements::columns).sum();
    }

    @Test
    void every_chart_is_there_as_vectors_and_as_dots_with_what_it_shows_in_words() throws IOException {
        List<Element> places = Read.places(REPORT.manuscripts());
        List<Element> frames = Read.all(text(FILE), "draw:frame");
        assertThat(frames).hasSameSizeAs(places);
        for (int i = 0; i < frames.size(); i++) {
            assertThat(Read.all(frames.get(i), "svg:desc").getFirst().getTextContent())
                    .isEqualTo(places.get(i).getAttribute("alt"));
            List<String> files = Read.attributes(frames.get(i), "xlink:href");
            assertThat(Read.xml(part(FILE, files.getFirst()))
                            .getDocumentElement()
                            .getTagName())
                    .isEqualTo("svg");
            assertThat(ImageIO.read(new ByteArrayInputStream(part(FILE, files.getLast()))))
                    .isNotNull();
        }
    }

    @Test
    void every_link_leads_to_a_place_in_the_text() {
        List<String> places = Read.attributes(text(FILE), "text:name");
        assertThat(places).doesNotHaveDuplicates();
        assertThat(Read.all(text(FILE), "text:a"))
                .hasSizeGreaterThanOrEqualTo(PLAN.kpis().size())
                .allSatisfy(link -> assertThat(places)
                        .contains(link.getAttribute("xlink:href").substring(1)));
    }

    @Test
    void rare_characters_and_markup_in_names_stay_as_they_are() {
        Plan odd = SamplePlans.renamed(PLAN, "1.1", "深化與𠮷㐂喆<b>&amp;\"引號\"");
        assertThat(text(report(odd, Language.ZH_TW).odt()).getTextContent())
                .contains("深化與𠮷㐂喆<b>&amp;\"引號\"")
                .doesNotContain(Printable.REPLACEMENT);
    }

    @Test
    void a_plan_without_anything_is_a_text_with_its_title() {
        assertThat(text(report(HtmlTest.empty(), Language.ZH_TW).odt()).getTextContent())
                .contains("外交部中程施政計畫");
    }

    @Test
    void pages_of_another_kind_are_so_in_the_text_too_and_go_on_after_others() {
        Linkage linkage = Linkage.of(PLAN, RocYears.year(109));
        Texts texts = Texts.of(Language.ZH_TW);
        Manuscript lists = new LinksReport(linkage, texts, DAY).manuscript();
        Manuscript matrix =
                new MatrixReport(linkage, new MatrixSheet(MatrixSheet.Size.A4, true, 2), texts, DAY).manuscript();
        byte[] file = Odt.of(List.of(lists, matrix));
        String styles = new String(part(file, "styles.xml"), StandardCharsets.UTF_8);
        assertThat(styles).contains("portrait", "landscape", "text:page-number", "text:page-count", "關聯矩陣");
        assertThat(Read.attributes(content(file), "style:master-page-name")).containsExactly("Page1", "Page2");
    }

    @Test
    void a_text_of_the_same_is_the_same() {
        assertThat(report(PLAN, Language.ZH_TW).odt()).isEqualTo(FILE);
    }
}
