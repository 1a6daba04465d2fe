package gangmu.ui.overview;

import gangmu.model.CoverageRule;
import gangmu.model.Findings;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The KPIs that no project serves, though nobody accepted that, each a click away. */
final class Gaps extends FlowPane {
    private final Desk desk;
    private final Texts texts;

    Gaps(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        getStyleClass().add("gaps");
    }

    void show(Plan plan) {
        List<Kpi> alone = Findings.of(plan, CoverageRule.KPI_WITHOUT_PROJECT).open().stream()
                .flatMap(finding -> plan.kpi(finding.node()).stream())
                .toList();
        getChildren().clear();
        if (!alone.isEmpty()) {
            getChildren().add(new Label(texts.get("overview.gaps", alone.size())));
            alone.forEach(kpi -> getChildren().add(link(plan, kpi)));
        }
    }

    private Hyperlink link(Plan plan, Kpi kpi) {
        Hyperlink link = new Hyperlink(plan.numbering().code(kpi) + " " + kpi.name());
        link.setOnAction(e -> desk.open(Spot.of(kpi)));
        return link;
    }
}
