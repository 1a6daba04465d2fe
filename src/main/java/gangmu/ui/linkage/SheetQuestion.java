package gangmu.ui.linkage;

import gangmu.report.MatrixSheet;
import gangmu.report.MatrixSheet.Size;
import gangmu.text.Texts;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Form;
import gangmu.ui.widget.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The question on what paper the matrix is to be printed. */
final class SheetQuestion {
    static final int MOST_PAGES = 40;

    private final Texts texts;
    private MatrixSheet sheet;

    /** @param usual the answer that is proposed */
    SheetQuestion(MatrixSheet usual, Texts texts) {
        this.sheet = usual;
        this.texts = texts;
    }

    /** Asks; nothing where nothing is to be printed. */
    Optional<MatrixSheet> asked(Window owner) {
        ButtonType print = new ButtonType(texts.get("sheet.do"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("sheet.leave"), ButtonData.CANCEL_CLOSE);
        Alert question = Question.of(
                AlertType.CONFIRMATION, owner, texts.get("sheet.header"), texts.get("sheet.say"), print, leave);
        Label words = new Label(question.getContentText());
        words.setWrapText(true);
        HBox choices = new HBox(
                choice(
                        "sheet.size",
                        List.of(Size.values()),
                        sheet.size(),
                        Size::name,
                        size -> sheet = new MatrixSheet(size, sheet.landscape(), sheet.wide())),
                choice(
                        "sheet.orientation",
                        List.of(true, false),
                        sheet.landscape(),
                        landscape -> texts.get(landscape ? "sheet.landscape" : "sheet.portrait"),
                        landscape -> sheet = new MatrixSheet(sheet.size(), landscape, sheet.wide())),
                choice(
                        "sheet.wide",
                        IntStream.rangeClosed(1, MOST_PAGES).boxed().toList(),
                        sheet.wide(),
                        wide -> texts.get("sheet.pages", wide),
                        wide -> sheet = new MatrixSheet(sheet.size(), sheet.landscape(), wide)));
        choices.getStyleClass().add("form-row");
        VBox content = new VBox(words, choices);
        content.getStyleClass().add("question");
        question.getDialogPane().setContent(content);
        return question.showAndWait().filter(print::equals).map(answer -> sheet);
    }

    private <T> HBox choice(String key, List<T> things, T now, Function<T, String> name, Consumer<T> chosen) {
        Choice<T> choice = new Choice<>(things, name, chosen);
        choice.setId(key.replace('.', '-'));
        choice.setAccessibleText(texts.get(key));
        choice.show(now);
        HBox row = new HBox(Form.label(texts.get(key), choice), choice);
        row.getStyleClass().add("form-row");
        return row;
    }
}
