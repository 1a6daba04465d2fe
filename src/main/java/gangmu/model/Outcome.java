package gangmu.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a KPI came to in a year. */
public sealed interface Outcome {

    /** A figure in the KPI's unit, exact to 34 digits. */
    record Amount(BigDecimal value) implements Outcome {
        public Amount {
            value = Digits.judged(value);
        }
    }

    /**
     * Reached or not.
     *
     * @param reached how many of the things that all have to be reached are
     */
    record Verdict(boolean met, int reached, int of) implements Outcome {}

    /**
     * Something was done on a day.
     *
     * @param due when it was to be done; empty where that is not stated
     */
    record Done(LocalDate on, Optional<LocalDate> due) implements Outcome {

        /** Whether that was no later than it was due; empty where it is not stated when that was. */
        public Optional<Boolean> inTime() {
            return due.map(day -> !on.isAfter(day));
        }
    }

    /**
     * Nothing that could be said.
     *
     * @param about names, years and figures that the reason speaks of
     */
    record Missing(Reason reason, List<Object> about) implements Outcome {
        static Missing because(Reason reason, Object... about) {
            return new Missing(reason, List.of(about));
        }
    }

    /** Why nothing can be said. */
    enum Reason {
        /** It is not stated how the KPI is measured. */
        NO_MEASURE,
        /** The measure has nothing to count: no part or no base. */
        NO_ITEM,
        /** The measure has parts, but nothing to hold them against. */
        NO_BASE,
        /** It is not stated what has to be met. */
        NO_CRITERION,
        /** It is not stated what an item has to reach. */
        NO_THRESHOLD,
        /** An item has no figure in a year. */
        NO_DATA,
        /** A computed item that is read period by period cannot be computed of any of a year. */
        NO_PERIOD,
        /** The same of what was to be done by a day. */
        NO_DAY,
        /** Two items that are held against each other have figures, but of no period in common. */
        NO_COMMON_PERIOD,
        /** The same of an item in two years. */
        NO_COMMON_PERIOD_OF_YEARS,
        /** A stock had no figure yet by the period of an earlier year that it would have to be held against. */
        NOT_KNOWN_BY,
        /** An item that has to grow has no figure in the year before. */
        NO_DATA_TO_GROW_FROM,
        /** What is divided by is zero. */
        ZERO_BASE,
        /** What is divided by is less than zero, of which there is no share. */
        NEGATIVE_BASE,
        /** Growth over nothing or less than nothing cannot be told in percent. */
        GROWTH_FROM_ZERO,
        /** The same of a single item that has to grow. */
        PART_GROWS_FROM_ZERO,
        /** Neither target nor measure states the rate. */
        NO_RATE,
        /** A survey's sample is less than nothing. */
        NEGATIVE_SAMPLE,
        /** It is not stated which share an item has in a weighted sum. */
        NO_WEIGHT,
        /** It is not stated how far the work is when a step is done. */
        NO_PERCENTAGE,
        /** The measure needs a base year and has none. */
        NO_BASE_YEAR,
        /** The base year is later than the year, so nothing has been counted from it. */
        BASE_YEAR_TO_COME,
        /** A survey has more than one score, or more than one size of its sample. */
        NOT_ONE_SCORE,
        /** An item's figure that should be a date, such as 20200630, is none. */
        NOT_A_DATE,
        /** A target that should be a date is none. */
        TARGET_NOT_A_DATE,
        /** Something other than an item is divided by, and is zero. */
        ZERO_DIVISOR,
        /** There is no formula yet. */
        NO_FORMULA,
        /** The formula cannot be read. */
        WRONG_FORMULA,
        /** A computed item depends on itself. */
        CIRCULAR,
        /** A formula comes to more digits, before or after the point, than anybody counts. */
        TOO_LARGE
    }
}
