package gangmu.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The changes of the rules by which lights are suggested. */
public final class LightRuleChanges {
    private LightRuleChanges() {}

    /** Puts other rules in the place of all there are; their order is that of the list. */
    public static Optional<Change> replace(Plan plan, List<LightRule> wanted) {
        List<Rank> ranks = Rank.spread(wanted.size());
        List<Edit> edits = new ArrayList<>();
        List<LightRule> held =
                plan.lightRules().isDefault() ? List.of() : plan.lightRules().all();
        for (LightRule rule : held) {
            if (wanted.stream().noneMatch(other -> other.id().equals(rule.id()))) {
                edits.add(Edit.remove(rule));
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            LightRule given = wanted.get(i);
            LightRule after =
                    new LightRule(given.id(), ranks.get(i), given.comparison(), given.percent(), given.light());
            LightRule before = held.stream()
                    .filter(rule -> rule.id().equals(given.id()))
                    .findFirst()
                    .orElse(null);
            if (!after.equals(before)) {
                edits.add(new Edit(before, after));
            }
        }
        Deed deed = Deed.of(Verb.LIGHT_RULES, plan.heading().title());
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Change(deed, edits));
    }

    /** The rules with a last one more, for everything that none before gives a light. */
    public static List<LightRule> withOneMore(List<LightRule> rules) {
        LightRule more =
                new LightRule(Id.random(), Rank.between(null, null), Comparison.AT_LEAST, BigDecimal.ZERO, Light.RED);
        return Stream.concat(rules.stream(), Stream.of(more)).toList();
    }

    /** The KPI-years whose suggested light other rules would change. */
    public static List<LightChange> consequences(Plan plan, Change change) {
        Plan next = plan.after(change);
        return plan.kpis().stream()
                .flatMap(kpi -> plan.years().stream().map(year -> {
                    Attainment attainment = plan.attainment(kpi, year);
                    return new LightChange(
                            kpi,
                            year,
                            plan.lightRules().light(attainment),
                            next.lightRules().light(attainment));
                }))
                .filter(LightChange::isOne)
                .toList();
    }
}
