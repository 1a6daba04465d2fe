package gangmu.app;

import gangmu.model.Change;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.report.Book;
import gangmu.store.Mended;
import gangmu.store.PlanFolder;
import gangmu.store.secret.Keyring;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.history.HistoryCommands;
import gangmu.ui.history.HistoryView;
import gangmu.ui.history.HistoryViewModel;
import gangmu.ui.history.SelectionViewModel;
import gangmu.ui.linkage.LinkageCommands;
import gangmu.ui.linkage.LinkageView;
import gangmu.ui.linkage.LinkageViewModel;
import gangmu.ui.outline.OutlineView;
import gangmu.ui.overview.OverviewCommands;
import gangmu.ui.overview.OverviewView;
import gangmu.ui.overview.OverviewViewModel;
import gangmu.ui.window.Place;
import gangmu.ui.window.WindowView;
import gangmu.work.FixedPlan;
import gangmu.work.OnDesk;
import gangmu.work.Safekeeping;
import gangmu.work.Saving;
import gangmu.work.State;
import gangmu.work.Workbench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A plan that is open in a window: its folder, what changes it if anything may, and the desk it lies on. */
final class OpenPlan implements AutoCloseable {
    private final Path directory;
    private final Keyring keyring;
    private final OnDesk held;
    private final Optional<Safekeeping> safekeeping;
    private Desk now;
    private boolean isClosed;
    private boolean isDamageNews;
    private Optional<Past> past = Optional.empty();
    private Consumer<Looks> dresser = looks -> {};

    /**
     * A desk on which the plan lies as it was.
     *
     * @param left the window around the plan as it is, as it was left for that
     */
    private record Past(Desk desk, LeftView left) {}

    private OpenPlan(Path directory, Keyring keyring, OnDesk held, Desk now, Optional<Safekeeping> safekeeping) {
        this.directory = directory;
        this.keyring = keyring;
        this.held = held;
        this.safekeeping = safekeeping;
        this.now = now;
    }

    /** A plan to work on. */
    static OpenPlan of(PlanFolder folder, Executor view, Consumer<Throwable> onTrouble) {
        Workbench workbench = new Workbench(folder, view);
        return new OpenPlan(
                folder.directory(),
                folder.workplace().keyring(),
                workbench,
                new Desk(workbench, onTrouble),
                Optional.of(new Safekeeping(folder, view, onTrouble)));
    }

    /** A plan to read. */
    static OpenPlan of(Path directory, Keyring keyring, FixedPlan plan, Consumer<Throwable> onTrouble) {
        OpenPlan read = new OpenPlan(directory, keyring, plan, new Desk(plan, onTrouble), Optional.empty());
        read.isDamageNews = read.isDamaged();
        return read;
    }

    /** The same plan, seen where another was looked at. */
    OpenPlan seenFrom(OpenPlan other) {
        now = other.now.with(held);
        isDamageNews = isDamaged() && !other.isDamaged();
        return this;
    }

    private boolean isDamaged() {
        return now.fixed().filter(read -> !read.isWhole()).isPresent();
    }

    /** Whether a file that the plan was read from is damaged, and nobody was told so of the plan before. */
    boolean isDamageNews() {
        return isDamageNews;
    }

    /** Changes the plan without anybody looking. */
    CompletableFuture<State> change(Function<Plan, Optional<Change>> change) {
        return held.apply(change);
    }

    /** Has what was put right in the folder while the plan is worked on told, after every change. */
    void onMended(BiConsumer<PlanFolder, List<Mended>> teller) {
        folder().ifPresent(folder -> held.onState(state -> teller.accept(folder, folder.news())));
    }

    /** Has somebody told whenever everything is on the disk. */
    void onSaved(Runnable listener) {
        held.onState(state -> {
            if (state.saving() == Saving.SAVED) {
                listener.run();
            }
        });
    }

    /** Is done once every change asked for so far is made. */
    CompletableFuture<State> settled() {
        return held.settled();
    }

    /** The desk that is shown. */
    Desk desk() {
        return past.map(Past::desk).orElse(now);
    }

    /** The desk with the plan as it is, also where another is shown. */
    Desk now() {
        return now;
    }

    /** The folder that is held, where the plan is worked on. */
    Optional<PlanFolder> folder() {
        return held instanceof Workbench workbench ? Optional.of(workbench.folder()) : Optional.empty();
    }

    /** Every stored change; may be asked for on any thread. */
    List<Entry> entries() {
        return held.entries();
    }

    boolean isLookingBack() {
        return past.isPresent();
    }

    /** Shows the plan as it was from now on; the desk with the plan as it is stays as it was left. */
    void lookBack(FixedPlan plan, LeftView left) {
        past = Optional.of(new Past(desk().with(plan), past.map(Past::left).orElse(left)));
    }

    /** Shows the plan as it is again; returns how that was left. */
    Optional<LeftView> backToNow() {
        Optional<LeftView> left = past.map(Past::left);
        past = Optional.empty();
        return left;
    }

    /** The plan's backups, where it is worked on. */
    Optional<Safekeeping> safekeeping() {
        return safekeeping;
    }

    /** The report on the year looked at, as the plan on the desk is now. */
    Book report(Texts texts) {
        return Book.of(desk().plan(), desk().year().get(), texts, LocalDate.now(ZoneId.systemDefault()));
    }

    Path directory() {
        return directory;
    }

    /** The passphrases that it was opened with. */
    Keyring keyring() {
        return keyring;
    }

    /** The window's content, built anew for these looks; the content before it is let go. */
    WindowView window(Looks looks, PlanActions actions) {
        Desk shown = desk().moved();
        past.ifPresentOrElse(looking -> past = Optional.of(new Past(shown, looking.left())), () -> now = shown);
        ObjectProperty<Looks> worn = new SimpleObjectProperty<>(looks);
        dresser = worn::set;
        OutlineView outline = new OutlineView(shown, worn);
        OverviewViewModel overview = new OverviewViewModel(shown);
        LinkageViewModel linkage = new LinkageViewModel(shown);
        LinkageCommands links = new LinkageCommands(shown, linkage, actions, looks.texts());
        HistoryViewModel history = new HistoryViewModel(shown, looks.texts(), actions);
        SelectionViewModel selection = new SelectionViewModel(history, looks.texts(), actions);
        HistoryCommands changes = new HistoryCommands(shown, history, selection, actions, looks.texts());
        List<Place> places = List.of(
                new Place(
                        Desk.OVERVIEW,
                        "fth-bar-chart-2",
                        () -> new OverviewView(shown, overview, actions, worn),
                        new OverviewCommands(shown, overview, looks.texts()).all()),
                new Place(Desk.OUTLINE, "fth-layers", () -> outline, outline.commands()),
                new Place(Desk.LINKAGE, "fth-grid", () -> new LinkageView(shown, linkage, links, worn), links.all()),
                new Place(
                        Desk.HISTORY,
                        "fth-clock",
                        () -> new HistoryView(shown, history, selection, changes, actions, worn),
                        changes.all()));
        return new WindowView(shown, looks, places, actions, outline::startSearch);
    }

    /** Gives the window's content another theme or size, under the hands of whoever works in it. */
    void dress(Looks looks) {
        dresser.accept(looks);
    }

    /** Waits until everything is stored and lets go of the folder, once. */
    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            safekeeping.ifPresent(Safekeeping::close);
            held.close();
        }
    }
}
