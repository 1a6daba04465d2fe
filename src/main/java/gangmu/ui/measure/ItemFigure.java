package gangmu.ui.measure;

import gangmu.explain.FigureNotation;
import gangmu.model.Actual;
import gangmu.model.Change;
import gangmu.model.FigureChanges;
import gangmu.model.Item;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.text.Notation;
import gangmu.text.Parsed;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Slot;
import gangmu.ui.widget.FieldModel;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What was counted for a data item in a period: the figure and its source to type, and who entered it. */
final class ItemFigure {
    private final Desk desk;
    private final Item item;
    private final Period period;
    private final FieldModel value;
    private final FieldModel source;
    private final BooleanProperty invented = new SimpleBooleanProperty();

    ItemFigure(Desk desk, Item item, Period period) {
        this.desk = desk;
        this.item = item;
        this.period = period;
        this.value = new FieldModel(this::setValue, desk.unstored().of(Slot.of(item, "items.figure.of", period)));
        this.source = new FieldModel(this::setSource, desk.unstored().of(Slot.of(item, "items.source.of", period)));
        show(desk.plan());
    }

    Item item() {
        return item;
    }

    Period period() {
        return period;
    }

    FieldModel value() {
        return value;
    }

    FieldModel source() {
        return source;
    }

    /** Whether it is a demonstration figure. */
    BooleanProperty invented() {
        return invented;
    }

    /** The actual that is held now. */
    Optional<Actual> held() {
        return desk.plan().actual(item, period);
    }

    void show(Plan plan) {
        Optional<Actual> held = plan.actual(item, period);
        value.show(held.map(Actual::value).map(notation(plan)::text).orElse(""));
        source.show(held.map(Actual::source).orElse(""));
        invented.set(held.map(Actual::invented).orElse(false));
    }

    private Notation notation(Plan plan) {
        return FigureNotation.of(plan, item.kpi());
    }

    private Parsed<String> setValue(String typed) {
        if (typed.isEmpty()) {
            desk.change(changing((plan, present) -> FigureChanges.clearActual(plan, present, period)));
            return Parsed.value("");
        }
        Notation notation = notation(desk.plan());
        return notation.parse(typed).then(figure -> {
            desk.change(entering(figure));
            return Parsed.value(notation.text(figure));
        });
    }

    /** How the plan changes by a figure that was pasted here; empty where that is none, which is marked. */
    Optional<Function<Plan, Optional<Change>>> paste(String pasted) {
        return switch (notation(desk.plan()).parse(pasted)) {
            case Parsed.Value<BigDecimal>(BigDecimal figure) -> {
                value.revert();
                yield Optional.of(entering(figure));
            }
            case Parsed.Wrong<BigDecimal>(Parsed.Problem problem) -> {
                value.refuse(pasted, problem);
                yield Optional.empty();
            }
        };
    }

    private Function<Plan, Optional<Change>> entering(BigDecimal figure) {
        String from = invented.get() && !source.isDirty() ? "" : source.text().get();
        return changing((plan, present) -> FigureChanges.actual(plan, present, period, figure, from, desk.entered()));
    }

    private Parsed<String> setSource(String typed) {
        if (held().isEmpty()) {
            return Parsed.wrong("wrong.source.alone");
        }
        desk.change(changing((plan, present) ->
                plan.actual(present, period).flatMap(held -> FigureChanges.source(plan, present, held, typed))));
        return Parsed.value(typed);
    }

    /** Changes the plan, where the item is still in it. */
    private Function<Plan, Optional<Change>> changing(BiFunction<Plan, Item, Optional<Change>> change) {
        return plan -> plan.item(item.kpi(), item.id()).flatMap(present -> change.apply(plan, present));
    }
}
