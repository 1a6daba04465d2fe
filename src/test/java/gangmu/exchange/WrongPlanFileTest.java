package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.WithoutScreen;
import gangmu.model.Plan;
import gangmu.model.TargetAdjustment;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@WithoutScreen
class WrongPlanFileTest {
    private static final Texts CHINESE = Texts.of(Language.ZH_TW);
    private static final String K = "在 sections[0].goals[0].kpis[0]";
    private static final String BOUNDS = "內容超出可讀取的限度：最多 200 MB、20,000,000 個欄位與值、20 層。請刪減或分成數份。";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "gangmu-plan"               | "excel"                   | 這不是綱目的計畫檔。檔案開頭應有 "format": "gangmu-plan"，請改用 gangmu export 匯出的檔案，或補上此欄位。
                    "version": 1,               | "version": 2,             | 在 version：此檔案為第 2 版格式，本程式只能讀取第 1 版。請更新綱目後再試一次。
                    "version": 1,               | "version": 0,             | 在 version：沒有這一版格式，請改為 1。
                    "version": 1,               | "version": "1",           | 在 version：此處應為整數，不加引號。
                    "version": 1,               |                           | 在 version：缺少此欄位，請補上。
                    "title": "計畫",            | "title": " ",             | 在 title：此處不可空白，請填寫。
                    "title": "計畫",            | "title": "計\\u0000畫",   | 在 title：含有無法顯示的字元（U+0000），請刪除。
                    "title": "計畫",            | "title": "計\\ud842畫",   | 在 title：含有無法顯示的字元（U+D842），請刪除。
                    "name": "丙"                | "name": "丙\\n丁"         | K.items[2].name：名稱不可換行，請改為一行。
                    "agency": "機關",           | "agency": 5,              | 在 agency：此處應為文字，請以雙引號括起。
                    "firstYear": "2017"         | "firstYear": "106"        | 在 firstYear：請以西元年填寫（1912 至 2111），並以雙引號括起，例如 "2018"。
                    "lastYear": "2020",         | "lastYear": "2016",       | 在 lastYear：結束年度早於起始年度，請更正。
                    "lastYear": "2020",         | "lastYear": "2037",       | 在 lastYear：計畫最多涵蓋 20 個年度，目前為 21 個；請確認起訖年度。
                    "agency": "機關",           | "agency": "機關", "x": 1, | 在 x：沒有「x」這個欄位，可用的有：format, version, title, agency, firstYear, lastYear, cap, lightRules, silenced, accepted, filters, sections。
                    "title": "要項一"           | "titel": "要項一"         | 在 sections[0].goals[0].measures[0].titel：沒有「titel」這個欄位，可用的有：title, numbered。
                    { "title": "要項一" }       | "要項一"                  | 在 sections[0].goals[0].measures[0]：此處應為一組具名欄位，請以大括號括起。
                    "numbered": false,          | "numbered": "no",         | 在 sections[0].goals[0].numbered：此處應為 true 或 false，不加引號。
                    "key": "1.2"                | "key": "1.1"              | 在 sections[0].goals[0].kpis[1].key：「1.1」重複出現，請刪除或改名。
                    "key": "1.2"                | "key": " "                | 在 sections[0].goals[0].kpis[1].key：此處不可空白，請填寫。
                    "direction": "BAND"         | "direction": "UP"         | K.direction：沒有「UP」這個選項，可用的有：HIGHER_IS_BETTER, LOWER_IS_BETTER, CEILING, BAND, YES_NO。
                    "evaluationSystem": 2       | "evaluationSystem": 6     | K.evaluationSystem：評估體制應為 1 至 5 的代碼。
                    "method": "FORMULA"         | "method": "MAGIC"         | K.measure.method：沒有「MAGIC」這個選項，可用的有：SUM_IN_YEAR, SUM_OF_PARTS, LATEST_STOCK, CUMULATIVE_FLOW, RATIO, AVERAGE, GROWTH_OF_EVERY_PART, GROWTH_OF_SUM, GROWTH_ON_BASE_YEAR, CRITERIA_MET, DEVIATION, STEP_PROGRESS, WEIGHTED_SUM, SURVEY, DEADLINE, FORMULA。
                    "method": "FORMULA",        |                           | K.measure.method：缺少此欄位，請補上。
                    "cap": "120"                | "cap": "0"                | 在 cap：上限應大於 0，空白表示不設上限。
                    "percent": "99.5", "light": "RED" | "percent": "99.5", "light": "BLUE" | 在 lightRules[1].light：沒有「BLUE」這個選項，可用的有：GREEN, YELLOW, RED, WHITE。
                    "weight": "60"              | "weight": "-1"            | 在 sections[0].goals[0].weight：權重不可為負數。
                    "stage": "SECOND_REVIEW"    | "stage": "SELF_REVIEW"    | K.reviews[1].stage：「2019 SELF_REVIEW」只能有一筆，請刪除重複者。
                    "closed": [                 | "closed": ["2019",        | K.closed[0]：此處應為一組具名欄位，請以大括號括起。
                    "at": "2020-01-06T00:00:00Z" | "at": "109/01/06"        | K.reviews[0].at：請以世界標準時間填寫，例如 "2019-01-31T08:00:00Z"。
                    "judged": { "light": "RED", | "judged": {               | K.reviews[1].judged.light：缺少此欄位，請補上。
                    "reason": "恢復",           |                           | K.adjustments[1]：使目標較易達成者須有理由，請補上 reason。
                    "after": { "direction": "BAND" } | "after": { "value": "80", "upper": "120", "direction": "BAND" } | K.adjustments[0].easier：調整後較調整前容易達成，請改為 true 並補上 reason。
                    "before": { "direction": "BAND" } | "before": { "value": "80", "upper": "120", "direction": "BAND" } | K.adjustments[1].easier：調整後並未較調整前容易達成，請改為 false 或刪除此欄位。
                    "upper": "120",             | "upper": "90",            | K.adjustments[0].before.upper：目標區間的上限低於下限，請更正。
                    "after": { "direction": "BAND" } | "after": { "way": "BAND" } | K.adjustments[0].after.way：沒有「way」這個欄位，可用的有：value, upper, direction。
                    "decimals": 1               | "decimals": 11            | K.measure.decimals：請輸入 0 至 10 的整數，空白表示不捨入。
                    "rate": "2.5"               | "rate": 2.5               | K.measure.rate：數字請以雙引號括起，例如 "90.5"。
                    "baseYear": "2016"          | "baseYear": 2016          | K.measure.baseYear：此處應為文字，請以雙引號括起。
                    ÷ 丙 × 100"                 | ÷ 丁 × 100"               | K.measure.formula：第 9 字：沒有名為「丁」的項目。
                    ÷ 丙 × 100"                 | ÷ 丙 × 100)"              | K.measure.formula：第 16 字：「)」放在這裡無法計算。
                    ÷ 丙 × 100"                 | ÷ exec(丙)"               | K.measure.formula：第 9 字：沒有「exec」這個函數。
                    "[乙 項] + 丙"              | "[乙 項] + "              | K.items[0].formula：第 7 字：「+」放在這裡無法計算。
                    "[乙 項] + 丙"              | "甲 + 丙"                 | K.items[0].formula：公式會使「甲」引用自己，無法計算。
                    "name": "丙"                | "name": "甲"              | K.items[2].name：本指標已有名為「甲」的項目。
                    "name": "丙"                | "name": "丙[1]"           | K.items[2].name：項目名稱不可含有 [ 或 ]。
                    "weight": "40"              | "weight": "四十"          | K.items[1].weight：請輸入數字，例如 1090、1,090 或 -2.5。
                    "2018-Q3"                   | "2018-M09"                | K.items[1].actuals[1].period：本指標按季填報，期間請寫成 "2018-Q3" 的形式。
                    "2018-Q3"                   | "107-Q3"                  | K.items[1].actuals[1].period：本指標按季填報，期間請寫成 "2018-Q3" 的形式。
                    "2018-Q3"                   | "2081-Q3"                 | K.items[1].actuals[1].period：此期間晚於計畫的最後年度（西元 2020 年），請更正期間。
                    "2018-Q3"                   | "2016-Q4"                 | K.items[1].actuals[1].period：「2016-Q4」只能有一筆，請刪除重複者。
                    "2018-10-02T01:02:03.000000004Z" | "107/10/02"          | K.items[1].actuals[1].at：請以世界標準時間填寫，例如 "2019-01-31T08:00:00Z"。
                    "invented": true            | "invented": 1             | K.items[1].actuals[1].invented：此處應為 true 或 false，不加引號。
                    "item": "甲"                | "item": "丁"              | K.criteria[1].item：本指標沒有名為「丁」的資料項目，可用的有：甲, 乙 項, 丙。
                    "comparison": "EQUAL", "threshold": "3" | "comparison": "EQUAL", "threshold": "三" | K.criteria[1].condition.threshold：請輸入數字，例如 1090、1,090 或 -2.5。
                    "year": "2019"              | "year": "2021"            | K.targets[0].year：此年度不在計畫年度之內（西元 2017 至 2020 年），請更正年度。
                    "year": "2019"              | "year": "2020"            | K.targets[1].year：「2020」只能有一筆，請刪除重複者。
                    "upper": "110"              | "upper": "80"             | K.targets[1].upper：目標區間的上限低於下限，請更正。
                    "value": "90"               | "value": "123456789012345678901" | K.targets[1].value：數字太長：整數最多 20 位，小數最多 10 位。
                    "lastYear": "2021"          | "lastYear": "2015"        | 在 sections[0].projects[0].lastYear：結束年度早於起始年度，請更正。
                    "section": "section 1"      | "section": "kpi 1.1"      | 在 filters[0].section：找不到「kpi 1.1」，請改為已有的名稱或編號。
                    "goal": "goal 1"            | "goal": "goal 9"          | 在 filters[0].goal：找不到「goal 9」，請改為已有的名稱或編號。
                    "name": "未填類別"          | "name": "全部"            | 在 filters[2].name：「全部」只能有一筆，請刪除重複者。
                    ["1.2", "2.1"]              | ["1.2", "9.9"]            | 在 sections[0].projects[0].kpis[1]：找不到「9.9」，請改為已有的名稱或編號。
                    ["1.2", "2.1"]              | ["1.2", "1.2"]            | 在 sections[0].projects[0].kpis[1]：「1.2」重複出現，請刪除或改名。
                    ["1.2", "2.1"]              | "1.2"                     | 在 sections[0].projects[0].kpis：此處應為清單，請以 [ ] 括起。
                    """)
    void what_is_wrong_is_named_by_its_place(String right, @Nullable String wrong, String sentence) {
        assertThat(WholePlan.TEXT).contains(right);
        String text = WholePlan.TEXT.replace(right, wrong == null ? "" : wrong);
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> WholePlan.read(text))
                .satisfies(trouble -> assertThat(trouble.in(CHINESE)).isEqualTo(sentence.replaceFirst("^K(?=\\.)", K)));
    }

    @Test
    void a_deadline_is_made_easier_by_a_later_day_whichever_direction_is_stated() {
        String deadline = """
                {"format": "gangmu-plan", "version": 1, "title": "計畫", "agency": "機關", "firstYear": "2019", "lastYear": "2020",
                 "sections": [{"title": "綱要", "goals": [{"title": "目標", "kpis": [{"name": "指標", "measure": {"method": "DEADLINE"},
                   "targets": [{"year": "2020", "value": "20200930"}],
                   "adjustments": [{"year": "2020", "before": {"value": "%s"}, "after": {"value": "20200930"}}]}]}]}]}""";
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> WholePlan.read(deadline.formatted("20200630")))
                .satisfies(trouble ->
                        assertThat(trouble.in(CHINESE)).isEqualTo(K + ".adjustments[0]：使目標較易達成者須有理由，請補上 reason。"));
        Plan stricter = WholePlan.read(deadline.formatted("20201231"));
        assertThat(TargetAdjustment.all(stricter))
                .singleElement()
                .satisfies(adjustment -> assertThat(adjustment.easier()).isFalse());
    }

    @Test
    void formulas_that_lead_in_a_circle_are_refused() {
        String text = WholePlan.TEXT.replace("\"role\": \"BASE\" }", "\"role\": \"BASE\", \"formula\": \"甲 × 2\" }");
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> WholePlan.read(text))
                .satisfies(trouble -> assertThat(trouble.in(CHINESE))
                        .isEqualTo("在 sections[0].goals[0].kpis[0].items[0].formula：公式會使「甲」引用自己，無法計算。"));
    }

    static Stream<Arguments> unreadable() {
        String tooLong = "[" + "1,".repeat(20_000_000) + "1]";
        String manyItems = IntStream.range(0, 201)
                .mapToObj(i -> "{\"name\":\"i" + i + "\"}")
                .collect(Collectors.joining(","));
        String plan = WholePlan.TEXT;
        return Stream.of(
                Arguments.of(plan.replace("\"version\": 1,", "\"version\": 1,,"), syntax(3, 16)),
                Arguments.of(plan.replace("\"version\": 1,", "\"version\": 1, \"version\": 1,"), syntax(3, 26)),
                Arguments.of(plan + "{}", syntax(141, 1)),
                Arguments.of(plan.substring(0, plan.length() - 20), syntax(137, 1)),
                Arguments.of("", "這不是綱目的計畫檔。檔案開頭應有 \"format\": \"gangmu-plan\"，請改用 gangmu export 匯出的檔案，或補上此欄位。"),
                Arguments.of("[".repeat(100_000), BOUNDS),
                Arguments.of("{\"a\":".repeat(100_000), BOUNDS),
                Arguments.of(tooLong, BOUNDS),
                Arguments.of(plan.replace("計畫", "計".repeat(100_001)), "在 title：文字太長，最多 100,000 字，請刪減。"),
                Arguments.of(
                        plan.replace("{ \"name\": \"丙\"", manyItems + ", { \"name\": \"丙\""),
                        "在 sections[0].goals[0].kpis[0].items[200]：項目太多，最多 200 項。"));
    }

    private static String syntax(int line, int character) {
        return "第 " + line + " 行第 " + character + " 字起無法讀取：不是正確的 JSON，或同一組欄位有重複的名稱。請檢查逗號、引號與括號。";
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_file_that_is_no_plan_or_too_much_is_refused_at_once(String text, String sentence) throws IOException {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"x-windows-950, 4, 13", "UTF-16, 1, 1", "UTF-16LE, 1, 2", "UTF-16BE, 1, 1", "UTF-32, 1, 1"})
    void a_file_in_another_encoding_is_refused_with_the_remedy(String encoding, int line, int character)
            throws IOException {
        byte[] bytes = WholePlan.TEXT.replace("［", "").getBytes(Charset.forName(encoding));
        assertThat(refusal(bytes))
                .isEqualTo("第 " + line + " 行第 " + character + " 字起不是 UTF-8 編碼。請在文字編輯器以 UTF-8 編碼另存此檔，再試一次。");
    }

    @Test
    void bytes_that_are_no_utf_8_are_named_by_line_and_character() throws IOException {
        int title = WholePlan.TEXT.indexOf("計畫");
        byte[] start = WholePlan.TEXT.substring(0, title + 1).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(start, start.length - 1);
        byte[] rest = WholePlan.TEXT.substring(title + 1).getBytes(StandardCharsets.UTF_8);
        byte[] bytes =
                ByteBuffer.allocate(cut.length + rest.length).put(cut).put(rest).array();
        assertThat(refusal(bytes)).startsWith("第 4 行第 13 字起不是 UTF-8 編碼。");
        assertThat(refusal(cut)).startsWith("第 4 行第 13 字起不是 UTF-8 編碼。");
    }

    @Test
    void a_byte_order_mark_of_utf_8_is_harmless() throws IOException {
        assertThat(refusal(("\uFEFF" + WholePlan.TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_folder_is_no_file() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> PlanFile.read(temporary, WholePlan.NOW));
    }

    @Test
    void a_file_of_more_bytes_than_any_plan_has_is_refused_unread() throws IOException {
        Path file = temporary.resolve("huge.json");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(200_000_001);
        }
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> PlanFile.read(file, WholePlan.NOW))
                .satisfies(trouble -> assertThat(trouble.in(CHINESE)).isEqualTo(BOUNDS));
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = temporary.resolve("plan.json");
        Files.write(file, bytes);
        try {
            PlanFile.read(file, WholePlan.NOW);
            return "";
        } catch (UnreadableFile e) {
            return e.in(CHINESE);
        }
    }
}
