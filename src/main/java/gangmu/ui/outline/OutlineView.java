package gangmu.ui.outline;

import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.MasterDetailPane;

/** The place where a plan is read and written: tree, form of what is selected, and what belongs to it. */
public final class OutlineView extends BorderPane {
    private static final double TREE_SHARE = 0.27;
    private static final double FORM_SHARE = 0.6;
    /** Below this many letters of room the side panel goes under the form. */
    private static final double NARROW = 76;

    private final Desk desk;
    private Looks looks;
    private final TreePane treePane;
    private final MasterDetailPane detail = new MasterDetailPane(Side.RIGHT);
    private final ScrollPane formScroll = new ScrollPane();
    private final List<NodeForm> shown = new ArrayList<>();

    /** The view of the plan on the desk, in these looks and those that follow. */
    public OutlineView(Desk desk, ObservableValue<Looks> worn) {
        this.desk = desk;
        this.looks = worn.getValue();
        this.treePane = new TreePane(desk, looks.texts());
        getStyleClass().add("outline-view");
        formScroll.setFitToWidth(true);
        formScroll.getStyleClass().add("form-scroll");
        detail.setAnimated(false);
        detail.setMasterNode(formScroll);
        detail.setDividerPosition(FORM_SHARE);
        detail.widthProperty().subscribe(width -> arrange(width.doubleValue()));
        SplitPane split = new SplitPane(treePane, detail);
        split.setDividerPositions(TREE_SHARE);
        SplitPane.setResizableWithParent(treePane, false);
        setCenter(split);
        ObservableValue<Boolean> seen = Seen.of(this);
        desk.spot().when(seen).subscribe(spot -> open(spot));
        desk.itemsOf().subscribe(kpi -> kpi.ifPresent(id -> enterItems()));
        desk.state().when(seen).subscribe((was, is) -> refresh());
        desk.year().when(seen).subscribe((was, is) -> refresh());
        desk.trial().subscribe(this::tryOut);
        worn.subscribe((was, next) -> dress(next));
    }

    private void dress(Looks next) {
        looks = next;
        if (detail.getDetailNode() instanceof SidePanel panel) {
            panel.dress(next);
        }
        arrange(detail.getWidth());
        refresh();
    }

    /** Puts the cursor into the search field. */
    public void startSearch() {
        applyCss(); // shown for the first time, the view has only now what the cursor could be put into
        treePane.startSearch();
    }

    /** What can be done here, for menus and palette. */
    public List<Command> commands() {
        return new OutlineCommands(desk, treePane, looks.texts()).all();
    }

    /** Shows the latest plan and year in what is open; the forms themselves watch nothing, so that each can be let go. */
    private void refresh() {
        shown.forEach(form -> form.show(desk.plan()));
    }

    /** Puts the cursor into the data items of the KPI that is open. */
    private void enterItems() {
        applyCss(); // shown just now, the form has only then what the cursor could be put into
        layout();
        shown.stream()
                .filter(KpiForm.class::isInstance)
                .map(KpiForm.class::cast)
                .forEach(KpiForm::enterItems);
    }

    private void tryOut() {
        if (detail.getDetailNode() instanceof SidePanel panel) {
            panel.tryOut(desk.plan());
        }
    }

    private void arrange(double width) {
        boolean narrow = width < NARROW * looks.fontSize();
        Side side = narrow ? Side.BOTTOM : Side.RIGHT;
        if (detail.getDetailSide() != side) {
            detail.setDetailSide(side);
            detail.setDividerPosition(FORM_SHARE);
        }
    }

    private void open(Spot spot) {
        shown.clear();
        Plan plan = desk.plan();
        Texts texts = looks.texts();
        switch (spot) {
            case Spot.Whole whole -> put(new HeadingForm(desk, texts), new Header(desk, spot, texts));
            case Spot.Projects(Id section) ->
                plan.node(section).ifPresent(node -> put(new OutlineNodeForm(desk, node, texts), header(spot)));
            case Spot.At(Id id) -> plan.find(id).ifPresent(node -> open(node, header(spot)));
        }
        detail.setShowDetailNode(spot instanceof Spot.At(Id id) && hasSidePanel(plan, id));
    }

    private Header header(Spot spot) {
        return new Header(desk, spot, looks.texts());
    }

    private void open(Node node, Header header) {
        Texts texts = looks.texts();
        switch (node) {
            case OutlineNode outline -> put(new OutlineNodeForm(desk, outline, texts), header);
            case Kpi kpi -> {
                put(new KpiForm(desk, kpi.id(), texts), header);
                putBeside(kpi);
            }
            case Project project -> {
                put(new ProjectForm(desk, project.id(), texts), header);
                putBeside(project);
            }
        }
    }

    private <F extends javafx.scene.Node & NodeForm> void put(F form, Header header) {
        VBox page = new VBox(header, form);
        page.getStyleClass().add("page");
        formScroll.setContent(page);
        formScroll.setVvalue(0);
        shown.add(header);
        shown.add(form);
    }

    private void putBeside(Node node) {
        SidePanel panel = new SidePanel(desk, node, looks);
        detail.setDetailNode(panel);
        shown.add(panel);
    }

    private static boolean hasSidePanel(Plan plan, Id id) {
        Optional<Node> node = plan.find(id);
        return node.isPresent() && !(node.get() instanceof OutlineNode);
    }
}
