package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Aim;
import gangmu.model.FigureChanges;
import gangmu.model.Findings;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.LinkageFilter;
import gangmu.model.MeasureChanges;
import gangmu.model.NodeChanges;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Span;
import gangmu.model.YearlyFigures;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkageTablesTest {
    private static final Texts TEXTS = Texts.of(Language.ZH_TW);
    private static final Year YEAR = Year.of(2018);
    private static final int HEADS = 4;

    private final Plan plan = Plan.of(SamplePlan.elements("mofa-106-109"));

    private static LinkageTables tables(Plan plan) {
        return new LinkageTables(Linkage.of(plan, YEAR), TEXTS);
    }

    private static List<List<String>> csv(Table table) {
        return ReadCsv.of(table.csv().substring(1));
    }

    @Test
    void the_matrix_says_the_same_in_every_kind_of_file() throws Exception {
        Table matrix = tables(plan).matrix();
        List<List<String>> csv = csv(matrix);
        assertThat(ReadSheet.ods(matrix.as(FileKind.ODS)).rows()).isEqualTo(csv);
        assertThat(ReadSheet.xlsx(matrix.as(FileKind.XLSX)).rows()).isEqualTo(csv);
        assertThat(csv.get(1)).startsWith("施政綱要", "重要計畫項目", "1.1 深化與友邦高層政要之情誼").endsWith("關聯數");
        assertThat(csv.get(2)).startsWith("", "燈號（107 年度）", "□ 績效不明");
    }

    @Test
    void the_margins_of_the_spreadsheets_are_numbers_that_add_up_to_all_links() throws Exception {
        Table matrix = tables(plan).matrix();
        for (ReadSheet sheet :
                List.of(ReadSheet.ods(matrix.as(FileKind.ODS)), ReadSheet.xlsx(matrix.as(FileKind.XLSX)))) {
            List<List<String>> numbers = sheet.numbers();
            assertThat(numbers).hasSize(HEADS + 18 + 1);
            int all = 0;
            for (List<String> row : numbers.subList(HEADS, HEADS + 18)) {
                int links =
                        (int) row.subList(2, 18).stream().filter("1"::equals).count();
                assertThat(row.getLast()).isEqualTo(Integer.toString(links));
                all += links;
            }
            assertThat(all).isEqualTo(32);
            List<String> sums = numbers.getLast();
            assertThat(sums.getLast()).isEqualTo("32");
            for (int kpi = 2; kpi < 18; kpi++) {
                int column = kpi;
                long links = numbers.subList(HEADS, HEADS + 18).stream()
                        .filter(row -> row.get(column).equals("1"))
                        .count();
                assertThat(sums.get(column)).isEqualTo(Long.toString(links));
            }
        }
    }

    @Test
    void a_project_that_is_called_like_a_formula_stays_what_it_is_called() throws Exception {
        Plan renamed = plan.after(NodeChanges.rename(plan.projects().getFirst(), "=1+1"));
        Table matrix = tables(renamed).matrix();
        for (ReadSheet sheet :
                List.of(ReadSheet.ods(matrix.as(FileKind.ODS)), ReadSheet.xlsx(matrix.as(FileKind.XLSX)))) {
            assertThat(sheet.rows().get(HEADS)).startsWith("一、強化我與各國關係", "=1+1");
        }
        assertThat(csv(matrix).get(HEADS)).startsWith("一、強化我與各國關係", "'=1+1");
    }

    @Test
    void attainments_are_numbers_and_it_is_said_that_they_are_invented() throws Exception {
        Plan invented = plan.after(
                Demonstration.change(plan, "示範用虛構數字", YearlyFigures.ENTERED).orElseThrow());
        Linkage linkage = Linkage.of(invented, Year.of(2017));
        Table matrix = new LinkageTables(linkage, TEXTS).matrix();
        ReadSheet sheet = ReadSheet.ods(matrix.as(FileKind.ODS));
        assertThat(sheet.rows().get(3).get(1)).isEqualTo("達成度（106 年度，%） 含示範用虛構數字，非實際值");
        assertThat(sheet.numbers().get(3)).anyMatch(number -> number.matches("\\d+\\.\\d\\d"));
    }

    @Test
    void what_a_filter_hides_is_not_there_and_it_is_said_how_much_that_is() {
        LinkageFilter filter =
                LinkageFilter.NONE.goal(Optional.of(plan.kpis().getFirst().goal()));
        List<List<String>> csv = csv(new LinkageTables(Linkage.of(plan, YEAR, filter), TEXTS).matrix());
        assertThat(csv.getFirst()).startsWith("已隱藏 0 項計畫、14 項指標", "關鍵策略目標").hasSize(2 + 2 + 1);
        assertThat(csv.getLast()).endsWith("3", "2", "5");
    }

    @Test
    void where_nothing_is_left_there_still_are_margins() throws Exception {
        Linkage none = Linkage.of(plan, YEAR, LinkageFilter.NONE.text("no such name"));
        Table matrix = new LinkageTables(none, TEXTS).matrix();
        assertThat(csv(matrix)).hasSize(HEADS + 1).last().isEqualTo(List.of("", "關聯數", "0"));
        assertThat(ReadSheet.ods(matrix.as(FileKind.ODS)).rows()).isEqualTo(csv(matrix));
        assertThat(ReadSheet.xlsx(matrix.as(FileKind.XLSX)).rows()).isEqualTo(csv(matrix));
    }

    @Test
    void every_link_is_a_line_of_the_list() throws Exception {
        Table list = tables(plan).list();
        List<List<String>> rows = ReadSheet.xlsx(list.as(FileKind.XLSX)).rows();
        assertThat(rows).hasSize(1 + 32).isEqualTo(csv(list));
        assertThat(rows.get(1)).startsWith("一、強化我與各國關係", "外交使節會議").endsWith("1.1", "深化與友邦高層政要之情誼");
    }

    @Test
    void every_finding_is_a_line_with_what_it_is_about() {
        List<List<String>> rows = csv(new FindingsTable(plan, Findings.of(plan).found(), TEXTS).table());
        assertThat(rows.getFirst()).containsExactly("檢核規則", "項目", "檢核結果", "處理情形", "接受的理由", "接受者與日期");
        assertThat(rows).hasSize(1 + 7);
        assertThat(rows.get(1)).startsWith("指標沒有計畫支援").contains("待處理");
    }

    @Test
    void an_attainment_that_may_still_change_is_marked() {
        Kpi kpi = plan.kpis().getFirst();
        Plan monthly = plan.after(MeasureChanges.span(plan, kpi, Span.MONTH).orElseThrow());
        Plan aimed = monthly.after(FigureChanges.target(monthly, kpi, YEAR, new Aim(BigDecimal.TEN, null, ""))
                .orElseThrow());
        Plan begun = aimed.after(FigureChanges.actual(
                        aimed,
                        aimed.items(kpi.id()).getFirst(),
                        new Period(YEAR, Span.MONTH, 1),
                        BigDecimal.TEN,
                        "",
                        YearlyFigures.ENTERED)
                .orElseThrow());
        assertThat(csv(tables(begun).matrix()).get(2).get(2)).isEqualTo("★ 績效良好（部分）");
        assertThat(csv(tables(begun).matrix()).get(2).get(3)).isEqualTo("□ 績效不明");
    }
}
