package gangmu.ui.outline;

import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.KpiSplit;
import gangmu.model.KpiSplit.Side;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.Texts;
import gangmu.text.Typed;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeLink;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Choice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Splitting a KPI in two: what goes to the new one is chosen, and what would follow is said. */
final class Splitting {
    private final Desk desk;
    private final Texts texts;
    private final Plan plan;
    private final Kpi kpi;
    private final ChangeDialog dialog;
    private final Id made = Id.random();
    private final TextField name = new TextField();
    private final CheckBox targets;
    private final Set<Id> items = new HashSet<>();
    private final Map<Id, Side> sides = new HashMap<>();

    Splitting(Desk desk, Kpi kpi, Window owner, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.plan = desk.plan();
        this.kpi = kpi;
        this.dialog = new ChangeDialog(
                plan, owner, texts.get("split.header", NodeLink.text(plan, kpi)), texts.get("split.do"), texts);
        this.targets = new CheckBox(texts.get("split.targets.say"));
    }

    void ask() {
        dialog.add("split.name", "split-name", name);
        dialog.add("split.items", "split-items", itemBoxes());
        dialog.add("split.projects", "split-projects", projectRows());
        dialog.add("merge.targets", "split-targets", targets);
        targets.setWrapText(true);
        name.textProperty().subscribe(this::state);
        targets.selectedProperty().subscribe(this::state);
        state();
        dialog.ask(name).ifPresent(why -> {
            KpiSplit wanted = split();
            desk.change(now -> Optional.of(wanted.change(now, why)), () -> desk.lookAt(new Spot.At(made)));
        });
    }

    private VBox itemBoxes() {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("choices");
        List<Item> movable = KpiSplit.movable(plan, kpi);
        if (plan.items(kpi.id()).size() < 2 || movable.isEmpty()) {
            boxes.getChildren().add(hint("split.items.none"));
            return boxes;
        }
        for (Item item : movable) {
            CheckBox box = new CheckBox(item.name());
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.selectedProperty().subscribe((was, is) -> {
                if (is) {
                    items.add(item.id());
                } else {
                    items.remove(item.id());
                }
                state();
            });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private VBox projectRows() {
        VBox rows = new VBox();
        rows.getStyleClass().add("choices");
        List<Project> projects = plan.projectsServing(kpi.id());
        projects.forEach(project -> rows.getChildren().add(row(project)));
        if (projects.isEmpty()) {
            rows.getChildren().add(hint("split.projects.none"));
        }
        return rows;
    }

    private HBox row(Project project) {
        Label label = new Label(project.name());
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Choice<Side> choice = new Choice<>(List.of(Side.values()), side -> texts.get("split.side." + side), side -> {
            sides.put(project.id(), side);
            state();
        });
        choice.setMinWidth(Label.USE_PREF_SIZE);
        choice.setAccessibleText(project.name());
        choice.show(Side.OLD);
        HBox row = new HBox(label, choice);
        row.getStyleClass().add("form-row");
        return row;
    }

    private Label hint(String key) {
        Label hint = new Label(texts.get(key));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }

    private KpiSplit split() {
        return new KpiSplit(kpi, made, Typed.seen(name.getText()), items, sides, targets.isSelected());
    }

    private void state() {
        KpiSplit wanted = split();
        Optional<String> lack = wanted.name().isEmpty()
                ? Optional.of(texts.get("split.lack.name"))
                : wanted.leavesSome(plan) ? Optional.empty() : Optional.of(texts.get("split.lack.item"));
        boolean stays = plan.measure(kpi.id())
                .map(Measure::method)
                .filter(method -> method == Method.FORMULA || method == Method.CRITERIA_MET)
                .isPresent();
        dialog.state(
                lack,
                stays ? List.of(texts.get("split.measure")) : List.of(),
                why -> Optional.of(wanted.change(plan, why)));
    }
}
