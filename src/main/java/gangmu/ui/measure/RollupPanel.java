package gangmu.ui.measure;

import gangmu.explain.RollupWords;
import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import java.time.Year;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How the KPIs of what is looked at stand together in the year looked at. */
public final class RollupPanel extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final BiFunction<Plan, Year, Rollup> rollup;
    private final Label heading = new Label();
    private final Label words = new Label();

    public RollupPanel(Desk desk, Texts texts, BiFunction<Plan, Year, Rollup> rollup) {
        this.desk = desk;
        this.texts = texts;
        this.rollup = rollup;
        heading.getStyleClass().add("panel-heading");
        words.getStyleClass().add("rollup");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(heading, words);
        show(desk.plan());
    }

    public void show(Plan plan) {
        Year year = desk.year().get();
        Rollup now = rollup.apply(plan, year);
        heading.setText(texts.get("rollup.heading", RocYears.text(year)));
        words.setText(RollupWords.of(now, plan, texts) + "\n" + RollupWords.lights(now, texts));
        setVisible(now.of() > 0);
        setManaged(now.of() > 0);
    }
}
