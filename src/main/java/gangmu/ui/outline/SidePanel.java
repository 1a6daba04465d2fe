package gangmu.ui.outline;

import gangmu.chart.KpiChart;
import gangmu.model.Attainment;
import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.AttainmentWords;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import java.time.Year;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jfree.chart.fx.ChartViewer;

/** What belongs to the selected KPI or project: its progress, why it stands there, and the other end of its links. */
final class SidePanel extends ScrollPane implements NodeForm {
    private final Desk desk;
    private final Node node;
    private final Looks looks;
    private final Partners partners;
    private final Label progress = new Label();
    private final Label why = new Label();
    private final ChartViewer viewer = new ChartViewer(null, false);

    SidePanel(Desk desk, Node node, Looks looks) {
        this.desk = desk;
        this.node = node;
        this.looks = looks;
        Texts texts = looks.texts();
        this.partners = new Partners(desk, node, texts);
        getStyleClass().add("side-panel");
        setFitToWidth(true);
        progress.getStyleClass().add("panel-heading");
        why.getStyleClass().add("why");
        why.setWrapText(true);
        viewer.setMinHeight(looks.fontSize() * 17);
        viewer.setPrefHeight(looks.fontSize() * 17);
        viewer.setId("kpi-chart");
        VBox content = new VBox();
        content.getStyleClass().add("side-content");
        if (node instanceof Kpi) {
            content.getChildren().addAll(progress, viewer, why);
        }
        content.getChildren().add(partners);
        setContent(content);
        show(desk.plan());
    }

    @Override
    public void show(Plan plan) {
        partners.show(plan);
        plan.kpi(node.id()).ifPresent(kpi -> showProgress(plan, kpi));
    }

    private void showProgress(Plan plan, Kpi kpi) {
        Texts texts = looks.texts();
        Year year = desk.year().get();
        Attainment attainment = plan.attainment(kpi, year);
        progress.setText(AttainmentWords.heading(year, attainment, texts));
        why.setText(AttainmentWords.explanation(plan, kpi, year, texts));
        viewer.setChart(KpiChart.of(plan, kpi, looks.palette(), texts));
        viewer.setAccessibleText(KpiChart.description(plan, kpi, texts));
    }
}
