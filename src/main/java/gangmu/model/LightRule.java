package gangmu.model;

import java.math.BigDecimal;

/**
 * A rule of the agency's own that gives a light to attainments; rules are tried in order and the first that holds wins.
 *
 * @param percent what the exact attainment is held against
 */
public record LightRule(Id id, Rank rank, Comparison comparison, BigDecimal percent, Light light) implements Element {
    public LightRule {
        percent = Figure.canonical(percent);
    }

    /** Whether it holds for an attainment. */
    boolean holds(BigDecimal attainment) {
        return comparison.holds(attainment, percent);
    }

    @Override
    public Key key() {
        return Key.of(Kind.LIGHT_RULE, id);
    }

    @Override
    public Id owner() {
        return id;
    }
}
