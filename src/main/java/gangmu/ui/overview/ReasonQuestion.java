package gangmu.ui.overview;

import gangmu.text.Texts;
import gangmu.ui.desk.TargetReason;
import gangmu.ui.overview.YearGrid.Line;
import gangmu.ui.widget.ListedQuestion;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** The question for the reason that a target in the grid waits for; without one the target stays as it was. */
record ReasonQuestion(Texts texts) {

    /** Stores the target with the reason, where one is given. */
    boolean isGiven(Line line, Window owner) {
        TargetReason needed = line.figures().targetReason();
        Optional<String> reason = ask(line, owner);
        reason.ifPresentOrElse(
                why -> {
                    needed.text().text().set(why);
                    needed.text().commit();
                },
                needed::giveUp);
        return reason.isPresent();
    }

    private Optional<String> ask(Line line, Window owner) {
        String wrong = line.figures()
                .target()
                .problem()
                .get()
                .map(problem -> problem.in(texts))
                .orElse("");
        return new ListedQuestion(texts)
                .reason(
                        owner,
                        texts.get("target.reason.header", line.code(), line.name()),
                        List.of(wrong),
                        texts.get("target.reason.prompt"));
    }
}
