package gangmu.ui.outline;

import gangmu.model.Direction;
import gangmu.model.EvaluationSystem;
import gangmu.model.Id;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.measure.ItemTable;
import gangmu.ui.measure.MeasureEditing;
import gangmu.ui.measure.MeasureForm;
import gangmu.ui.measure.ReviewForm;
import gangmu.ui.measure.WeightField;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A KPI as a form: what it is on top, its figures year by year below. */
final class KpiForm extends VBox implements NodeForm {
    private final Desk desk;
    private final Id id;
    private final KpiViewModel model;
    private final MeasureEditing editing;
    private final Choice<Direction> direction;
    private final FigureTable figures;
    private final ItemTable items;
    private final MeasureForm measure;
    private final ReviewForm review;
    private final WeightField weight;

    KpiForm(Desk desk, Id id, Texts texts) {
        this.desk = desk;
        this.id = id;
        model = new KpiViewModel(desk, id);
        editing = MeasureEditing.asking(desk, id, this, texts);
        direction = new Choice<>(List.of(Direction.values()), way -> texts.get("direction." + way), this::direct);
        direction.setId("direction");
        direction.setDisable(desk.isReadOnly());
        figures = new FigureTable(model.years(), desk.year(), texts);
        items = new ItemTable(desk, id, texts);
        measure = new MeasureForm(desk, id, texts);
        review = new ReviewForm(desk, id, texts);
        weight = new WeightField(desk, id);
        getStyleClass().add("node-form");
        Form form = new Form(texts);
        form.wrapping("kpi.name", model.name(), 3, RenamingNote.of(desk, id, model.name(), texts));
        form.wrapping("kpi.standard", model.standard(), 6);
        form.add("kpi.system", systems(texts));
        form.add("kpi.method", Field.suggesting(model.method(), methods(texts), texts.get("kpi.method"), texts));
        form.add("kpi.unit", unitAndDirection(texts));
        getChildren().setAll(form, figures, items, review, measure);
        showFigures(desk.plan());
    }

    @Override
    public void show(Plan plan) {
        model.show(plan);
        showFigures(plan);
        items.show(plan);
        review.show(plan);
        weight.show(plan);
        measure.show(plan);
    }

    private void showFigures(Plan plan) {
        plan.kpi(id).ifPresent(kpi -> figures.show(plan, kpi, desk.year().get()));
        boolean directed =
                plan.measure(id).map(Measure::method).map(Method::hasDirection).orElse(true);
        direction.setVisible(directed);
        direction.setManaged(directed);
    }

    /** Puts the cursor where the first data item of the year looked at is typed. */
    void enterItems() {
        items.enter(desk.year().get());
    }

    private static List<String> methods(Texts texts) {
        return List.of(texts.get("kpi.method.usual").split("\\|"));
    }

    private Choice<Optional<EvaluationSystem>> systems(Texts texts) {
        List<Optional<EvaluationSystem>> all = Stream.concat(
                        Stream.of(Optional.<EvaluationSystem>empty()),
                        Arrays.stream(EvaluationSystem.values()).map(Optional::of))
                .toList();
        Choice<Optional<EvaluationSystem>> choice = new Choice<>(all, s -> name(s, texts), model::evaluateBy);
        choice.setDisable(desk.isReadOnly());
        model.system().subscribe(now -> choice.show(now));
        return choice;
    }

    private static String name(Optional<EvaluationSystem> system, Texts texts) {
        return system.map(s -> s.code() + "　" + texts.get("system." + s)).orElse(texts.get("kpi.system.none"));
    }

    /** Lets the value go another way; what results change by that is asked first. */
    private void direct(Direction chosen) {
        boolean made = editing.make((plan, held) -> KpiViewModel.directed(held, chosen));
        if (!made) {
            direction.show(model.direction().get());
        }
    }

    private HBox unitAndDirection(Texts texts) {
        Field unit = Field.line(model.unit(), texts.get("kpi.unit"), texts);
        direction.setAccessibleText(texts.get("kpi.direction"));
        model.direction().subscribe(now -> direction.show(now));
        HBox.setHgrow(unit, Priority.ALWAYS);
        Field counts = weight.control(texts);
        ((TextField) counts.control()).setPrefColumnCount(4);
        counts.control().setId("weight");
        Label label = Form.label(texts.get("node.weight"), counts.control());
        label.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(unit, direction, label, counts);
        row.getStyleClass().add("form-row");
        return row;
    }
}
