package gangmu.ui.overview;

import gangmu.explain.LightWords;
import gangmu.model.Linkage;
import gangmu.ui.desk.ChartCard;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.SheetActions;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** How far everything got, as charts: two beside each other where there is room. */
final class DashboardView extends ScrollPane {
    /** Below this many letters of room, charts stand one below the other. */
    private static final double NARROW = 84;

    private final List<ChartCard> charts;
    private final PendingCard pending;
    private final Label rules = new Label();
    private final GridPane grid = new GridPane();
    private Looks looks;

    DashboardView(Desk desk, SheetActions actions, Looks looks) {
        this.looks = looks;
        Charts kinds = new Charts(looks.texts());
        charts = Stream.of(kinds.attainments(), kinds.lights(), kinds.goals(), kinds.projects())
                .map(kind -> new ChartCard(kind, desk, actions, looks))
                .toList();
        pending = new PendingCard(desk, actions, looks);
        setId("dashboard");
        getStyleClass().add("form-scroll");
        setFitToWidth(true);
        grid.getStyleClass().add("dashboard");
        rules.getStyleClass().add("hint");
        rules.setWrapText(true);
        VBox page = new VBox(grid, rules);
        page.getStyleClass().add("dashboard-page");
        setContent(page);
        widthProperty().subscribe(this::arrange);
    }

    private void arrange() {
        boolean narrow = getWidth() < NARROW * looks.fontSize();
        int columns = narrow ? 1 : 2;
        if (grid.getColumnConstraints().size() == columns) {
            return;
        }
        grid.getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(share);
        }
        List<Node> cards = List.of(charts.get(0), charts.get(1), charts.get(2), pending, charts.get(3));
        grid.getChildren().clear();
        for (int place = 0; place < cards.size(); place++) {
            boolean isLast = place == cards.size() - 1;
            grid.add(cards.get(place), place % columns, place / columns, isLast ? columns : 1, 1);
        }
    }

    void dress(Looks next) {
        looks = next;
        charts.forEach(card -> card.dress(next));
        pending.dress(next);
        arrange();
    }

    void show(Linkage looked) {
        charts.forEach(card -> card.show(looked));
        pending.show(looked);
        rules.setText(LightWords.of(looked.plan().lightRules(), looks.texts())
                + LightWords.overruled(looked.plan(), looked.year(), looks.texts()));
    }
}
