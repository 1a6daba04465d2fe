package gangmu.ui.measure;

import gangmu.model.Criterion;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.MeasureChanges;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.model.Span;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.Form;
import gangmu.ui.widget.Icons;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How a KPI is measured, to edit: the template first, then what it needs, then its data items and criteria. */
public final class MeasureForm extends TitledPane implements NodeForm {
    private final Desk desk;
    private final Id kpi;
    private final Texts texts;
    private final MeasureEditing editing;
    private final MeasureViewModel model;
    private final VBox content = new VBox();
    private final List<ItemViewModel> items = new ArrayList<>();
    private Optional<Shape> shape = Optional.empty();

    /** What rows there are; anything else is shown by the fields themselves. */
    private record Shape(Method method, Span span, List<Row> rows, List<Criterion> criteria) {}

    private record Row(Id item, Object gathering, Object role) {}

    public MeasureForm(Desk desk, Id kpi, Texts texts) {
        this.desk = desk;
        this.kpi = kpi;
        this.texts = texts;
        this.editing = new MeasureEditing(
                desk,
                kpi,
                consequences -> new ConsequenceQuestion(texts)
                        .isWanted(consequences, getScene().getWindow()));
        this.model = new MeasureViewModel(desk, kpi, editing);
        getStyleClass().add("measure-form");
        content.getStyleClass().add("measure-content");
        setContent(content);
        setExpanded(false);
        setAnimated(false);
        show(desk.plan());
        expandedProperty().subscribe(() -> show(desk.plan()));
    }

    @Override
    public void show(Plan plan) {
        model.show(plan);
        setText(texts.get(
                "measure.heading", texts.get("method." + model.method().get())));
        Shape next = new Shape(model.method().get(), model.span().get(), rows(plan), plan.criteria(kpi));
        if (isExpanded() && !shape.equals(Optional.of(next))) {
            shape = Optional.of(next);
            build(plan);
        }
        items.forEach(item -> item.show(plan));
    }

    private List<Row> rows(Plan plan) {
        return plan.items(kpi).stream()
                .map(item -> new Row(item.id(), item.gathering(), item.role()))
                .toList();
    }

    private void build(Plan plan) {
        items.clear();
        Method method = model.method().get();
        Form form = new Form(texts);
        form.add("measure.template", templates());
        form.add("measure.span", spans());
        if (method == Method.GROWTH_OF_EVERY_PART) {
            form.add("measure.rate", Field.figure(model.rate(), texts.get("measure.rate"), texts));
        }
        if (method.isGrowth()) {
            form.add("measure.decimals", Field.figure(model.decimals(), texts.get("measure.decimals"), texts));
        }
        if (method.hasBaseYear()) {
            form.add("measure.baseYear", Field.figure(model.baseYear(), texts.get("measure.baseYear"), texts));
        }
        if (method == Method.FORMULA) {
            form.wrapping("measure.formula", model.formula(), 3).control().setId("measure-formula");
        }
        content.getChildren().setAll(hint("method.say." + method), form, heading("measure.items"));
        plan.items(kpi).forEach(item -> content.getChildren().add(row(item, method)));
        content.getChildren().add(addItem());
        if (method == Method.CRITERIA_MET) {
            content.getChildren().add(heading("measure.criteria"));
            plan.criteria(kpi)
                    .forEach(criterion -> content.getChildren().add(new CriterionRow(desk, criterion, editing, texts)));
            content.getChildren().add(addCriterion());
        }
    }

    private Label hint(String key) {
        Label hint = new Label(texts.get(key));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("panel-heading");
        return heading;
    }

    private Choice<Method> templates() {
        Choice<Method> choice =
                new Choice<>(List.of(Method.values()), method -> texts.get("method." + method), model::measureBy);
        choice.setId("measure-method");
        choice.setAccessibleText(texts.get("measure.template"));
        model.method().subscribe(now -> choice.show(now));
        return choice;
    }

    /** Only the periods it may be reported by now; why there are no others is said. */
    private VBox spans() {
        List<Span> possible = Stream.of(Span.values())
                .filter(span -> span == model.span().get() || model.canReportBy(span))
                .toList();
        Choice<Span> choice = new Choice<>(possible, span -> texts.get("measure.by." + span), model::reportBy);
        choice.setAccessibleText(texts.get("measure.span"));
        choice.show(model.span().get());
        return possible.size() > 1 ? new VBox(choice) : new VBox(choice, hint("measure.span.fixed"));
    }

    private HBox row(Item item, Method method) {
        ItemViewModel edited = new ItemViewModel(desk, item, editing);
        items.add(edited);
        return new ItemRow(edited, item, method, texts);
    }

    private Button addItem() {
        Button add = new Button(texts.get("measure.items.add"), Icons.of("fth-plus"));
        add.setId("add-item");
        add.setOnAction(e ->
                editing.make((plan, held) -> Optional.of(MeasureChanges.add(plan, held, Id.random(), newName(plan)))));
        return add;
    }

    /** A name that no item of the KPI has yet. */
    private String newName(Plan plan) {
        List<String> taken = plan.items(kpi).stream().map(Item::name).toList();
        for (int number = taken.size() + 1; ; number++) {
            String name = texts.get("measure.items.new", number);
            if (!taken.contains(name)) {
                return name;
            }
        }
    }

    private HBox addCriterion() {
        Button add = new Button(texts.get("measure.criteria.add"), Icons.of("fth-plus"));
        add.setId("add-criterion");
        add.setOnAction(e -> editing.make((plan, held) -> plan.items(kpi).stream()
                .findFirst()
                .map(item -> MeasureChanges.add(plan, held, Criterion.atLeast(Id.random(), item, BigDecimal.ONE)))));
        HBox box = new HBox(add);
        HBox.setHgrow(add, Priority.NEVER);
        return box;
    }
}
