package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.model.CoverageChanges;
import gangmu.model.CoverageRule;
import gangmu.model.Entered;
import gangmu.model.Findings;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LinkageReportsTest {
    private static final Texts TEXTS = Texts.of(Language.ZH_TW);
    private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

    private final Plan plan = Plan.of(SamplePlan.elements("mofa-106-109"));

    private static String read(Report report) throws IOException {
        try (PDDocument document = report.pages().open()) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        }
    }

    @Test
    void the_lists_name_every_link_from_both_ends() throws IOException {
        String text = read(new LinksReport(Linkage.of(plan, Year.of(2020)), TEXTS, DAY));
        assertThat(text).contains("外交使節會議106-109其它1.1深化與友邦高層政要之情誼□");
        assertThat(text).contains("1.1深化與友邦高層政要之情誼□外交使節會議出國訪問計畫外賓邀訪計畫");
        assertThat(text).contains("7.1機關年度資本門預算執行率□（無）");
    }

    private Set<Id> all() {
        return Stream.of(plan.sections(), plan.projects(), plan.kpis(), plan.goals())
                .flatMap(List::stream)
                .map(Node.class::cast)
                .map(Node::id)
                .collect(Collectors.toSet());
    }

    @Test
    void the_graph_is_one_page_turned_as_suits_it_with_every_name_on_it() throws IOException {
        LinkGraphReport report = new LinkGraphReport(Linkage.of(plan, Year.of(2020)), all(), TEXTS, DAY);
        Pages pages = report.pages();
        assertThat(pages.count()).isEqualTo(1);
        assertThat(pages.ratio(0)).as("higher than wide, as the graph is").isGreaterThan(1);
        String text = read(report);
        assertThat(text).contains("計畫與指標關聯圖列印日期：中華民國109年3月2日", "★績效良好", "施政綱要", "共32項關聯；燈號為109年度。");
        Stream.of(plan.sections(), plan.projects(), plan.kpis(), plan.goals())
                .flatMap(List::stream)
                .map(Node.class::cast)
                .forEach(node -> assertThat(text).contains(node.name().replace(" ", "")));
    }

    @Test
    void a_part_of_the_graph_has_a_smaller_page_and_says_what_is_left_out() throws IOException {
        Kpi kpi = plan.kpis().getFirst();
        Set<Id> few = Stream.concat(
                        Stream.of(kpi.id(), kpi.goal()),
                        plan.projectsServing(kpi.id()).stream().map(Project::id))
                .collect(Collectors.toSet());
        LinkGraphReport report = new LinkGraphReport(Linkage.of(plan, Year.of(2020)), few, TEXTS, DAY);
        assertThat(report.pages().size(0).getHeight() > 1000).isFalse();
        assertThat(report.pages().ratio(0)).as("in landscape").isLessThan(1);
        assertThat(read(report)).contains("3項重要計畫項目、1項關鍵績效指標，共3項關聯", "已隱藏15項計畫、15項指標");
    }

    @Test
    void the_findings_keep_what_is_accepted_with_its_reason() throws IOException {
        var finding = Findings.of(plan, CoverageRule.KPI_WITHOUT_PROJECT).open().getFirst();
        Plan accepted = plan.after(CoverageChanges.accept(
                        plan, finding, "由各地域司分別辦理", new Entered("王小明", Instant.parse("2020-02-01T02:00:00Z")))
                .orElseThrow());
        String text = read(new FindingsReport(accepted, TEXTS, DAY));
        assertThat(text)
                .contains("待處理6項，已接受1項")
                .contains("指標沒有計畫支援：待處理3項，已接受1項")
                .contains("已接受：由各地域司分別辦理王小明於109/02/01")
                .contains("名稱為比率，單位卻是「件」。待處理");
    }
}
