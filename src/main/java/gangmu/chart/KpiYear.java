package gangmu.chart;

import gangmu.explain.FigureNotation;
import gangmu.explain.PeriodWords;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Outcome;
import gangmu.model.Pace;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.text.Figures;
import gangmu.text.Notation;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a year of a KPI is drawn with: its value and its target, or, where a KPI is met or not as a whole, how many
 * things are reached and how many have to be.
 *
 * @param pace what the value should have come to by now, where the year is running and that can be said
 * @param entered whether any figure of the year was entered
 */
public record KpiYear(
        Year year,
        Optional<Mark> actual,
        Optional<Mark> target,
        Optional<Pace> pace,
        boolean entered,
        boolean partial,
        boolean invented) {

    /**
     * A figure as it is drawn: how high, and how it is written, without its unit.
     *
     * @param upTo the other end of a band
     */
    record Mark(BigDecimal height, String words, Optional<BigDecimal> upTo) {
        Mark(BigDecimal height, String words) {
            this(height, words, Optional.empty());
        }

        static Mark of(BigDecimal figure) {
            return new Mark(figure, Figures.rounded(figure));
        }

        static Mark band(BigDecimal from, BigDecimal upTo) {
            return new Mark(from, Figures.text(from) + "～" + Figures.text(upTo), Optional.of(upTo));
        }
    }

    /**
     * The fiscal years a KPI is shown for, in order: the plan's, and any other with a target. Figures of years before the
     * plan are what growth and sums begin with, and nothing to hold against a target.
     */
    public static List<KpiYear> all(Plan plan, Kpi kpi) {
        TreeSet<Year> years = new TreeSet<>(plan.years());
        plan.targets(kpi.id()).stream().map(Target::year).forEach(years::add);
        return years.stream().map(year -> of(plan, kpi, year)).toList();
    }

    private static KpiYear of(Plan plan, Kpi kpi, Year year) {
        Outcome outcome = plan.evaluation(kpi, year).outcome();
        return new KpiYear(
                year,
                actual(outcome),
                target(plan, kpi, year, outcome),
                Pace.of(plan, kpi, year),
                plan.isEntered(kpi.id(), year),
                plan.isPartial(kpi, year),
                plan.evaluation(kpi, year).isInvented());
    }

    private static Optional<Mark> actual(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Amount(BigDecimal value) -> Optional.of(Mark.of(value));
            case Outcome.Verdict(boolean met, int reached, int of) -> Optional.of(Mark.of(BigDecimal.valueOf(reached)));
            case Outcome.Done done ->
                Optional.of(new Mark(
                        done.inTime().orElse(false) ? BigDecimal.ONE : BigDecimal.ZERO, RocDays.text(done.on())));
            case Outcome.Missing missing -> Optional.empty();
        };
    }

    private static Optional<Mark> target(Plan plan, Kpi kpi, Year year, Outcome outcome) {
        if (outcome instanceof Outcome.Verdict(boolean met, int reached, int of)) {
            return Optional.of(Mark.of(BigDecimal.valueOf(of)));
        }
        Optional<BigDecimal> target = plan.target(kpi.id(), year).map(Target::value);
        if (countsDays(plan, kpi)) {
            return target.filter(Notation.DAY::isOne) // a number from before the KPI counted days is no day to keep to
                    .map(due -> new Mark(BigDecimal.ONE, Notation.DAY.text(due)));
        }
        Optional<BigDecimal> upper = plan.target(kpi.id(), year).flatMap(kpi::upper);
        return target.filter(goal -> !isVerdict(plan, kpi))
                .map(goal -> upper.map(end -> Mark.band(goal, end)).orElse(new Mark(goal, Figures.text(goal))));
    }

    /** Whether a KPI is met or not as a whole, so that what is drawn of it are things reached. */
    static boolean isVerdict(Plan plan, Kpi kpi) {
        return plan.measure(kpi.id())
                .map(Measure::method)
                .filter(Method::isVerdict)
                .isPresent();
    }

    /** Whether what is drawn is written as days, so that a bar says only that something was done in time. */
    static boolean countsDays(Plan plan, Kpi kpi) {
        return FigureNotation.of(plan, kpi.id()) == Notation.DAY;
    }

    /** The unit of what is drawn; empty where it has none. */
    static String unit(Plan plan, Kpi kpi, Texts texts) {
        if (countsDays(plan, kpi)) {
            return "";
        }
        return isVerdict(plan, kpi) ? texts.get("chart.things") : kpi.unit();
    }

    /** Everything that is drawn, as high as it is. */
    Stream<BigDecimal> heights() {
        return Stream.of(
                        marks().map(Mark::height),
                        marks().flatMap(mark -> mark.upTo().stream()),
                        pace.map(Pace::expected).stream())
                .flatMap(heights -> heights);
    }

    private Stream<Mark> marks() {
        return Stream.of(actual, target).flatMap(Optional::stream);
    }

    /** Whether value or target has more characters than this, as it is written in a chart. */
    public boolean isLongerThan(int characters) {
        return marks().anyMatch(mark -> mark.words().length() > characters);
    }

    /** What stands in the place of a value: that nothing was entered, or that what was does not make one. */
    String missing(Texts texts) {
        return texts.get(entered ? "chart.notComputed" : "chart.noData");
    }

    /** The year in words. */
    String sentence(String unit, Texts texts) {
        String value = actual.map(mark -> Figures.withUnit(mark.words(), unit)).orElseGet(() -> missing(texts))
                + (partial ? texts.get("chart.partial") : "")
                + (invented ? texts.get("chart.invented") : "");
        String goal = target.map(mark -> Figures.withUnit(mark.words(), unit)).orElse(texts.get("chart.noData"));
        return texts.get("chart.kpi.year", RocYears.text(year), goal, value)
                + pace.map(expected -> sentence(expected, unit, texts)).orElse("");
    }

    private static String sentence(Pace pace, String unit, Texts texts) {
        return texts.get("chart.kpi.pace", PeriodWords.of(pace.until(), texts), Figures.rounded(pace.expected(), unit));
    }
}
