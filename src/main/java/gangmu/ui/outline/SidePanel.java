package gangmu.ui.outline;

import gangmu.chart.KpiChart;
import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.text.Parsed;
import gangmu.text.Parsed.Problem;
import gangmu.text.Texts;
import gangmu.ui.desk.AttainmentWords;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.desk.ScreenChart;
import gangmu.ui.widget.Sight;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What belongs to the selected KPI or project: its progress, why it stands there, and the other end of its links. */
final class SidePanel extends ScrollPane implements NodeForm {
    private static final PseudoClass TRIAL = PseudoClass.getPseudoClass("trial");
    private static final double CHART_HEIGHT = 220;

    private final Desk desk;
    private final Node node;
    private Looks looks;
    private final Partners partners;
    private final Label progress = new Label();
    private final Label why = new Label();
    private final ScreenChart chart;

    SidePanel(Desk desk, Node node, Looks looks) {
        this.desk = desk;
        this.node = node;
        this.looks = looks;
        Texts texts = looks.texts();
        this.chart = new ScreenChart("kpi-chart", looks);
        this.partners = new Partners(desk, node, texts);
        getStyleClass().add("side-panel");
        setFitToWidth(true);
        progress.setWrapText(true);
        progress.getStyleClass().add("panel-heading");
        why.getStyleClass().add("why");
        why.setWrapText(true);
        chart.setChartHeight(CHART_HEIGHT);
        VBox content = new VBox();
        content.getStyleClass().add("side-content");
        if (node instanceof Kpi) {
            content.getChildren().addAll(progress, chart, why);
        }
        content.getChildren().add(partners);
        setContent(content);
        show(desk.plan());
    }

    void dress(Looks next) {
        looks = next;
        chart.dress(next);
    }

    @Override
    public void show(Plan plan) {
        partners.show(plan);
        plan.kpi(node.id()).ifPresent(kpi -> showProgress(plan, kpi));
    }

    /** Shows what is being typed would come to, or the plan as it is again. */
    void tryOut(Plan plan) {
        plan.kpi(node.id()).ifPresent(kpi -> showProgress(plan, kpi));
        if (desk.trial().get().isPresent()) {
            Sight.of(why);
        }
    }

    private void showProgress(Plan plan, Kpi kpi) {
        Texts texts = looks.texts();
        Optional<Parsed<Plan>> trial = desk.trial().get();
        why.pseudoClassStateChanged(TRIAL, trial.isPresent());
        switch (trial.orElse(Parsed.value(plan))) {
            case Parsed.Wrong<Plan>(Problem problem) -> {
                progress.setText(texts.get("trial.wrong"));
                why.setText(problem.in(texts));
                showChart(plan, kpi); // which is what holds as long as what is typed comes to nothing
            }
            case Parsed.Value<Plan>(Plan shown) -> {
                String heading = AttainmentWords.heading(shown, kpi, desk.year().get(), texts);
                progress.setText(trial.isPresent() ? texts.get("trial.heading", heading) : heading);
                why.setText(AttainmentWords.explanation(shown, kpi, desk.year().get(), texts));
                showChart(shown, kpi);
            }
        }
    }

    private void showChart(Plan shown, Kpi kpi) {
        Texts texts = looks.texts();
        chart.show(KpiChart.of(shown, kpi, looks.palette(), texts), KpiChart.description(shown, kpi, texts));
    }
}
