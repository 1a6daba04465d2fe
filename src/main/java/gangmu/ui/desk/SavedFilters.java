package gangmu.ui.desk;

import gangmu.explain.DeedWords;
import gangmu.model.FilterChanges;
import gangmu.model.LinkageFilter;
import gangmu.model.SavedFilter;
import gangmu.text.Texts;
import gangmu.text.Typed;
import gangmu.ui.widget.Icons;
import gangmu.ui.widget.Question;
import gangmu.ui.widget.Seen;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/** The filters that the plan keeps under names, to be put on; the one that is on can be kept, or kept no longer. */
final class SavedFilters extends MenuButton {
    private final Desk desk;
    private final Texts texts;

    SavedFilters(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        setId("filters-kept");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(Icons.of("fth-bookmark"));
        setMnemonicParsing(false); // names may have underscores of their own
        ObservableValue<Boolean> seen = Seen.of(this);
        desk.state().when(seen).subscribe((was, is) -> showKept());
        desk.filter().when(seen).subscribe((was, is) -> showKept());
        showKept();
    }

    /** Shows which of the kept filters is on, whichever way it was put on. */
    private void showKept() {
        LinkageFilter filter = desk.filter().get();
        List<SavedFilter> kept = desk.plan().savedFilters();
        Optional<SavedFilter> on =
                kept.stream().filter(one -> one.filter().equals(filter)).findFirst();
        setText(on.map(SavedFilter::name).map(DeedWords::shortened).orElseGet(() -> texts.get("filter.kept")));
        setAccessibleText(on.map(one -> texts.get("filter.on", one.name())).orElseGet(() -> texts.get("filter.kept")));
        getItems().setAll(kept.stream().map(one -> item(one, filter)).toList());
        if (!kept.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        MenuItem keep = new MenuItem(texts.get("filter.save"), Icons.of("fth-save"));
        keep.setOnAction(event -> Question.window().ifPresent(this::keep));
        keep.setDisable(desk.isReadOnly() || on.isPresent() || filter.equals(LinkageFilter.NONE));
        getItems().add(keep);
        on.ifPresent(one -> getItems().add(removal(one)));
    }

    private MenuItem item(SavedFilter kept, LinkageFilter now) {
        CheckMenuItem item = new CheckMenuItem(kept.name());
        item.setMnemonicParsing(false);
        item.setSelected(kept.filter().equals(now));
        item.setOnAction(event -> desk.filter().set(kept.filter()));
        return item;
    }

    private MenuItem removal(SavedFilter kept) {
        MenuItem removal = new MenuItem(texts.get("filter.remove", kept.name()), Icons.of("fth-trash-2"));
        removal.setMnemonicParsing(false);
        removal.setDisable(desk.isReadOnly());
        removal.setOnAction(event -> desk.change(plan -> FilterChanges.remove(plan, kept.name())));
        return removal;
    }

    private void keep(Window owner) {
        ButtonType keep = new ButtonType(texts.get("filter.save.do"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("delete.keep"), ButtonData.CANCEL_CLOSE);
        Alert question = Question.of(
                AlertType.CONFIRMATION,
                owner,
                texts.get("filter.save.header"),
                texts.get("filter.save.say"),
                keep,
                leave);
        TextField name = Question.field(question, "filter-name", texts.get("filter.name"), "");
        question.getDialogPane()
                .lookupButton(keep)
                .disableProperty()
                .bind(name.textProperty().map(typed -> Typed.seen(typed).isEmpty()));
        LinkageFilter filter = desk.filter().get();
        question.showAndWait()
                .filter(keep::equals)
                .ifPresent(answer -> desk.change(plan -> FilterChanges.save(plan, Typed.seen(name.getText()), filter)));
    }
}
