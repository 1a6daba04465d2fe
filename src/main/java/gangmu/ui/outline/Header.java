package gangmu.ui.outline;

import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.desk.NodeLink;
import gangmu.ui.desk.Spot;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.VBox;
import org.controlsfx.control.BreadCrumbBar;

/** Where the selected thing stands in the plan, each step a click away, and what it is. */
final class Header extends VBox implements NodeForm {
    private static final int CRUMB_LENGTH = 12;

    private final Spot spot;
    private final Texts texts;
    private final BreadCrumbBar<Crumb> crumbs = new BreadCrumbBar<>();
    private final Label kind = new Label();

    private record Crumb(Spot spot, String name) {}

    Header(Desk desk, Spot spot, Texts texts) {
        this.spot = spot;
        this.texts = texts;
        getStyleClass().add("page-header");
        kind.getStyleClass().add("page-kind");
        crumbs.setAutoNavigationEnabled(false);
        crumbs.setOnCrumbAction(
                event -> desk.lookAt(event.getSelectedCrumb().getValue().spot()));
        crumbs.setCrumbFactory(this::button);
        getChildren().setAll(crumbs, kind);
        show(desk.plan());
    }

    @Override
    public void show(Plan plan) {
        crumbs.setSelectedCrumb(BreadCrumbBar.buildTreeModel(path(plan).toArray(Crumb[]::new)));
        kind.setText(
                switch (spot) {
                    case Spot.Whole whole -> texts.get("plan.kind");
                    case Spot.Projects projects -> texts.get("kind.PROJECT");
                    case Spot.At(Id id) ->
                        plan.find(id).map(node -> words(plan, node)).orElse("");
                });
    }

    private String words(Plan plan, Node node) {
        String number = switch (node) {
            case OutlineNode outline -> plan.numbering().label(outline);
            case Kpi kpi -> plan.numbering().code(kpi);
            default -> "";
        };
        return texts.get("kind." + node.nodeKind()) + "　" + number;
    }

    private List<Crumb> path(Plan plan) {
        List<Crumb> path = new ArrayList<>();
        path.add(new Crumb(new Spot.Whole(), plan.heading().title()));
        switch (spot) {
            case Spot.Whole whole -> {}
            case Spot.Projects(Id section) -> plan.node(section).ifPresent(node -> path.add(crumb(plan, node)));
            case Spot.At(Id id) ->
                plan.find(id).map(plan::ancestors).orElse(List.of()).forEach(above -> path.add(crumb(plan, above)));
        }
        return path;
    }

    private static Crumb crumb(Plan plan, Node node) {
        return new Crumb(Spot.of(node), NodeLink.text(plan, node));
    }

    private Button button(TreeItem<Crumb> item) {
        String name = item.getValue().name();
        String shortened = name.length() > CRUMB_LENGTH ? name.substring(0, CRUMB_LENGTH) + "…" : name;
        Button button = new BreadCrumbBar.BreadCrumbButton(shortened);
        button.setTextOverrun(OverrunStyle.ELLIPSIS);
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        return button;
    }
}
