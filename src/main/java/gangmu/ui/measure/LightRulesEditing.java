package gangmu.ui.measure;

import gangmu.model.LightChange;
import gangmu.model.LightRule;
import gangmu.model.LightRuleChanges;
import gangmu.model.Plan;
import gangmu.ui.desk.Desk;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The way in which the rules for lights are changed: where KPI-years would get another light, that is shown first.
 *
 * @param confirmed shows which lights would change and says whether that is wanted
 */
record LightRulesEditing(Desk desk, Predicate<List<LightChange>> confirmed) {

    /** Gives the plan other rules unless a person, seeing what would change, does not want that; says whether it is done. */
    boolean make(UnaryOperator<List<LightRule>> edited) {
        Plan plan = desk.plan();
        List<LightRule> rules = edited.apply(plan.lightRules().all());
        boolean wanted = LightRuleChanges.replace(plan, rules)
                .map(change -> LightRuleChanges.consequences(plan, change))
                .filter(changes -> !changes.isEmpty())
                .map(confirmed::test)
                .orElse(true);
        if (wanted) {
            desk.change(now -> LightRuleChanges.replace(now, rules));
        }
        return wanted;
    }
}
