package gangmu.ui.measure;

import gangmu.explain.Explanation;
import gangmu.model.Evaluation;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Outcome;
import gangmu.model.Plan;
import gangmu.model.ReviewChanges;
import gangmu.model.Stage;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeForm;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What people say of a KPI in the year looked at: both reviews, and whether anything more is to come. */
public final class ReviewForm extends VBox implements NodeForm {
    private final Desk desk;
    private final Id kpi;
    private final Texts texts;
    private final Label heading = new Label();
    private final CheckBox closed = new CheckBox();
    private final JudgementLine closing;
    private final List<ReviewRow> rows = new ArrayList<>();
    private Optional<Year> shown = Optional.empty();

    public ReviewForm(Desk desk, Id kpi, Texts texts) {
        this.desk = desk;
        this.kpi = kpi;
        this.texts = texts;
        getStyleClass().add("review-form");
        heading.getStyleClass().add("panel-heading");
        closed.setId("closed");
        closed.setWrapText(true);
        closed.setOnAction(e -> close(closed.isSelected()));
        closed.setDisable(desk.isReadOnly());
        closing = new JudgementLine("closing", () -> close(true), desk.isReadOnly(), texts);
        show(desk.plan());
    }

    @Override
    public void show(Plan plan) {
        Year year = desk.year().get();
        if (!shown.equals(Optional.of(year))) {
            shown = Optional.of(year);
            build(year);
        }
        rows.forEach(row -> row.show(plan));
        plan.kpi(kpi).ifPresent(held -> showClosed(plan, held, year));
    }

    private void build(Year year) {
        heading.setText(texts.get("review.heading", RocYears.text(year)));
        rows.clear();
        for (Stage stage : Stage.values()) {
            rows.add(new ReviewRow(new ReviewViewModel(desk, kpi, year, stage), stage, texts));
        }
        getChildren().setAll(heading);
        getChildren().addAll(rows);
        getChildren().addAll(closed, closing);
    }

    /** Only a year that has a value and misses some periods needs a person's word. */
    private void showClosed(Plan plan, Kpi held, Year year) {
        Evaluation evaluation = plan.evaluation(held, year);
        boolean is = plan.isClosed(kpi, year);
        closed.setText(
                evaluation.outcome() instanceof Outcome.Missing missing
                        ? texts.get("review.closed.missing", Explanation.missing(missing, texts))
                        : texts.get(
                                "review.closed",
                                evaluation.coverage().expected(),
                                evaluation.coverage().present()));
        closed.setSelected(is);
        closed.setVisible(evaluation.isUnfinished() || is);
        closed.setManaged(closed.isVisible());
        closing.show(plan, plan.closing(kpi, year));
    }

    private void close(boolean is) {
        Year year = desk.year().get();
        desk.change(plan -> plan.kpi(kpi).flatMap(held -> ReviewChanges.close(plan, held, year, is, desk.entered())));
    }
}
