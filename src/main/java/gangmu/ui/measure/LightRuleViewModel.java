package gangmu.ui.measure;

import gangmu.model.Comparison;
import gangmu.model.Light;
import gangmu.model.LightRule;
import gangmu.model.Plan;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Slot;
import gangmu.ui.widget.FieldModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be edited of a rule for lights: how it compares, with what, which light it gives, and its place. */
final class LightRuleViewModel {
    private final Desk desk;
    private final LightRule rule;
    private final LightRulesEditing editing;
    private final FieldModel percent;

    LightRuleViewModel(Desk desk, LightRule rule, LightRulesEditing editing) {
        this.desk = desk;
        this.rule = rule;
        this.editing = editing;
        this.percent = new FieldModel(this::setPercent, desk.unstored().of(Slot.of(rule, "rules.percent.of")));
        show(desk.plan());
    }

    /** Whether the plan can only be read. */
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    FieldModel percent() {
        return percent;
    }

    Plan plan() {
        return desk.plan();
    }

    void show(Plan plan) {
        percent.show(Figures.text(held().percent()));
    }

    /** The rule as the plan holds it now. */
    LightRule held() {
        return all().stream()
                .filter(each -> each.id().equals(rule.id()))
                .findFirst()
                .orElse(rule);
    }

    boolean canBeRaised() {
        return place(all()) > 0;
    }

    /** Without any rule the default ones would hold, which is another thing to ask for. */
    boolean canBeRemoved() {
        return all().size() > 1;
    }

    /** Compares in another way; like all that follow, says whether that was wanted. */
    boolean compareBy(Comparison chosen) {
        return edit(held -> held.comparing(chosen));
    }

    boolean give(Light chosen) {
        return edit(held -> held.giving(chosen));
    }

    boolean raise() {
        return editing.make(rules -> {
            List<LightRule> raised = new ArrayList<>(rules);
            int place = place(rules);
            raised.add(place - 1, raised.remove(place));
            return raised;
        });
    }

    boolean remove() {
        return editing.make(rules ->
                rules.stream().filter(each -> !each.id().equals(rule.id())).toList());
    }

    private Parsed<String> setPercent(String typed) {
        return Figures.parse(typed).then(value -> {
            boolean made = edit(held -> held.against(value));
            return Parsed.value(Figures.text(made ? value : held().percent()));
        });
    }

    private boolean edit(UnaryOperator<LightRule> edited) {
        return editing.make(rules -> rules.stream()
                .map(each -> each.id().equals(rule.id()) ? edited.apply(each) : each)
                .toList());
    }

    private List<LightRule> all() {
        return desk.plan().lightRules().all();
    }

    private int place(List<LightRule> rules) {
        return rules.stream().map(LightRule::id).toList().indexOf(rule.id());
    }
}
