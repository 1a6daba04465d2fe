package gangmu.ui.widget;

import gangmu.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The question whether something is to be done, with what would follow from it line by line. */
public record ListedQuestion(Texts texts) {
    private static final int MOST_LINES = 12;

    /** Lists as many lines as a screen has room for, and counts the others. */
    public boolean isWanted(Window owner, String heading, List<String> lines) {
        ButtonType make = new ButtonType(texts.get("consequence.make"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("consequence.leave"), ButtonData.CANCEL_CLOSE);
        Alert question = Question.of(AlertType.CONFIRMATION, owner, heading, listed(lines), make, leave);
        return Question.isWanted(question, make, leave);
    }

    private String listed(List<String> lines) {
        String listed = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
        return lines.size() > MOST_LINES
                ? listed + "\n" + texts.get("consequence.more", lines.size() - MOST_LINES)
                : listed;
    }
}
