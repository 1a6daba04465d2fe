package gangmu.ui.desk;

import gangmu.model.Id;
import gangmu.model.Light;
import gangmu.model.LinkageFilter;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Form;
import gangmu.ui.widget.Seen;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Which projects and KPIs are looked at, in all views of many. */
public final class FilterBar extends FlowPane {
    private static final double NAME_LETTERS = 9;

    private final Desk desk;
    private final Texts texts;
    private final TextField text = new TextField();
    private final Choice<Optional<Id>> section;
    private final Choice<Optional<Id>> goal;
    private final Choice<Optional<String>> category;
    private final Choice<Optional<Year>> running;
    private final Choice<Optional<Year>> targeted;
    private final Choice<Optional<Light>> light;

    /** The filters of a desk. */
    public FilterBar(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        getStyleClass().add("place-filters");
        text.setId("linkage-text");
        text.setPromptText(texts.get("linkage.text"));
        text.setAccessibleText(texts.get("linkage.text"));
        text.textProperty().subscribe((was, typed) -> put(filter -> filter.text(typed.strip())));
        section = choice("linkage.section", this::node, LinkageFilter::section);
        goal = choice("linkage.goal", this::node, LinkageFilter::goal);
        category = choice(
                "linkage.category",
                name -> name.isEmpty() ? texts.get("linkage.category.none") : name,
                LinkageFilter::category);
        running = choice("linkage.running", RocYears::text, LinkageFilter::running);
        targeted = choice("linkage.targeted", RocYears::text, LinkageFilter::targeted);
        light = choice(
                "linkage.filter.light", one -> one.sign() + " " + texts.get("light." + one), LinkageFilter::light);
        section.setPrefWidth(NAME_LETTERS * text.getFont().getSize());
        goal.setPrefWidth(NAME_LETTERS * text.getFont().getSize());
        getChildren()
                .setAll(
                        text,
                        labelled("linkage.section", section),
                        labelled("linkage.goal", goal),
                        labelled("linkage.category", category),
                        labelled("linkage.running", running),
                        labelled("linkage.targeted", targeted),
                        labelled("linkage.filter.light", light),
                        new SavedFilters(desk, texts));
        ObservableValue<Boolean> seen = Seen.of(this);
        desk.state().when(seen).subscribe((was, is) -> offer());
        desk.filter().when(seen).subscribe((was, is) -> offer());
        offer();
    }

    /** Puts the cursor into the text. */
    public void startTyping() {
        text.requestFocus();
        text.selectAll();
    }

    /** Enter and the arrow down lead from the text to what passes; Escape empties it. */
    public void leadTo(Runnable passing) {
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER, DOWN -> passing.run();
                case ESCAPE -> text.clear();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private <T> Choice<Optional<T>> choice(
            String key, Function<T, String> name, BiFunction<LinkageFilter, Optional<T>, LinkageFilter> limit) {
        Choice<Optional<T>> choice = new Choice<>(
                List.of(Optional.empty()),
                one -> one.map(name).orElseGet(() -> texts.get("linkage.any")),
                chosen -> put(filter -> limit.apply(filter, chosen)));
        choice.setId(key.replace('.', '-'));
        choice.setAccessibleText(texts.get(key));
        return choice;
    }

    private HBox labelled(String key, Choice<?> choice) {
        HBox row = new HBox(Form.label(texts.get(key), choice), choice);
        row.getStyleClass().add("form-row");
        return row;
    }

    private String node(Id id) {
        return desk.plan()
                .node(id)
                .map(node -> desk.plan().numbering().titled(node))
                .orElse("");
    }

    private void put(UnaryOperator<LinkageFilter> change) {
        desk.filter().set(change.apply(desk.filter().get()));
    }

    /** Offers what the plan has, and shows what the filter is, also where somebody else lifted it. */
    private void offer() {
        Plan plan = desk.plan();
        LinkageFilter filter = desk.filter().get();
        if (!text.getText().strip().equals(filter.text())) {
            text.setText(filter.text());
        }
        section.offer(all(plan.sections().stream().map(OutlineNode::id)), filter.section());
        goal.offer(all(plan.goals().stream().map(OutlineNode::id)), filter.goal());
        category.offer(all(plan.projects().stream().map(Project::category).distinct()), filter.category());
        running.offer(all(years(plan).stream()), filter.running());
        targeted.offer(all(plan.years().stream()), filter.targeted());
        light.offer(all(Stream.of(Light.values())), filter.light());
    }

    private static <T> List<Optional<T>> all(Stream<T> things) {
        return Stream.concat(Stream.of(Optional.<T>empty()), things.map(Optional::of))
                .toList();
    }

    /** The years of the plan, and those in which a project runs besides. */
    private static Set<Year> years(Plan plan) {
        Set<Year> years = new TreeSet<>(plan.years());
        plan.projects().forEach(project -> {
            years.add(project.firstYear());
            years.add(project.lastYear());
        });
        return years;
    }
}
