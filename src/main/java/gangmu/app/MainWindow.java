package gangmu.app;

import gangmu.exchange.Demonstration;
import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.PlanChanges;
import gangmu.report.Report;
import gangmu.store.trouble.DamagedPlan;
import gangmu.text.Language;
import gangmu.text.Texts;
import gangmu.ui.desk.Export;
import gangmu.ui.desk.Looks;
import gangmu.ui.start.NewPlan;
import gangmu.ui.start.StartActions;
import gangmu.ui.start.StartView;
import gangmu.ui.widget.Cursor;
import gangmu.ui.widget.Handover;
import gangmu.ui.window.ReadingActions;
import gangmu.ui.window.SafetyActions;
import gangmu.ui.window.WindowView;
import gangmu.work.Job;
import gangmu.work.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The one window: it shows the first screen or an open plan, and does what they set going. */
final class MainWindow implements StartActions, PlanActions {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;

    private final Stage stage;
    private final Settings settings;
    private final Dialogs dialogs;
    private final Problems problems;
    private final BackgroundWork work;
    private final Unlocking unlocking;
    private final SafetyActions safety;
    private final PlanOpening opening;
    private final Reading reading;
    private final LastPrint lastPrint = new LastPrint();
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
        this.problems = new Problems(stage, this::looks, settings.home());
        this.work = new BackgroundWork(view);
        this.unlocking = new Unlocking(stage, this::looks, settings::workplace, new Jobs(view));
        this.opening = new PlanOpening(settings, unlocking, view, this::tell);
        this.safety = new Safety(this, stage, opening, work.jobs(), dialogs, problems);
        this.reading = new Reading(this, stage, new Jobs(view), opening); // which waits for no report
        this.looks = new Looks(Texts.of(settings.language()), settings.dark(), settings.percent());
        stage.getIcons().setAll(Theme.icons());
        stage.setOnCloseRequest(event -> {
            if (!isAsking() && mayLeave()) {
                close();
            } else {
                event.consume();
            }
        });
    }

    /** Whether something is to be answered before the window, also where the system would let it be closed. */
    private boolean isAsking() {
        return Window.getWindows().stream()
                .anyMatch(other -> other instanceof Stage asking
                        && stage.equals(asking.getOwner())
                        && asking.getModality() != Modality.NONE);
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

    WindowView showPlan(OpenPlan plan) {
        WindowView window = plan.window(looks, this);
        put(window);
        stage.setTitle(looks.texts()
                .get(
                        plan.desk().isReadOnly() ? "app.title.read-only" : "app.title",
                        plan.desk().plan().heading().title()));
        return window;
    }

    /** The window around the open plan, as it is left now. */
    LeftView leaveView() {
        return LeftView.of(stage.getScene(), (WindowView) stage.getScene().getRoot());
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
    boolean mayLeave() {
        if (open == null) {
            return true;
        }
        stage.getScene().getRoot().requestFocus(); // leaving a field stores what was typed in it
        if (Leaving.isLosing(open.now())) {
            reading.backToNow(); // where it can be mended, also where only the past was looked at
        }
        return new Leaving(looks).isWanted(stage, open.now());
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
            trying(() -> take(opening.create(folder, first)));
        }
    }

    @Override
    public void open(Path folder) {
        if (mayLeave()) {
            trying(() -> opened(folder).ifPresent(this::take));
        }
    }

    private Optional<OpenPlan> opened(Path folder) {
        try {
            return opening.toWorkOnOrRead(folder, why -> new ReadOnlyQuestion(looks.texts()).isWanted(stage, why));
        } catch (DamagedPlan damaged) {
            return new Recovering(looks, unlocking, settings.workplace())
                    .offered(stage, folder, damaged)
                    .map(opening::of);
        }
    }

    /** Shows another plan instead of the one that was open; only one that is worked on is opened again at the next start. */
    WindowView take(OpenPlan plan) {
        closeOpenPlan();
        open = plan;
        WindowView shown = showPlan(plan);
        problems.tell(plan, looks.texts());
        plan.onMended((folder, news) -> problems.tell(folder, news, looks.texts()));
        plan.onSaved(problems::stored);
        plan.folder().ifPresent(folder -> trying(() -> settings.rememberOpened(plan.directory())));
        return shown;
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
        if (openPlan().flatMap(OpenPlan::folder).isPresent()) {
            trying(settings::rememberClosed);
        }
        closeOpenPlan();
        return Optional.of(showStart());
    }

    @Override
    public void preview() {
        openPlan().ifPresent(plan -> printing().preview(stage, plan));
    }

    @Override
    public void preview(Callable<? extends Report> report) {
        openPlan().ifPresent(plan -> printing().preview(stage, plan, report));
    }

    @Override
    public void export(Export what) {
        openPlan()
                .ifPresent(plan -> new Exporting(looks.texts(), work, dialogs, problems)
                        .export(stage, plan.desk().plan().heading().title(), what));
    }

    private Printing printing() {
        return new Printing(looks, work, dialogs, problems, lastPrint);
    }

    @Override
    public <T> CompletableFuture<T> inBackground(Callable<T> work) {
        return this.work.run(work);
    }

    @Override
    public ObservableList<Job> longWork() {
        return work.longWork();
    }

    @Override
    public void onTrouble(Throwable trouble) {
        tell(trouble);
    }

    @Override
    public void lookBack(long sequence) {
        reading.lookBack(sequence);
    }

    /** Goes back to the first screen where a plan that was closed cannot be opened again. */
    void lose(Throwable trouble) {
        closeOpenPlan();
        showStart().startOpening();
        tell(trouble);
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
    public SafetyActions safety() {
        return safety;
    }

    @Override
    public ReadingActions reading() {
        return reading;
    }

    @Override
    public void speak(Language language) {
        if (stage.getScene().getRoot() instanceof StartView start) {
            Cursor cursor = Cursor.of(stage.getScene());
            start.requestFocus();
            wear(looks.in(language));
            Handover.give(start, showStart(start.in(looks)));
            cursor.put(stage.getScene().getRoot());
        } else {
            LeftView left = leaveView(); // what is being typed is stored, since its field is about to be replaced
            wear(looks.in(language));
            openPlan().ifPresent(plan -> plan.desk().afterwards(() -> showAgain(plan, left)));
        }
    }

    private void showAgain(OpenPlan plan, LeftView left) {
        if (stage.getScene().getRoot() == left.view()) { // else the plan was left meanwhile
            left.giveTo(showPlan(plan));
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

    /** Tells what went wrong, also what nobody expected; the next edit still works. */
    void tell(Throwable trouble) {
        problems.tell(trouble, looks.texts());
    }

    /** Something that may fail. */
    interface Attempt {
        void make() throws IOException;
    }

    /** Makes an attempt, and tells what went wrong. */
    void trying(Attempt attempt) {
        try {
            attempt.make();
        } catch (IOException | RuntimeException e) {
            // The top of the program: whatever it was is told, and the window stays usable.
            tell(e);
        }
    }
}
