package gangmu.ui.linkage;

import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.NodeLink;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Icons;
import gangmu.ui.widget.Picker;
import gangmu.ui.widget.Seen;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The links from both ends: of the project or KPI looked at what is on the other end, and what else that serves or is
 * served by; without one, all of both.
 */
final class ListsView extends BorderPane {
    private final Desk desk;
    private final LinkageViewModel model;
    private final Texts texts;
    private final Label heading = new Label();
    private final Button home;
    private final Button open;
    private final Button unlink;
    private final Side left;
    private final Side right;
    private final Picker<Node> picker;

    /** One of the two lists, with its heading; the table is another one for projects than for KPIs. */
    private static final class Side extends VBox {
        private final Label heading = new Label();
        private final PartnerTable projects;
        private final PartnerTable kpis;

        Side(PartnerTable projects, PartnerTable kpis) {
            this.projects = projects;
            this.kpis = kpis;
            heading.getStyleClass().add("panel-heading");
            getStyleClass().add("linkage-side");
        }

        PartnerTable table(boolean ofProjects) {
            return ofProjects ? projects : kpis;
        }

        void show(boolean ofProjects, String title, List<Partner> partners, String none) {
            PartnerTable table = table(ofProjects);
            heading.setText(title);
            table.show(partners, none);
            table.setAccessibleText(title);
            VBox.setVgrow(table, Priority.ALWAYS);
            getChildren().setAll(heading, table);
        }
    }

    ListsView(Desk desk, LinkageViewModel model, Looks looks) {
        this.desk = desk;
        this.model = model;
        this.texts = looks.texts();
        this.left = side(looks);
        this.right = side(looks);
        this.home = Icons.button("fth-home", texts, "linkage.home", () -> desk.lookAt(new Spot.Whole()));
        this.open = Icons.button("fth-edit", texts, "linkage.open", model::open);
        this.unlink = new Button(texts.get("linkage.unlink"), Icons.of("fth-x"));
        this.picker = new Picker<>(
                texts.get("linkage.add"), this::candidates, node -> NodeLink.text(desk.plan(), node), this::link);
        getStyleClass().add("linkage-lists");
        heading.getStyleClass().add("page-kind");
        heading.setWrapText(true);
        heading.setId("lists-heading");
        unlink.setId("unlink");
        unlink.setOnAction(event -> unlink());
        home.setId("linkage-home");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(home, heading, open, gap, picker, unlink);
        top.getStyleClass().add("form-row");
        SplitPane split = new SplitPane(left, right);
        setTop(top);
        setCenter(split);
        ObservableValue<Boolean> seen = Seen.of(this);
        model.matrix().when(seen).subscribe(shown -> show());
        desk.spot().when(seen).subscribe(spot -> show());
    }

    private Side side(Looks looks) {
        return new Side(table(true, looks), table(false, looks));
    }

    private PartnerTable table(boolean ofProjects, Looks looks) {
        PartnerTable table = new PartnerTable(ofProjects, looks.fontSize(), node -> desk.lookAt(Spot.of(node)), texts);
        table.getSelectionModel().selectedItemProperty().subscribe((was, selected) -> allow());
        return table;
    }

    /** The project or KPI looked at. */
    private Optional<Node> centre() {
        return desk.spot().get() instanceof Spot.At(Id id)
                ? desk.plan().find(id).filter(node -> node instanceof Kpi || node instanceof Project)
                : Optional.empty();
    }

    private void show() {
        Linkage linkage = model.matrix().get().linkage();
        Optional<Node> centre = centre();
        centre.ifPresentOrElse(node -> show(linkage, node), () -> showAll(linkage));
        allow();
    }

    private void showAll(Linkage linkage) {
        heading.setText(texts.get("linkage.all"));
        left.show(
                true,
                texts.get("linkage.projects", linkage.projects().size()),
                partners(linkage.projects()),
                texts.get("linkage.matrix.empty"));
        right.show(
                false,
                texts.get("linkage.kpis", linkage.kpis().size()),
                partners(linkage.kpis()),
                texts.get("linkage.matrix.empty"));
    }

    private void show(Linkage linkage, Node centre) {
        Plan plan = linkage.plan();
        boolean ofKpi = centre instanceof Kpi;
        List<? extends Node> others = shown(linkage, Partner.others(plan, centre));
        List<? extends Node> further = shown(
                linkage,
                Partner.others(plan, centre).stream()
                        .flatMap(other -> Partner.others(plan, other).stream())
                        .filter(node -> !node.id().equals(centre.id()))
                        .distinct()
                        .map(Node.class::cast)
                        .toList());
        heading.setText(texts.get("kind." + centre.nodeKind()) + "　" + NodeLink.text(plan, centre));
        left.show(
                ofKpi,
                texts.get(ofKpi ? "linkage.serving" : "linkage.served", others.size()),
                partners(others),
                texts.get(ofKpi ? "linkage.serving.none" : "linkage.served.none"));
        right.show(
                !ofKpi,
                texts.get(ofKpi ? "linkage.else.kpis" : "linkage.else.projects", further.size()),
                partners(further),
                texts.get("linkage.else.none"));
    }

    private static List<? extends Node> shown(Linkage linkage, List<? extends Node> nodes) {
        return nodes.stream().filter(node -> linkage.shows(node.id())).toList();
    }

    private List<Partner> partners(List<? extends Node> nodes) {
        Linkage linkage = model.matrix().get().linkage();
        return nodes.stream()
                .map(node -> new Partner(node, linkage.plan(), linkage.year(), texts))
                .toList();
    }

    /** What can be done with what is looked at and selected. */
    private void allow() {
        Optional<Node> centre = centre();
        boolean changing = centre.isPresent() && !desk.isReadOnly();
        home.setDisable(centre.isEmpty());
        open.setVisible(centre.isPresent());
        picker.setVisible(changing);
        unlink.setVisible(changing);
        unlink.setDisable(selectedOther().isEmpty());
    }

    private Optional<Node> selectedOther() {
        return centre().flatMap(node -> left.table(node instanceof Kpi).selected());
    }

    private List<Node> candidates() {
        Plan plan = desk.plan();
        return centre().map(node -> {
                    List<? extends Node> taken = Partner.others(plan, node);
                    List<? extends Node> all = node instanceof Kpi ? plan.projects() : plan.kpis();
                    return all.stream()
                            .filter(other -> !taken.contains(other))
                            .map(Node.class::cast)
                            .toList();
                })
                .orElse(List.of());
    }

    private void link(Node other) {
        centre().ifPresent(node -> model.toggle(node, other));
    }

    private void unlink() {
        centre().ifPresent(node -> selectedOther().ifPresent(other -> model.toggle(node, other)));
    }
}
