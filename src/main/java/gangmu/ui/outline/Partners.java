package gangmu.ui.outline;

import gangmu.model.Change;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.LinkChanges;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeLink;
import gangmu.ui.widget.Icons;
import gangmu.ui.widget.Picker;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The other end of the links: a KPI's projects, or a project's KPIs, to go to, add and take away. */
final class Partners extends VBox {
    private final Desk desk;
    private final Id id;
    private final Texts texts;
    private final Label heading = new Label();
    private final VBox list = new VBox();
    private final Picker<Node> picker;

    Partners(Desk desk, Node node, Texts texts) {
        this.desk = desk;
        this.id = node.id();
        this.texts = texts;
        String add = texts.get(node instanceof Kpi ? "partners.add.project" : "partners.add.kpi");
        this.picker = new Picker<>(add, this::candidates, n -> NodeLink.text(desk.plan(), n), this::link);
        picker.setVisible(!desk.isReadOnly());
        picker.setManaged(picker.isVisible());
        getStyleClass().add("partners");
        heading.getStyleClass().add("panel-heading");
        list.getStyleClass().add("partner-list");
        getChildren().setAll(heading, list, picker);
        show(desk.plan());
    }

    void show(Plan plan) {
        plan.find(id).ifPresent(node -> {
            List<? extends Node> partners = partners(plan, node);
            boolean ofKpi = node instanceof Kpi;
            heading.setText(texts.get(ofKpi ? "partners.projects" : "partners.kpis", partners.size()));
            list.getChildren().setAll(partners.stream().map(this::line).toList());
            if (partners.isEmpty()) {
                Label hint = new Label(texts.get(ofKpi ? "partners.none.projects" : "partners.none.kpis"));
                hint.getStyleClass().add("hint");
                hint.setWrapText(true);
                list.getChildren().add(hint);
            }
        });
    }

    private HBox line(Node partner) {
        NodeLink link = new NodeLink(desk, partner);
        Button unlink = Icons.button("fth-x", texts, "partners.unlink", () -> unlink(partner));
        unlink.setAccessibleText(texts.get("partners.unlink.of", partner.name()));
        unlink.setDisable(desk.isReadOnly());
        HBox.setHgrow(link, Priority.ALWAYS);
        link.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(link, unlink);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static List<? extends Node> partners(Plan plan, Node node) {
        return switch (node) {
            case Kpi kpi -> plan.projectsServing(kpi.id());
            case Project project -> plan.kpisServedBy(project.id());
            default -> List.of();
        };
    }

    private List<Node> candidates() {
        Plan plan = desk.plan();
        Optional<Node> node = plan.find(id);
        List<? extends Node> taken = node.map(n -> partners(plan, n)).orElse(List.of());
        List<? extends Node> all = node.filter(Kpi.class::isInstance).isPresent() ? plan.projects() : plan.kpis();
        return all.stream()
                .filter(n -> !taken.contains(n))
                .map(Node.class::cast)
                .toList();
    }

    private void link(Node partner) {
        desk.change(plan -> change(plan, partner, true));
    }

    private void unlink(Node partner) {
        desk.change(plan -> change(plan, partner, false));
    }

    private Optional<Change> change(Plan plan, Node partner, boolean link) {
        Id projectId = partner instanceof Project ? partner.id() : id;
        Id kpiId = partner instanceof Project ? id : partner.id();
        return plan.project(projectId)
                .flatMap(project -> plan.kpi(kpiId)
                        .flatMap(kpi ->
                                link ? LinkChanges.link(plan, project, kpi) : LinkChanges.unlink(plan, project, kpi)));
    }
}
