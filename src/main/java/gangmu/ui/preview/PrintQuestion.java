package gangmu.ui.preview;

import gangmu.report.Pages;
import gangmu.report.print.PrintOrder;
import gangmu.report.print.Printer;
import gangmu.text.Parsed;
import gangmu.text.Texts;
import gangmu.ui.desk.Background;
import gangmu.ui.widget.Question;
import gangmu.ui.widget.ScrollingForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The question what of the pages is to be printed, by which printer and on what paper. */
public final class PrintQuestion {
    private final PrintModel model;
    private final PrintForm form;
    private final ButtonType print;
    private final Alert dialog;

    /** Asks about these pages, by this printer. */
    public PrintQuestion(Window owner, Pages pages, Printer printer, Background background, Texts texts) {
        this(
                owner,
                List.of(printer),
                new PrintModel(pages, printer, printer.abilities(), Optional.empty()),
                background,
                texts);
    }

    PrintQuestion(Window owner, List<Printer> printers, PrintModel model, Background background, Texts texts) {
        this.model = model;
        this.form = new PrintForm(printers, model, background, texts);
        this.print = new ButtonType(texts.get("printing.do"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("sheet.leave"), ButtonData.CANCEL_CLOSE);
        this.dialog = Question.of(AlertType.NONE, owner, texts.get("printing.header"), "", print, leave);
        dialog.getDialogPane().setContent(new ScrollingForm(form));
    }

    /** The dialog itself. */
    public Alert dialog() {
        return dialog;
    }

    /** Asks, and hands over what is wanted; what is wrong is said beside it, and nothing is printed. */
    void ask(Consumer<PrintOrder> wanted) {
        dialog.getDialogPane().lookupButton(print).addEventFilter(ActionEvent.ACTION, pressed -> {
            if (model.order() instanceof Parsed.Value<PrintOrder>(PrintOrder order)) {
                wanted.accept(order);
            } else {
                form.showWhatIsWrong();
                pressed.consume();
            }
        });
        dialog.show();
    }
}
