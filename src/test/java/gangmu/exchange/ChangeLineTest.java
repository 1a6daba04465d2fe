package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.model.Entered;
import gangmu.model.Heading;
import gangmu.model.Plan;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeLineTest {
    private final Plan plan = Plan.of(SamplePlan.elements("mofa-106-109"));

    private String refusal(String line, int number) {
        Entered entered = new Entered("王小明", Instant.EPOCH);
        return assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> ChangeLine.read(line, number, plan, entered))
                .actual()
                .in(Texts.of(Language.ZH_TW));
    }

    private String years(String first, String last) {
        Heading heading = plan.heading();
        String element = "{\"id\": \"" + heading.id() + "\", \"title\": \"" + heading.title() + "\", \"agency\": \""
                + heading.agency() + "\", \"firstYear\": \"%s\", \"lastYear\": \"%s\"}";
        return "{\"edits\": [{\"kind\": \"HEADING\", \"before\": " + element.formatted("2017", "2020") + ", \"after\": "
                + element.formatted(first, last) + "}]}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1912 | 2111 | 計畫最多涵蓋 20 個年度，目前為 200 個；請確認起訖年度。",
                "1017 | 2020 | 請以西元年填寫（1912 至 2111），並以雙引號括起，例如 \"2018\"。",
                "2017 | 2018 | 下列年度已有目標值或實際值，不可排除在計畫年度之外：109。"
            })
    void years_that_no_form_would_take_are_refused_with_the_reason(String first, String last, String reason) {
        assertThat(refusal(years(first, last), 1)).endsWith(reason);
    }

    @Test
    void a_byte_order_mark_before_the_first_line_is_harmless() {
        Entered entered = new Entered("王小明", Instant.EPOCH);
        assertThat(ChangeLine.read("\uFEFF{\"name\": \"新名稱\", \"kpi\": \"1.2\"}", 1, plan, entered))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TARGET | \"year\": \"2019\", \"value\": \"10\", \"upper\": \"5\" | 目標區間的上限 5 低於下限 10，請更正。",
                "TARGET | \"year\": \"2019\", \"value\": \"ten\", \"upper\": null | 「value」不可為「ten」，請更正。",
                "TARGET | \"year\": \"2019\", \"value\": \"10\" | 缺少「upper」欄位，請補上；沒有值時請填 null。",
                "TARGET | \"year\": \"2019\", \"value\": null, \"upper\": null | 「value」不可空白，請填寫。"
            })
    void an_element_that_breaks_a_rule_is_refused_at_its_place_in_the_language_of_the_user(
            String kind, String fields, String reason) {
        String element = "{\"kpi\": \"" + plan.kpis().getFirst().id() + "\", " + fields + "}";
        assertThat(refusal("{\"edits\": [{\"kind\": \"" + kind + "\", \"after\": " + element + "}]}", 1))
                .contains("edits[0].after")
                .endsWith(reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200B, 0x202E, 0x2028, 0xFEFF})
    void a_name_that_holds_what_nobody_can_see_is_refused(int unseen) {
        String name = "友" + Character.toString(unseen) + "邦";
        assertThat(refusal("{\"name\": \"" + name + "\", \"kpi\": \"1.1\"}", 1))
                .startsWith("在 name：")
                .contains("U+%04X".formatted(unseen));
    }

    @Test
    void an_actual_that_is_cleared_has_no_source() {
        assertThat(refusal("{\"actual\": null, \"kpi\": \"1.1\", \"period\": \"2018\", \"source\": \"月報\"}", 1))
                .contains("source");
    }

    @Test
    void a_line_that_is_no_json_is_named_by_its_number_among_all_lines() {
        assertThat(refusal("{\"actual\": \"1\",}", 7)).startsWith("第 7 行第 ");
    }
}
