package gangmu.ui.outline;

import gangmu.model.Change;
import gangmu.model.Direction;
import gangmu.model.EvaluationSystem;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.text.Parsed;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.YearViewModel;
import gangmu.ui.widget.FieldModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What can be edited of a KPI: its name, how it is measured, and its figures year by year. */
final class KpiViewModel {
    private final Id id;
    private final NodeViewModel node;
    private final FieldModel method;
    private final FieldModel standard;
    private final FieldModel unit;
    private final ObjectProperty<Optional<EvaluationSystem>> system = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.HIGHER_IS_BETTER);
    private final List<YearViewModel> years = new ArrayList<>();

    KpiViewModel(Desk desk, Id id) {
        this.id = id;
        this.node = new NodeViewModel(desk, id);
        this.method = text("kpi.method", Kpi::evaluatedThrough);
        this.standard = text("kpi.standard", Kpi::measuredAs);
        this.unit = text("kpi.unit", Kpi::countedIn);
        desk.plan().years().forEach(year -> years.add(new YearViewModel(desk, id, year)));
        show(desk.plan());
    }

    FieldModel name() {
        return node.name();
    }

    FieldModel method() {
        return method;
    }

    FieldModel standard() {
        return standard;
    }

    FieldModel unit() {
        return unit;
    }

    ObjectProperty<Optional<EvaluationSystem>> system() {
        return system;
    }

    ObjectProperty<Direction> direction() {
        return direction;
    }

    /** The figures of each of the plan's years, in order. */
    List<YearViewModel> years() {
        return years;
    }

    void show(Plan plan) {
        node.show(plan);
        years.forEach(year -> year.show(plan));
        plan.kpi(id).ifPresent(kpi -> {
            method.show(kpi.evaluationMethod());
            standard.show(kpi.standard());
            unit.show(kpi.unit());
            system.set(Optional.ofNullable(kpi.evaluationSystem()));
            direction.set(kpi.direction());
        });
    }

    void evaluateBy(Optional<EvaluationSystem> chosen) {
        node.edit(present -> ((Kpi) present).evaluatedBy(chosen.orElse(null)));
    }

    /** The change that lets a KPI's value go another way. */
    static Optional<Change> directed(Kpi held, Direction chosen) {
        return held.direction() == chosen
                ? Optional.empty()
                : Optional.of(NodeChanges.edit(held, held.directed(chosen)));
    }

    private FieldModel text(String nameKey, BiFunction<Kpi, String, Kpi> edited) {
        return node.field(nameKey, typed -> {
            node.edit(present -> edited.apply((Kpi) present, typed));
            return Parsed.value(typed);
        });
    }
}
