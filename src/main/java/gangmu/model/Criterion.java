package gangmu.model;

import gangmu.model.BrokenRule.Rule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of several things a KPI has to reach: an item against a threshold, and perhaps another one besides.
 *
 * @param threshold null as long as nobody has stated it; also that of the condition
 * @param conditionItem an item whose own threshold has to be reached too; null where there is no such condition
 */
public record Criterion(
        Id id,
        Id kpi,
        Rank rank,
        Id item,
        Comparison comparison,
        @Nullable BigDecimal threshold,
        @Nullable Id conditionItem,
        @Nullable Comparison conditionComparison,
        @Nullable BigDecimal conditionThreshold)
        implements Element {

    /** @throws BrokenRule if a condition is only half stated */
    public Criterion {
        threshold = threshold == null ? null : Figure.canonical(threshold);
        conditionThreshold = conditionThreshold == null ? null : Figure.canonical(conditionThreshold);
        boolean none = conditionItem == null && conditionComparison == null && conditionThreshold == null;
        boolean stated = conditionItem != null && conditionComparison != null;
        if (!none && !stated) {
            throw new BrokenRule(Rule.HALF_CONDITION);
        }
    }

    /** That an item has to reach a threshold which is still to be stated, with nothing besides. */
    public static Criterion of(Id id, Item item) {
        return new Criterion(id, item.kpi(), item.rank(), item.id(), Comparison.AT_LEAST, null, null, null, null);
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
    public Criterion reaching(Comparison how, @Nullable BigDecimal other) {
        return new Criterion(id, kpi, rank, item, how, other, conditionItem, conditionComparison, conditionThreshold);
    }

    /** The same for another item. */
    public Criterion on(Id other) {
        return new Criterion(
                id, kpi, rank, other, comparison, threshold, conditionItem, conditionComparison, conditionThreshold);
    }

    /** The same on the condition that an item reaches a threshold of its own. */
    public Criterion provided(Id besides, Comparison how, @Nullable BigDecimal reaches) {
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
