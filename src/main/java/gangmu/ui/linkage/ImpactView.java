package gangmu.ui.linkage;

import gangmu.explain.StopWords;
import gangmu.model.Holdings;
import gangmu.model.Id;
import gangmu.model.Impact;
import gangmu.model.Node;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.Stop;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.ImpactList;
import gangmu.ui.desk.ImpactWords;
import gangmu.ui.desk.NodeLink;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Seen;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What it would mean if a project stopped, and what would follow if whatever is looked at were deleted. */
final class ImpactView extends BorderPane {
    private final Desk desk;
    private final LinkageViewModel model;
    private final Texts texts;
    private final Choice<Id> project;
    private final VBox told = new VBox();

    ImpactView(Desk desk, LinkageViewModel model, Texts texts) {
        this.desk = desk;
        this.model = model;
        this.texts = texts;
        this.project = new Choice<>(List.of(), this::name, id -> desk.lookAt(new Spot.At(id)));
        project.setId("impact-project");
        project.setAccessibleText(texts.get("impact.project"));
        getStyleClass().add("impact");
        told.getStyleClass().add("page");
        HBox row = new HBox(new Label(texts.get("impact.project")), project);
        row.getStyleClass().add("form-row");
        VBox top = new VBox(row);
        top.getStyleClass().add("place-top");
        ScrollPane scroll = new ScrollPane(told);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        setTop(top);
        setCenter(scroll);
        ObservableValue<Boolean> seen = Seen.of(this);
        model.matrix().when(seen).subscribe(shown -> show());
        desk.spot().when(seen).subscribe(spot -> show());
    }

    private String name(Id id) {
        return desk.plan().project(id).map(Project::name).orElse("");
    }

    private void show() {
        Plan plan = desk.plan();
        Optional<Project> looked = desk.spot().get() instanceof Spot.At(Id id) ? plan.project(id) : Optional.empty();
        List<Id> offered = model.matrix().get().linkage().projects().stream()
                .map(Project::id)
                .toList();
        project.offer(offered, looked.map(Project::id).filter(offered::contains).orElse(null));
        told.getChildren().clear();
        looked.ifPresent(found -> show(Stop.of(plan, found)));
        Optional<Node> node = desk.spot().get() instanceof Spot.At(Id id) ? plan.find(id) : Optional.empty();
        node.ifPresentOrElse(
                found -> showDeletion(plan, found),
                () -> told.getChildren().add(line(texts.get("impact.choose"), "hint")));
    }

    /** What goes along with whatever is looked at, and what follows. */
    private void showDeletion(Plan plan, Node node) {
        Holdings held = Holdings.of(plan, node);
        List<String> first =
                held.isNothing() ? List.of() : List.of(texts.get("impact.along", ImpactWords.held(held, texts)));
        String heading = texts.get("impact.deletion", texts.get("kind." + node.nodeKind()), node.name());
        ImpactList list = new ImpactList(texts);
        list.show(first, Optional.of(Impact.of(plan, NodeChanges.delete(plan, node))));
        told.getChildren().addAll(line(heading, "page-kind"), list);
    }

    private void show(Stop stop) {
        told.getChildren().add(line(StopWords.summary(stop, texts), "page-kind"));
        stop.bereft()
                .forEach(kpi ->
                        told.getChildren().addAll(new NodeLink(desk, kpi), line(texts.get("impact.bereft"), "hint")));
        stop.goals()
                .forEach(goal ->
                        told.getChildren().addAll(new NodeLink(desk, goal), line(texts.get("impact.goal"), "hint")));
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
