package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Entered;
import gangmu.model.FigureChanges;
import gangmu.model.Plan;
import gangmu.model.TargetAdjustments;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import gangmu.text.Language;
import gangmu.text.RocYears;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked of the program without its window. */
@WithoutScreen
class CommandLineTest {
    /** The sample with demonstration figures: made once, copied by each test. */
    @TempDir
    private static Path made;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void make() {
        SampleFolder.layDownIn(made.resolve("demo"));
        assertThat(done("demo", made.resolve("demo").toString())).isEqualTo("已加入 174 筆示範用虛構數字。\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private Path folder() {
        return temporary.resolve("外交部 計畫");
    }

    private String dir() {
        return folder().toString();
    }

    private void makeSample() {
        SampleFolder.layDownIn(folder());
    }

    private void makeDemonstration() throws IOException {
        copy(made.resolve("demo"), folder());
    }

    /** Carries a command line out as on a Taiwanese machine. */
    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Commands.run(
                List.of(arguments), Language.of(Locale.TAIWAN), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Outcome(status, out.toString(), err.toString());
    }

    /** Runs a command that is to succeed without a word beside its result, and returns that. */
    private static String done(String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome).isEqualTo(new Outcome(0, outcome.out(), ""));
        return outcome.out();
    }

    @Test
    void the_sample_is_made_and_shown() throws Exception {
        makeSample();
        assertThat(done("show", dir()))
                .startsWith("外交部中程施政計畫（106 至 109 年度）\n外交部　106-109 年度\n")
                .contains(
                        "一、強化我與各國關係\n  （一）鞏固我與邦交國外交關係\n    1.1 深化與友邦高層政要之情誼\n      109  目標值 105 人次  □ 績效不明\n",
                        "\n    ２、強化與友邦各項合作計畫並落實執行",
                        "\n四、提升資源配置效率\n  妥適配置預算資源，提升預算執行效率\n    7.1 機關年度資本門預算執行率",
                        "\n    出國訪問計畫  106-109  其它  → 1.1、2.2、2.4\n");
    }

    @Test
    void demonstration_figures_are_added_once_and_labelled() throws Exception {
        makeDemonstration();
        assertThat(done("show", dir())).contains("109  目標值 105 人次  實際值 108 人次（示範用虛構數字）  ★ 績效良好  102.86%");
        assertThat(done("demo", dir())).isEqualTo("已加入 0 筆示範用虛構數字。\n");
    }

    @Test
    void demonstration_figures_are_not_added_to_closed_years_which_are_counted() throws Exception {
        Files.writeString(Path.of(file("結案.json")), """
                {"format": "gangmu-plan", "version": 1, "title": "計畫", "agency": "機關", "firstYear": "2020", "lastYear": "2020",
                 "sections": [{"title": "綱要", "goals": [{"title": "目標", "kpis": [{"name": "指標",
                   "measure": {"method": "SUM_IN_YEAR"}, "items": [{"name": "件數"}],
                   "targets": [{"year": "2020", "value": "10"}], "closed": [{"year": "2020"}]}]}]}]}""");
        done("new", dir(), "--from", file("結案.json"));
        assertThat(done("demo", dir())).isEqualTo("已加入 0 筆示範用虛構數字。\n已結案的 1 個指標年度不予加入。\n");
    }

    @Test
    void an_empty_plan_is_made_of_title_agency_and_roc_years() {
        String made =
                done("new", dir(), "--title", "文化部中程施政計畫", "--agency", "文化部", "--first", "民國110年", "--last", "１１３");
        assertThat(made).isEqualTo("已建立「文化部中程施政計畫」，位於 " + dir() + "\n");
        assertThat(done("show", dir())).isEqualTo("文化部中程施政計畫\n文化部　110-113 年度\n");
    }

    @Test
    void a_plan_may_cover_twenty_years_and_no_more() {
        String[] tooLong = {"new", dir(), "--title", "計畫", "--agency", "機關", "--first", "106", "--last", "126"};
        Outcome refused = run(tooLong);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).startsWith("計畫最多涵蓋 20 個年度，目前為 21 個；請確認起訖年度。\n");
        assertThat(folder()).doesNotExist();
        tooLong[tooLong.length - 1] = "125";
        done(tooLong);
        assertThat(done("show", dir())).isEqualTo("計畫\n機關　106-125 年度\n");
    }

    @Test
    void a_report_that_cannot_be_written_there_is_told() throws Exception {
        makeSample();
        Path nowhere = temporary.resolve("沒有/進度.pdf");
        Outcome failed = run("report", dir(), "--year", "109", "-o", nowhere.toString());
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err()).startsWith("無法寫入檔案 " + nowhere).hasLineCount(1);
    }

    @Test
    void a_report_is_written_as_the_kind_of_file_that_is_asked_for() throws Exception {
        makeSample();
        String html = file("進度.html");
        assertThat(done("report", dir(), "--year", "109", "--format", "html", "-o", html))
                .contains(html);
        assertThat(Path.of(html)).content().startsWith("<!DOCTYPE html>").contains("深化與友邦高層政要之情誼");
        done("report", dir(), "--year", "109", "--format", "odt", "-o", file("進度.odt"));
        assertThat(Path.of(file("進度.odt")))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("PK")
                .contains("mimetypeapplication/vnd.oasis.opendocument.text");
        Outcome refused = run("report", dir(), "--year", "109", "--format", "doc", "-o", file("進度.doc"));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).startsWith("不支援「doc」格式，請改用 pdf、html 或 odt。");
    }

    @Test
    void a_report_holds_the_parts_that_were_asked_for() throws Exception {
        makeSample();
        Path pdf = temporary.resolve("摘要.pdf");
        String[] asked = {"report", dir(), "--year", "109", "--parts", "summary, cover,changes", "--since", "1090101"};
        String[] all =
                Stream.concat(Stream.of(asked), Stream.of("-o", pdf.toString())).toArray(String[]::new);
        assertThat(done(all)).contains("109 年度執行進度報告書", pdf.toString());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).containsSubsequence("計畫期程", "109 年度執行摘要", "計畫異動一覽", "起共 1 次異動");
            assertThat(text).doesNotContain("目次", "附錄一　計算說明");
        }
    }

    @Test
    void what_cannot_be_done_is_one_sentence_and_status_1() throws Exception {
        makeSample();
        Outcome again = run("new", dir(), "--sample", "mofa-106-109");
        assertThat(again).isEqualTo(new Outcome(1, "", "資料夾 " + dir() + " 內已有計畫，新計畫不會覆蓋舊計畫。請開啟原有計畫，或另選資料夾。\n"));
        Files.writeString(folder().resolve("journal.jsonl"), "壞了\n");
        Files.writeString(folder().resolve("journal-copy.jsonl"), "壞了\n");
        assertThat(run("show", dir())).isEqualTo(new Outcome(1, "", dir() + " 的計畫歷程檔第 1 行已毀損。系統未更動任何檔案，請以備份還原此資料夾。\n"));
    }

    @Test
    void what_was_put_right_is_told_beside_the_result() throws Exception {
        makeDemonstration();
        Files.delete(folder().resolve("plan.mv.db"));
        Outcome shown = run("demo", dir());
        assertThat(shown.status()).isZero();
        assertThat(shown.err()).isEqualTo("資料庫不存在，已由歷程檔重新建立，資料沒有遺失。\n");
    }

    @Test
    void what_is_only_read_is_read_past_a_damaged_file_which_is_told() throws Exception {
        makeSample();
        String shown = done("show", dir());
        Files.writeString(folder().resolve("journal.jsonl"), "壞了\n");
        assertThat(run("show", dir()))
                .isEqualTo(new Outcome(0, shown, dir() + " 有檔案毀損或遺失，內容已由其他檔案完整讀出。開啟計畫即可修復，詳情請用 verify 檢查。\n"));
    }

    @Test
    void a_plan_in_use_can_be_read() {
        makeSample();
        String shown = done("show", dir());
        try (PlanFolder theirs = PlanFolder.open(folder(), Workplaces.of("李大華"))) {
            assertThat(done("show", theirs.directory().toString())).isEqualTo(shown);
            assertThat(run("demo", dir()).err()).contains("李大華");
        }
    }

    private String file(String name) {
        return temporary.resolve(name).toString();
    }

    @Test
    void a_plan_comes_back_from_its_file_byte_for_byte() throws Exception {
        makeDemonstration();
        assertThat(done("export", dir(), "-o", file("一.json")))
                .isEqualTo("已匯出「外交部中程施政計畫（106 至 109 年度）」至 " + file("一.json") + "\n");
        done("new", file("另一份"), "--from", file("一.json"));
        done("export", file("另一份"), "-o", file("二.json"));
        assertThat(Path.of(file("二.json"))).hasSameBinaryContentAs(Path.of(file("一.json")));
        assertThat(done("show", file("另一份"))).isEqualTo(done("show", dir()));
    }

    @Test
    void the_example_in_the_documentation_is_a_plan() throws Exception {
        String page = Files.readString(Path.of("docs/format.md"));
        String example = page.substring(page.indexOf("```json\n") + 8, page.indexOf("\n```\n"));
        Files.writeString(Path.of(file("範例.json")), example);
        done("new", dir(), "--from", file("範例.json"));
        assertThat(done("show", dir()))
                .contains("1.1 案件如期辦結率\n      114  目標值 95%  實際值 95.6811%（應有 8 筆，已有 4 筆）  ★ 績效良好  100.72%");
    }

    @Test
    void nothing_is_made_of_a_file_that_is_wrong() throws Exception {
        Path broken = Path.of(file("壞.json"));
        Files.writeString(broken, """
                {"format": "gangmu-plan", "version": 1, "title": "計畫", "agency": "機關", "firstYear": "2020", "lastYear": "2017"}""");
        assertThat(run("new", dir(), "--from", broken.toString()))
                .isEqualTo(new Outcome(1, "", "在 lastYear：結束年度早於起始年度，請更正。\n"));
        Outcome missing = run("new", dir(), "--from", file("沒有.json"));
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.err()).isEqualTo("無法讀取檔案 " + file("沒有.json") + "。請確認檔案存在、路徑正確，且您有讀取權限。\n");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void nothing_is_written_over_a_plan() throws IOException {
        makeSample();
        Path journal = Path.of(dir()).resolve("journal.jsonl");
        Path link = Files.createSymbolicLink(temporary.resolve("link.pdf"), journal);
        byte[] before = Files.readAllBytes(journal);
        for (List<String> command : List.of(
                List.of("export", dir(), "-o", journal.toString()),
                List.of(
                        "export",
                        dir(),
                        "-o",
                        Path.of(dir()).resolve("PLAN.mv.db").toString()),
                List.of("evaluate", dir(), "--year", "109", "--format", "csv", "-o", journal.toString()),
                List.of("report", dir(), "--year", "109", "-o", link.toString()))) {
            Outcome outcome = run(command.toArray(String[]::new));
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err()).contains("是計畫資料夾本身的檔案，覆寫會毀損計畫。請改用其他檔名。");
        }
        assertThat(journal).hasBinaryContent(before);
    }

    @Test
    void a_figure_explains_itself_in_either_language() throws Exception {
        makeDemonstration();
        assertThat(done("explain", dir(), "--kpi", "７．１", "--year", "１０９"))
                .isEqualTo(done("explain", dir(), "--kpi", "7.1", "--year", "109"))
                .startsWith("""
                        7.1 機關年度資本門預算執行率
                        109 年度
                        衡量方式：比率
                          實際值 ＝（資本門實支數 ＋ 資本門應付未付數 ＋ 資本門賸餘數）÷ 資本門預算數 × 100%
                        資料：
                          資本門實支數　109 年度：294 千元（示範用虛構數字；""")
                .endsWith("""
                        計算：
                          （「資本門實支數」294 ＋「資本門應付未付數」294 ＋「資本門賸餘數」294）÷「資本門預算數」1,000 × 100% ＝ 88.2%
                          以上計算所用之資料含示範用虛構數字，非實際值
                          109 年實際值 88.2% ÷ 目標值 90% ＝ 98.00%
                        目標值：90%
                        達成度：98.00%
                        建議燈號：▲ 績效合格（預設規則：達成度 ≥ 80%）
                        燈號及達成與否以未捨入之數值判斷；顯示之數字採四捨五入，達成度至小數第二位，其他至第四位，極小之數取四位有效數字。
                        """);
        assertThat(done("explain", dir(), "--kpi", "2.3", "--year", "109", "--language", "en"))
                .endsWith("""
                        Figures:
                          (none)
                        Computation:
                          There is no figure for "合作計畫數量" in 109, so nothing can be computed.
                        Target: 21 項
                        Attainment: none
                        Suggested light: □ Unknown (no attainment)
                        Lights and verdicts are judged on exact figures; shown figures are rounded half-up, attainments to two decimals, others to four, or to four digits where they are very small.
                        """);
    }

    @Test
    void adjustments_of_targets_are_listed_with_their_reasons() throws Exception {
        makeSample();
        assertThat(done("targets", dir())).isEqualTo("沒有調整過的目標值。\n");
        try (PlanFolder opened = PlanFolder.open(folder(), Workplaces.of("王小明"))) {
            Plan plan = opened.plan();
            Aim aim = new Aim(new BigDecimal("95"), null, "預算刪減");
            Change change = FigureChanges.target(plan, plan.kpis().getFirst(), RocYears.year(109), aim)
                    .orElseThrow();
            opened.append(TargetAdjustments.noted(plan, change, new Entered("王小明", Instant.now())));
        }
        assertThat(done("targets", dir())).startsWith("1.1 深化與友邦高層政要之情誼  109 年度：105 人次 → 95 人次（較易達成）  理由：預算刪減  王小明 於 ");
        assertThat(done("targets", dir(), "--language", "en"))
                .contains("  109: 105 人次 → 95 人次 (easier)  reason: 預算刪減  adjusted by 王小明, ");
    }

    @Test
    void a_kpi_or_year_that_the_plan_does_not_have_is_told_with_those_it_has() throws Exception {
        makeSample();
        Outcome kpi = run("explain", dir(), "--kpi", "2.9", "--year", "109");
        assertThat(kpi.status()).isEqualTo(2);
        assertThat(kpi.err())
                .startsWith("沒有編號 2.9 的指標，計畫中有：1.1、1.2、2.1、2.2、2.3、2.4、2.5、3.1、3.2、4.1、5.1、5.2、6.1、7.1、7.2、7.3。\n");
        Outcome year = run("evaluate", dir(), "--year", "110", "--format", "csv");
        assertThat(year.status()).isEqualTo(2);
        assertThat(year.err()).startsWith("110 不是計畫涵蓋的年度（106 至 109）。\n");
    }

    @Test
    void evaluations_are_listed_for_other_programs() throws Exception {
        makeDemonstration();
        assertThat(done("evaluate", dir(), "--year", "109", "--format", "csv"))
                .startsWith("\uFEFF編號,關鍵績效指標,")
                .contains("\r\n7.1,機關年度資本門預算執行率,%,比率,");
        assertThat(done("evaluate", dir(), "--year", "109", "--format", "json", "--language", "en"))
                .startsWith("{\n  \"format\": \"gangmu-evaluation\",\n")
                .contains("\"109: actual 88.2% ÷ target 90% = 98.00%\"");
    }

    @Test
    void evaluations_are_written_to_a_file_the_same_as_to_the_screen() throws Exception {
        makeDemonstration();
        String[] csv = {"evaluate", dir(), "--year", "109", "--format", "csv"};
        Path file = Path.of(file("109 年.csv"));
        assertThat(done("evaluate", dir(), "--year", "109", "--format", "csv", "-o", file.toString()))
                .isEqualTo("已匯出「外交部中程施政計畫（106 至 109 年度）　109 年度指標計算結果」至 " + file + "\n");
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(done(csv));
        Outcome nowhere = run("evaluate", dir(), "--year", "109", "--format", "csv", "-o", file("沒有/109.csv"));
        assertThat(nowhere.status()).isEqualTo(1);
        assertThat(nowhere.err()).startsWith("無法寫入檔案 " + file("沒有/109.csv"));
    }

    @Test
    void help_lists_the_commands_in_either_language() {
        assertThat(done("--help"))
                .contains(
                        "用法：",
                        "指令：",
                        "new",
                        "open",
                        "show",
                        "demo",
                        "explain",
                        "evaluate",
                        "targets",
                        "report",
                        "export",
                        "選項：");
        assertThat(done("--language", "en", "--help")).contains("Usage:", "Commands:", "Options:");
        assertThat(done("report", "--help", "--language=en")).contains("The PDF file to write.");
    }
}
