package gangmu.model;

import java.util.Optional;

/** How a KPI's value of a year is computed from its data items. */
public enum Method {
    /** One item, added up over the year. */
    SUM_IN_YEAR,
    /** Several items, added up over the year and together. */
    SUM_OF_PARTS,
    /** What there is at the end. */
    LATEST_STOCK,
    /** All that came in since the beginning of a base year. */
    CUMULATIVE_FLOW,
    /** Parts by bases; in percent where that is the KPI's unit. */
    RATIO,
    /** Parts by bases, or the mean of the parts where there are none. */
    AVERAGE,
    /** Whether every part grew by a rate over the year before. */
    GROWTH_OF_EVERY_PART,
    /** By how many percent the parts together grew over the year before. */
    GROWTH_OF_SUM,
    /** By how many percent the parts together grew over a fixed year. */
    GROWTH_ON_BASE_YEAR,
    /** How many criteria are met. */
    CRITERIA_MET,
    /** By how many percent the parts exceed the bases. */
    DEVIATION,
    /** The percentage of the last step done. */
    STEP_PROGRESS,
    /** The parts, each by its weight in percent. */
    WEIGHTED_SUM,
    /** A score, weighted by the size of the sample where that is known. */
    SURVEY,
    /** Whether something was done by the date that is the target. */
    DEADLINE,
    /** Whatever a formula says. */
    FORMULA;

    /** How items have to be gathered for this method; empty where that is for each item to say. */
    public Optional<Gathering> gathering() {
        return switch (this) {
            case SUM_IN_YEAR, SUM_OF_PARTS, CUMULATIVE_FLOW -> Optional.of(Gathering.SUM);
            case LATEST_STOCK, STEP_PROGRESS, DEADLINE -> Optional.of(Gathering.LATEST);
            case RATIO,
                    AVERAGE,
                    GROWTH_OF_EVERY_PART,
                    GROWTH_OF_SUM,
                    GROWTH_ON_BASE_YEAR,
                    CRITERIA_MET,
                    DEVIATION,
                    WEIGHTED_SUM,
                    SURVEY,
                    FORMULA -> Optional.empty();
        };
    }

    /** How an item's periods make a year: as the method has it, else as the item says. */
    public Gathering gathered(Item item) {
        return gathering().orElse(item.gathering());
    }

    /**
     * How an item is gathered unless it says otherwise: scores, and what is averaged by itself, by their mean.
     *
     * @param based whether there is an item that others are held against
     */
    public Gathering usualGathering(Role role, boolean based) {
        boolean mean = (this == AVERAGE && !based) || (this == SURVEY && role == Role.PART);
        return gathering().orElse(mean ? Gathering.AVERAGE : Gathering.SUM);
    }

    /** Whether its items are parts and bases. */
    public boolean hasBases() {
        return this == RATIO || this == AVERAGE || this == DEVIATION || this == SURVEY;
    }

    /** Whether it counts items that are parts, which criteria and formulas name by themselves. */
    public boolean hasParts() {
        return this != CRITERIA_MET && this != FORMULA;
    }

    /** Whether its items have weights: shares in percent, or the percentages that steps stand for. */
    public boolean hasWeights() {
        return this == WEIGHTED_SUM || this == STEP_PROGRESS;
    }

    /** Whether growth is required or computed, which may be rounded. */
    public boolean isGrowth() {
        return this == GROWTH_OF_EVERY_PART || this == GROWTH_OF_SUM || this == GROWTH_ON_BASE_YEAR;
    }

    /** Whether it counts from, or compares with, a fixed year. */
    public boolean hasBaseYear() {
        return this == CUMULATIVE_FLOW || this == GROWTH_ON_BASE_YEAR;
    }

    /** Whether it compares with the year before, whatever formulas do. */
    boolean looksBack() {
        return this == GROWTH_OF_EVERY_PART || this == GROWTH_OF_SUM;
    }

    /** Whether its value is in percent, whatever the unit of the KPI. */
    public boolean isPercent() {
        return this == GROWTH_OF_SUM || this == GROWTH_ON_BASE_YEAR || this == DEVIATION || this == STEP_PROGRESS;
    }

    /** Whether it says only that everything was reached, or not. */
    public boolean isVerdict() {
        return this == GROWTH_OF_EVERY_PART || this == DEADLINE;
    }

    /** Whether its figures and targets stand for days. */
    public boolean countsDays() {
        return this == DEADLINE;
    }

    /** Whether the direction that is stated of a KPI says anything: a verdict is reached or not, whichever is stated. */
    public boolean hasDirection() {
        return !isVerdict();
    }

    /** Which way a KPI is meant to go, given what is stated of it: a day the earlier the better, growth the higher. */
    public Direction directed(Direction stated) {
        if (hasDirection()) {
            return stated;
        }
        return countsDays() ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    }

    /** Whether figures of a running year can be held against an even share of the target; {@link Pace} says why. */
    boolean hasPace() {
        return this == SUM_IN_YEAR || this == SUM_OF_PARTS || this == CUMULATIVE_FLOW;
    }

    /** Whether a single figure of a year is the value itself. */
    boolean isPlain() {
        return this == SUM_IN_YEAR || this == SUM_OF_PARTS || this == LATEST_STOCK;
    }
}
