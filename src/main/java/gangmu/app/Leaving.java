package gangmu.app;

import gangmu.explain.DeedWords;
import gangmu.model.Deed;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.Mending;
import gangmu.ui.widget.Question;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The question whether a plan is left although something typed in it could not be stored. */
record Leaving(Looks looks) {
    private static final int NAMED_AT_MOST = 5;

    /** Whether something was typed or done at a desk that is not stored. */
    static boolean isLosing(Desk desk) {
        return !desk.unstored().all().get().isEmpty()
                || !desk.state().get().waiting().deeds().isEmpty();
    }

    /** Whether there is nothing to lose, or the person wants to lose it. */
    boolean isWanted(Window owner, Desk desk) {
        int typed = desk.unstored().all().get().size();
        List<Deed> waiting = desk.state().get().waiting().deeds();
        return !isLosing(desk) || confirmed(owner, desk, typed, waiting);
    }

    private boolean confirmed(Window owner, Desk desk, int typed, List<Deed> waiting) {
        Texts texts = looks.texts();
        ButtonType back = new ButtonType(texts.get("leave.back"), ButtonData.CANCEL_CLOSE);
        ButtonType leave = new ButtonType(texts.get("leave.do"), ButtonData.LEFT);
        ButtonType retry = new ButtonType(texts.get("status.retry"), ButtonData.OTHER);
        Alert question = Question.of(
                AlertType.WARNING,
                owner,
                texts.get("leave.header", typed + waiting.size()),
                said(desk, typed, waiting),
                leave,
                back);
        if (!waiting.isEmpty()) {
            question.getButtonTypes().add(1, retry);
        }
        ButtonType answer =
                Question.guarded(question, leave, back).showAndWait().orElse(back);
        if (answer.equals(retry)) {
            desk.retry();
        } else if (answer.equals(back) && typed > 0) {
            new Mending(desk, owner.getScene().getRoot()).first();
        }
        return answer.equals(leave);
    }

    private String said(Desk desk, int typed, List<Deed> waiting) {
        Texts texts = looks.texts();
        List<String> said = new ArrayList<>();
        if (typed > 0) {
            said.add(texts.get("leave.say", desk.unstored().inWords(NAMED_AT_MOST, desk.plan(), texts)));
        }
        if (!waiting.isEmpty()) {
            List<String> named = new ArrayList<>(waiting.stream()
                    .limit(NAMED_AT_MOST)
                    .map(deed -> DeedWords.line(deed, texts))
                    .toList());
            if (waiting.size() > NAMED_AT_MOST) {
                named.add(texts.get("leave.more", waiting.size() - NAMED_AT_MOST));
            }
            said.add(texts.get("leave.waiting", String.join("\n", named)));
        }
        return String.join("\n\n", said);
    }
}
