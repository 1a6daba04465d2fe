package gangmu.app;

import gangmu.model.Entry;
import gangmu.text.Parsed;
import gangmu.text.RocDays;
import gangmu.text.Texts;
import gangmu.ui.widget.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/**
 * The question for the day at the end of which a plan is to be looked at.
 *
 * @param entries every change of the plan
 */
record PastQuestion(List<Entry> entries, Texts texts) {
    private static final String DAY = "past-day";

    /** Asks for a day, and gives on the number of the last change until its end, if there is an answer. */
    void ask(Window owner, LongConsumer then) {
        Alert question = of(owner);
        ButtonType show = question.getButtonTypes().getFirst();
        TextField field = (TextField) question.getDialogPane().lookup("#" + DAY);
        question.setOnHidden(e -> {
            if (question.getResult() == show && lastUntil(field.getText()) instanceof Parsed.Value<Entry>(Entry last)) {
                then.accept(last.sequence());
            }
        });
        question.show();
    }

    /** The question as it is asked: below the day stands what it leads to. */
    Alert of(Window owner) {
        ButtonType show = new ButtonType(texts.get("past.do"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("past.leave"), ButtonData.CANCEL_CLOSE);
        String say = texts.get("past.say", RocDays.text(day(entries.getFirst())));
        Alert question = Question.of(AlertType.NONE, owner, texts.get("past.title"), say, show, leave);
        String today = RocDays.text(LocalDate.now(ZoneId.systemDefault()));
        TextField field = Question.field(question, DAY, texts.get("past.day"), today);
        Label found = new Label();
        found.setId("past-found");
        found.setWrapText(true);
        ((Pane) question.getDialogPane().getContent()).getChildren().add(found);
        Node showing = question.getDialogPane().lookupButton(show);
        field.textProperty().subscribe(typed -> {
            Parsed<Entry> last = lastUntil(typed);
            found.setText(words(last));
            showing.setDisable(last.whatIsWrong().isPresent());
        });
        return question;
    }

    private String words(Parsed<Entry> last) {
        return switch (last) {
            case Parsed.Value<Entry>(Entry entry) ->
                texts.get("past.found", moment(entry.at()), entry.sequence(), entry.by());
            case Parsed.Wrong<Entry>(Parsed.Problem problem) -> problem.in(texts);
        };
    }

    /** The last change that was made until the end of a day, as it is typed. */
    Parsed<Entry> lastUntil(String typed) {
        return RocDays.parse(typed)
                .then(day -> entries.stream()
                        .filter(entry -> !day(entry).isAfter(day))
                        .reduce((before, later) -> later)
                        .map(Parsed::value)
                        .orElseGet(() -> Parsed.wrong("wrong.past", RocDays.text(day(entries.getFirst())))));
    }

    private static LocalDate day(Entry entry) {
        return moment(entry.at()).toLocalDate();
    }

    private static LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }
}
