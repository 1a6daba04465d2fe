package gangmu.ui.desk;

import gangmu.explain.FigureNotation;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Consequence;
import gangmu.model.Direction;
import gangmu.model.FigureChanges;
import gangmu.model.Id;
import gangmu.model.Impact;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.TargetAdjustments;
import gangmu.text.Notation;
import gangmu.text.Parsed;
import java.time.Year;
import java.util.Optional;

/** A KPI's target of a year as a person types it; one that becomes easier to reach needs a reason. */
record TypedTarget(Desk desk, Id kpi, Year year) {

    /** What a plan holds, as it is shown; empty where it holds none. */
    String shown(Plan plan) {
        return plan.target(kpi, year).map(held -> text(plan, held)).orElse("");
    }

    /** Takes what is typed into the plan. */
    Parsed<String> store(String typedText) {
        return aim(typedText).then(aim -> {
            desk.change(plan -> plan.kpi(kpi).flatMap(k -> FigureChanges.target(plan, k, year, aim)));
            return Parsed.value(text(desk.plan(), aim));
        });
    }

    /** The target that is typed; one that is taken away, or easier to reach than the last, is taken with a reason alone. */
    Parsed<Aim> aim(String typedText) {
        Plan plan = desk.plan();
        return TargetText.parse(typedText, notation(plan))
                .then(aim ->
                        plan.kpi(kpi).flatMap(held -> refused(plan, held, aim)).orElse(Parsed.value(aim)));
    }

    private Optional<Parsed<Aim>> refused(Plan plan, Kpi held, Aim aim) {
        if (aim.upper() != null && held.direction() != Direction.BAND) {
            return Optional.of(Parsed.wrong("wrong.band.direction"));
        }
        if (!aim.reason().isEmpty()) {
            return Optional.empty();
        }
        return aim.value() == null ? cleared(plan) : eased(plan, held, aim);
    }

    private Optional<Parsed<Aim>> cleared(Plan plan) {
        return plan.target(kpi, year).map(held -> Parsed.wrong("wrong.target.cleared"));
    }

    /** What is missing where the target is easier to reach, with what it would change. */
    private Optional<Parsed<Aim>> eased(Plan plan, Kpi held, Aim aim) {
        return FigureChanges.target(plan, held, year, aim)
                .filter(change -> TargetAdjustments.ease(plan, change))
                .flatMap(change -> TargetAdjustments.lastStated(plan, kpi, year)
                        .map(last -> consequence(plan, held, change)
                                .map(consequence -> Parsed.<Aim>wrong(
                                        "wrong.target.reason.light",
                                        text(plan, last),
                                        text(plan, aim),
                                        consequence.before().suggested().sign(),
                                        consequence.after().suggested().sign()))
                                .orElse(Parsed.wrong("wrong.target.reason", text(plan, last), text(plan, aim)))));
    }

    /** What the target, as it is typed, would make of the year; empty where that is nothing, or cannot be read. */
    Optional<Consequence> consequence(String typedText) {
        Plan plan = desk.plan();
        return plan.kpi(kpi)
                .flatMap(held -> change(plan, held, typedText).flatMap(change -> consequence(plan, held, change)));
    }

    /** What another target, as it is typed, would make of the plan; empty where there was none before, or it cannot be read. */
    Optional<Impact> impact(String typedText) {
        Plan plan = desk.plan();
        return plan.kpi(kpi)
                .filter(held -> plan.target(kpi, year).isPresent())
                .flatMap(held -> change(plan, held, typedText))
                .map(change -> Impact.of(plan, change));
    }

    private Optional<Change> change(Plan plan, Kpi held, String typedText) {
        return TargetText.parse(typedText, notation(plan)) instanceof Parsed.Value<Aim>(Aim aim)
                ? FigureChanges.target(plan, held, year, aim)
                : Optional.empty();
    }

    private Optional<Consequence> consequence(Plan plan, Kpi held, Change change) {
        return Consequence.of(plan, change, held).stream()
                .filter(consequence -> consequence.year().equals(year))
                .findFirst();
    }

    private Notation notation(Plan plan) {
        return FigureNotation.of(plan, kpi);
    }

    private String text(Plan plan, Target held) {
        return TargetText.of(held, notation(plan));
    }

    private String text(Plan plan, Aim aim) {
        return Optional.ofNullable(aim.target(kpi, year))
                .map(target -> text(plan, target))
                .orElse("");
    }
}
