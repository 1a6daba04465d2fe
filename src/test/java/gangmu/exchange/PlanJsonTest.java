package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.model.Plan;
import gangmu.text.Language;
import gangmu.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PlanJsonTest {
    private static final Texts CHINESE = Texts.of(Language.ZH_TW);

    private static final String WHOLE = """
            {"title": "計畫", "agency": "機關", "firstYear": 106, "lastYear": 109,
             "outlines": [{"label": "一", "title": "綱要 甲", "goals": [
               {"label": "", "title": "目標 甲", "actions": ["要項"]}]}],
             "goals": [{"ordinal": 1, "title": "目標甲", "kpis": [
               {"code": "1.1", "name": "指標、甲", "evaluationSystem": 1, "evaluationMethod": "統計數據", "standard": "標準",
                "targets": {"108": {"value": "1.50", "unit": "件"}}}]}],
             "projects": [{"outline": "綱要甲", "name": "計畫項目", "firstYear": 105, "lastYear": 110,
               "category": "其它", "kpis": ["指標、 甲"]}]}""";

    private static Plan read(String json) {
        return Plan.of(PlanJson.elements(place(json), new MeasuresJson(place("{}"))));
    }

    private static JsonPlace place(String json) {
        return new JsonPlace(JsonMapper.shared().readTree(json), "");
    }

    @Test
    void titles_refer_to_each_other_whatever_their_spaces() {
        Plan plan = read(WHOLE);
        assertThat(plan.projectsServing(plan.kpis().getFirst().id())).hasSize(1);
        assertThat(plan.kpis().getFirst().name()).isEqualTo("指標、甲");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "title": "計畫",            |                            | 在 title：缺少此欄位，請補上。
                    "firstYear": 106            | "firstYear": "106"         | 在 firstYear：此處應為整數，不加引號。
                    "firstYear": 106            | "firstYear": 2017          | 在 firstYear：請輸入民國年（1 至 200 的整數，例如 107）。
                    "actions": ["要項"]         | "actions": "要項"          | 在 outlines[0].goals[0].actions：此處應為清單，請以 [ ] 括起。
                    ["要項"]                    | ["要項", 5]                | 在 outlines[0].goals[0].actions[1]：此處應為文字，請以雙引號括起。
                    "value": "1.50"             | "value": "一"              | 在 goals[0].kpis[0].targets.108.value：請輸入數字，例如 1090、1,090 或 -2.5。
                    "evaluationSystem": 1       | "evaluationSystem": 6      | 在 goals[0].kpis[0].evaluationSystem：評估體制應為 1 至 5 的代碼。
                    {"108": {                   | {"二〇": {                 | 在 goals[0].kpis[0].targets.二〇：請輸入民國年（1 至 200 的整數，例如 107）。
                    "title": "目標甲"           | "title": "目標乙"          | 在 goals[0].title：找不到「目標乙」，請改為已有的名稱或編號。
                    ["指標、 甲"]               | ["指標、甲", "指標乙"]     | 在 projects[0].kpis[1]：找不到「指標乙」，請改為已有的名稱或編號。
                    "lastYear": 110             | "lastYear": 104            | 在 projects[0].lastYear：結束年度早於起始年度，請更正。
                    ["指標、 甲"]               | ["指標、甲", "指標、甲"]   | 在 projects[0].kpis[1]：「指標、甲」重複出現，請刪除或改名。
                    "title": "綱要 甲"          | "title": " "               | 在 outlines[0].title：此處不可空白，請填寫。
                    """)
    void what_is_wrong_is_named_by_its_place(String right, @Nullable String wrong, String sentence) {
        String json = WHOLE.replace(right, wrong == null ? "" : wrong);
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(json))
                .satisfies(trouble -> assertThat(trouble.in(CHINESE)).isEqualTo(sentence));
    }
}
