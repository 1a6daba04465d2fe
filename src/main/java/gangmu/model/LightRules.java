package gangmu.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rules by which a plan's lights are suggested, in order.
 *
 * @param isDefault whether the plan states none, so that those that come with the program hold
 */
public record LightRules(List<LightRule> all, boolean isDefault) {
    private static final LightRules DEFAULT = new LightRules(
            List.of(
                    rule(1, Comparison.AT_LEAST, 100, Light.GREEN),
                    rule(2, Comparison.AT_LEAST, 80, Light.YELLOW),
                    rule(3, Comparison.LESS_THAN, 80, Light.RED)),
            true);

    private static LightRule rule(int place, Comparison comparison, int percent, Light light) {
        Rank rank = Rank.spread(3).get(place - 1);
        return new LightRule(new Id(new UUID(0, place)), rank, comparison, BigDecimal.valueOf(percent), light);
    }

    /** The rules a plan states, or the default ones. */
    static LightRules of(List<LightRule> stated) {
        return stated.isEmpty()
                ? DEFAULT
                : new LightRules(
                        stated.stream()
                                .sorted(Comparator.comparing(LightRule::rank))
                                .toList(),
                        false);
    }

    /** The light of the first rule that holds for the exact attainment; white without one, or where none holds. */
    public Light light(Attainment attainment) {
        return deciding(attainment).map(LightRule::light).orElse(Light.WHITE);
    }

    /** The rule that gives an attainment its light, where one does. */
    public Optional<LightRule> deciding(Attainment attainment) {
        return attainment instanceof Attainment.Percent percent
                ? all.stream().filter(rule -> rule.holds(percent.value())).findFirst()
                : Optional.empty();
    }
}
