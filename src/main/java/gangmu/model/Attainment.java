package gangmu.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 達成度: how far a KPI got towards its target, or the reason why that cannot be said. */
public sealed interface Attainment {

    /** All of it. */
    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * An attainment in percent; over 100 and below 0 are ordinary.
     *
     * @param with the figures in its formula, in the order in which the words for it speak of them
     */
    record Percent(BigDecimal value, How how, List<BigDecimal> with) implements Attainment {
        public Percent {
            value = Digits.judged(value);
        }

        /** The same rounded half-up to so many places, as it may be shown but is never judged. */
        public Percent rounded(int places) {
            return new Percent(Digits.rounded(value, places), how, with);
        }
    }

    /** No attainment, and why. */
    record Unknown(Reason reason, Optional<Outcome.Missing> missing) implements Attainment {
        static Unknown because(Reason reason) {
            return new Unknown(reason, Optional.empty());
        }
    }

    /** The formula that was used. */
    enum How {
        /** Value ÷ target. */
        HIGHER,
        /** 2 − value ÷ target, so that meeting the target is 100 % and half of it 150 %. */
        LOWER,
        /** Up to the ceiling: 100 %. */
        WITHIN_CEILING,
        /** Beyond the ceiling: 2 − value ÷ ceiling. */
        BEYOND_CEILING,
        /** Within the band: 100 %. */
        WITHIN_BAND,
        /** Below the band: value ÷ its lower end. */
        BELOW_BAND,
        /** Above the band: 2 − value ÷ its upper end. */
        ABOVE_BAND,
        /** A figure that has to be reached and is: 100 %. */
        REACHED,
        /** A figure that has to be reached and is not: 0 %. */
        NOT_REACHED,
        /** All of several things were reached: 100 %. */
        ALL_MET,
        /** Not all of several things were reached: 0 %. */
        NOT_ALL_MET,
        /** Done by the day it was due: 100 %. */
        IN_TIME,
        /** Done later than that: 0 %. */
        LATE
    }

    /** Why there is no attainment. */
    enum Reason {
        NO_TARGET,
        NO_VALUE,
        TARGET_NOT_POSITIVE,
        /** The same of a ceiling, where a band from nothing to nothing would do. */
        CEILING_NOT_POSITIVE,
        /** The lower end of the band, which was missed, is zero or below, of which there is no share. */
        LOWER_END_NOT_POSITIVE,
        /** The same of its upper end. */
        UPPER_END_NOT_POSITIVE,
        NO_UPPER_END
    }

    /** What a year's outcome is worth, given the direction of the KPI and the target of the year. */
    static Attainment of(Direction direction, Optional<Target> target, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Missing missing -> new Unknown(Reason.NO_VALUE, Optional.of(missing));
            case Outcome.Verdict(boolean met, int reached, int of) ->
                new Percent(
                        met ? HUNDRED : BigDecimal.ZERO,
                        met ? How.ALL_MET : How.NOT_ALL_MET,
                        List.of(BigDecimal.valueOf(reached), BigDecimal.valueOf(of)));
            case Outcome.Done done ->
                done.inTime()
                        .<Attainment>map(inTime -> inTime
                                ? new Percent(HUNDRED, How.IN_TIME, List.of())
                                : new Percent(BigDecimal.ZERO, How.LATE, List.of()))
                        .orElse(Unknown.because(Reason.NO_TARGET));
            case Outcome.Amount(BigDecimal value) ->
                target.map(goal -> of(direction, goal, value)).orElse(Unknown.because(Reason.NO_TARGET));
        };
    }

    private static Attainment of(Direction direction, Target target, BigDecimal value) {
        BigDecimal goal = target.value();
        if (direction == Direction.YES_NO) {
            boolean reached = value.compareTo(goal) >= 0;
            return new Percent(
                    reached ? HUNDRED : BigDecimal.ZERO, reached ? How.REACHED : How.NOT_REACHED, List.of(value, goal));
        }
        if (direction == Direction.BAND) {
            return band(goal, Optional.ofNullable(target.upper()), value);
        }
        if (goal.signum() <= 0) {
            return Unknown.because(
                    direction == Direction.CEILING ? Reason.CEILING_NOT_POSITIVE : Reason.TARGET_NOT_POSITIVE);
        }
        return switch (direction) {
            case HIGHER_IS_BETTER -> new Percent(share(value, goal), How.HIGHER, List.of(value, goal));
            case LOWER_IS_BETTER -> new Percent(mirrored(value, goal), How.LOWER, List.of(value, goal));
            case CEILING ->
                value.compareTo(goal) <= 0
                        ? new Percent(HUNDRED, How.WITHIN_CEILING, List.of(value, goal))
                        : new Percent(mirrored(value, goal), How.BEYOND_CEILING, List.of(value, goal));
            case YES_NO, BAND -> throw new IllegalStateException("said above");
        };
    }

    private static Attainment band(BigDecimal lower, Optional<BigDecimal> upper, BigDecimal value) {
        if (upper.isEmpty()) {
            return Unknown.because(Reason.NO_UPPER_END);
        }
        List<BigDecimal> with = List.of(value, lower, upper.get());
        boolean below = value.compareTo(lower) < 0;
        boolean above = value.compareTo(upper.get()) > 0;
        if (!below && !above) {
            return new Percent(HUNDRED, How.WITHIN_BAND, with);
        }
        if ((below ? lower : upper.get()).signum() <= 0) {
            return Unknown.because(below ? Reason.LOWER_END_NOT_POSITIVE : Reason.UPPER_END_NOT_POSITIVE);
        }
        return below
                ? new Percent(share(value, lower), How.BELOW_BAND, with)
                : new Percent(mirrored(value, upper.get()), How.ABOVE_BAND, with);
    }

    private static BigDecimal share(BigDecimal value, BigDecimal goal) {
        return value.movePointRight(2).divide(goal, Digits.WORKING);
    }

    private static BigDecimal mirrored(BigDecimal value, BigDecimal goal) {
        return goal.multiply(BigDecimal.TWO).subtract(value).movePointRight(2).divide(goal, Digits.WORKING);
    }
}
