package gangmu.ui.measure;

import gangmu.text.Texts;
import gangmu.ui.desk.ConsequenceWords;
import gangmu.ui.widget.Question;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The question whether a change is wanted that gives years of a KPI another value or light, or takes figures away. */
record ConsequenceQuestion(Texts texts) {

    boolean isWanted(Foreseen foreseen, Window owner) {
        ButtonType make = new ButtonType(texts.get("consequence.make"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("consequence.leave"), ButtonData.CANCEL_CLOSE);
        List<String> lines = new ArrayList<>();
        if (foreseen.figures() > 0) {
            lines.add(texts.get("consequence.figures", foreseen.figures()));
        }
        foreseen.results().forEach(result -> lines.add(ConsequenceWords.of(result, texts)));
        String heading = foreseen.results().isEmpty()
                ? texts.get("consequence.header.figures")
                : texts.get("consequence.header", foreseen.results().size());
        return Question.isWanted(
                Question.of(AlertType.CONFIRMATION, owner, heading, String.join("\n", lines), make, leave),
                make,
                leave);
    }
}
