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

    @Override
    public Key key() {
        return Key.of(Kind.CRITERION, id);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
