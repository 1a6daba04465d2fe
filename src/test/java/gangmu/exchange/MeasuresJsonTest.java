package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.model.Comparison;
import gangmu.model.Criterion;
import gangmu.model.Direction;
import gangmu.model.Element;
import gangmu.model.Formula;
import gangmu.model.Gathering;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Rank;
import gangmu.model.Role;
import gangmu.model.Span;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MeasuresJsonTest {
    private static final Texts CHINESE = Texts.of(Language.ZH_TW);

    private static final String WHOLE = """
            {"指標": {
              "method": "CRITERIA_MET", "direction": "YES_NO", "span": "QUARTER",
              "rate": "2.5", "decimals": 0, "baseYear": 105,
              "items": [
                {"name": "甲", "unit": "件"},
                {"name": "乙", "unit": "人", "gathering": "LATEST", "role": "BASE", "weight": "40"},
                {"name": "丙", "unit": "件／人", "formula": "甲 ÷ 乙"}],
              "criteria": [
                {"item": "丙", "threshold": "2", "condition": {"item": "乙", "comparison": "AT_MOST", "threshold": "120"}},
                {"item": "甲", "threshold": "300"}]}}""";

    private static MeasuresJson measures(String json) {
        return new MeasuresJson(new JsonPlace(JsonMapper.shared().readTree(json), ""));
    }

    private static Kpi kpi(String name) {
        return Kpi.named(Id.random(), Id.random(), Rank.between(null, null), name);
    }

    private static <E> List<E> only(Class<E> type, List<Element> elements) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void everything_that_is_written_is_read() {
        Kpi kpi = kpi("指標");
        List<Element> elements = measures(WHOLE).elements(kpi);
        assertThat(measures(WHOLE).direction("指標")).isEqualTo(Direction.YES_NO);
        assertThat(elements.getFirst())
                .isEqualTo(new Measure(
                        kpi.id(), Method.CRITERIA_MET, Span.QUARTER, new BigDecimal("2.5"), 0, Year.of(2016), ""));
        List<Item> items = only(Item.class, elements);
        assertThat(items).extracting(Item::name).containsExactly("甲", "乙", "丙");
        assertThat(items).extracting(Item::rank).isSorted();
        assertThat(items).extracting(Item::role).containsExactly(Role.PART, Role.BASE, Role.PART);
        assertThat(items).extracting(Item::gathering).containsExactly(Gathering.SUM, Gathering.LATEST, Gathering.SUM);
        assertThat(items.get(1).weight()).isEqualTo(new BigDecimal("40"));
        assertThat(Formula.of(items.get(2).formula(), items).shown()).isEqualTo("甲 ÷ 乙");
        Criterion first = only(Criterion.class, elements).getFirst();
        assertThat(first.comparison()).isEqualTo(Comparison.AT_LEAST);
        assertThat(first.item()).isEqualTo(items.get(2).id());
        assertThat(first.conditionItem()).isEqualTo(items.get(1).id());
        assertThat(first.conditionComparison()).isEqualTo(Comparison.AT_MOST);
        assertThat(only(Criterion.class, elements)).hasSize(2);
    }

    @Test
    void a_kpi_that_is_not_there_is_one_figure_a_year() {
        Kpi kpi = kpi("互訪[含眷屬]").countedIn("人次");
        List<Element> elements = measures(WHOLE).elements(kpi);
        assertThat(elements).hasSize(2).first().isEqualTo(Measure.of(kpi.id(), Method.SUM_IN_YEAR));
        assertThat(only(Item.class, elements))
                .singleElement()
                .extracting(Item::name, Item::unit, Item::isCounted)
                .containsExactly("互訪（含眷屬）", "人次", true);
        assertThat(measures(WHOLE).direction("別的")).isEqualTo(Direction.HIGHER_IS_BETTER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CRITERIA_MET          | MAGIC                 | 在 指標.method：沒有「MAGIC」這個選項，可用的有：SUM_IN_YEAR, SUM_OF_PARTS, LATEST_STOCK, CUMULATIVE_FLOW, RATIO, AVERAGE, GROWTH_OF_EVERY_PART, GROWTH_OF_SUM, GROWTH_ON_BASE_YEAR, CRITERIA_MET, DEVIATION, STEP_PROGRESS, WEIGHTED_SUM, SURVEY, DEADLINE, FORMULA。
            QUARTER               | WEEK                  | 在 指標.span：沒有「WEEK」這個選項，可用的有：MONTH, QUARTER, HALF_YEAR, YEAR。
            "rate": "2.5"         | "rate": 2.5           | 在 指標.rate：數字請以雙引號括起，例如 "90.5"。
            "decimals": 0         | "decimals": "0"       | 在 指標.decimals：此處應為整數，不加引號。
            "name": "乙"          | "name": " "           | 在 指標.items[1].name：此處不可空白，請填寫。
            甲 ÷ 乙               | 甲 ^ 乙               | 在 指標.items[2].formula：公式第 3 字「^」有誤。
            甲 ÷ 乙               | 甲 ÷ 丁               | 在 指標.items[2].formula：公式第 5 字「丁」有誤。
            甲 ÷ 乙               | 丙 ÷ 乙               | 在 指標.items[2].formula：公式第 1 字「丙」有誤。
            "item": "丙"          | "item": "丁"          | 在 指標.criteria[0].item：找不到「丁」，請改為已有的名稱或編號。
            AT_MOST               | ABOUT                 | 在 指標.criteria[0].condition.comparison：沒有「ABOUT」這個選項，可用的有：AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EQUAL。
            "threshold": "300"    | "threshold": "多"     | 在 指標.criteria[1].threshold：請輸入數字，例如 1090、1,090 或 -2.5。
            """)
    void what_is_wrong_is_named_by_its_place(String right, String wrong, String sentence) {
        MeasuresJson measures = measures(WHOLE.replace(right, wrong));
        assertThat(WHOLE).contains(right);
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> measures.elements(kpi("指標")))
                .satisfies(trouble -> assertThat(trouble.in(CHINESE)).isEqualTo(sentence));
    }
}
