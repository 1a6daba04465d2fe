package gangmu.ui.measure;

import gangmu.text.Texts;
import gangmu.ui.desk.ConsequenceWords;
import gangmu.ui.widget.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/**
 * The question whether a change is wanted that gives years of a KPI another value or light, takes figures away, or makes
 * targets easier to reach, which needs a reason.
 */
record ConsequenceQuestion(Texts texts) {

    /** The reason where the change is wanted, which is empty where none is needed; nothing where it is not wanted. */
    Optional<String> ask(Foreseen foreseen, Window owner) {
        ButtonType make = new ButtonType(texts.get("consequence.make"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("consequence.leave"), ButtonData.CANCEL_CLOSE);
        Alert question = Question.of(
                AlertType.CONFIRMATION, owner, heading(foreseen), String.join("\n", lines(foreseen)), make, leave);
        if (foreseen.easier()) {
            return Question.reason(question, make, texts.get("consequence.reason"));
        }
        return Question.isWanted(question, make, leave) ? Optional.of("") : Optional.empty();
    }

    private String heading(Foreseen foreseen) {
        if (!foreseen.results().isEmpty()) {
            return texts.get("consequence.header", foreseen.results().size());
        }
        return texts.get(foreseen.easier() ? "consequence.header.easier" : "consequence.header.figures");
    }

    private List<String> lines(Foreseen foreseen) {
        List<String> lines = new ArrayList<>();
        if (foreseen.figures() > 0) {
            lines.add(texts.get("consequence.figures", foreseen.figures()));
        }
        foreseen.results().forEach(result -> lines.add(ConsequenceWords.of(result, texts)));
        if (foreseen.easier()) {
            lines.add(texts.get("consequence.easier"));
        }
        return lines;
    }
}
