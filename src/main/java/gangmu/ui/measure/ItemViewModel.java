package gangmu.ui.measure;

import gangmu.model.Change;
import gangmu.model.Formula;
import gangmu.model.Gathering;
import gangmu.model.Item;
import gangmu.model.MeasureChanges;
import gangmu.model.Plan;
import gangmu.model.Role;
import gangmu.model.WrongFormula;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Required;
import gangmu.ui.desk.Slot;
import gangmu.ui.widget.FieldModel;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be edited of a data item: its name, unit, weight and formula, its role and how it is gathered. */
final class ItemViewModel {
    private final Desk desk;
    private final Item item;
    private final MeasureEditing editing;
    private final FieldModel name;
    private final FieldModel unit;
    private final FieldModel weight;
    private final FieldModel formula;

    ItemViewModel(Desk desk, Item item, MeasureEditing editing) {
        this.desk = desk;
        this.item = item;
        this.editing = editing;
        this.name = field("item.name", this::setName);
        this.unit = field("item.unit", typed -> edit(held -> held.countedIn(typed), typed, Item::unit));
        this.weight = field("item.weight", this::setWeight);
        this.formula = field("item.formula", this::setFormula);
        show(desk.plan());
    }

    private FieldModel field(String nameKey, Function<String, Parsed<String>> store) {
        return new FieldModel(store, desk.unstored().of(Slot.of(item, nameKey)));
    }

    FieldModel name() {
        return name;
    }

    FieldModel unit() {
        return unit;
    }

    FieldModel weight() {
        return weight;
    }

    FieldModel formula() {
        return formula;
    }

    void show(Plan plan) {
        plan.item(item.kpi(), item.id()).ifPresent(held -> {
            name.show(held.name());
            unit.show(held.unit());
            weight.show(weight(held));
            formula.show(shown(plan, held));
        });
    }

    private static String shown(Plan plan, Item held) {
        try {
            return held.isCounted()
                    ? ""
                    : Formula.of(held.formula(), plan.items(held.kpi())).shown();
        } catch (WrongFormula e) {
            return held.formula(); // what is wrong with it is said when it is entered again
        }
    }

    void gather(Gathering chosen) {
        edit(held -> held.gathered(chosen), "", Item::name);
    }

    void actAs(Role chosen) {
        edit(held -> held.as(chosen), "", Item::name);
    }

    /** Whether nothing refers to it, so that it can be taken away. */
    boolean canBeRemoved() {
        return !MeasureChanges.isUsed(desk.plan(), item);
    }

    void remove() {
        make((plan, held) -> MeasureChanges.remove(plan, held));
    }

    private Parsed<String> setName(String typed) {
        return Required.parse(typed).then(given -> {
            if (given.indexOf('[') >= 0 || given.indexOf(']') >= 0) {
                return Parsed.wrong("wrong.item.brackets");
            }
            boolean taken = desk.plan().items(item.kpi()).stream()
                    .anyMatch(other -> other.name().equals(given) && !other.id().equals(item.id()));
            return taken ? Parsed.wrong("wrong.item.taken", given) : edit(held -> held.named(given), given, Item::name);
        });
    }

    private Parsed<String> setWeight(String typed) {
        return typed.isEmpty()
                ? edit(held -> held.weighing(null), "", ItemViewModel::weight)
                : Figures.parse(typed)
                        .then(value -> edit(held -> held.weighing(value), Figures.text(value), ItemViewModel::weight));
    }

    private Parsed<String> setFormula(String typed) {
        try {
            MeasureChanges.compute(desk.plan(), item, typed); // says what is wrong before anybody is asked anything
            boolean made = make((plan, held) -> MeasureChanges.compute(plan, held, typed));
            String shown = typed.isEmpty()
                    ? ""
                    : Formula.of(typed, desk.plan().items(item.kpi())).shown();
            return Parsed.value(made ? shown : held(held -> shown(desk.plan(), held)));
        } catch (WrongFormula e) {
            return MeasureViewModel.wrong(e);
        }
    }

    private static String weight(Item held) {
        return Optional.ofNullable(held.weight()).map(Figures::text).orElse("");
    }

    /** Edits the item; where a person does not want what would follow, what holds is shown again. */
    private Parsed<String> edit(UnaryOperator<Item> edited, String shown, Function<Item, String> held) {
        boolean made = make((plan, present) -> MeasureChanges.edit(plan, present, edited));
        return Parsed.value(made ? shown : held(held));
    }

    private String held(Function<Item, String> words) {
        return desk.plan().item(item.kpi(), item.id()).map(words).orElse("");
    }

    private boolean make(BiFunction<Plan, Item, Optional<Change>> maker) {
        return editing.make((plan, kpi) -> plan.item(item.kpi(), item.id()).flatMap(held -> maker.apply(plan, held)));
    }
}
