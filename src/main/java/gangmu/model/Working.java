package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One step of a computation with the figures in it, to be told in words.
 *
 * @param with names, figures, years, {@link Terms} and comparisons, in the order in which the words speak of them
 */
public record Working(Said said, List<Object> with) {

    static Working of(Said said, Object... with) {
        return new Working(said, List.of(with));
    }

    /** A named figure, or one that is missing. */
    public record Term(String name, Optional<Year> year, Optional<BigDecimal> value) {

        /** A figure of the year that is explained. */
        static Term of(String name, Optional<BigDecimal> value) {
            return new Term(name, Optional.empty(), value);
        }
    }

    /** Named figures added up. */
    public record Terms(List<Term> all) {}

    /**
     * A formula with the figures in it.
     *
     * @param pieces in order: {@link Term}s, {@link Call}s, {@link Function}s, {@link Call}s, {@link Sign}s and figures
     */
    public record Written(List<Object> pieces) {}

    /** A sign of a formula as it is shown, with the spaces around it: " + ", "(". */
    public record Sign(String text) {}

    /** Several names. */
    public record Names(List<String> all) {
        static Names of(List<Item> items) {
            return new Names(items.stream().map(Item::name).toList());
        }
    }

    /** A function by name. */
    public record Function(String name) {}

    /** A function of the figures of one item, period by period. */
    public record Call(String function, String item, List<BigDecimal> figures) {}

    /** A figure before and after it is rounded half-up, which need not change it. */
    public record Rounded(BigDecimal exact, BigDecimal value) {}

    /** Figures by period, in the order of periods. */
    public record PeriodFigures(Map<Period, BigDecimal> all) {}

    /** Periods that something is said of. */
    public record Periods(List<Period> all) {}

    /** What a step says. */
    public enum Said {
        /** Terms make a sum. */
        SUM,
        /** The latest figure of an item, with its period. */
        LATEST,
        /** Items, and what has come in of them year by year since a base year. */
        CUMULATIVE,
        /** Terms by terms make a share. */
        RATIO,
        /** The same in percent. */
        RATIO_PERCENT,
        /** The same in per mille. */
        RATIO_PER_MILLE,
        /** The mean of terms: these, how many of them are there, the value. */
        MEAN,
        /** An item whose figure is the mean of some periods: its name, the periods, the mean. */
        MEAN_OF_PERIODS,
        /** An item grew enough: its name, the year before and its figure, the factor, what is required, its figure now. */
        PART_GREW,
        /** An item did not grow enough. */
        PART_FELL_SHORT,
        /** Where the required rate comes from: the year's target. */
        RATE_OF_TARGET,
        /** Where the required rate comes from: the measure. */
        RATE_OF_MEASURE,
        /** Required figures are rounded half-up to so many places. */
        ROUNDED,
        /** Required figures are rounded half-up to whole ones. */
        ROUNDED_TO_WHOLE,
        /** By how much terms exceed what they were in another year. */
        GROWTH,
        /** The growth rounded half-up to so many places. */
        GROWTH_ROUNDED,
        /** The growth rounded half-up to a whole figure. */
        GROWTH_ROUNDED_TO_WHOLE,
        /** A criterion that is met: item, figure, comparison, threshold. */
        CRITERION_MET,
        /** The threshold of a criterion is met, but not its side condition. */
        THRESHOLD_MET,
        /** A criterion that is not met. */
        CRITERION_NOT_MET,
        /** A criterion that cannot be judged yet, and why. */
        CRITERION_UNKNOWN,
        /** A criterion that is not met, whatever its item comes to, since its side condition fails: its item. */
        CRITERION_LOST,
        /** The side condition of the criterion before: item, figure, comparison, threshold. */
        CONDITION_MET,
        /** A side condition that is not met. */
        CONDITION_NOT_MET,
        /** How many criteria of how many are met. */
        CRITERIA,
        /** How many are met, and how many cannot be judged yet. */
        CRITERIA_SO_FAR,
        /** By how much terms deviate from others. */
        DEVIATION,
        /** The last step done, and its percentage. */
        STEP,
        /** No step is done. */
        STEP_NONE,
        /** A step of which something other than one was entered: its name, the figure. */
        STEP_UNDONE,
        /** Steps that are not done, before one that is: their names, its name. */
        STEPS_SKIPPED,
        /** Nothing was told of a year; the last that was is of a period before. */
        STEP_OF_BEFORE,
        /** An item by its weight. */
        WEIGHTED,
        /** Weighted items make a sum. */
        WEIGHTED_SUM,
        /** The weights do not add up to 100. */
        WEIGHTS,
        /** A score by the size of its sample: the names of both, a formula with their figures, the value. */
        SURVEY,
        /** Done on a date; nobody said when it was due. */
        DONE,
        /** Done on a date, due on another. */
        DONE_IN_TIME,
        DONE_LATE,
        /** The formula with its figures, and its value. */
        FORMULA,
        /** A computed item: its name, its formula with the figures, its value. */
        COMPUTED,
        /** The same of another year: name, year, formula, value. */
        COMPUTED_OF_YEAR,
        /** A computed item period by period: its name, its {@link Formula}, its figures. */
        COMPUTED_BY_PERIOD,
        /** Periods in which a computed item came to nothing: its name, the periods. */
        NOT_COMPUTED,
        /** So many computed items before those that are told. */
        COMPUTED_BEFORE,
        /** Periods that an item lacks and others have, which are left out of all of them. */
        LEFT_OUT,
        /** The same, where stocks are among the others, of which the latest figure counts nevertheless. */
        LEFT_OUT_BUT_STOCKS,
        /** Periods that an item lacks in a year and has in another, which are left out of both. */
        LEFT_OUT_OF_YEARS,
        /** Periods that an item lacks and others have, which a formula takes as they come. */
        UNEVEN,
        /** So many periods of so many have come in. */
        PARTIAL
    }
}
