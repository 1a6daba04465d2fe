package gangmu.explain;

import gangmu.model.Edit;
import gangmu.model.Key;
import gangmu.model.Kind;
import gangmu.model.LightRule;
import gangmu.model.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Edits of rules for lights as people made them. A plan that states no rules has the default ones: who changes one of these
 * makes all of them the plan's own, and still changed only one.
 */
final class RuleEdits {
    private RuleEdits() {}

    /** The same edits, with those of rules put right where default rules became a plan's own, or the other way round. */
    static List<Edit> of(List<Edit> edits, Plan before, Plan after) {
        boolean sameOrigin =
                before.lightRules().isDefault() == after.lightRules().isDefault();
        if (sameOrigin || keys(before).noneMatch(keys(after).toList()::contains)) {
            return edits;
        }
        Stream<Edit> others = edits.stream().filter(edit -> edit.key().kind() != Kind.LIGHT_RULE);
        return Stream.concat(between(before, after), others).toList();
    }

    private static Stream<Key> keys(Plan plan) {
        return plan.lightRules().all().stream().map(LightRule::key);
    }

    private static Stream<Edit> between(Plan before, Plan after) {
        Map<Key, LightRule> held = new LinkedHashMap<>();
        before.lightRules().all().forEach(rule -> held.put(rule.key(), rule));
        List<Edit> kept = after.lightRules().all().stream()
                .map(rule -> new Edit(held.remove(rule.key()), rule))
                .toList();
        return Stream.concat(kept.stream(), held.values().stream().map(Edit::remove))
                .filter(edit -> !Objects.equals(edit.before(), edit.after()));
    }
}
