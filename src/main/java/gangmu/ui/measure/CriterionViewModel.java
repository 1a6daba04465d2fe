package gangmu.ui.measure;

import gangmu.model.Comparison;
import gangmu.model.Criterion;
import gangmu.model.Item;
import gangmu.model.MeasureChanges;
import gangmu.model.Plan;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Slot;
import gangmu.ui.widget.FieldModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be edited of a criterion: the item it is about and its threshold, and those of its side condition. */
final class CriterionViewModel {
    private final Desk desk;
    private final Criterion criterion;
    private final MeasureEditing editing;
    private final MeasureField threshold;
    private final MeasureField conditionThreshold;

    CriterionViewModel(Desk desk, Criterion criterion, MeasureEditing editing) {
        this.desk = desk;
        this.criterion = criterion;
        this.editing = editing;
        this.threshold = field(
                "criterion.threshold",
                (held, value) -> held.reaching(held.comparison(), value),
                held -> text(held.threshold()));
        this.conditionThreshold = field(
                "criterion.condition.threshold",
                CriterionViewModel::conditioned,
                held -> text(held.conditionThreshold()));
    }

    private static String text(@Nullable BigDecimal threshold) {
        return threshold == null ? "" : Figures.text(threshold);
    }

    private static Criterion conditioned(Criterion held, BigDecimal value) {
        return held.conditionItem() == null || held.conditionComparison() == null
                ? held
                : held.provided(held.conditionItem(), held.conditionComparison(), value);
    }

    private MeasureField field(
            String nameKey, BiFunction<Criterion, BigDecimal, Criterion> edited, Function<Criterion, String> shown) {
        return new MeasureField(
                editing,
                Slot.of(criterion, nameKey),
                typed -> Figures.parse(typed).then(value -> Parsed.value(put(held -> edited.apply(held, value)))),
                plan -> held(plan).map(shown).orElse(""));
    }

    /** Whether the plan can only be read. */
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    FieldModel threshold() {
        return threshold.model();
    }

    FieldModel conditionThreshold() {
        return conditionThreshold.model();
    }

    Plan plan() {
        return desk.plan();
    }

    void show(Plan plan) {
        threshold.show(plan);
        conditionThreshold.show(plan);
    }

    /** The criterion as the plan holds it now. */
    Criterion held() {
        return held(desk.plan()).orElse(criterion);
    }

    List<Item> items() {
        return desk.plan().items(criterion.kpi());
    }

    Optional<Item> item() {
        return desk.plan().item(criterion.kpi(), held().item());
    }

    /** What has to hold besides, if anything. */
    Optional<Item> conditionItem() {
        return Optional.ofNullable(held().conditionItem())
                .flatMap(id -> desk.plan().item(criterion.kpi(), id));
    }

    /** Is about another item; like all that follow, says whether that was wanted. */
    boolean beAbout(Item chosen) {
        return editing.make(put(held -> held.on(chosen.id())));
    }

    boolean compareBy(Comparison chosen) {
        return editing.make(put(held -> held.reaching(chosen, held.threshold())));
    }

    /** Depends on another item besides, first on having any; or on nothing. */
    boolean dependOn(Optional<Item> chosen) {
        return editing.make(put(held -> chosen.map(item -> held.provided(
                        item.id(),
                        Objects.requireNonNullElse(held.conditionComparison(), Comparison.AT_LEAST),
                        held.conditionThreshold()))
                .orElseGet(held::unconditional)));
    }

    boolean compareConditionBy(Comparison chosen) {
        return editing.make(put(held -> held.conditionItem() == null
                ? held
                : held.provided(held.conditionItem(), chosen, held.conditionThreshold())));
    }

    void remove() {
        editing.make((plan, kpi) -> held(plan).flatMap(held -> MeasureChanges.replace(plan, held, null)));
    }

    private KpiChange put(UnaryOperator<Criterion> edited) {
        return (plan, kpi) -> held(plan).flatMap(held -> MeasureChanges.replace(plan, held, edited.apply(held)));
    }

    private Optional<Criterion> held(Plan plan) {
        return plan.criteria(criterion.kpi()).stream()
                .filter(held -> held.id().equals(criterion.id()))
                .findFirst();
    }
}
