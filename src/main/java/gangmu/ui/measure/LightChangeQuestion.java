package gangmu.ui.measure;

import gangmu.model.LightChange;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.DeedWords;
import gangmu.ui.widget.Question;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The question whether rules are wanted that give KPI-years another light. */
record LightChangeQuestion(Plan plan, Texts texts) {
    private static final int MOST_LINES = 12;

    boolean isWanted(List<LightChange> changes, Window owner) {
        ButtonType make = new ButtonType(texts.get("consequence.make"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("consequence.leave"), ButtonData.CANCEL_CLOSE);
        String lines = changes.stream().limit(MOST_LINES).map(this::line).collect(Collectors.joining("\n"));
        String more = changes.size() > MOST_LINES
                ? "\n" + texts.get("rules.consequence.more", changes.size() - MOST_LINES)
                : "";
        return Question.isWanted(
                Question.of(
                        AlertType.CONFIRMATION,
                        owner,
                        texts.get("rules.consequence.header", changes.size()),
                        lines + more,
                        make,
                        leave),
                make,
                leave);
    }

    private String line(LightChange change) {
        return texts.get(
                "rules.consequence.line",
                plan.numbering().code(change.kpi()),
                DeedWords.shortened(change.kpi().name()),
                RocYears.text(change.year()),
                change.before().sign() + " " + texts.get("light." + change.before()),
                change.after().sign() + " " + texts.get("light." + change.after()));
    }
}
