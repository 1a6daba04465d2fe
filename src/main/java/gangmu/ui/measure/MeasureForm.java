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
import gangmu.ui.widget.Unfolding;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** How a KPI is measured, to edit: the template first, then what it needs, then its data items and criteria. */
public final class MeasureForm extends TitledPane implements NodeForm {
    private final Desk desk;
    private final Id kpi;
    private final Texts texts;
    private final MeasureEditing editing;
    private final MeasureViewModel model;
    private final Choice<Method> template;
    private final Choice<Span> span;
    private final Label say;
    private final Label spanFixed;
    private final VBox needs = new VBox();
    private final Button addItem;
    private final Button addCriterion;
    private Rows<ItemRow> items;
    private Rows<CriterionRow> criteria;
    private Optional<Shape> shape = Optional.empty();

    /** What decides which fields there are. */
    private record Shape(Optional<Method> method, Span span) {}

    public MeasureForm(Desk desk, Id kpi, Texts texts) {
        this.desk = desk;
        this.kpi = kpi;
        this.texts = texts;
        this.editing = MeasureEditing.asking(desk, kpi, this, texts);
        this.model = new MeasureViewModel(desk, kpi, editing);
        this.template = templates();
        this.span = new Choice<>(List.of(), each -> texts.get("measure.by." + each), model::reportBy);
        this.say = hint("method.say.none");
        this.spanFixed = hint("measure.span.fixed");
        this.addItem = button("measure.items.add", "add-item", this::addItem);
        this.addCriterion = button("measure.criteria.add", "add-criterion", this::addCriterion);
        this.items = new Rows<>(this::itemRow, addItem);
        this.criteria = new Rows<>(this::criterionRow, addCriterion);
        getStyleClass().add("measure-form");
        span.setAccessibleText(texts.get("measure.span"));
        span.setId("measure-span");
        List.of(template, span, addItem).forEach(control -> control.setDisable(desk.isReadOnly()));
        setExpanded(false);
        setAnimated(false);
        show(desk.plan());
        expandedProperty().subscribe(() -> show(desk.plan()));
        Unfolding.of(this);
    }

    @Override
    public void show(Plan plan) {
        model.show(plan);
        setText(texts.get(
                "measure.heading",
                model.method().map(method -> texts.get("method." + method)).orElse(texts.get("measure.none"))));
        if (isExpanded()) {
            showContent(plan);
        }
    }

    private void showContent(Plan plan) {
        Shape next = new Shape(model.method(), model.span());
        if (shape.isEmpty()) {
            setContent(content());
        }
        if (!shape.equals(Optional.of(next))) {
            shape = Optional.of(next);
            build(next.method());
        }
        template.show(model.method().orElse(null));
        List<Span> possible = model.possibleSpans();
        span.offer(possible, model.span());
        spanFixed.setVisible(possible.size() == 1);
        spanFixed.setManaged(possible.size() == 1);
        addCriterion.setDisable(desk.isReadOnly() || plan.items(kpi).isEmpty());
        if (next.method().isPresent()) {
            items.show(plan.items(kpi).stream().map(Item::id).toList(), plan);
            criteria.show(plan.criteria(kpi).stream().map(Criterion::id).toList(), plan);
        }
    }

    /** What stays whichever template is chosen, so that the cursor stays in it. */
    private VBox content() {
        Form form = new Form(texts);
        form.add("measure.template", template);
        form.add("measure.span", new VBox(span, spanFixed));
        VBox content = new VBox(say, form, needs);
        content.getStyleClass().add("measure-content");
        return content;
    }

    private void build(Optional<Method> chosen) {
        say.setText(texts.get(chosen.map(method -> "method.say." + method).orElse(withoutMethod())));
        items = new Rows<>(this::itemRow, addItem);
        criteria = new Rows<>(this::criterionRow, addCriterion);
        needs.getStyleClass().setAll("measure-needs");
        needs.getChildren().clear();
        chosen.ifPresent(method -> {
            needs.getChildren().setAll(parameters(method), heading("measure.items"), items, addItem);
            if (method == Method.CRITERIA_MET) {
                needs.getChildren().addAll(heading("measure.criteria"), criteria, addCriterion);
            }
        });
    }

    private String withoutMethod() {
        return desk.isReadOnly() ? "missing.NO_MEASURE" : "method.say.none";
    }

    private Form parameters(Method method) {
        Form form = new Form(texts);
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
            form.wrapping("measure.formula", model.formula(), 6).control().setId("measure-formula");
        }
        form.setManaged(!form.getChildren().isEmpty());
        return form;
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

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(texts.get(key), Icons.of("fth-plus"));
        button.setId(id);
        button.setOnAction(e -> action.run());
        return button;
    }

    private Choice<Method> templates() {
        Choice<Method> choice =
                new Choice<>(List.of(Method.values()), method -> texts.get("method." + method), this::measureBy);
        choice.setId("measure-method");
        choice.setAccessibleText(texts.get("measure.template"));
        choice.setPromptText(texts.get("measure.none"));
        return choice;
    }

    private void measureBy(Method chosen) {
        if (!model.measureBy(chosen)) {
            template.show(model.method().orElse(null));
        }
    }

    private ItemRow itemRow(Id id) {
        Item item = desk.plan().item(kpi, id).orElseThrow();
        return new ItemRow(
                new ItemViewModel(desk, item, editing), model.method().orElseThrow(), model.span(), texts);
    }

    private CriterionRow criterionRow(Id id) {
        Criterion criterion = desk.plan().criteria(kpi).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new CriterionRow(new CriterionViewModel(desk, criterion, editing), texts);
    }

    private void addItem() {
        editing.make((plan, held) -> Optional.of(MeasureChanges.add(plan, held, Id.random(), newName(plan))));
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

    private void addCriterion() {
        editing.make((plan, held) -> plan.items(kpi).stream()
                .findFirst()
                .map(item -> MeasureChanges.add(plan, held, Criterion.of(Id.random(), item))));
    }
}
