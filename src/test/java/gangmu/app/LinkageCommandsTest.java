package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.ReadSheet;
import gangmu.exchange.SamplePlan;
import gangmu.model.CoverageChanges;
import gangmu.model.CoverageRule;
import gangmu.model.FilterChanges;
import gangmu.model.Findings;
import gangmu.model.LinkageFilter;
import gangmu.model.Plan;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import gangmu.text.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkageCommandsTest {
    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeSample() {
        PlanFolder.create(folder(), SamplePlan.change("mofa-106-109"), Workplaces.of("王小明"))
                .close();
    }

    private Path folder() {
        return temporary.resolve("plan");
    }

    private int run(String... arguments) {
        return Commands.run(
                Arrays.asList(arguments), Language.ZH_TW, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private List<String> lines(String... arguments) {
        assertThat(run(arguments)).as(err.toString()).isZero();
        return out.toString().replace("\uFEFF", "").lines().toList();
    }

    @Test
    void every_link_of_the_sample_is_a_line_of_csv_and_an_object_of_json() {
        List<String> lines = lines("links", folder().toString());
        assertThat(lines).hasSize(33);
        assertThat(lines.getFirst()).isEqualTo("施政綱要,重要計畫項目,期程,類別,關鍵策略目標,指標編號,關鍵績效指標");
        assertThat(lines.get(1)).isEqualTo("一、強化我與各國關係,外交使節會議,106-109,其它,（一）鞏固我與邦交國外交關係,1.1,深化與友邦高層政要之情誼");

        out.getBuffer().setLength(0);
        assertThat(run("links", folder().toString(), "--format", "json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.path("format").asString()).isEqualTo("gangmu-links");
        assertThat(json.path("links").size()).isEqualTo(32);
        assertThat(json.path("links").get(0).path("firstYear").asString()).isEqualTo("2017");
    }

    @Test
    void the_margins_of_the_matrix_add_up() {
        List<List<String>> rows = lines("links", folder().toString(), "--format", "matrix").stream()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
        assertThat(rows).hasSize(4 + 18 + 1);
        assertThat(rows.get(1)).hasSize(2 + 16 + 1).endsWith("關聯數");
        int sum = 0;
        for (List<String> row : rows.subList(4, 22)) {
            long marked = row.subList(2, 18).stream().filter("1"::equals).count();
            assertThat(row.getLast()).isEqualTo(Long.toString(marked));
            sum += (int) marked;
        }
        List<String> last = rows.getLast();
        assertThat(last.subList(2, 18).stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(sum);
        assertThat(last.getLast()).isEqualTo("32").isEqualTo(Integer.toString(sum));
        assertThat(last.subList(2, 18)).filteredOn("0"::equals).hasSize(4);
    }

    @Test
    void another_format_is_refused_with_those_there_are() {
        assertThat(run("links", folder().toString(), "--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).startsWith("不支援「xml」格式，請改用 csv、json、matrix、ods、xlsx、svg 或 png。");
    }

    @Test
    void the_matrix_and_the_graph_are_written_to_files() throws Exception {
        for (String format : List.of("ods", "xlsx", "svg", "png", "matrix", "csv")) {
            Path file = temporary.resolve("links." + format);
            assertThat(lines("links", folder().toString(), "--format", format, "-o", file.toString()))
                    .last()
                    .isEqualTo("已匯出「外交部中程施政計畫（106 至 109 年度）」至 " + file);
        }
        List<List<String>> ods = ReadSheet.ods(Files.readAllBytes(temporary.resolve("links.ods")))
                .rows();
        assertThat(ods)
                .isEqualTo(ReadSheet.xlsx(Files.readAllBytes(temporary.resolve("links.xlsx")))
                        .rows());
        assertThat(ods.get(2)).startsWith("", "燈號（109 年度）");
        assertThat(Files.readString(temporary.resolve("links.svg"))).contains("外交使節會議</tspan>");
        assertThat(ImageIO.read(temporary.resolve("links.png").toFile()).getWidth())
                .isGreaterThan(2000);
        assertThat(temporary.resolve("links.csv")).content().hasLineCount(33);
    }

    @Test
    void the_lights_are_those_of_the_year_that_is_asked_for() {
        assertThat(lines("links", folder().toString(), "--format", "matrix", "--year", "107"))
                .anyMatch(line -> line.startsWith(",燈號（107 年度）,"));
        assertThat(run("links", folder().toString(), "--format", "svg", "--year", "110"))
                .isEqualTo(2);
    }

    @Test
    void a_saved_filter_is_taken_by_its_name() throws Exception {
        Path plan = folder();
        assertThat(run("links", plan.toString(), "--filter", "參訪")).isEqualTo(2);
        assertThat(err.toString()).startsWith("沒有名為「參訪」的已存篩選；此計畫尚未儲存任何篩選。");
        try (PlanFolder open = PlanFolder.open(plan, Workplaces.of("王小明"))) {
            open.append(FilterChanges.save(open.plan(), "參訪", LinkageFilter.NONE.text("訪問"))
                    .orElseThrow());
        }
        assertThat(lines("links", plan.toString(), "--filter", "參訪")).hasSize(1 + 3);
        out.getBuffer().setLength(0);
        assertThat(run("links", plan.toString(), "--filter", "參訪", "--format", "json"))
                .isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()).path("links").size())
                .isEqualTo(3);
        err.getBuffer().setLength(0);
        assertThat(run("links", plan.toString(), "--filter", "其他")).isEqualTo(2);
        assertThat(err.toString()).startsWith("沒有名為「其他」的已存篩選，請改為下列之一：參訪");
    }

    @Test
    void what_is_no_text_needs_a_file() {
        for (String format : List.of("ods", "xlsx", "png")) {
            err.getBuffer().setLength(0);
            assertThat(run("links", folder().toString(), "--format", format)).isEqualTo(2);
            assertThat(err.toString()).startsWith(format + " 格式無法顯示於畫面，請加上 -o 指定要寫入的檔案。");
        }
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_written_is_told_in_a_sentence() {
        Path nowhere = temporary.resolve("nowhere").resolve("links.ods");
        assertThat(run("links", folder().toString(), "--format", "ods", "-o", nowhere.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("無法寫入檔案 " + nowhere);
        Path own = folder().resolve("journal.jsonl");
        assertThat(run("links", folder().toString(), "--format", "ods", "-o", own.toString()))
                .isEqualTo(1);
        assertThat(run("verify", folder().toString())).isZero();
    }

    @Test
    void gaps_are_listed_rule_by_rule_with_what_is_accepted_and_why() {
        try (PlanFolder opened = PlanFolder.open(folder(), Workplaces.of("王小明"))) {
            Plan plan = opened.plan();
            opened.append(CoverageChanges.accept(
                            plan,
                            Findings.of(plan, CoverageRule.KPI_WITHOUT_PROJECT)
                                    .open()
                                    .getFirst(),
                            "由各地域司分別辦理",
                            opened.workplace().entered())
                    .orElseThrow());
        }
        List<String> lines = lines("gaps", folder().toString());
        assertThat(lines)
                .contains("指標沒有計畫支援：4 項", "計畫未關聯指標：0 項", "指標名稱與單位不符：1 項")
                .anyMatch(line -> line.contains("雙邊協議") && line.contains("已接受，理由：由各地域司分別辦理（王小明 於 "));
        assertThat(lines.getLast()).isEqualTo("待處理 6 項，已接受 1 項。");
    }

    @Test
    void the_impact_of_a_project_is_told_by_any_part_of_its_name() {
        assertThat(lines("impact", folder().toString(), "--project", "跨國文書"))
                .containsExactly("「推動簡化跨國文書驗證流程」若停辦：影響 1 項指標，其中 0 項將沒有其他計畫支援。");
        assertThat(run("impact", folder().toString(), "--project", "參與國際組織")).isEqualTo(2);
        assertThat(err.toString()).contains("有數項計畫符合「參與國際組織」", "參與國際組織活動", "參與國際組織（WTO）");
        assertThat(run("impact", folder().toString(), "--project", "不存在")).isEqualTo(2);
        assertThat(err.toString()).contains("沒有名為「不存在」的計畫");
    }
}
