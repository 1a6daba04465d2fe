package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.WithoutScreen;
import gangmu.explain.Explanation;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Entry;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Judged;
import gangmu.model.Kpi;
import gangmu.model.Level;
import gangmu.model.Light;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.NodeChanges;
import gangmu.model.Outcome;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.PlanChanges;
import gangmu.model.Project;
import gangmu.model.Rank;
import gangmu.model.Review;
import gangmu.model.Stage;
import gangmu.model.Target;
import gangmu.model.Verb;
import gangmu.text.Figures;
import gangmu.text.Language;
import gangmu.text.RocDays;
import gangmu.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithoutScreen
class BookTest {
    private static final Instant AT = Instant.parse("2020-03-02T04:00:00Z");

    private static final Year REPORTED = Books.REPORTED;
    private static final Plan PLAN = SamplePlans.withActuals();
    private static final Pages PAGES = Books.whole(Language.ZH_TW);
    private static final PdfText TEXT = PdfText.of(PAGES.pdf());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_about_every_kpi_can_be_read_out_of_the_pdf(Language language) {
        String all = PdfText.of(Books.whole(language).pdf()).all();
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_chinese_text_of_the_plan_can_be_read_out_of_the_pdf_as_it_is(Language language) {
        String all = PdfText.of(Books.whole(language).pdf()).all();
        assertThat(all)
                .contains(
                        PdfText.bare(PLAN.heading().title()),
                        PdfText.bare(PLAN.heading().agency()));
        for (Element element : PLAN.elements()) {
            switch (element) {
                case OutlineNode node -> assertThat(all).contains(PdfText.bare(node.title()));
                case Kpi kpi ->
                    assertThat(all)
                            .contains(
                                    PdfText.bare(kpi.name()),
                                    PdfText.bare(kpi.standard()),
                                    PdfText.bare(kpi.evaluationMethod()),
                                    PdfText.bare(kpi.unit()));
                case Project project ->
                    assertThat(all).contains(PdfText.bare(project.name()), PdfText.bare(project.category()));
                case Item item -> assertThat(all).contains(PdfText.bare(item.name()));
                default -> {}
            }
        }
    }

    @Test
    void the_cover_names_agency_plan_years_and_day_and_what_is_invented() {
        assertThat(TEXT.pages().getFirst())
                .startsWith("外交部外交部中程施政計畫（106至109年度）109年度執行進度報告書")
                .contains("計畫期程：106-109年度", "中華民國115年11月23日", "本報告含示範用虛構數字")
                .doesNotContain("1/");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_summary_is_one_page_with_lights_goals_and_what_needs_attention(Language language) {
        List<String> pages = PdfText.of(Books.whole(language).pdf()).pages();
        Texts texts = Texts.of(language);
        String heading = PdfText.bare(texts.get("book.part.SUMMARY", "109"));
        String summary = pages.get(2);
        assertThat(summary).contains(heading, "★7", "▲3", "●4", "□2", "84.18%", "-25.00%");
        assertThat(pages.get(3)).contains(PdfText.bare(texts.get("book.part.GOALS")));
        PLAN.goals().forEach(goal -> assertThat(summary).contains(PdfText.bare(goal.title())));
        for (Kpi kpi : PLAN.kpis()) {
            Light light = PLAN.standing(kpi, REPORTED).light();
            if (light != Light.GREEN) {
                assertThat(summary).contains(PdfText.bare(PLAN.numbering().code(kpi) + kpi.name()));
            }
        }
        assertThat(summary).contains(PdfText.bare(texts.get("coverage.summary", 7, 0)));
    }

    @Test
    void the_summary_of_a_plan_twenty_times_as_large_is_one_page_of_the_worst() {
        List<Element> elements = new ArrayList<>(PLAN.elements());
        Rank last = PLAN.goals().getLast().rank();
        for (int more = 0; more < 140; more++) {
            last = Rank.between(last, null);
            OutlineNode goal = PLAN.goals().getLast();
            OutlineNode another = new OutlineNode(Id.random(), goal.parent(), Level.GOAL, last, true, goal.title());
            elements.add(another);
            Kpi kpi = Kpi.named(Id.random(), another.id(), Rank.between(null, null), "另一項關鍵績效指標".repeat(4));
            elements.add(kpi);
            elements.add(Target.of(kpi.id(), REPORTED, BigDecimal.TEN));
            elements.add(Measure.of(kpi.id(), Method.SUM_IN_YEAR));
        }
        PdfText text = Books.text(Plan.of(elements), Language.ZH_TW, Part.SUMMARY);
        assertThat(text.pages()).hasSize(1);
        assertThat(text.all()).contains("達成度最低之8項目標", "6.1提升文件證明服務品質", "142項：");
    }

    @Test
    void the_overview_shows_how_far_every_kpi_got() {
        assertThat(TEXT.pages().get(3))
                .contains("109年度各項指標達成度", "依預設規則建議", "見附錄一")
                .contains("▲98.10%", "●-25.00%", "●0.00%", "★450.00%");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_contents_name_the_pages_on_which_headings_stand(Language language) throws IOException {
        Pages book = Books.whole(language);
        List<String> pages = PdfText.of(book.pdf()).pages();
        List<Bookmark> listed = Books.of(PLAN, language, Part.values()).chapters().stream()
                .flatMap(chapter -> chapter.bookmarks().stream())
                .filter(bookmark -> bookmark.level() <= Bookmark.DEEPEST_PRINTED)
                .skip(1)
                .toList();
        assertThat(listed).hasSizeGreaterThan(15);
        for (Bookmark bookmark : listed) {
            Matcher line = Pattern.compile(Pattern.quote(PdfText.bare(bookmark.name())) + "\\.+(\\d+)")
                    .matcher(pages.get(1));
            assertThat(line.find()).as(bookmark.name()).isTrue();
            int page = Integer.parseInt(line.group(1));
            assertThat(pages.get(page - 1)).as(bookmark.name()).contains(PdfText.bare(bookmark.name()));
            assertThat(pageOfBookmark(book, bookmark.name()))
                    .as(bookmark.name())
                    .isEqualTo(page);
        }
    }

    /** The page that the bookmark of this name leads to, 1 for the first. */
    private static int pageOfBookmark(Pages book, String name) throws IOException {
        try (PDDocument document = book.open()) {
            Deque<PDOutlineNode> left =
                    new ArrayDeque<>(List.of(document.getDocumentCatalog().getDocumentOutline()));
            while (!left.isEmpty()) {
                for (PDOutlineItem item : left.pop().children()) {
                    if (item.getTitle().equals(name)) {
                        return 1 + document.getPages().indexOf(item.findDestinationPage(document));
                    }
                    left.push(item);
                }
            }
        }
        throw new AssertionError("no bookmark " + name);
    }

    @Test
    void every_link_leads_to_a_page_of_the_book() throws IOException {
        int links = 0;
        try (PDDocument document = PAGES.open()) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    links++;
                    assertThat(((PDAnnotationLink) annotation).getAction())
                            .isInstanceOfSatisfying(
                                    PDActionGoTo.class,
                                    to -> assertThat(destination(to).getPage()).isNotNull());
                }
            }
        }
        assertThat(links).isGreaterThan(PLAN.kpis().size());
    }

    private static PDPageDestination destination(PDActionGoTo action) {
        try {
            return (PDPageDestination) action.getDestination();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void screen_readers_find_every_text_of_every_page_in_one_tree() throws IOException {
        try (PDDocument document = PAGES.open()) {
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            Map<Integer, COSObjectable> parents = root.getParentTree().getNumbers();
            for (PDPage page : document.getPages()) {
                assertThat(page.getStructParents()).isNotNegative();
                assertThat(parents).containsKey(page.getStructParents());
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(parents).containsKey(annotation.getStructParent());
                }
            }
            PDStructureElement whole = (PDStructureElement) root.getKids().getFirst();
            assertThat(whole.getLanguage()).isEqualTo("zh-TW");
            assertThat(whole.getKids())
                    .hasSize(Books.of(PLAN, Language.ZH_TW, Part.values())
                            .chapters()
                            .size());
        }
    }

    @Test
    void a_part_that_is_not_wanted_is_neither_printed_nor_listed() {
        PdfText text = Books.text(PLAN, Language.ZH_TW, Part.CONTENTS, Part.GOALS);
        assertThat(text.pages().getFirst())
                .startsWith("本報告含")
                .contains("目次", "各目標執行情形")
                .doesNotContain("附錄一", "摘要");
        assertThat(text.all()).doesNotContain("計算說明見附錄一");
    }

    @Test
    void who_watches_can_stop_it_between_chapters_and_the_file_stays_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("報告.pdf"), "old");
        Book book = Books.of(PLAN, Language.ZH_TW, Part.COVER, Part.SUMMARY);
        List<String> told = new ArrayList<>();
        assertThatExceptionOfType(Cancelled.class)
                .isThrownBy(() -> book.pages((done, all) -> {
                            told.add(done + "/" + all);
                            if (done == 3) {
                                throw new Cancelled();
                            }
                        })
                        .write(file));
        assertThat(told).containsExactly("0/4", "1/4", "2/4", "3/4");
        assertThat(file).hasContent("old");
    }

    @Test
    void changes_since_a_day_say_who_made_them_when_and_why_and_what_was_before() {
        Plan bare = SamplePlans.bare();
        Kpi kpi = SamplePlans.kpi(bare, "1.1");
        Change create = PlanChanges.create(bare.elements());
        Change rename = NodeChanges.rename(kpi, "深化與𠮷地友邦之情誼").because("配合組織調整");
        Entry first = new Entry(1, AT.minusSeconds(86_400 * 40L), "李大同", create, null);
        Entry second = new Entry(2, AT, "王小明", rename, null);
        Book.Choice choice = Book.Choice.all(REPORTED, Books.PRINTED)
                .with(Set.of(Part.CHANGES))
                .since(LocalDate.of(2020, 3, 1));
        Book book = new Book(bare.after(rename), List.of(first, second), choice, Texts.of(Language.ZH_TW));
        String text = PdfText.of(book.pages().pdf()).all();
        assertThat(text)
                .contains("自109/03/01起共1次異動", "第2號109/03/02", "王小明", "理由：配合組織調整")
                .contains("深化與友邦高層政要之情誼", "深化與〓地友邦之情誼")
                .doesNotContain("李大同");
        assertThat(book.missingCharacters()).containsExactly("𠮷");
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
        IntStream.range(1, count)
                .forEach(page -> assertThat(TEXT.pages().get(page)).contains("109年度執行進度報告", (page + 1) + "/" + count));
    }

    @Test
    void every_page_says_that_figures_are_invented_and_so_does_each_of_them() {
        assertThat(TEXT.pages()).allSatisfy(page -> assertThat(page).contains("本報告含示範用虛構數字，非實際值"));
        assertThat(TEXT.all()).contains("92.72%▲績效合格（示範用虛構數字）");
    }

    @Test
    void a_plan_without_actuals_gives_a_report_of_what_is_missing() {
        PdfText text = Books.text(SamplePlans.bare(), Language.ZH_TW, Part.SUMMARY, Part.GOALS);
        assertThat(text.all()).doesNotContain("示範用虛構").doesNotContain("0.00%");
        assertThat(text.pages().getFirst()).contains("□16").doesNotContain("績效欠佳無資料");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void all_letters_have_a_shape_and_all_fonts_are_in_the_file_once(Language language) throws IOException {
        Pages book = Books.whole(language);
        assertThat(PdfText.of(book.pdf()).shapeless()).isZero();
        Set<COSBase> fonts = new HashSet<>();
        try (PDDocument document = book.open()) {
            for (PDPage page : document.getPages()) {
                embedded(page.getResources(), fonts);
            }
            assertThat(fonts).hasSize(2);
        }
    }

    /** Adds the fonts of a page and of the charts on it. */
    private static void embedded(PDResources resources, Set<COSBase> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            assertThat(font.getName()).contains("NotoSansTC");
            fonts.add(font.getCOSObject());
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                embedded(form.getResources(), fonts);
            }
        }
    }

    @Test
    void a_character_the_font_lacks_is_replaced_and_named() {
        Plan rare = SamplePlans.renamed(PLAN, "1.1", "深化與𠮷里巴斯之情誼");
        Book report = Books.of(rare, Language.ZH_TW, Part.SUMMARY);
        assertThat(report.missingCharacters()).containsExactly("𠮷");
        PdfText text = PdfText.of(report.pages().pdf());
        assertThat(text.pages().getFirst()).contains("以「〓」代替：U+20BB7", "深化與〓里巴斯之情誼");
        assertThat(Books.text(rare, Language.ZH_TW, Part.COVER).all()).contains("以「〓」代替：U+20BB7");
        assertThat(text.shapeless()).isZero();
        assertThat(text.all()).doesNotContain("#");
    }

    @Test
    void signs_that_nobody_sees_are_left_out() {
        Plan pasted = SamplePlans.renamed(PLAN, "1.1", "深化\u200b與友邦\uFEFF之情誼");
        Book report = Books.of(pasted, Language.ZH_TW, Part.SUMMARY);
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
        assertThat(Books.text(reviewed, Language.ZH_TW, Part.GOALS).all())
                .contains("初核：★績效良好（與建議燈號不同，尚缺理由）；王小明於109/03/02", "複核：●績效欠佳（佐證不足）；109/03/02");
    }

    @Test
    void markup_in_names_stays_text() {
        Plan odd = SamplePlans.renamed(PLAN, "1.1", "A<b>&amp;\"引號\"");
        assertThat(Books.text(odd, Language.EN, Part.SUMMARY).all()).contains("A<b>&amp;\"引號\"");
    }

    @Test
    void the_file_says_what_it_is_and_can_be_leafed_through() throws IOException {
        try (PDDocument document = Loader.loadPDF(PAGES.pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).contains("109 年度執行進度報告");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("外交部");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-TW");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly(
                            "目次", "109 年度執行摘要", "各目標執行情形", "重要計畫項目一覽", "計畫與指標關聯矩陣", "關聯檢核清單", "計畫異動一覽", "附錄一　計算說明");
            PDOutlineItem goals = outline.getFirstChild().getNextSibling().getNextSibling();
            assertThat(goals.getFirstChild().getTitle()).isEqualTo("一、強化我與各國關係");
            assertThat(goals.getFirstChild().getFirstChild().getFirstChild().getTitle())
                    .isEqualTo("1.1 深化與友邦高層政要之情誼");
        }
    }

    @Test
    void rare_characters_that_the_font_has_are_shown() {
        Plan rare = SamplePlans.renamed(PLAN, "1.1", "喆㐂");
        assertThat(Books.of(rare, Language.ZH_TW, Part.SUMMARY).missingCharacters())
                .isSubsetOf("㐂");
        assertThat(Books.text(rare, Language.ZH_TW, Part.SUMMARY).all()).contains("1.1喆");
    }
}
