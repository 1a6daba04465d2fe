package gangmu.ui.preview;

import gangmu.report.Pages;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.WorkBar;
import gangmu.ui.widget.Icons;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The very pages that will be printed, to look at, save and print. */
public final class PreviewView extends BorderPane {
    private final Pages pages;
    private final Texts texts;
    private final PreviewActions actions;
    private final Label outcome = new Label();

    /**
     * The preview of finished pages.
     *
     * @param missing characters that no font at hand can show
     */
    public PreviewView(Pages pages, List<String> missing, Looks looks, PreviewActions actions) {
        this.pages = pages;
        this.texts = looks.texts();
        this.actions = actions;
        getStyleClass().add("preview");
        VBox top = new VBox(bar(), warning(missing), outcome());
        top.getStyleClass().add("preview-top");
        setTop(top);
        setCenter(sheets(looks));
        setBottom(new WorkBar(actions.longWork(), texts));
    }

    private ScrollPane sheets(Looks looks) {
        List<Sheet> sheets = IntStream.range(0, pages.count())
                .mapToObj(page -> new Sheet(pages, page, looks, actions))
                .toList();
        VBox column = new VBox();
        column.getChildren().addAll(sheets);
        column.getStyleClass().add("sheets");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setId("sheets");
        scroll.vvalueProperty().subscribe(() -> drawSeen(scroll, sheets));
        scroll.viewportBoundsProperty().subscribe(() -> drawSeen(scroll, sheets));
        column.boundsInParentProperty().subscribe(() -> drawSeen(scroll, sheets));
        return scroll;
    }

    /** Draws the pages that are seen, and those a screenful above and below, so that nobody waits on turning over. */
    private static void drawSeen(ScrollPane scroll, List<Sheet> sheets) {
        double height = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * (scroll.getContent().getLayoutBounds().getHeight() - height);
        sheets.stream()
                .filter(sheet -> sheet.getHeight() > 0)
                .filter(sheet -> sheet.getBoundsInParent().intersects(0, top - height, sheet.getWidth(), 3 * height))
                .forEach(Sheet::draw);
    }

    private HBox bar() {
        Button print = new Button(texts.get("preview.print.ask"), Icons.of("fth-printer"));
        print.getStyleClass().add("accent");
        print.setId("print");
        print.setOnAction(e -> startPrinting(print));
        Button save = new Button(texts.get("preview.save"), Icons.of("fth-download"));
        save.setId("save-pdf");
        save.setOnAction(e -> actions.save(getScene().getWindow()).ifPresent(this::telling));
        HBox bar = new HBox(print, save, new Label(texts.get("preview.pages", pages.count())));
        bar.getStyleClass().add("bar");
        return bar;
    }

    /** Asks what is to be printed, unless there is nothing to print on. */
    private void startPrinting(Button button) {
        button.setDisable(true); // looking printers up may take seconds
        var _ = actions.inBackground(() -> Printers.of(actions.printers(), actions.lastSetup()))
                .whenComplete((found, trouble) -> {
                    button.setDisable(false);
                    if (trouble != null) {
                        actions.onTrouble(trouble);
                    } else {
                        found.proposed()
                                .ifPresentOrElse(printer -> ask(found, printer), () -> telling(actions.keep(pages)));
                    }
                });
    }

    private void ask(Printers found, Printers.Proposed proposed) {
        PrintModel model = new PrintModel(pages, proposed.printer(), proposed.abilities(), found.last());
        new PrintQuestion(getScene().getWindow(), found.all(), model, actions, texts)
                .ask(order -> telling(actions.print(pages, order)));
    }

    /** What came of printing or saving; a path in it may need more than one line. */
    private Label outcome() {
        outcome.setId("outcome");
        outcome.getStyleClass().add("outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        outcome.visibleProperty().bind(outcome.textProperty().isNotEmpty());
        outcome.managedProperty().bind(outcome.visibleProperty());
        return outcome;
    }

    private Label warning(List<String> missing) {
        Label warning = new Label(texts.get("preview.missing", String.join(" ", missing)));
        warning.getStyleClass().add("field-message");
        warning.setWrapText(true);
        warning.setVisible(!missing.isEmpty());
        warning.setManaged(!missing.isEmpty());
        return warning;
    }

    private void telling(CompletableFuture<String> done) {
        var _ = done.whenComplete((said, trouble) -> {
            if (trouble != null) {
                actions.onTrouble(trouble);
            } else {
                outcome.setText(said);
            }
        });
    }
}
