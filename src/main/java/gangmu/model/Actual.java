package gangmu.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;

/**
 * What was counted for a data item in a period, in the item's unit; zero and negative values are legal.
 *
 * @param source where the figure comes from, in the words of who entered it; may be empty
 * @param invented whether it is a demonstration figure, which must be labelled wherever it shows
 * @param by who entered the figure, whoever stated its source since; empty where nobody knows
 * @param at when the figure was entered; {@link #UNDATED} where nobody knows
 */
public record Actual(
        Id item, Id kpi, Period period, BigDecimal value, String source, boolean invented, String by, Instant at)
        implements Element {
    /** The moment that stands for one that nobody knows, earlier than any other. */
    public static final Instant UNDATED = Instant.EPOCH;

    public Actual {
        value = Figure.canonical(value);
        source = Words.optional("source", source);
        by = Words.optional("by", by);
    }

    /** The fiscal year it belongs to. */
    public Year year() {
        return period.year();
    }

    /** Whether it is known when it was entered. */
    public boolean isDated() {
        return !at.equals(UNDATED);
    }

    /** The same figure of another item. */
    Actual of(Item other) {
        return new Actual(other.id(), other.kpi(), period, value, source, invented, by, at);
    }

    /** The same figure from another source. */
    Actual from(String other) {
        return new Actual(item, kpi, period, value, other, invented, by, at);
    }

    @Override
    public Key key() {
        return Key.of(Kind.ACTUAL, item, period);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
