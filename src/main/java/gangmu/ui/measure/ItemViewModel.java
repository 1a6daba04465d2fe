package gangmu.ui.measure;

import gangmu.model.Change;
import gangmu.model.Gathering;
import gangmu.model.Item;
import gangmu.model.MeasureChanges;
import gangmu.model.Plan;
import gangmu.model.Role;
import gangmu.model.WrongFormula;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.text.Parsed.Problem;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Required;
import gangmu.ui.desk.Slot;
import gangmu.ui.widget.FieldModel;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be edited of a data item: its name, unit, weight and formula, its role and how it is gathered. */
final class ItemViewModel {
    private final Desk desk;
    private final Item item;
    private final MeasureEditing editing;
    private final MeasureField name;
    private final MeasureField unit;
    private final MeasureField weight;
    private final MeasureField formula;

    ItemViewModel(Desk desk, Item item, MeasureEditing editing) {
        this.desk = desk;
        this.item = item;
        this.editing = editing;
        this.name = field("item.name", this::readName, Item::name);
        this.unit = field("item.unit", typed -> edit(held -> held.countedIn(typed)), Item::unit);
        this.weight = field("item.weight", this::readWeight, ItemViewModel::weight);
        this.formula = new MeasureField(
                editing,
                Slot.of(item, "item.formula"),
                this::readFormula,
                plan -> plan.item(item.kpi(), item.id())
                        .map(held -> MeasureViewModel.shown(held.formula(), plan, item.kpi()))
                        .orElse(""));
    }

    private MeasureField field(String nameKey, Function<String, Parsed<KpiChange>> read, Function<Item, String> shown) {
        return new MeasureField(
                editing,
                Slot.of(item, nameKey),
                read,
                plan -> plan.item(item.kpi(), item.id()).map(shown).orElse(""));
    }

    /** Whether the plan can only be read. */
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    FieldModel name() {
        return name.model();
    }

    FieldModel unit() {
        return unit.model();
    }

    FieldModel weight() {
        return weight.model();
    }

    FieldModel formula() {
        return formula.model();
    }

    Plan plan() {
        return desk.plan();
    }

    void show(Plan plan) {
        Stream.of(name, unit, weight, formula).forEach(field -> field.show(plan));
    }

    /** The item as the plan holds it now. */
    Item held() {
        return desk.plan().item(item.kpi(), item.id()).orElse(item);
    }

    /** Gathers it in another way; says whether that was wanted. */
    boolean gather(Gathering chosen) {
        return editing.make(with(edited(held -> held.gathered(chosen))));
    }

    /** Gives it another role; says whether that was wanted. */
    boolean actAs(Role chosen) {
        return editing.make(with((plan, held) -> MeasureChanges.role(plan, held, chosen)));
    }

    /** Why it cannot be taken away, if so: something refers to it. */
    Optional<Problem> inTheWay() {
        Item held = held();
        return MeasureChanges.isUsed(desk.plan(), held)
                ? Optional.of(Parsed.problem("wrong.item.used", held.name()))
                : Optional.empty();
    }

    void remove() {
        editing.make(with((plan, held) -> MeasureChanges.remove(plan, held)));
    }

    private Parsed<KpiChange> readName(String typed) {
        return Required.parse(typed).then(given -> {
            if (!given.equals(Item.nameFor(given))) {
                return Parsed.wrong("wrong.item.brackets");
            }
            boolean taken = desk.plan().items(item.kpi()).stream()
                    .anyMatch(other -> other.name().equals(given) && !other.id().equals(item.id()));
            return taken ? Parsed.wrong("wrong.item.taken", given) : edit(held -> held.named(given));
        });
    }

    private Parsed<KpiChange> readWeight(String typed) {
        return typed.isEmpty()
                ? edit(held -> held.weighing(null))
                : Figures.parse(typed).then(value -> edit(held -> held.weighing(value)));
    }

    private Parsed<KpiChange> readFormula(String typed) {
        try {
            MeasureChanges.compute(desk.plan(), held(), typed);
            return Parsed.value(with((plan, held) -> MeasureChanges.compute(plan, held, typed)));
        } catch (WrongFormula e) {
            return MeasureViewModel.wrong(e);
        }
    }

    private static String weight(Item held) {
        return Optional.ofNullable(held.weight()).map(Figures::text).orElse("");
    }

    private Parsed<KpiChange> edit(UnaryOperator<Item> edited) {
        return Parsed.value(with(edited(edited)));
    }

    private static BiFunction<Plan, Item, Optional<Change>> edited(UnaryOperator<Item> edited) {
        return (plan, held) -> MeasureChanges.edit(plan, held, edited);
    }

    private KpiChange with(BiFunction<Plan, Item, Optional<Change>> change) {
        return (plan, kpi) -> plan.item(item.kpi(), item.id()).flatMap(held -> change.apply(plan, held));
    }
}
