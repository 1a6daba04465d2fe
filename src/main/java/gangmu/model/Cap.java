package gangmu.model;

import gangmu.model.BrokenRule.Rule;
import java.math.BigDecimal;

/** What a single attainment counts for at most in roll-ups, in percent; it is shown as it is all the same. */
public record Cap(Id heading, BigDecimal percent) implements Element {

    /** @throws BrokenRule if it is not above zero */
    public Cap {
        percent = Figure.canonical(percent);
        if (percent.signum() <= 0) {
            throw new BrokenRule(Rule.CAP, percent.toPlainString());
        }
    }

    @Override
    public Key key() {
        return Key.of(Kind.CAP, heading);
    }

    @Override
    public Id owner() {
        return heading;
    }
}
