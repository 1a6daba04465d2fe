package gangmu.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of several things a KPI has to reach: an item against a threshold, and perhaps another one besides.
 *
 * @param conditionItem an item whose own threshold has to be reached too; null where there is no such condition
 */
public record Criterion(
        Id id,
        Id kpi,
        Rank rank,
        Id item,
        Comparison comparison,
        BigDecimal threshold,
        @Nullable Id conditionItem,
        @Nullable Comparison conditionComparison,
        @Nullable BigDecimal conditionThreshold)
        implements Element {

    /** @throws IllegalArgumentException if a condition is only half stated */
    public Criterion {
        threshold = Figure.canonical(threshold);
        conditionThreshold = conditionThreshold == null ? null : Figure.canonical(conditionThreshold);
        boolean none = conditionItem == null && conditionComparison == null && conditionThreshold == null;
        boolean whole = conditionItem != null && conditionComparison != null && conditionThreshold != null;
        if (!none && !whole) {
            throw new IllegalArgumentException("half a condition");
        }
    }

    /** A threshold for an item that has to be reached, with nothing besides. */
    public static Criterion atLeast(Id id, Item item, BigDecimal threshold) {
        return new Criterion(id, item.kpi(), item.rank(), item.id(), Comparison.AT_LEAST, threshold, null, null, null);
    }

    /** Whether it is about this item, or has a condition about it. */
    public boolean refersTo(Id other) {
        return item.equals(other) || other.equals(conditionItem);
    }

    /** The same at another place. */
    public Criterion ranked(Rank other) {
        return new Criterion(
                id, kpi, other, item, comparison, threshold, conditionItem, conditionComparison, conditionThreshold);
    }

    /** The same with another threshold. */
    public Criterion reaching(Comparison how, BigDecimal other) {
        return new Criterion(id, kpi, rank, item, how, other, conditionItem, conditionComparison, conditionThreshold);
    }

    /** The same for another item. */
    public Criterion on(Id other) {
        return new Criterion(
                id, kpi, rank, other, comparison, threshold, conditionItem, conditionComparison, conditionThreshold);
    }

    /** The same on the condition that an item reaches a threshold of its own. */
    public Criterion provided(Id besides, Comparison how, BigDecimal reaches) {
        return new Criterion(id, kpi, rank, item, comparison, threshold, besides, how, reaches);
    }

    /** The same with nothing besides. */
    public Criterion unconditional() {
        return new Criterion(id, kpi, rank, item, comparison, threshold, null, null, null);
    }

    @Override
    public Key key() {
        return Key.of(Kind.CRITERION, id);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
