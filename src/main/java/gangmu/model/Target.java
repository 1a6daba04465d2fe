package gangmu.model;

import gangmu.model.BrokenRule.Rule;
import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What a KPI is to reach in one fiscal year, in the KPI's unit; any sign is legal.
 *
 * @param upper the upper end of a band, whose lower end is the value; null where there is none
 */
public record Target(
        Id kpi, Year year, BigDecimal value, @Nullable BigDecimal upper) implements Element {

    /** @throws BrokenRule if the upper end lies below the value */
    public Target {
        value = Figure.canonical(value);
        upper = upper == null ? null : Figure.canonical(upper);
        if (upper != null && upper.compareTo(value) < 0) {
            throw new BrokenRule(Rule.BAND, value.toPlainString(), upper.toPlainString());
        }
    }

    /** A target that is a single figure. */
    public static Target of(Id kpi, Year year, BigDecimal value) {
        return new Target(kpi, year, value, null);
    }

    @Override
    public Key key() {
        return Key.of(Kind.TARGET, kpi, year);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
