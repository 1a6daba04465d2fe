package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.model.Actual;
import gangmu.model.Cap;
import gangmu.model.Direction;
import gangmu.model.Element;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Judged;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.NodeChanges;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Rank;
import gangmu.model.Requirement;
import gangmu.model.Review;
import gangmu.model.Span;
import gangmu.model.Stage;
import gangmu.model.Target;
import gangmu.model.TargetAdjustment;
import gangmu.model.Weight;
import gangmu.model.YearlyFigures;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader sees of the report as a whole: where pages end, what stays together, and what is said where. */
@WithoutScreen
class PageLayoutTest {
    private static final Year REPORTED = RocYears.year(109);

    /** White space at the end of a page, in points, that nobody would take for the end of the report. */
    private static final float WHITE = 280;

    private static final Plan PLAN = plan();
    private static final List<PageLines> PAGES = PageLines.of(pdf(Language.ZH_TW));
    private static final List<PageLines> ENGLISH = PageLines.of(pdf(Language.EN));

    /** The sample with a deadline, a KPI by the month, weights and reviews that were begun. */
    private static Plan plan() {
        Plan sample = SamplePlans.withActuals();
        Id days = SamplePlans.kpi(sample, "2.1").id();
        Id months = SamplePlans.kpi(sample, "3.1").id();
        List<Element> elements = new ArrayList<>();
        for (Element element : sample.elements()) {
            switch (element) {
                case Measure measure when measure.kpi().equals(days) -> elements.add(measure.by(Method.DEADLINE));
                case Measure measure when measure.kpi().equals(months) -> elements.add(measure.reportedBy(Span.MONTH));
                case Actual actual when actual.kpi().equals(days) -> {}
                case Target target when target.kpi().equals(days) -> {}
                default -> elements.add(element);
            }
        }
        Item done = sample.items(days).getFirst();
        Item visits = sample.items(months).getFirst();
        elements.add(Target.of(days, REPORTED, new BigDecimal("20200630")));
        elements.add(actual(done, Period.of(REPORTED), "20200528"));
        elements.add(actual(visits, Period.parse("2020-M01"), "3"));
        elements.add(actual(visits, Period.parse("2020-M02"), "4"));
        elements.add(new Weight(SamplePlans.kpi(sample, "7.2").id(), new BigDecimal("7.5")));
        elements.add(new Weight(sample.goals().getFirst().id(), new BigDecimal("25")));
        elements.add(review(days, Stage.SELF_REVIEW));
        elements.add(review(days, Stage.SECOND_REVIEW));
        elements.add(adjustment(SamplePlans.kpi(sample, "1.1").id()));
        return Plan.of(elements);
    }

    private static Actual actual(Item item, Period period, String value) {
        return new Actual(
                item.id(),
                item.kpi(),
                period,
                new BigDecimal(value),
                "",
                false,
                YearlyFigures.ENTERED.by(),
                YearlyFigures.ENTERED.at());
    }

    private static Review review(Id kpi, Stage stage) {
        return new Review(
                kpi,
                REPORTED,
                stage,
                Light.GREEN,
                "",
                Judged.UNKNOWN,
                YearlyFigures.ENTERED.by(),
                YearlyFigures.ENTERED.at());
    }

    private static TargetAdjustment adjustment(Id kpi) {
        return new TargetAdjustment(
                Id.random(),
                kpi,
                Rank.between(null, null),
                REPORTED,
                new Requirement(new BigDecimal("110"), null, Direction.HIGHER_IS_BETTER),
                new Requirement(new BigDecimal("105"), null, Direction.HIGHER_IS_BETTER),
                true,
                "預算刪減",
                YearlyFigures.ENTERED.by(),
                YearlyFigures.ENTERED.at());
    }

    private static byte[] pdf(Language language) {
        return book(PLAN, language).pages().pdf();
    }

    private static String bare(List<PageLines> pages) {
        return PdfText.bare(String.join(
                "", pages.stream().flatMap(page -> page.texts().stream()).toList()));
    }

    private static List<PageLines> appendix() {
        return PAGES.subList(firstOfAppendix(), PAGES.size());
    }

    private static int firstOfAppendix() {
        return (int) PAGES.stream()
                .takeWhile(page -> !page.first().text().startsWith("附錄一"))
                .count();
    }

    @Test
    void one_chart_on_the_first_page_shows_all_kpis() {
        assertThat(PAGES.getFirst().texts())
                .anySatisfy(line -> assertThat(line).startsWith("1.1"))
                .anySatisfy(line -> assertThat(line).startsWith("7.3"))
                .filteredOn(line -> line.endsWith("0% 100%"))
                .hasSize(1);
    }

    @Test
    void pages_about_kpis_are_filled_and_name_the_kpi_they_begin_with() {
        for (int page = 2; page < firstOfAppendix() - 1; page++) {
            if (!PAGES.get(page + 1).first().text().matches("(（[一二三四]）|[一二三四]、).*")) {
                assertThat(PAGES.get(page).last().height()).as("page " + page).isGreaterThan(785 - WHITE);
            }
        }
        assertThat(PAGES.subList(2, firstOfAppendix()))
                .allSatisfy(page -> assertThat(page.first().text()).matches("(\\d\\.\\d |（[一二三四]）|[一二三四]、).*"));
    }

    @Test
    void no_heading_and_no_head_of_a_table_stands_alone_at_the_end_of_a_page() {
        assertThat(PAGES)
                .allSatisfy(page -> assertThat(page.last().text())
                        .doesNotMatch("(\\d\\.\\d |（[一二三四]）|[一二三四]、|附錄|年度 |資料項目 |關鍵策略目標).*"));
        assertThat(ENGLISH)
                .allSatisfy(page -> assertThat(page.last().text())
                        .doesNotMatch("(\\d\\.\\d |（[一二三四]）|[一二三四]、|Appendix |Year |Data item |Key strategic).*"));
    }

    @Test
    void a_row_that_goes_on_on_the_next_page_has_its_head_above_it() {
        assertThat(appendix())
                .allSatisfy(
                        page -> assertThat(page.first().text()).matches("(附錄|\\d\\.\\d |年度 \\d\\.\\d 實際值之計算|資料項目 ).*"));
    }

    @Test
    void a_sign_never_parts_from_its_word_or_figure() {
        assertThat(PAGES).flatMap(PageLines::texts).noneMatch(PageLayoutTest::isParted);
        assertThat(ENGLISH).flatMap(PageLines::texts).noneMatch(PageLayoutTest::isParted);
    }

    /** In the map of lights, a sign stands above its word. */
    private static boolean isParted(String line) {
        boolean isOfMap = line.matches(
                "(未訂目標值|no target set|無資料|no data|無法計算|not computable| )*[★▲●□]|.*[★▲●□].*[★▲●□].*|\\d\\.\\d  .*");
        return line.matches(".*[★▲●□≥≤＜＞<>]") && !isOfMap;
    }

    @Test
    void figures_are_set_off_from_their_periods() {
        assertThat(bare(PAGES)).contains("109年1月：3、2月：4", "106：598、107：601");
        assertThat(bare(ENGLISH)).contains("109–Month1:3,Month2:4", "106:598,107:601");
    }

    @Test
    void a_deadline_shows_its_days_in_a_table_and_nothing_that_days_do_not_have() {
        String bare = bare(PAGES);
        assertThat(bare)
                .contains("完成期限完成日期", "109/06/30109/05/28100.00%★績效良好")
                .contains("件數評估方式統計數據｜評估體制1支援計畫")
                .contains("評估體制1｜單位：%資料來源業務統計月報")
                .doesNotContain("長條表示如期");
    }

    @Test
    void a_source_that_is_not_stated_is_a_dash_that_is_explained_once() {
        assertThat(bare(appendix())).containsOnlyOnce("資料來源或填報為「—」者，係未填。").doesNotContain("未填來源王小明");
        assertThat(bare(ENGLISH)).containsOnlyOnce("\"—\"inthecolumnsofsourcesandentries:notstated.");
    }

    @Test
    void every_goal_and_section_and_the_plan_count_their_kpis_by_light() {
        List<String> lines = PAGES.subList(0, 2).stream()
                .flatMap(page -> page.texts().stream())
                .toList();
        assertThat(bare(PAGES)).contains("績效良好績效合格績效欠佳績效不明已評估達成度");
        assertThat(lines)
                .anyMatch(line -> line.matches("（一）鞏固我與邦交國外交關係 25 ★ 1 ▲ 1 ● 0 □ 0 2／2 項 .*%"))
                .anyMatch(line -> line.matches("全計畫 31 ★ 8 ▲ 3 ● 4 □ 1 14／16 項 .*%"));
        assertThat(bare(ENGLISH)).contains("GoodAcceptablePoorUnknownEvaluatedAttainment");
    }

    private static Book book(Plan plan, Language language) {
        return Books.of(plan, language, Part.GOALS, Part.FORMULAS);
    }

    private static List<PageLines> report(Plan plan, Language language) {
        return PageLines.of(book(plan, language).pages().pdf());
    }

    @Test
    void a_standard_too_long_for_a_page_begins_on_the_page_it_is_reached_on() {
        Kpi kpi = SamplePlans.kpi(PLAN, "2.2");
        String standard = "以本年度互訪人次之逐月統計表為準。".repeat(180);
        Plan wordy = PLAN.after(NodeChanges.edit(kpi, kpi.measuredAs(standard)));
        List<PageLines> pages = report(wordy, Language.ZH_TW);
        assertThat(PdfText.bare(bare(pages))).contains(standard.substring(0, 200));
        int named = (int) pages.stream()
                .takeWhile(page -> page.texts().stream().noneMatch(line -> line.matches("2\\.2 .*建議燈號.*")))
                .count();
        assertThat(pages.subList(named, named + 2))
                .allSatisfy(page -> assertThat(page.last().height()).isGreaterThan(785 - WHITE));
        assertThat(pages.get(named).texts()).anyMatch(line -> line.startsWith("2.1 "));
        assertThat(pages.get(named + 1).first().text()).startsWith("2.2 ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_year_without_targets_has_no_heading_alone_at_the_end_of_a_page_either(Language language) {
        Book report = new Book(
                SamplePlans.bare(),
                List.of(),
                Book.Choice.all(RocYears.year(107), Books.PRINTED).with(Set.of(Part.GOALS)),
                Texts.of(language));
        assertThat(PageLines.of(report.pages().pdf()))
                .allSatisfy(page -> assertThat(page.last().text())
                        .doesNotMatch("107 年度整體.*|Overall.*|\\d\\.\\d .*(建議燈號|Suggested).*|[一二三四]、[^★]*"));
    }

    @Test
    void a_chart_that_needs_two_pages_fills_the_first() {
        List<Element> elements = new ArrayList<>(PLAN.elements());
        Id goal = PLAN.goals().getLast().id();
        Rank last = SamplePlans.kpi(PLAN, "7.3").rank();
        for (int more = 0; more < 20; more++) {
            last = Rank.between(last, null);
            elements.add(Kpi.named(Id.random(), goal, last, "另一項關鍵績效指標"));
        }
        List<PageLines> pages = report(Plan.of(elements), Language.ZH_TW);
        assertThat(rows(pages.get(0))).isGreaterThanOrEqualTo(15);
        assertThat(rows(pages.get(0)) + rows(pages.get(1))).isEqualTo(36);
    }

    /** The KPIs of a chart; a name in two lines has its number on the first. */
    private static long rows(PageLines page) {
        return page.texts().stream()
                .filter(line -> line.matches("\\d\\.\\d+ .*"))
                .count();
    }

    @Test
    void what_is_said_of_the_chart_stays_on_its_page_however_long_that_is() {
        List<Element> elements = new ArrayList<>(PLAN.elements());
        elements.add(new Cap(PLAN.heading().id(), new BigDecimal("120")));
        assertThat(bare(report(Plan.of(elements), Language.EN).subList(0, 1)))
                .contains("Lightsaresuggested", "Appendix1sayshow", "howeveryvaluecameabout.");
    }

    @Test
    void the_sentence_on_all_stays_on_the_summary_however_long_it_is() {
        List<Element> elements = new ArrayList<>(PLAN.elements());
        elements.add(new Cap(PLAN.heading().id(), new BigDecimal("120")));
        PdfText text = Books.text(Plan.of(elements), Language.EN, Part.SUMMARY);
        assertThat(text.pages()).singleElement().asString().contains("eachcappedat120%", "Withoutalight");
    }

    @Test
    void weights_stand_with_what_they_make_of_the_goals_and_say_how_blanks_count() {
        assertThat(bare(PAGES.subList(0, 2)))
                .contains("一、強化我與各國關係26", "四、提升資源配置效率1", "全計畫31")
                .contains("109年度整體達成情形", "（一）鞏固我與邦交國外交關係25", "指標（權重）1.1（—）、1.2（—）")
                .contains("7.1（—）、7.2（7.5）、7.3（—）")
                .contains("權重不必合計為100；「—」為未填，以1計，綱要與全計畫之權重合計亦同");
        assertThat(bare(ENGLISH)).contains("Weightsneednotaddupto100;\"—\"isnonestated,whichcountsas1,alsointhesums");
    }
}
