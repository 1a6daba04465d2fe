package gangmu.ui.desk;

import gangmu.explain.FigureNotation;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Consequence;
import gangmu.model.Direction;
import gangmu.model.FigureChanges;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
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
        if (typedText.isEmpty() && desk.plan().target(kpi, year).isPresent()) {
            return Parsed.wrong("wrong.target.cleared");
        }
        Optional<String> cleared = typedText.isEmpty() ? Optional.of("") : TargetText.reasonForNone(typedText);
        if (cleared.isPresent()) {
            desk.change(plan -> plan.kpi(kpi).flatMap(k -> FigureChanges.clearTarget(plan, k, year, cleared.get())));
            return Parsed.value("");
        }
        return aim(typedText).then(aim -> {
            desk.change(plan -> plan.kpi(kpi).flatMap(k -> FigureChanges.target(plan, k, year, aim)));
            return Parsed.value(text(desk.plan(), aim));
        });
    }

    /** The target that is typed; one that is easier to reach than the one before is taken with a reason alone. */
    Parsed<Aim> aim(String typedText) {
        Plan plan = desk.plan();
        Notation notation = notation(plan);
        return TargetText.parse(typedText, notation)
                .then(aim -> plan.kpi(kpi)
                        .flatMap(held -> plan.target(kpi, year)
                                .filter(before -> notation.isOne(before.value()))
                                .filter(before ->
                                        aim.reason().isEmpty() && aim.isEasierThan(before, direction(plan, held)))
                                .map(before -> eased(plan, held, before, aim)))
                        .orElse(Parsed.value(aim)));
    }

    /** What is missing, with what the target would change. */
    private Parsed<Aim> eased(Plan plan, Kpi held, Target before, Aim aim) {
        String from = text(plan, before);
        String to = text(plan, aim);
        return FigureChanges.target(plan, held, year, aim)
                .flatMap(change -> consequence(plan, held, change))
                .map(consequence -> Parsed.<Aim>wrong(
                        "wrong.target.reason.light",
                        from,
                        to,
                        consequence.before().light().sign(),
                        consequence.after().light().sign()))
                .orElse(Parsed.wrong("wrong.target.reason", from, to));
    }

    /** What the target, as it is typed, would make of the year; empty where that is nothing, or cannot be read. */
    Optional<Consequence> consequence(String typedText) {
        Plan plan = desk.plan();
        return plan.kpi(kpi)
                .flatMap(held -> change(plan, held, typedText).flatMap(change -> consequence(plan, held, change)));
    }

    private Optional<Change> change(Plan plan, Kpi held, String typedText) {
        if (typedText.isEmpty() || TargetText.reasonForNone(typedText).isPresent()) {
            return FigureChanges.clearTarget(plan, held, year, "");
        }
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
        return text(plan, new Target(kpi, year, aim.value(), aim.upper()));
    }

    private static Direction direction(Plan plan, Kpi held) {
        return plan.measure(held.id())
                .map(measure -> measure.method().directed(held.direction()))
                .orElse(held.direction());
    }
}
