package gangmu.ui.overview;

import gangmu.chart.AttainmentChart;
import gangmu.chart.RowChart;
import gangmu.model.Plan;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.NodeDoor;
import gangmu.ui.desk.ScreenChart;
import java.time.Year;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The figures of a year to be typed, beside what they come to. */
final class FiguresView extends SplitPane {
    private static final double CHART_SHARE = 0.5;

    private final Desk desk;
    private Looks looks;
    private final ScreenChart chart;
    private final YearGrid grid;

    FiguresView(Desk desk, Looks looks) {
        this.desk = desk;
        this.looks = looks;
        this.chart = new ScreenChart("attainment-chart", looks);
        this.grid = new YearGrid(desk, looks);
        VBox chartBox = new VBox(chart);
        chartBox.getStyleClass().add("chart-box");
        chart.setLeastWidth(RowChart.NARROWEST);
        ScrollPane chartScroll = new ScrollPane(chartBox);
        chartScroll.setFitToWidth(true);
        chartScroll.getStyleClass().add("chart-scroll");
        chart.widthProperty().subscribe(this::fitChart);
        chart.addChartMouseListener(new NodeDoor(desk, chart));
        VBox figures = new VBox(grid);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getItems().setAll(chartScroll, figures);
        setDividerPositions(CHART_SHARE);
    }

    void dress(Looks next) {
        looks = next;
        chart.dress(next);
        grid.dress(next);
    }

    void show(Plan plan, Year year) {
        fitChart();
        AttainmentChart shown = attainments();
        chart.show(shown.whole(), shown.description());
        grid.show(plan, year);
    }

    private void fitChart() {
        chart.setChartHeight(attainments().height(Math.max(RowChart.NARROWEST, chart.chartWidth())));
    }

    private AttainmentChart attainments() {
        Plan plan = desk.plan();
        return new AttainmentChart(plan, plan.kpis(), desk.year().get(), looks.palette(), looks.texts());
    }
}
