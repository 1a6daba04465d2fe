package gangmu.ui.widget;

import gangmu.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The question whether something is to be done, with what would follow from it line by line. */
public final class ListedQuestion {
    private static final int MOST_LINES = 12;

    private final Texts texts;
    private final ButtonType make;
    private final ButtonType leave;

    /** A question in the language of these texts. */
    public ListedQuestion(Texts texts) {
        this.texts = texts;
        this.make = new ButtonType(texts.get("consequence.make"), ButtonData.OK_DONE);
        this.leave = new ButtonType(texts.get("consequence.leave"), ButtonData.CANCEL_CLOSE);
    }

    /** Lists as many lines as a screen has room for, and counts the others. */
    public boolean isWanted(Window owner, String heading, List<String> lines) {
        return Question.isWanted(of(owner, heading, lines), make, leave);
    }

    /** Asks the same of something that needs a reason, and for that; nothing where it is not wanted. */
    public Optional<String> reason(Window owner, String heading, List<String> lines, String prompt) {
        return Question.reason(of(owner, heading, lines), make, prompt);
    }

    private Alert of(Window owner, String heading, List<String> lines) {
        return Question.of(AlertType.CONFIRMATION, owner, heading, listed(lines), make, leave);
    }

    private String listed(List<String> lines) {
        String listed = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
        return lines.size() > MOST_LINES
                ? listed + "\n" + texts.get("consequence.more", lines.size() - MOST_LINES)
                : listed;
    }
}
