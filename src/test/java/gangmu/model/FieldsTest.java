package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {
    private static final Id ID = Id.random();
    private static final Id OTHER = Id.random();
    private static final Rank RANK = new Rank("b");
    private static final Year YEAR = Year.of(2017);
    private static final Instant AT = Instant.parse("2026-03-31T09:30:00.123456789Z");

    private static final Judged JUDGED =
            new Judged(Light.YELLOW, BigDecimal.TWO, BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("98.1"));

    static List<Element> elements() {
        Kpi kpi = Kpi.named(Id.random(), OTHER, RANK, "名稱");
        return List.of(
                new Heading(ID, "題名", "機關", YEAR, YEAR),
                new OutlineNode(ID, null, Level.SECTION, RANK, true, "綱要"),
                new OutlineNode(ID, OTHER, Level.GOAL, RANK, false, "目標 兩段"),
                kpi,
                kpi.evaluatedBy(EvaluationSystem.THIRD_PARTY).directed(Direction.LOWER_IS_BETTER),
                new Project(ID, OTHER, RANK, "計畫", YEAR, Year.of(2020), ""),
                new Link(ID, OTHER),
                Target.of(ID, YEAR, new BigDecimal("1E+3")),
                Target.of(ID, YEAR, new BigDecimal("-0.50")),
                new Target(ID, YEAR, BigDecimal.ONE, BigDecimal.TWO),
                Measure.of(ID, Method.SUM_IN_YEAR),
                new Measure(ID, Method.FORMULA, Span.MONTH, new BigDecimal("2.5"), 0, YEAR, "[" + OTHER + "] × 2"),
                Item.part(ID, OTHER, RANK, "人次（含眷屬）", "人次"),
                new Item(ID, OTHER, RANK, "比率", "%", Gathering.LATEST, Role.BASE, BigDecimal.TEN, "1 + 1"),
                new Criterion(ID, OTHER, RANK, ID, Comparison.AT_LEAST, BigDecimal.TWO, null, null, null),
                new Criterion(
                        ID,
                        OTHER,
                        RANK,
                        ID,
                        Comparison.EQUAL,
                        BigDecimal.TWO,
                        ID,
                        Comparison.LESS_THAN,
                        BigDecimal.ONE),
                new LightRule(ID, RANK, Comparison.AT_LEAST, new BigDecimal("99.5"), Light.GREEN),
                new Review(ID, YEAR, Stage.SECOND_REVIEW, Light.RED, "理由", JUDGED, "王小明", AT),
                new Closing(ID, YEAR, Judged.UNKNOWN, "", AT),
                new TargetAdjustment(ID, OTHER, RANK, YEAR, asked("1"), asked(null), true, "理由", "王小明", AT),
                new Weight(ID, new BigDecimal("12.5")),
                new Cap(ID, BigDecimal.valueOf(120)),
                new SilencedRule(ID, CoverageRule.NAME_AND_UNIT),
                new SavedFilter(ID, "主任關注", ID, OTHER, "", YEAR, YEAR, Light.RED, "計畫"),
                new SavedFilter(ID, "全部", null, null, null, null, null, null, ""),
                new Acceptance(CoverageRule.PERIOD_MISSES_TARGETS, ID, OTHER, "2020", "已核定展延", "王小明", AT),
                actual(Period.of(YEAR), "來源", true),
                actual(new Period(YEAR, Span.MONTH, 9), "", false));
    }

    private static Requirement asked(@Nullable String value) {
        return new Requirement(value == null ? null : new BigDecimal(value), null, Direction.BAND);
    }

    private static Actual actual(Period period, String source, boolean invented) {
        return new Actual(ID, OTHER, period, BigDecimal.ZERO, source, invented, "王小明", AT);
    }

    @ParameterizedTest
    @MethodSource("elements")
    void every_element_is_read_back_from_its_texts(Element element) {
        assertThat(Fields.element(element.kind(), Fields.texts(element))).isEqualTo(element);
        assertThat(Fields.texts(element))
                .containsOnlyKeys(Fields.of(element.kind()).keySet());
    }

    @Test
    void every_kind_is_among_those_read_back() {
        assertThat(elements()).map(Element::kind).contains(Kind.values());
    }

    @Test
    void the_fields_that_identify_a_kind_are_fields_of_it() {
        assertThat(Arrays.stream(Kind.values()))
                .allSatisfy(kind ->
                        assertThat(Fields.of(kind)).containsKeys(kind.identity().toArray(String[]::new)));
    }

    @Test
    void the_fields_of_a_record_within_an_element_are_named_after_it() {
        assertThat(Fields.of(Kind.REVIEW)).containsKeys("judgedLight", "judgedAttainment", "by", "at");
        assertThat(Fields.of(Kind.TARGET_ADJUSTMENT)).containsKeys("beforeValue", "afterDirection");
    }

    @Test
    void figures_are_written_plainly() {
        assertThat(Fields.texts(Target.of(ID, YEAR, new BigDecimal("1E+3")))).containsEntry("value", "1000");
        assertThat(Fields.texts(Target.of(ID, YEAR, new BigDecimal("-0.50")))).containsEntry("value", "-0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "item,x",
        "kpi,x",
        "kpi,",
        "period,MMXVII",
        "period,2017-H3",
        "period,",
        "value,1/2",
        "value,",
        "invented,yes",
        "source,",
        "by,",
        "at,noon",
        "at,"
    })
    void a_text_that_cannot_be_read_names_its_field(String field, @Nullable String text) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>(Fields.texts(actual(Period.of(YEAR), "", false)));
        texts.put(field, text);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> Fields.element(Kind.ACTUAL, texts))
                .satisfies(broken -> assertThat(broken.arguments()).startsWith(field));
    }

    @Test
    void missing_and_unknown_fields_are_refused() {
        Map<String, @Nullable String> texts = Fields.texts(new Link(ID, OTHER));
        Map<String, @Nullable String> less = new LinkedHashMap<>(texts);
        less.remove("kpi");
        Map<String, @Nullable String> more = new LinkedHashMap<>(texts);
        more.put("weight", "1");
        assertRefused(Kind.LINK, less);
        assertRefused(Kind.LINK, more);
    }

    private static void assertRefused(Kind kind, Map<String, @Nullable String> texts) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fields.element(kind, texts));
    }

    @ParameterizedTest
    @CsvSource({"100000000000000000000", "0.00000000001", "1E+30"})
    void a_figure_that_could_not_be_kept_exactly_is_refused(String figure) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>(Fields.texts(Target.of(ID, YEAR, BigDecimal.ONE)));
        texts.put("value", figure);
        assertRefused(Kind.TARGET, texts);
    }

    @Test
    void a_text_longer_than_anybody_would_read_is_refused() {
        Map<String, @Nullable String> texts = new LinkedHashMap<>(Fields.texts(actual(Period.of(YEAR), "", false)));
        texts.put("source", "長".repeat(100_001));
        assertRefused(Kind.ACTUAL, texts);
    }

    @Test
    void texts_that_break_a_rule_of_the_model_are_refused() {
        Map<String, @Nullable String> texts =
                new LinkedHashMap<>(Fields.texts(new Heading(ID, "題名", "機關", YEAR, YEAR)));
        texts.put("lastYear", "2016");
        assertRefused(Kind.HEADING, texts);
        Map<String, @Nullable String> band = new LinkedHashMap<>(Fields.texts(Target.of(ID, YEAR, BigDecimal.TEN)));
        band.put("upper", "9");
        assertRefused(Kind.TARGET, band);
    }
}
