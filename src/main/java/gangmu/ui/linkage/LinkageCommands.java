package gangmu.ui.linkage;

import gangmu.model.Id;
import gangmu.model.Linkage;
import gangmu.model.LinkageFilter;
import gangmu.report.FindingsReport;
import gangmu.report.LinkGraphReport;
import gangmu.report.LinksReport;
import gangmu.report.MatrixReport;
import gangmu.report.MatrixSheet;
import gangmu.report.MatrixSheet.Size;
import gangmu.text.Texts;
import gangmu.ui.desk.Background;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.SheetActions;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.Question;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** What can be done with the linkage, from anywhere or in its place. */
public final class LinkageCommands {
    /** So many columns are read well on an A4 page in portrait, which has room for more projects than landscape. */
    private static final int COLUMNS_A_PAGE = 8;

    private final Desk desk;
    private final LinkageViewModel model;
    private final SheetActions actions;
    private final Texts texts;
    final Command fold;
    final Command unfold;
    final Command clear;
    final Command printMatrix;
    final Command printLinks;
    final Command printFindings;
    final Command printGraph;
    final LinkageExports exports;

    /** The commands of the linkage of the plan on the desk. */
    public LinkageCommands(Desk desk, LinkageViewModel model, SheetActions actions, Texts texts) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        BooleanBinding here =
                Bindings.createBooleanBinding(() -> desk.place().get().equals(Desk.LINKAGE), desk.place());
        fold = command("linkage.fold", "fth-minus-square", () -> model.foldAll(true))
                .when(here);
        unfold = command("linkage.unfold", "fth-plus-square", () -> model.foldAll(false))
                .when(here);
        clear = command("linkage.clear", "fth-x", () -> model.filter().set(LinkageFilter.NONE))
                .when(here);
        printMatrix = command("print.matrix", "fth-printer", this::printMatrix);
        printLinks = command(
                "print.links", "fth-printer", () -> actions.preview(() -> new LinksReport(linkage(), texts, today())));
        printFindings = command(
                "print.findings",
                "fth-printer",
                () -> actions.preview(() -> new FindingsReport(linkage().plan(), texts, today())));
        printGraph = command("print.graph", "fth-printer", this::printGraph);
        exports = new LinkageExports(desk, model, actions, texts);
    }

    /** All of them. */
    public List<Command> all() {
        Stream<Command> sights = Stream.of(Sight.values())
                .map(sight -> command("linkage.go." + sight, "fth-grid", () -> {
                    desk.place().set(Desk.LINKAGE);
                    model.sight().set(sight);
                }));
        Stream<Command> others = Stream.of(fold, unfold, clear, printMatrix, printLinks, printGraph, printFindings);
        return Stream.of(sights, others, exports.all().stream())
                .flatMap(commands -> commands)
                .toList();
    }

    /** Where what takes long is done. */
    Background background() {
        return actions;
    }

    /** What prints just what a view shows, where that can be printed. */
    Optional<Command> print(Sight sight) {
        return switch (sight) {
            case MATRIX -> Optional.of(printMatrix);
            case LISTS -> Optional.of(printLinks);
            case COVERAGE -> Optional.of(printFindings);
            case GRAPH -> Optional.of(printGraph);
            case IMPACT -> Optional.empty();
        };
    }

    private Command command(String key, String icon, Runnable action) {
        return Command.of(texts.get(key), icon, action);
    }

    private Linkage linkage() {
        return model.matrix().get().linkage();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private void printMatrix() {
        Linkage shown = linkage();
        int crossings = shown.projects().size() * shown.kpis().size();
        if (crossings > MatrixSheet.MOST_CROSSINGS) {
            Question.window().ifPresent(owner -> refuse(owner, crossings));
            return;
        }
        int pages = Math.clamp(Math.ceilDiv(shown.kpis().size(), COLUMNS_A_PAGE), 1, SheetQuestion.MOST_PAGES);
        Question.window()
                .flatMap(owner -> new SheetQuestion(new MatrixSheet(Size.A4, false, pages), texts).asked(owner))
                .ifPresent(sheet -> actions.preview(() -> new MatrixReport(shown, sheet, texts, today())));
    }

    private void refuse(Window owner, int crossings) {
        ButtonType close = new ButtonType(texts.get("sheet.close"), ButtonData.OK_DONE);
        String words = texts.get("sheet.many.say", crossings, MatrixSheet.MOST_CROSSINGS);
        Question.of(AlertType.INFORMATION, owner, texts.get("sheet.many"), words, close)
                .showAndWait();
    }

    private void printGraph() {
        Linkage shown = linkage();
        Set<Id> reached = Reach.of(shown, desk.spot().get(), model.depth().get());
        actions.preview(() -> new LinkGraphReport(shown, reached, texts, today()));
    }
}
