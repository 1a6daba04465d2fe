package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.model.Outcome.Amount;
import gangmu.model.Outcome.Done;
import gangmu.model.Outcome.Missing;
import gangmu.model.Outcome.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of measure on figures drawn by a seeded generator, held against the same sum written out by hand. */
@WithoutScreen
class PlainArithmeticTest {
    private static final int YEARS_OF_EACH = 800;
    private static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What was drawn: of each part and base the year before and the year itself, null where nothing came in. */
    private record Drawn(List<@Nullable BigDecimal> before, List<@Nullable BigDecimal> now, int parts) {
        /** What is above a middling figure as done, all else as not. */
        Drawn asSteps() {
            return new Drawn(steps(before), steps(now), parts);
        }

        private static List<@Nullable BigDecimal> steps(List<@Nullable BigDecimal> figures) {
            List<@Nullable BigDecimal> steps = new ArrayList<>();
            for (@Nullable BigDecimal figure : figures) {
                boolean done = figure != null && figure.compareTo(BigDecimal.valueOf(100)) > 0;
                steps.add(figure == null ? null : done ? BigDecimal.ONE : BigDecimal.ZERO);
            }
            return steps;
        }

        List<@Nullable BigDecimal> nowOfParts() {
            return now.subList(0, parts);
        }

        List<@Nullable BigDecimal> nowOfBases() {
            return now.subList(parts, now.size());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {
                "SUM_IN_YEAR",
                "SUM_OF_PARTS",
                "LATEST_STOCK",
                "CUMULATIVE_FLOW",
                "RATIO",
                "AVERAGE",
                "GROWTH_OF_EVERY_PART",
                "GROWTH_OF_SUM",
                "GROWTH_ON_BASE_YEAR",
                "DEVIATION",
                "WEIGHTED_SUM",
                "CRITERIA_MET",
                "STEP_PROGRESS",
                "SURVEY",
                "FORMULA"
            })
    void measures_agree_with_plain_arithmetic(Method method) {
        Random random = new Random(20_261_124L + method.name().hashCode());
        for (int i = 0; i < YEARS_OF_EACH; i++) {
            boolean single = method == Method.SURVEY; // one score, one sample
            int parts = single ? 1 : 1 + random.nextInt(4);
            int bases = single ? 1 : method.hasBases() ? 1 + random.nextInt(2) : 0;
            Drawn any = new Drawn(figures(random, parts + bases), figures(random, parts + bases), parts);
            Drawn drawn = method == Method.STEP_PROGRESS ? any.asSteps() : any;
            Outcome outcome = kpi(method, drawn).evaluation(108).outcome();
            assertThat(plain(outcome)).as(method + " of " + drawn).isEqualTo(expected(method, drawn));
        }
    }

    @Test
    void surveys_of_several_periods_agree_with_plain_arithmetic() {
        Random random = new Random(20_261_125L);
        for (int i = 0; i < YEARS_OF_EACH; i++) {
            MeasuredKpi kpi = MeasuredKpi.by(Method.SURVEY, Span.MONTH)
                    .in("%")
                    .item("滿意度", Gathering.AVERAGE, Role.PART, null, "")
                    .base("樣本數");
            BigDecimal weighted = BigDecimal.ZERO;
            BigDecimal asked = BigDecimal.ZERO;
            int months = 1 + random.nextInt(12);
            for (int month = 1; month <= months; month++) {
                BigDecimal score = BigDecimal.valueOf(random.nextInt(10_001), 2);
                BigDecimal size = BigDecimal.valueOf(1 + random.nextInt(2_000));
                String period = "108-M%02d".formatted(month);
                kpi.actual("滿意度", period, score.toPlainString()).actual("樣本數", period, size.toPlainString());
                weighted = weighted.add(score.multiply(size));
                asked = asked.add(size);
            }
            assertThat(plain(kpi.evaluation(108).outcome())).isEqualTo(normal(weighted.divide(asked, PRECISION)));
        }
    }

    @Test
    void dates_of_deadlines_agree_with_the_calendar() {
        Random random = new Random(20_261_126L);
        LocalDate first = LocalDate.of(2019, 1, 1);
        for (int i = 0; i < YEARS_OF_EACH; i++) {
            LocalDate due = first.plusDays(random.nextInt(365));
            LocalDate done = random.nextInt(5) == 0 ? due : first.plusDays(random.nextInt(365));
            MeasuredKpi kpi = MeasuredKpi.by(Method.DEADLINE)
                    .stock("完成日")
                    .actual("完成日", "108", done.format(DateTimeFormatter.BASIC_ISO_DATE))
                    .target(108, due.format(DateTimeFormatter.BASIC_ISO_DATE));
            assertThat(kpi.evaluation(108).outcome()).isEqualTo(new Done(done, Optional.of(due)));
            boolean late = done.toEpochDay() > due.toEpochDay();
            assertThat(((Attainment.Percent) kpi.attainment(108)).value())
                    .as(done + " against " + due)
                    .isEqualByComparingTo(late ? BigDecimal.ZERO : HUNDRED);
        }
    }

    @Test
    void ratios_by_month_agree_with_plain_arithmetic_over_the_months_both_sides_have() {
        Random random = new Random(20_261_127L);
        for (int i = 0; i < YEARS_OF_EACH; i++) {
            MeasuredKpi kpi =
                    MeasuredKpi.by(Method.RATIO, Span.MONTH).in("%").part("實支數").base("預算數");
            BigDecimal above = BigDecimal.ZERO;
            BigDecimal below = BigDecimal.ZERO;
            for (int month = 1; month <= 12; month++) {
                List<@Nullable BigDecimal> drawn = figures(random, 2);
                @Nullable BigDecimal part = drawn.getFirst();
                @Nullable BigDecimal base = drawn.getLast();
                enter(kpi, "實支數", "108-M%02d".formatted(month), part);
                enter(kpi, "預算數", "108-M%02d".formatted(month), base);
                above = part == null || base == null ? above : above.add(part);
                below = part == null || base == null ? below : below.add(base);
            }
            Optional<BigDecimal> ratio = quotient(Optional.of(above.multiply(HUNDRED)), Optional.of(below));
            assertThat(plain(kpi.evaluation(108).outcome()))
                    .isEqualTo(ratio.map(PlainArithmeticTest::normal).orElse("missing"));
        }
    }

    private static List<@Nullable BigDecimal> figures(Random random, int count) {
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean missing = random.nextInt(12) == 0;
            figures.add(missing ? null : BigDecimal.valueOf(random.nextInt(20_000) - 2_000, random.nextInt(4)));
        }
        return figures;
    }

    private static MeasuredKpi kpi(Method method, Drawn drawn) {
        MeasuredKpi kpi = MeasuredKpi.by(method).in("%");
        for (int i = 0; i < drawn.now().size(); i++) {
            String name = "項" + "甲乙丙丁戊己".charAt(i);
            kpi.item(
                    name,
                    method.gathering().orElse(Gathering.SUM),
                    i < drawn.parts() ? Role.PART : Role.BASE,
                    method.hasWeights() ? Integer.toString(10 * (i + 1)) : null,
                    "");
            enter(kpi, name, "107", drawn.before().get(i));
            enter(kpi, name, "108", drawn.now().get(i));
            if (method == Method.CRITERIA_MET) {
                kpi.criterion(name, "500");
            }
        }
        return switch (method) {
            case GROWTH_OF_EVERY_PART -> kpi.rate("10", 0);
            case CUMULATIVE_FLOW, GROWTH_ON_BASE_YEAR -> kpi.since(107);
            case FORMULA -> kpi.computing("(項甲 + previous(項甲)) × 2 - 項甲 ÷ 4");
            default -> kpi;
        };
    }

    private static void enter(MeasuredKpi kpi, String name, String period, @Nullable BigDecimal value) {
        if (value != null) {
            kpi.actual(name, period, value.toPlainString());
        }
    }

    private static Object plain(Outcome outcome) {
        return switch (outcome) {
            case Amount(BigDecimal value) -> value.round(new MathContext(25)).stripTrailingZeros();
            case Verdict verdict -> verdict;
            case Outcome.Done done -> done;
            case Missing missing -> "missing";
        };
    }

    private static Object expected(Method method, Drawn drawn) {
        Optional<?> value = switch (method) {
            case SUM_IN_YEAR, SUM_OF_PARTS, LATEST_STOCK -> anyOf(drawn.nowOfParts());
            case CUMULATIVE_FLOW ->
                anyOf(drawn.nowOfParts())
                        .map(now -> now.add(anyOf(drawn.before()).orElse(BigDecimal.ZERO)));
            case RATIO -> quotient(allOf(drawn.nowOfParts()).map(HUNDRED::multiply), allOf(drawn.nowOfBases()));
            case AVERAGE -> quotient(allOf(drawn.nowOfParts()), allOf(drawn.nowOfBases()));
            case DEVIATION ->
                allOf(drawn.nowOfBases())
                        .flatMap(base -> quotient(
                                allOf(drawn.nowOfParts())
                                        .map(part -> part.subtract(base).multiply(HUNDRED)),
                                Optional.of(base)));
            case GROWTH_OF_SUM, GROWTH_ON_BASE_YEAR -> growth(drawn);
            case GROWTH_OF_EVERY_PART -> everyPart(drawn);
            case WEIGHTED_SUM -> weighted(drawn);
            case CRITERIA_MET -> criteria(drawn);
            case STEP_PROGRESS -> steps(drawn);
            case SURVEY -> survey(drawn);
            case FORMULA -> formula(drawn);
            default -> throw new IllegalArgumentException(method.name());
        };
        return value.isEmpty() ? "missing" : normal(value.get());
    }

    private static Object normal(Object value) {
        return value instanceof BigDecimal figure
                ? figure.round(new MathContext(25)).stripTrailingZeros()
                : value;
    }

    private static Optional<BigDecimal> anyOf(List<@Nullable BigDecimal> figures) {
        @Nullable BigDecimal sum = null;
        for (@Nullable BigDecimal figure : figures) {
            if (figure != null) {
                sum = sum == null ? figure : sum.add(figure);
            }
        }
        return Optional.ofNullable(sum);
    }

    private static Optional<BigDecimal> allOf(List<@Nullable BigDecimal> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (@Nullable BigDecimal figure : figures) {
            if (figure == null) {
                return Optional.empty();
            }
            sum = sum.add(figure);
        }
        return Optional.of(sum);
    }

    private static Optional<BigDecimal> quotient(Optional<BigDecimal> dividend, Optional<BigDecimal> divisor) {
        return dividend.flatMap(
                above -> divisor.filter(below -> below.signum() > 0).map(below -> above.divide(below, PRECISION)));
    }

    private static Optional<BigDecimal> growth(Drawn drawn) {
        return allOf(drawn.before())
                .filter(before -> before.signum() > 0)
                .flatMap(before -> quotient(
                        allOf(drawn.now()).map(now -> now.subtract(before).multiply(HUNDRED)), Optional.of(before)));
    }

    private static Optional<Verdict> everyPart(Drawn drawn) {
        int reached = 0;
        for (int i = 0; i < drawn.parts(); i++) {
            @Nullable BigDecimal before = drawn.before().get(i);
            @Nullable BigDecimal now = drawn.now().get(i);
            if (before == null || now == null || before.signum() <= 0) {
                return Optional.empty();
            }
            BigDecimal required = before.multiply(new BigDecimal("1.1")).setScale(0, RoundingMode.HALF_UP);
            reached += now.compareTo(required) >= 0 ? 1 : 0;
        }
        return Optional.of(new Verdict(reached == drawn.parts(), reached, drawn.parts()));
    }

    private static Optional<BigDecimal> weighted(Drawn drawn) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < drawn.parts(); i++) {
            @Nullable BigDecimal now = drawn.now().get(i);
            if (now == null) {
                return Optional.empty();
            }
            sum = sum.add(now.multiply(BigDecimal.valueOf(10L * (i + 1))).divide(HUNDRED, PRECISION));
        }
        return Optional.of(sum);
    }

    private static Optional<BigDecimal> criteria(Drawn drawn) {
        int met = 0;
        int known = 0;
        for (@Nullable BigDecimal now : drawn.now()) {
            if (now != null) {
                known++;
                met += now.compareTo(BigDecimal.valueOf(500)) >= 0 ? 1 : 0;
            }
        }
        return known == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(met));
    }

    /** A step told of this year holds, else what was told of the year before; without the last one nothing is carried on. */
    private static Optional<BigDecimal> steps(Drawn drawn) {
        boolean told = false;
        int until = 0;
        for (int i = 0; i < drawn.parts(); i++) {
            @Nullable BigDecimal now = drawn.now().get(i);
            @Nullable BigDecimal last = now == null ? drawn.before().get(i) : now;
            told |= now != null;
            until = last != null && last.compareTo(BigDecimal.ONE) == 0 ? i + 1 : until;
        }
        return told || until == drawn.parts() ? Optional.of(BigDecimal.valueOf(10L * until)) : Optional.empty();
    }

    /** Of a single period the score itself, if anybody was asked. */
    private static Optional<BigDecimal> survey(Drawn drawn) {
        @Nullable BigDecimal score = drawn.now().getFirst();
        @Nullable BigDecimal asked = drawn.nowOfBases().getFirst();
        return score == null || asked == null || asked.signum() <= 0 ? Optional.empty() : Optional.of(score);
    }

    private static Optional<BigDecimal> formula(Drawn drawn) {
        @Nullable BigDecimal before = drawn.before().getFirst();
        @Nullable BigDecimal now = drawn.now().getFirst();
        return before == null || now == null
                ? Optional.empty()
                : Optional.of(now.add(before)
                        .multiply(BigDecimal.TWO)
                        .subtract(now.divide(BigDecimal.valueOf(4), PRECISION)));
    }
}
