package gangmu.ui.overview;

import gangmu.chart.ProjectTimes;
import gangmu.chart.TrendChart;
import gangmu.chart.TrendChart.Parts;
import gangmu.exchange.TrendTable;
import gangmu.explain.Remark;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Trend;
import gangmu.report.KpiReport;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.AttainmentWords;
import gangmu.ui.desk.CardHead;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Export;
import gangmu.ui.desk.FiguresTable;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.NodeDoor;
import gangmu.ui.desk.ScreenChart;
import gangmu.ui.desk.SheetActions;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Form;
import gangmu.ui.widget.Icons;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** One KPI through all its years: its trend, the projects that serve it on the same axis, what was said of it, and why it is what it is. */
final class KpiPage extends ScrollPane {
    private static final int LEAST_WIDTH = 700;

    private final Desk desk;
    private final SheetActions actions;
    private final OverviewViewModel model;
    private Looks looks;
    private final Choice<Id> choice;
    private final SegmentedButton parts = new SegmentedButton();
    private final Button print;
    private final ScreenChart trend;
    private final ScreenChart projects;
    private final VBox page = new VBox();
    private Optional<Kpi> shown = Optional.empty();

    KpiPage(Desk desk, OverviewViewModel model, SheetActions actions, Looks looks) {
        this.desk = desk;
        this.actions = actions;
        this.model = model;
        this.looks = looks;
        Texts texts = looks.texts();
        this.choice = new Choice<>(List.of(), this::name, id -> desk.lookAt(new Spot.At(id)));
        choice.setId("kpi-shown");
        choice.setAccessibleText(texts.get("overview.kpi"));
        this.print = new Button(texts.get("progress.kpi.print"), Icons.of("fth-printer"));
        print.setId("print-kpi");
        print.setOnAction(event -> shown.ifPresent(this::print));
        this.trend = new ScreenChart("kpi-trend", looks);
        this.projects = new ScreenChart("kpi-projects", looks);
        projects.addChartMouseListener(new NodeDoor(desk, projects));
        trend.setLeastWidth(LEAST_WIDTH);
        projects.setLeastWidth(LEAST_WIDTH);
        trend.widthProperty().subscribe(width -> draw());
        addParts(texts);
        setId("kpi-page");
        setFitToWidth(true);
        getStyleClass().add("form-scroll");
        page.getStyleClass().add("dashboard-page");
        setContent(page);
    }

    private void addParts(Texts texts) {
        for (Parts way : Parts.values()) {
            ToggleButton button = new ToggleButton(texts.get("trend." + way));
            button.setId("parts-" + way);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                model.parts().set(way);
                button.setSelected(true); // also where it was the one that is shown
                draw();
            });
            parts.getButtons().add(button);
        }
    }

    private String name(Id id) {
        Plan plan = desk.plan();
        return plan.kpi(id)
                .map(kpi -> plan.numbering().code(kpi) + " " + kpi.name())
                .orElse("");
    }

    void dress(Looks next) {
        looks = next;
        trend.dress(next);
        projects.dress(next);
    }

    /** Shows the KPI looked at, or else the first. */
    void show(Plan plan) {
        List<Kpi> kpis = plan.kpis();
        Optional<Kpi> looked = desk.spot().get() instanceof Spot.At(Id id) ? plan.kpi(id) : Optional.empty();
        shown = looked.or(() -> shown.flatMap(before -> plan.kpi(before.id())))
                .or(() -> kpis.stream().findFirst());
        choice.offer(kpis.stream().map(Kpi::id).toList(), shown.map(Kpi::id).orElse(null));
        Texts texts = looks.texts();
        page.getChildren().clear();
        shown.ifPresentOrElse(
                kpi -> page.getChildren().setAll(content(plan, kpi, texts)),
                () -> page.getChildren().setAll(new Label(texts.get("grid.empty"))));
        draw();
    }

    private List<Node> content(Plan plan, Kpi kpi, Texts texts) {
        List<Node> content = new ArrayList<>();
        HBox chosen = new HBox(Form.label(texts.get("overview.kpi"), choice), choice);
        chosen.getStyleClass().add("form-row");
        FlowPane tools = new FlowPane(chosen, parts, print);
        tools.getStyleClass().add("place-filters");
        content.add(tools);
        content.add(new CardHead("trend", texts.get("progress.trend"), List.of(), doings(kpi, texts), texts));
        content.add(trend);
        content.add(heading(texts.get("progress.kpi.projects")));
        content.add(plan.projectsServing(kpi.id()).isEmpty() ? new Label(texts.get("progress.kpi.alone")) : projects);
        List<Remark> remarks = Remark.of(plan, kpi, Trend.of(plan, kpi).years(), texts);
        if (!remarks.isEmpty()) {
            content.add(heading(texts.get("progress.kpi.remarks")));
            remarks.forEach(remark -> content.add(words(remark.line(texts))));
        }
        Year year = desk.year().get();
        content.add(heading(texts.get("progress.kpi.why", RocYears.text(year))));
        Label why = words(AttainmentWords.explanation(plan, kpi, year, texts));
        why.setId("kpi-why");
        why.getStyleClass().add("why");
        content.add(why);
        return content;
    }

    private static Label heading(String words) {
        Label heading = words(words);
        heading.getStyleClass().add("panel-heading");
        return heading;
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private List<MenuItem> doings(Kpi kpi, Texts texts) {
        return List.of(
                CardHead.item(
                        texts.get("card.copy"),
                        "fth-copy",
                        () -> new FiguresTable(new TrendTable(desk.plan(), kpi, texts).table(), looks.fontSize())
                                .copy()),
                CardHead.item(texts.get("card.export.figures"), "fth-download", () -> export(kpi)));
    }

    private void export(Kpi kpi) {
        Plan plan = desk.plan();
        Texts texts = looks.texts();
        String name = plan.numbering().code(kpi) + " " + texts.get("progress.trend");
        actions.export(Export.of(name, () -> new TrendTable(plan, kpi, texts).table()));
    }

    private void print(Kpi kpi) {
        Plan plan = desk.plan();
        Year year = desk.year().get();
        Texts texts = looks.texts();
        actions.preview(() -> new KpiReport(plan, kpi.id(), year, texts, LocalDate.now(ZoneId.systemDefault())));
    }

    /** The years of trend and projects are below each other, whatever the width. */
    private void draw() {
        shown.ifPresent(kpi -> draw(desk.plan(), kpi));
    }

    private void draw(Plan plan, Kpi kpi) {
        Texts texts = looks.texts();
        Trend stood = Trend.of(plan, kpi);
        boolean hasParts = stood.items().size() > 1;
        Parts way = model.parts().get();
        Parts drawn = !hasParts || (way == Parts.STACKED && !stood.adds()) ? Parts.TOGETHER : way;
        parts.setVisible(hasParts);
        parts.setManaged(hasParts);
        for (ToggleButton button : parts.getButtons()) {
            button.setSelected(button.getId().equals("parts-" + drawn));
            button.setDisable(button.getId().equals("parts-" + Parts.STACKED) && !stood.adds());
        }
        int width = Math.max(LEAST_WIDTH, trend.chartWidth());
        ProjectTimes serving = new ProjectTimes(plan, kpi, desk.year().get(), stood.years(), looks.palette(), texts);
        TrendChart chart = new TrendChart(plan, kpi, stood, drawn, looks.palette(), texts);
        double left = serving.namesWidth(width);
        trend.setChartHeight(TrendChart.HEIGHT);
        trend.show(chart.chart(left, serving.years()), chart.description());
        projects.setChartHeight(serving.height(width));
        projects.show(serving.part(0, serving.rows(), width), serving.description());
    }
}
