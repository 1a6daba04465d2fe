package gangmu.ui.history;

import gangmu.explain.EntryWords;
import gangmu.model.Entry;
import gangmu.model.Reversal;
import gangmu.model.Reversal.Blocked;
import gangmu.text.RocDays;
import gangmu.text.RocMoments;
import gangmu.text.Texts;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.Icons;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The selected change: what it did field by field, and what can be done about it. */
final class ToldPane extends VBox {
    private final HistoryViewModel history;
    private final SelectionViewModel selection;
    private final Texts texts;
    private final Label deed = new Label();
    private final Label circumstances = new Label();
    private final Label reason = new Label();
    private final Label obstacle = new Label();
    private final Hyperlink other = new Hyperlink();
    private final FieldsList fields;

    ToldPane(HistoryViewModel history, SelectionViewModel selection, HistoryCommands commands, Texts texts) {
        this.history = history;
        this.selection = selection;
        this.texts = texts;
        this.fields = new FieldsList(texts);
        getStyleClass().add("told");
        deed.getStyleClass().add("page-kind");
        circumstances.getStyleClass().add("hint");
        deed.setId("told-deed");
        obstacle.setId("told-obstacle");
        other.setId("told-other");
        for (Label label : new Label[] {deed, circumstances, reason, obstacle}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("told-actions");
        commands.ofSelected().forEach(command -> actions.getChildren().add(button(command)));
        VBox.setVgrow(fields, Priority.ALWAYS);
        getChildren().setAll(deed, circumstances, reason, actions, obstacle, other, fields);
    }

    /** A button that says in words what it does. */
    static Button button(Command command) {
        Button button = new Button("", Icons.of(command.icon()));
        button.textProperty().bind(command.label());
        button.disableProperty().bind(command.possible().not());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> command.run());
        return button;
    }

    void show(Told told) {
        Entry entry = told.entry();
        deed.setText(told.deed());
        circumstances.setText(
                texts.get("history.circumstances", entry.sequence(), RocMoments.text(entry.at()), entry.by()));
        String why = entry.change().deed().reason();
        say(reason, why.isEmpty() ? "" : texts.get("history.because", why));
        switch (told.reversal()) {
            case Reversal.Possible possible -> tell("", Optional.empty());
            case Reversal.Beginning beginning -> tell(texts.get("history.start"), Optional.empty());
            case Reversal.Done(Entry by) -> tell(named("history.done", by), Optional.of(by));
            case Blocked(Reversal.Obstacle what, var later) ->
                tell(named("history.blocked." + what, later.getFirst()), Optional.of(later.getFirst()));
        }
        fields.show(told.fields());
    }

    private String named(String key, Entry by) {
        return texts.get(
                key,
                by.sequence(),
                by.by(),
                RocDays.text(LocalDate.ofInstant(by.at(), ZoneId.systemDefault())),
                EntryWords.of(by, history.chronicle().takenBack(), texts));
    }

    /** Says why it cannot be taken back, with the way to the change that stands in the way. */
    private void tell(String sentence, Optional<Entry> entry) {
        say(obstacle, sentence);
        other.setVisible(entry.isPresent());
        other.setManaged(entry.isPresent());
        entry.map(Entry::sequence).ifPresent(sequence -> {
            other.setText(texts.get("history.seek", sequence));
            other.setOnAction(event -> selection.seek(sequence));
        });
    }

    private static void say(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }
}
