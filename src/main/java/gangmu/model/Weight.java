package gangmu.model;

import gangmu.model.BrokenRule.Rule;
import java.math.BigDecimal;

/** How much a KPI counts within its goal, or a goal within the plan; weights need not add up to 100. */
public record Weight(Id node, BigDecimal value) implements Element {
    /** How much a node counts that has no weight. */
    public static final BigDecimal NONE = BigDecimal.ONE;

    /** @throws BrokenRule if the weight is negative */
    public Weight {
        value = Figure.canonical(value);
        if (value.signum() < 0) {
            throw new BrokenRule(Rule.NEGATIVE_WEIGHT, value.toPlainString());
        }
    }

    @Override
    public Key key() {
        return Key.of(Kind.WEIGHT, node);
    }

    @Override
    public Id owner() {
        return node;
    }
}
