package gangmu.app;

import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.report.Book;
import gangmu.report.Pages;
import gangmu.report.print.Printer;
import gangmu.store.ReadPlan;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.Holder;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.store.trouble.PlanInUse;
import gangmu.ui.backup.BackupsView;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.Spot;
import gangmu.ui.preview.PreviewView;
import gangmu.ui.preview.PrintQuestion;
import gangmu.ui.start.StartView;
import gangmu.work.FixedPlan;
import gangmu.work.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** Pictures of every screen, as they look on a small office screen; drawn without a window. */
final class Gallery {
    /** An office screen of 1366 × 768 pixels, less the title bar of the window. */
    static final Dimension2D OFFICE_SCREEN = new Dimension2D(1366, 728);

    private final Path directory;
    private final Looks looks;
    private final BiConsumer<String, Scene> onDrawn;
    private final Scene scene;

    /**
     * Prepares the pictures.
     *
     * @param onDrawn is given each screen by name once its picture is written
     */
    Gallery(Path directory, Looks looks, Dimension2D size, BiConsumer<String, Scene> onDrawn) {
        this.directory = directory;
        this.looks = looks;
        this.onDrawn = onDrawn;
        Theme.use(looks);
        scene = Theme.scene(new Pane(), looks, size.getWidth(), size.getHeight());
    }

    /** Writes a picture of each screen with this plan. */
    void write(OpenPlan plan) throws IOException {
        Files.createDirectories(directory);
        StillActions still = new StillActions();
        draw(new StartView(still, looks, Settings.plansHome(), List.of(plan.directory())), "start");
        Plan shown = plan.desk().plan();
        plan.desk().open(new Spot.Whole());
        draw(
                plan.window(looks, still),
                "outline-plan",
                root -> ((TitledPane) root.lookup(".light-rules")).setExpanded(true));
        draw(plan, Spot.of(shown.sections().getFirst()), "outline-section");
        draw(plan, Spot.of(shown.goals().get(1)), "outline-goal");
        draw(plan, Spot.of(longest(shown.kpis())), "outline-kpi");
        drawMeasure(plan, mostItems(shown));
        draw(plan, Spot.of(shown.projects().get(4)), "outline-project");
        plan.desk().place().set(Desk.OVERVIEW);
        draw(plan.window(looks, still), "overview");
        draw(plan.window(looks, still), "overview-below", root -> scrollTo(root, "#progress-projects"));
        draw(
                plan.window(looks, still),
                "overview-figures",
                root -> ((ToggleButton) root.lookup("#overview-FIGURES")).fire());
        plan.desk().lookAt(Spot.of(mostItems(shown)));
        draw(plan.window(looks, still), "overview-kpi", root -> ((ToggleButton) root.lookup("#overview-KPI")).fire());
        draw(
                plan.window(looks, still),
                "overview-compare",
                root -> ((ToggleButton) root.lookup("#overview-COMPARE")).fire());
        plan.desk().place().set(Desk.LINKAGE);
        draw(plan.window(looks, still), "linkage-matrix");
        for (String sight : List.of("LISTS", "GRAPH", "COVERAGE", "IMPACT")) {
            draw(
                    plan.window(looks, still),
                    "linkage-" + sight.toLowerCase(Locale.ROOT),
                    root -> ((ToggleButton) root.lookup("#sight-" + sight)).fire());
        }
        drawHistory(plan);
        Book report = plan.report(looks.texts());
        draw(new PreviewView(report.pages(), report.missingCharacters(), looks, still), "preview");
    }

    /** The history with its newest change told, and with all its changes taken together. */
    private void drawHistory(OpenPlan plan) throws IOException {
        plan.desk().place().set(Desk.HISTORY);
        draw(
                plan.window(looks, new StillActions()),
                "history",
                root -> table(root).getSelectionModel().selectFirst());
        draw(
                plan.window(looks, new StillActions()),
                "history-compared",
                root -> table(root).getSelectionModel().selectAll());
    }

    private static TableView<?> table(Parent root) {
        return (TableView<?>) root.lookup("#history-table");
    }

    /** Writes a picture of the items of a KPI, such as one with figures that no other picture shows. */
    void writeItems(OpenPlan plan, Kpi kpi, String name) throws IOException {
        plan.desk().open(Spot.of(kpi));
        draw(plan.window(looks, new StillActions()), name, root -> scrollTo(root, ".item-table"));
    }

    /** Writes a picture of what people said of the KPI with the longest standard. */
    void writeReviews(OpenPlan plan) throws IOException {
        plan.desk().open(Spot.of(longest(plan.desk().plan().kpis())));
        draw(plan.window(looks, new StillActions()), "outline-reviews", root -> scrollTo(root, ".review-form"));
    }

    /** Writes pictures of the plan as somebody sees it who can only read it, and as it was before its last change. */
    void writeReadOnly(OpenPlan plan) throws IOException {
        Path folder = plan.directory();
        PlanInUse inUse = new PlanInUse(folder, Holder.here(System.getProperty("user.name")));
        OpenPlan read = OpenPlan.of(
                folder,
                Keyring.EMPTY,
                FixedPlan.of(ReadPlan.of(folder, Keyring.EMPTY), inUse),
                new StillActions()::onTrouble);
        draw(read, Spot.of(longest(read.desk().plan().kpis())), "read-only-kpi");
        drawOpenMeasure(read, mostItems(read.desk().plan()), "read-only-measure");
        long last = Math.max(1, plan.entries().size() - 1);
        FixedPlan before = FixedPlan.after(plan.entries(), last);
        OpenPlan past = OpenPlan.of(folder, Keyring.EMPTY, before, new StillActions()::onTrouble);
        past.desk().place().set(Desk.OVERVIEW);
        draw(past.window(looks, new StillActions()), "read-only-overview");
    }

    /** Writes pictures of the questions that a plan in use, the past and passphrases raise. */
    void writeQuestions(OpenPlan plan) throws IOException {
        Stage owner = new Stage();
        owner.setScene(scene);
        PlanInUse inUse = new PlanInUse(plan.directory(), Holder.here(System.getProperty("user.name")));
        draw(new ReadOnlyQuestion(looks.texts()).of(owner, inUse), "question-read-only");
        draw(new PastQuestion(plan.entries(), looks.texts()).of(owner), "question-past");
        Jobs jobs = new Jobs(Runnable::run);
        draw(
                new PassphraseForm(owner, false, looks, jobs, (now, next) -> {})
                        .dialog()
                        .question(),
                "passphrase-new");
        draw(
                new PassphraseForm(owner, true, looks, jobs, (now, next) -> {})
                        .dialog()
                        .question(),
                "passphrase-other");
        PassphraseNeeded needed = PassphraseNeeded.none(plan.directory());
        draw(
                new PassphraseQuestion<>(owner, needed, looks, jobs, typed -> typed)
                        .dialog()
                        .question(),
                "passphrase");
    }

    /** Writes a picture of the question what is to be printed by a printer. */
    void writePrinting(OpenPlan plan, Printer printer) throws IOException {
        Stage owner = new Stage();
        owner.setScene(scene);
        Pages pages = plan.report(looks.texts()).pages();
        draw(new PrintQuestion(owner, pages, printer, new StillActions(), looks.texts()).dialog(), "printing");
    }

    /** Writes a picture of the backups, the oldest of them selected. */
    void writeBackups(OpenPlan plan) throws IOException {
        Plan present = plan.desk().plan();
        StillBackups backups = new StillBackups(plan.safekeeping().orElseThrow(), present);
        draw(
                new BackupsView(present, looks, backups, () -> {}),
                "backups",
                root -> ((TableView<?>) root.lookup("#backups"))
                        .getSelectionModel()
                        .selectLast());
    }

    /** Writes the progress report of the year looked at. */
    void writeReport(OpenPlan plan, Path file) throws IOException {
        plan.report(looks.texts()).pages().write(file);
    }

    /** The KPI with the longest standard, since that is where a form is cramped first. */
    static Node longest(List<Kpi> kpis) {
        return kpis.stream()
                .max((a, b) ->
                        Integer.compare(a.standard().length(), b.standard().length()))
                .orElseThrow();
    }

    /** The KPI with the most items, since that is where items and measure are cramped first. */
    private static Kpi mostItems(Plan plan) {
        return plan.kpis().stream()
                .max(Comparator.comparingInt((Kpi kpi) -> plan.items(kpi.id()).size()))
                .orElseThrow();
    }

    /** A KPI's items and its measure opened to edit, which stand below its figures. */
    private void drawMeasure(OpenPlan plan, Kpi kpi) throws IOException {
        writeItems(plan, kpi, "outline-items");
        drawOpenMeasure(plan, kpi, "outline-measure");
    }

    private void drawOpenMeasure(OpenPlan plan, Kpi kpi, String name) throws IOException {
        plan.desk().open(Spot.of(kpi));
        draw(plan.window(looks, new StillActions()), name, root -> {
            ((TitledPane) root.lookup(".measure-form")).setExpanded(true);
            scrollTo(root, ".measure-form");
        });
    }

    private static void scrollTo(Parent root, String what) {
        settle(root);
        ScrollPane scroll = (ScrollPane) root.lookup(".form-scroll");
        double top = scroll.getContent()
                .sceneToLocal(root.lookup(what).localToScene(0, 0))
                .getY();
        double room = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.min(1, top / room));
    }

    private void draw(OpenPlan plan, Spot spot, String name) throws IOException {
        plan.desk().open(spot);
        draw(plan.window(looks, new StillActions()), name);
    }

    private void draw(Alert question, String name) throws IOException {
        DialogPane pane = question.getDialogPane();
        settle(pane);
        pane.getScene().setRoot(new Pane());
        double width = pane.prefWidth(-1);
        Scene dialog = new Scene(pane, width, pane.prefHeight(width)); // the size it would be shown in
        settle(pane);
        write(dialog, name);
    }

    private void draw(Parent root, String name) throws IOException {
        draw(root, name, drawn -> {});
    }

    private void draw(Parent root, String name, Consumer<Parent> prepared) throws IOException {
        scene.setRoot(root);
        Theme.dress(scene, looks);
        settle(root);
        prepared.accept(root);
        settle(root);
        write(scene, name);
    }

    private void write(Scene drawn, String name) throws IOException {
        Png.write(drawn.snapshot(null), directory.resolve(name + ".png"));
        onDrawn.accept(name, drawn);
    }

    /** Lists and trees fill their cells only once their own size is known, which takes a second round. */
    private static void settle(Parent root) {
        for (int round = 0; round < 3; round++) {
            root.applyCss();
            root.layout();
        }
    }
}
