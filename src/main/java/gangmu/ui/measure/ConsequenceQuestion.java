package gangmu.ui.measure;

import gangmu.text.Texts;
import gangmu.ui.desk.ConsequenceWords;
import gangmu.ui.widget.ListedQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/**
 * The question whether a change is wanted that gives years of a KPI another value or light, takes figures away, or makes
 * targets easier to reach, which needs a reason.
 */
record ConsequenceQuestion(Texts texts) {

    /** The reason where the change is wanted, which is empty where none is needed; nothing where it is not wanted. */
    Optional<String> ask(Foreseen foreseen, Window owner) {
        ListedQuestion question = new ListedQuestion(texts);
        String heading = heading(foreseen);
        if (foreseen.easier()) {
            return question.reason(owner, heading, lines(foreseen), texts.get("consequence.reason"));
        }
        return question.isWanted(owner, heading, lines(foreseen)) ? Optional.of("") : Optional.empty();
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
        if (foreseen.easier()) {
            lines.add(texts.get("consequence.easier"));
        }
        foreseen.results().forEach(result -> lines.add(ConsequenceWords.of(result, texts)));
        return lines;
    }
}
