package gangmu.app;

import gangmu.exchange.Demonstration;
import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.PlanChanges;
import gangmu.store.PlanFolder;
import gangmu.store.trouble.DamagedPlan;
import gangmu.text.Language;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.start.NewPlan;
import gangmu.ui.start.StartActions;
import gangmu.ui.start.StartView;
import gangmu.ui.widget.Cursor;
import gangmu.ui.widget.Handover;
import gangmu.ui.window.WindowActions;
import gangmu.ui.window.WindowView;
import gangmu.work.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The one window: it shows the first screen or an open plan, and does what they set going. */
final class MainWindow implements StartActions, WindowActions {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;

    private final Stage stage;
    private final Settings settings;
    private final Dialogs dialogs;
    private final Executor view;
    private final Problems problems;
    private final Jobs jobs;
    private Looks looks;
    private @Nullable OpenPlan open;

    /**
     * The window on a stage.
     *
     * @param view runs things on the thread of the screen
     */
    MainWindow(Stage stage, Settings settings, Dialogs dialogs, Executor view) {
        this.stage = stage;
        this.settings = settings;
        this.dialogs = dialogs;
        this.view = view;
        this.problems = new Problems(stage, settings.home());
        this.jobs = new Jobs(view);
        this.looks = new Looks(Texts.of(settings.language()), settings.dark(), settings.percent());
        stage.getIcons().setAll(Theme.icons());
        stage.setOnCloseRequest(event -> {
            if (mayLeave()) {
                close();
            } else {
                event.consume();
            }
        });
    }

    /** Shows the window: with a plan where one is asked for or was open last, else the first screen. */
    void show(Optional<Path> folder) {
        Theme.use(looks);
        showStart().startWithSample();
        stage.show();
        folder.or(settings::last)
                .filter(path -> folder.isPresent() || Files.isDirectory(path))
                .ifPresent(this::open);
    }

    Looks looks() {
        return looks;
    }

    Optional<OpenPlan> openPlan() {
        return Optional.ofNullable(open);
    }

    private StartView showStart() {
        return showStart(new StartView(this, looks, Settings.plansHome(), settings.recent()));
    }

    private StartView showStart(StartView start) {
        put(start);
        stage.setTitle(looks.texts().get("app.name"));
        return start;
    }

    private WindowView showPlan(OpenPlan plan) {
        WindowView window = plan.window(looks, this);
        put(window);
        stage.setTitle(
                looks.texts().get("app.title", plan.desk().plan().heading().title()));
        return window;
    }

    private void put(Parent root) {
        if (stage.getScene() == null) {
            stage.setScene(Theme.scene(root, looks, WIDTH, HEIGHT));
        } else {
            stage.getScene().setRoot(root);
            Theme.dress(stage.getScene(), looks);
        }
    }

    /** Stores what is being typed; what cannot be stored is given up only if the person says so. */
    private boolean mayLeave() {
        if (open == null) {
            return true;
        }
        stage.getScene().getRoot().requestFocus(); // leaving a field stores what was typed in it
        return new Leaving(looks).isWanted(stage, open.desk());
    }

    @Override
    public void openSample() {
        String name = SamplePlan.names().getFirst();
        Path folder = Settings.plansHome().resolve(name);
        if (Files.exists(folder)) {
            open(folder);
        } else {
            create(folder, SamplePlan.change(name));
        }
    }

    @Override
    public void create(NewPlan plan) {
        create(plan.folder(), PlanChanges.create(plan.title(), plan.agency(), plan.years()));
    }

    private void create(Path folder, Change first) {
        if (mayLeave()) {
            trying(() -> take(PlanFolder.create(folder, first, settings.workplace())));
        }
    }

    @Override
    public void open(Path folder) {
        if (mayLeave()) {
            trying(() -> opened(folder).ifPresent(this::take));
        }
    }

    private Optional<PlanFolder> opened(Path folder) throws IOException {
        try {
            return Optional.of(PlanFolder.open(folder, settings.workplace()));
        } catch (DamagedPlan damaged) {
            return new Recovering(looks, settings.workplace()).offered(stage, folder, damaged);
        }
    }

    private void take(PlanFolder folder) {
        closeOpenPlan();
        OpenPlan plan = new OpenPlan(folder, view, trouble -> problems.tell(trouble, looks.texts()));
        open = plan;
        showPlan(plan);
        problems.tell(folder, looks.texts());
        trying(() -> settings.rememberOpened(plan.directory()));
    }

    @Override
    public Optional<Path> chooseFolder(Window owner, String title) {
        return dialogs.folder(owner, title);
    }

    @Override
    public List<Path> recent() {
        Optional<Path> here = openPlan().map(OpenPlan::directory);
        return settings.recent().stream()
                .filter(folder -> here.filter(folder::equals).isEmpty())
                .toList();
    }

    @Override
    public void newPlan() {
        leavePlan().ifPresent(StartView::startNewPlan);
    }

    @Override
    public void closePlan() {
        leavePlan().ifPresent(StartView::startOpening);
    }

    private Optional<StartView> leavePlan() {
        if (!mayLeave()) {
            return Optional.empty();
        }
        closeOpenPlan();
        trying(settings::rememberClosed);
        return Optional.of(showStart());
    }

    @Override
    public void preview() {
        openPlan().ifPresent(plan -> new Printing(plan, looks, jobs, dialogs, problems).preview(stage));
    }

    @Override
    public void backUp() {
        keeping().ifPresent(keeping -> trying(() -> keeping.backUp(stage)));
    }

    @Override
    public void showBackups() {
        keeping().ifPresent(keeping -> keeping.show(stage));
    }

    private Optional<Keeping> keeping() {
        return openPlan().map(plan -> new Keeping(plan, looks, jobs, dialogs, problems));
    }

    @Override
    public void addDemonstration() {
        String source = looks.texts().get("demonstration.source");
        openPlan()
                .ifPresent(plan -> plan.desk()
                        .change(now ->
                                Demonstration.change(now, source, plan.desk().entered())));
    }

    @Override
    public void speak(Language language) {
        Cursor cursor = Cursor.of(stage.getScene());
        Parent before = stage.getScene().getRoot();
        before.requestFocus(); // what is being typed is stored, since its field is about to be replaced
        wear(looks.in(language));
        switch (before) {
            case StartView start -> {
                Handover.give(start, showStart(start.in(looks)));
                cursor.put(stage.getScene().getRoot());
            }
            case WindowView window ->
                openPlan()
                        .ifPresent(plan -> plan.desk().afterwards(() -> {
                            if (stage.getScene().getRoot() == window) { // else the plan was left meanwhile
                                showPlan(plan).takeOver(window);
                                cursor.put(stage.getScene().getRoot());
                            }
                        }));
            default -> throw new IllegalStateException("neither the first screen nor a plan");
        }
    }

    @Override
    public void switchTheme() {
        dress(looks.dark(!looks.dark()));
    }

    @Override
    public void resize(int percent) {
        dress(looks.sized(looks.percent() + percent));
    }

    private void dress(Looks next) {
        wear(next);
        Theme.use(next);
        Theme.dress(stage.getScene(), next);
        openPlan().ifPresent(plan -> plan.dress(next));
    }

    private void wear(Looks next) {
        looks = next;
        trying(() -> settings.rememberLooks(next.texts().language(), next.dark(), next.percent()));
    }

    @Override
    public void askName() {
        new NameQuestion(looks).ask(stage, settings.by(), name -> trying(() -> settings.signWith(name)));
    }

    @Override
    public void help() {
        new Help(looks).show(stage);
    }

    @Override
    public void exit() {
        if (mayLeave()) {
            close();
            stage.close();
        }
    }

    /** Lets go of the plan once everything is stored. */
    void close() {
        closeOpenPlan();
    }

    private void closeOpenPlan() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /** Tells what nobody expected; the next edit still works. */
    void unexpected(Throwable trouble) {
        problems.tell(trouble, looks.texts());
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private void trying(Attempt attempt) {
        try {
            attempt.make();
        } catch (IOException | RuntimeException e) {
            // The top of the program: whatever it was is told, and the window stays usable.
            problems.tell(e, looks.texts());
        }
    }
}
