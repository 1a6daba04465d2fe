package gangmu.ui.measure;

import gangmu.model.Consequence;
import gangmu.text.Texts;
import gangmu.ui.desk.ConsequenceWords;
import gangmu.ui.widget.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The question whether a change is wanted that gives years of a KPI another value or light. */
record ConsequenceQuestion(Texts texts) {

    boolean isWanted(List<Consequence> consequences, Window owner) {
        ButtonType make = new ButtonType(texts.get("consequence.make"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("consequence.leave"), ButtonData.CANCEL_CLOSE);
        String lines = consequences.stream()
                .map(consequence -> ConsequenceWords.of(consequence, texts))
                .collect(Collectors.joining("\n"));
        return Question.of(
                        AlertType.CONFIRMATION,
                        owner,
                        texts.get("consequence.header", consequences.size()),
                        lines,
                        make,
                        leave)
                .showAndWait()
                .equals(Optional.of(make));
    }
}
