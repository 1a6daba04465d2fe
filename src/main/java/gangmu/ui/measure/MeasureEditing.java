package gangmu.ui.measure;

import gangmu.model.Change;
import gangmu.model.Id;
import gangmu.model.Plan;
import gangmu.text.Parsed;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/**
 * The way in which a KPI's measure is changed: tried out while it is typed, and made once a person wants what follows.
 *
 * @param answer shows what would follow and gives the reason, which may be empty; nothing where it is not wanted
 */
public record MeasureEditing(Desk desk, Id kpi, Function<Foreseen, Optional<String>> answer) {

    /** Shows consequences in a question over the window in which a node is. */
    public static MeasureEditing asking(Desk desk, Id kpi, Node node, Texts texts) {
        return new MeasureEditing(
                desk,
                kpi,
                foreseen -> new ConsequenceQuestion(texts)
                        .ask(foreseen, node.getScene().getWindow()));
    }

    /** Makes a change unless a person, seeing what would follow, does not want it; says whether it is made. */
    public boolean make(KpiChange wanted) {
        Plan plan = desk.plan();
        Optional<String> reason = plan.kpi(kpi)
                .flatMap(held -> wanted.in(plan, held).map(change -> Foreseen.of(plan, change, held)))
                .filter(Foreseen::isAnything)
                .map(answer)
                .orElse(Optional.of(""));
        reason.ifPresent(why -> desk.change(
                now -> now.kpi(kpi).flatMap(held -> wanted.in(now, held)).map(change -> because(change, why))));
        return reason.isPresent();
    }

    /** A change may bring a reason of its own along, which one that was not asked for does not take away. */
    private static Change because(Change change, String reason) {
        return reason.isEmpty() ? change : change.because(reason);
    }

    /** The plan as a change would make it. */
    Plan after(KpiChange wanted) {
        Plan plan = desk.plan();
        return plan.kpi(kpi)
                .flatMap(held -> wanted.in(plan, held))
                .map(plan::after)
                .orElse(plan);
    }

    /** Shows what a change would come to, or what is wrong with it, before it is made. */
    void tryOut(Parsed<KpiChange> typed) {
        desk.tryOut(Optional.of(typed.then(wanted -> Parsed.value(after(wanted)))));
    }

    /** Shows the plan as it is again. */
    void tryNothing() {
        desk.tryOut(Optional.empty());
    }
}
