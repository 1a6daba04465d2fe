package gangmu.ui.overview;

import gangmu.chart.AttainmentChart;
import gangmu.explain.LightWords;
import gangmu.explain.RollupWords;
import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.ScreenChart;
import gangmu.ui.widget.LightSign;
import gangmu.ui.widget.Seen;
import java.time.Year;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A year of the whole plan: how many KPIs have which light, every KPI's attainment, and the figures behind. */
public final class OverviewView extends BorderPane {
    private static final double CHART_SHARE = 0.5;

    private final Desk desk;
    private Looks looks;
    private final Label heading = new Label();
    private final HBox lights = new HBox();
    private final Label rule = new Label();
    private final Label together = new Label();
    private final ScreenChart chart;
    private final YearGrid grid;
    private final Gaps gaps;

    /** The view of the plan on the desk, in these looks and those that follow. */
    public OverviewView(Desk desk, ObservableValue<Looks> worn) {
        this.desk = desk;
        this.looks = worn.getValue();
        this.chart = new ScreenChart("attainment-chart", looks);
        this.grid = new YearGrid(desk, looks);
        this.gaps = new Gaps(desk, looks.texts());
        getStyleClass().add("overview");
        heading.getStyleClass().add("page-title");
        lights.getStyleClass().add("light-counts");
        rule.getStyleClass().add("hint");
        rule.setWrapText(true);
        together.setWrapText(true);
        together.setId("together");
        HBox headline = new HBox(heading, lights);
        headline.getStyleClass().add("overview-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(lights, Priority.ALWAYS);
        VBox top = new VBox(headline, together, rule, gaps);
        top.getStyleClass().add("overview-top");
        VBox chartBox = new VBox(chart);
        chartBox.getStyleClass().add("chart-box");
        chart.setLeastWidth(AttainmentChart.NARROWEST);
        ScrollPane chartScroll = new ScrollPane(chartBox);
        chartScroll.setFitToWidth(true);
        chartScroll.getStyleClass().add("chart-scroll");
        chart.widthProperty().subscribe(this::fitChart);
        chart.addChartMouseListener(new BarDoor(desk));
        VBox figures = new VBox(grid);
        VBox.setVgrow(grid, Priority.ALWAYS);
        SplitPane split = new SplitPane(chartScroll, figures);
        split.setDividerPositions(CHART_SHARE);
        setTop(top);
        setCenter(split);
        ObservableValue<Boolean> seen = Seen.of(this);
        desk.state().when(seen).subscribe((was, is) -> show());
        desk.year().when(seen).subscribe((was, is) -> show());
        worn.subscribe((was, next) -> dress(next));
        show();
    }

    private void dress(Looks next) {
        looks = next;
        chart.dress(next);
        grid.dress(next);
        show();
    }

    private void show() {
        Plan plan = desk.plan();
        Year year = desk.year().get();
        Texts texts = looks.texts();
        heading.setText(texts.get("overview.heading", RocYears.text(year)));
        together.setText(RollupWords.of(Rollup.ofPlan(plan, year), plan, texts));
        rule.setText(LightWords.of(plan.lightRules(), texts) + LightWords.overruled(plan, year, texts));
        showLights(plan, year);
        fitChart();
        AttainmentChart shown = attainments();
        chart.show(shown.whole(), shown.description());
        grid.show(plan, year);
        gaps.show(plan);
    }

    private void fitChart() {
        chart.setChartHeight(attainments().height(Math.max(AttainmentChart.NARROWEST, chart.chartWidth())));
    }

    private AttainmentChart attainments() {
        Plan plan = desk.plan();
        return new AttainmentChart(plan, plan.kpis(), desk.year().get(), looks.palette(), looks.texts());
    }

    private void showLights(Plan plan, Year year) {
        lights.getChildren().clear();
        plan.lights(year).forEach((light, number) -> {
            LightSign sign = new LightSign(looks.texts());
            sign.showWithWord(light.sign(), light.name());
            Label count = new Label(number.toString());
            count.getStyleClass().add("light-count");
            HBox tile = new HBox(count, sign);
            tile.getStyleClass().add("light-tile");
            lights.getChildren().add(tile);
        });
    }
}
