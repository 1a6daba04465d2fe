package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.model.WrongFormula.Fault;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FormulaTest {
    private static final MeasuredKpi KPI = MeasuredKpi.by(Method.FORMULA)
            .part("甲")
            .part("乙")
            .part("互訪人次")
            .part("互訪")
            .part("互訪次（團）數")
            .part("106 年底 存量")
            .actual("甲", "108", "7")
            .actual("乙", "108", "0")
            .actual("互訪人次", "108", "100")
            .actual("互訪", "108", "10")
            .actual("互訪次（團）數", "108", "5")
            .actual("106 年底 存量", "108", "3")
            .actual("甲", "107", "2")
            .part("項１")
            .part("項2")
            .part("項3")
            .part("項３")
            .actual("項１", "108", "5")
            .actual("項2", "108", "10")
            .actual("項3", "108", "30")
            .actual("項３", "108", "40");

    private static Formula read(String text) {
        return Formula.of(text, KPI.items());
    }

    private static Outcome outcome(String text) {
        return KPI.computing(text).evaluation(108).outcome();
    }

    private static void assertRefused(String text, Fault fault, int place) {
        assertThatExceptionOfType(WrongFormula.class)
                .isThrownBy(() -> read(text))
                .satisfies(wrong -> {
                    assertThat(wrong.fault()).isEqualTo(fault);
                    assertThat(wrong.place()).isEqualTo(place);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲 + 1                        | 8
            （甲＋３）×２÷４               | 5
            －甲 + 10.5                   | 3.5
            ２．５ × [甲]                 | 17.5
            ［甲］－２－３                 | 2
            1 + 2 × 3                     | 7
            互訪人次 ÷ 互訪               | 10
            互訪次（團）數 × 互訪         | 50
            [106 年底 存量] + 甲          | 10
            previous(甲)                  | 2
            PREVIOUS（甲） + 甲           | 9
            sum(甲, 1, 2)                 | 10
            AVG(甲、互訪人次、互訪)       | 39
            min(甲, 乙) + max(甲, 乙)     | 7
            count(甲, 乙, 互訪)           | 3
            ytd(甲)                       | 7
            round_half_up(甲 ÷ 3, 2)      | 2.33
            round_half_up(0.125, 2)       | 0.13
            round_half_up(-0.125, 2)      | -0.13
            甲 ÷ 3 ＋ 甲 ÷ 3 ＋ 甲 ÷ 3    | 7
            甲 ÷ 3 × 3 － 甲              | 0
            甲 ÷ 7 × 3 ÷ 3 × 7            | 7
            round_half_up(甲 ÷ 3 × 3 ÷ 2, 0) | 4
            avg(甲, 互訪, 甲) × 3         | 24
            項1 ＋ 項２ ＋ [項１] ＋ [項2] | 30
            項３ ＋ 項3                   | 70
            ＭＡＸ（甲，乙） ＋ ｍｉｎ(甲, 乙) | 7
            """)
    void formulas_are_read_as_people_type_them(String text, String value) {
        assertThat(outcome(text))
                .isInstanceOfSatisfying(
                        Outcome.Amount.class,
                        amount -> assertThat(amount.value()).isEqualByComparingTo(value));
    }

    @Test
    void the_longest_name_that_stands_at_a_place_is_meant() {
        assertThat(read("互訪人次＋互訪").items()).extracting(Item::name).containsExactly("互訪人次", "互訪");
        assertThat(read("互訪次（團）數*(互訪)").items()).extracting(Item::name).containsExactly("互訪次（團）數", "互訪");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲 + 丙                   | UNKNOWN_NAME     | 5
            甲 + [丙]                 | UNKNOWN_NAME     | 6
            甲乙                      | UNKNOWN_NAME     | 1
            甲 + exp(乙)              | UNKNOWN_FUNCTION | 5
            system.exit(0)            | UNKNOWN_NAME     | 1
            甲 ^ 2                    | UNEXPECTED       | 3
            甲 % 2                    | UNEXPECTED       | 3
            "甲"                      | UNEXPECTED       | 1
            1 + 2甲                   | UNEXPECTED       | 5
            1.2.3                     | UNEXPECTED       | 1
            1 + .                     | UNEXPECTED       | 5
            甲 乙                     | SIGN_MISSING     | 3
            甲 + * 乙                 | UNEXPECTED       | 5
            甲 +                      | UNEXPECTED       | 3
            甲)                       | UNEXPECTED       | 2
            甲(乙)                    | SIGN_MISSING     | 2
            2 previous(甲)            | SIGN_MISSING     | 3
            (                         | UNCLOSED         | 1
            甲 × ()                   | UNEXPECTED       | 3
            甲, 乙                    | UNEXPECTED       | 2
            1 + [甲                   | UNCLOSED         | 5
            1 + (甲 + 乙              | UNCLOSED         | 5
            甲 × 123456789012345678901 | NUMBER_TOO_LONG | 5
            1 + previous(1)           | ITEM_NEEDED      | 5
            previous(甲 + 乙)         | ITEM_NEEDED      | 1
            previous(previous(甲))    | ITEM_NEEDED      | 1
            sum(1)                    | ITEM_NEEDED      | 1
            previous(甲, 乙)          | WRONG_COUNT      | 1
            round_half_up(甲)         | WRONG_COUNT      | 1
            round_half_up(甲, 乙)     | WRONG_COUNT      | 1
            round_half_up(甲, 11)     | WRONG_COUNT      | 1
            """)
    void what_is_wrong_is_refused_with_its_place(String text, Fault fault, int place) {
        assertRefused(text, fault, place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　\n"})
    void nothing_is_no_formula(String text) {
        assertRefused(text, Fault.EMPTY, 1);
    }

    @Test
    void what_would_take_long_is_refused_at_once() {
        assertRefused("(".repeat(10_000) + "1" + ")".repeat(10_000), Fault.TOO_DEEP, 41);
        assertRefused("1" + "+1".repeat(1_000), Fault.TOO_LONG, 2_001);
        assertRefused("-".repeat(10_000) + "1", Fault.TOO_LONG, 2_001);
        assertRefused(" ".repeat(100_001), Fault.TOO_LONG, 100_000);
        assertRefused("甲 + " + "（".repeat(41) + "1" + "）".repeat(41), Fault.TOO_DEEP, 45);
        assertThat(outcome("(".repeat(40) + "甲" + ")".repeat(40))).isInstanceOf(Outcome.Amount.class);
        assertThat(outcome("1" + "+1".repeat(999))).isInstanceOf(Outcome.Amount.class);
        assertThat(outcome("-".repeat(1_999) + "1")).isInstanceOf(Outcome.Amount.class);
        assertThat(outcome("9".repeat(20) + ("×" + "9".repeat(20)).repeat(90))).isInstanceOf(Outcome.Amount.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_is_typed_is_read_or_refused_with_a_place_in_it(long seed) {
        List<String> pieces = List.of(
                "甲",
                "互訪",
                "[",
                "]",
                "(",
                ")",
                "（",
                "+",
                "-",
                "×",
                "÷",
                ",",
                "1",
                "2.5",
                ".",
                " ",
                "sum",
                "previous",
                "round_half_up",
                "e",
                "^",
                "\"",
                "\\",
                "𠮷",
                "i0",
                "null",
                "[甲]",
                "=",
                "!",
                "&&",
                "٣");
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = IntStream.rangeClosed(0, random.nextInt(8))
                    .mapToObj(piece -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining());
            try {
                Formula formula = read(text);
                assertThat(read(formula.kept()).shown()).as(text).isEqualTo(formula.shown());
                assertThat(read(formula.shown()).kept()).as(text).isEqualTo(formula.kept());
                assertThat(outcome(text)).as(text).isNotNull();
            } catch (WrongFormula wrong) {
                assertThat(wrong.place()).as(text).isBetween(1, text.length());
                assertThat(text).contains(wrong.piece().equals("(") ? "" : wrong.piece());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲 ÷ 乙                   | 乙
            甲 ÷ (乙)                 | 乙
            甲 ÷ (乙 － 0)            |
            1 / 0                     |
            甲 ÷ (互訪 - 10)          |
            甲 ÷ (甲 ÷ 3 × 3 － 甲)   |
            """)
    void a_division_by_zero_has_no_value_and_names_an_item_that_is_zero(String text, @Nullable String divisor) {
        assertThat(outcome(text))
                .isEqualTo(
                        divisor == null
                                ? new Outcome.Missing(Outcome.Reason.ZERO_DIVISOR, List.of())
                                : new Outcome.Missing(Outcome.Reason.ZERO_BASE, List.of(divisor)));
    }

    @Test
    void a_formula_is_kept_by_identity_and_outlives_renaming() {
        Formula typed = read("（互訪人次＋甲）／previous(甲)*２");
        assertThat(typed.shown()).isEqualTo("(互訪人次 + 甲) ÷ previous(甲) × 2");
        assertThat(typed.kept()).contains("[" + KPI.item("甲").id() + "]").doesNotContain("甲", "互訪");
        List<Item> renamed = KPI.items().stream()
                .map(item -> item.name().equals("甲") ? named(item, "出席數（含眷屬）") : item)
                .toList();
        Formula kept = Formula.of(typed.kept(), renamed);
        assertThat(kept.shown()).isEqualTo("(互訪人次 + [出席數（含眷屬）]) ÷ previous([出席數（含眷屬）]) × 2");
        assertThat(kept.kept()).isEqualTo(typed.kept());
    }

    private static Item named(Item item, String name) {
        return new Item(item.id(), item.kpi(), item.rank(), name, item.unit(), item.gathering(), item.role(), null, "");
    }

    @Test
    void items_that_are_computed_from_each_other_have_no_value() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_OF_PARTS).part("甲").actual("甲", "108", "1");
        kpi.computed("乙", "甲 + 1");
        Item second = kpi.item("乙");
        kpi.computed("丙", "乙 + 1");
        kpi.items().set(1, computed(second, Formula.of("丙 + 1", kpi.items()).kept()));
        assertThat(kpi.evaluation(108).outcome()).isEqualTo(new Outcome.Missing(Outcome.Reason.CIRCULAR, List.of("乙")));
        kpi.items()
                .set(1, computed(second, Formula.of("previous(乙)", kpi.items()).kept()));
        assertThat(kpi.evaluation(108).outcome()).isEqualTo(new Outcome.Missing(Outcome.Reason.CIRCULAR, List.of("乙")));
    }

    private static Item computed(Item item, String formula) {
        return new Item(
                item.id(),
                item.kpi(),
                item.rank(),
                item.name(),
                item.unit(),
                item.gathering(),
                item.role(),
                null,
                formula);
    }

    @Test
    void a_formula_over_many_items_can_be_read_again_as_it_is_kept() {
        String text = "甲" + "+甲".repeat(999);
        assertThat(read(text).kept().length()).isGreaterThan(40_000);
        assertThat(outcome(text)).isEqualTo(new Outcome.Amount(new BigDecimal("7000")));
    }

    @Test
    void a_kept_formula_whose_item_is_gone_says_where() {
        String kept = read("1 + 甲").kept();
        assertThatExceptionOfType(WrongFormula.class)
                .isThrownBy(() -> Formula.of(kept, List.of()))
                .satisfies(wrong -> assertThat(wrong.fault()).isEqualTo(Fault.UNKNOWN_NAME))
                .satisfies(wrong -> assertThat(wrong.place()).isEqualTo(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"人次[含眷屬]", "人次]", "人次［含眷屬］"})
    void a_name_with_square_brackets_cannot_stand_in_a_formula(String name) {
        Rank rank = Rank.between(null, null);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Item.part(Id.random(), Id.random(), rank, name, ""));
        Item mended = Item.part(Id.random(), Id.random(), rank, Item.nameFor(name), "");
        Formula formula = Formula.of("[" + mended.name() + "]", List.of(mended));
        assertThat(Formula.of(formula.shown(), List.of(mended)).items()).containsExactly(mended);
    }

    /** On a thread with less room than any that the program has. */
    @Test
    void what_is_made_to_keep_the_program_busy_is_refused_or_answered() throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        FutureTask<Map<String, String>> task = new FutureTask<>(() -> {
            for (Map.Entry<String, Callable<String>> each :
                    HostileFormulas.all().entrySet()) {
                answers.put(each.getKey(), each.getValue().call());
            }
            return answers;
        });
        Thread small = new Thread(null, task, "small", 300_000);
        small.start();
        assertThat(task.get().values())
                .containsExactly(
                        "UNKNOWN_NAME 5",
                        "TOO_DEEP 41",
                        "UNEXPECTED 2",
                        "TOO_LONG 4001",
                        "NUMBER_TOO_LONG 1",
                        "ZERO_DIVISOR",
                        "CIRCULAR",
                        "TOO_LARGE",
                        "a value",
                        "a value",
                        "a value",
                        "a value",
                        "a value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max(比例)   | 40
            min(比例)   | 10
            avg(比例)   | 25
            count(比例) | 3
            ytd(比例)   | 75
            sum(比例)   | 75
            """)
    void functions_of_a_computed_item_run_over_its_periods_as_well(String formula, String value) {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA, Span.QUARTER).part("甲").part("乙");
        kpi.computed("比例", "甲 ÷ 乙 × 100").computing(formula);
        String[] above = {"1", "5", "40", "3"};
        String[] below = {"10", "20", "100", "0"};
        for (int i = 0; i < above.length; i++) {
            kpi.actual("甲", "108-Q" + (i + 1), above[i]).actual("乙", "108-Q" + (i + 1), below[i]);
        }
        assertThat(((Outcome.Amount) kpi.evaluation(108).outcome()).value()).isEqualByComparingTo(value);
    }

    @Test
    void a_running_total_may_be_read_period_by_period() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA, Span.QUARTER).part("甲");
        kpi.computed("累計", "ytd(甲)").computing("avg(累計)");
        for (int i = 1; i <= 4; i++) {
            kpi.actual("甲", "108-Q" + i, Integer.toString(i + 4));
        }
        assertThat(((Outcome.Amount) kpi.evaluation(108).outcome()).value()).isEqualByComparingTo("15");
    }

    @Test
    void what_cannot_be_computed_of_any_period_is_not_replaced_by_its_figure_of_the_year() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA, Span.QUARTER).part("甲").part("乙");
        kpi.computed("倍數", "甲 ÷ 乙").computing("count(倍數)");
        kpi.actual("甲", "108-Q1", "1").actual("乙", "108-Q2", "2");
        assertThat(kpi.evaluation(108).outcome())
                .isEqualTo(Outcome.Missing.because(Outcome.Reason.NO_PERIOD, "倍數", MeasuredKpi.year(108)));
    }

    @Test
    void a_running_total_ends_with_the_last_period_that_has_come_in() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA, Span.MONTH).part("甲");
        kpi.computed("累計", "ytd(甲)").computing("count(累計)");
        kpi.actual("甲", "108-M01", "12").actual("甲", "108-M03", "3");
        assertThat(((Outcome.Amount) kpi.evaluation(108).outcome()).value()).isEqualByComparingTo("3");
    }

    @Test
    void what_a_running_total_leaves_out_is_named_as_well() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA, Span.HALF_YEAR).part("甲");
        kpi.computed("倒數", "20 ÷ 甲").computed("累計", "ytd(倒數)").computing("sum(累計)");
        kpi.actual("甲", "108-H1", "2").actual("甲", "108-H2", "0");
        assertThat(kpi.evaluation(108).workings())
                .contains(Working.of(
                        Working.Said.NOT_COMPUTED, "倒數", new Working.Periods(List.of(Period.parse("2019-H2")))));
    }
}
