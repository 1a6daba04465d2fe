package gangmu.ui.measure;

import gangmu.explain.PeriodWords;
import gangmu.model.Actual;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.widget.Field;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Where the figure at hand comes from, to type, and who entered it when. */
final class SourceLine extends VBox {
    private final Texts texts;
    private Optional<ItemFigure> figure = Optional.empty();
    private final Label entered = new Label();
    private final Label hint;

    /** @param readOnly whether nothing can be entered, so that nobody needs to know how */
    SourceLine(boolean readOnly, Texts texts) {
        this.texts = texts;
        getStyleClass().add("source-line");
        entered.getStyleClass().add("hint");
        entered.setWrapText(true);
        hint = new Label(texts.get("items.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setVisible(!readOnly);
        hint.setManaged(!readOnly);
        close();
    }

    /** Shows the source of no figure, but how one is entered. */
    void close() {
        figure = Optional.empty();
        getChildren().setAll(hint);
    }

    /** Shows the source of another figure. */
    void open(ItemFigure next) {
        figure = Optional.of(next);
        Label of = new Label(texts.get("items.source", next.item().name(), PeriodWords.of(next.period(), texts)));
        of.setWrapText(true);
        Field field =
                Field.line(next.source(), texts.get("items.source.of", PeriodWords.of(next.period(), texts)), texts);
        field.control().setId("item-source");
        getChildren().setAll(of, field, entered);
        show();
    }

    /** Shows who entered the figure as it is now, where that is known. */
    void show() {
        String who = figure.flatMap(ItemFigure::held)
                .filter(actual -> actual.invented() || actual.isDated())
                .map(this::entered)
                .orElse("");
        entered.setText(who);
        entered.setVisible(!who.isEmpty());
        entered.setManaged(!who.isEmpty());
    }

    private String entered(Actual actual) {
        String at = RocYears.moment(LocalDateTime.ofInstant(actual.at(), ZoneId.systemDefault()));
        return actual.invented() ? texts.get("figures.invented") : texts.get("items.entered", actual.by(), at);
    }
}
