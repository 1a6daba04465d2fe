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

    /** The same comparing in another way. */
    public LightRule comparing(Comparison other) {
        return new LightRule(id, rank, other, percent, light);
    }

    /** The same held against another percentage. */
    public LightRule against(BigDecimal other) {
        return new LightRule(id, rank, comparison, other, light);
    }

    /** The same giving another light. */
    public LightRule giving(Light other) {
        return new LightRule(id, rank, comparison, percent, other);
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
