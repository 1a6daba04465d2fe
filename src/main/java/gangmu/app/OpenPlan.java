package gangmu.app;

import gangmu.model.Change;
import gangmu.model.Plan;
import gangmu.report.ProgressReport;
import gangmu.store.PlanFolder;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.outline.OutlineView;
import gangmu.ui.overview.OverviewView;
import gangmu.ui.window.Place;
import gangmu.ui.window.WindowActions;
import gangmu.ui.window.WindowView;
import gangmu.work.Safekeeping;
import gangmu.work.State;
import gangmu.work.Workbench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A plan that is open in a window: its folder, the thread that changes it, and the desk it lies on. */
final class OpenPlan implements AutoCloseable {
    private final Workbench workbench;
    private final Safekeeping safekeeping;
    private Desk desk;
    private Consumer<Looks> dresser = looks -> {};

    OpenPlan(PlanFolder folder, Executor view, Consumer<Throwable> onTrouble) {
        this.workbench = new Workbench(folder, view);
        this.safekeeping = new Safekeeping(folder, view, onTrouble);
        this.desk = new Desk(workbench, onTrouble);
    }

    /** Changes the plan without anybody looking. */
    CompletableFuture<State> change(Function<Plan, Optional<Change>> change) {
        return workbench.apply(change);
    }

    Desk desk() {
        return desk;
    }

    /** The plan's backups. */
    Safekeeping safekeeping() {
        return safekeeping;
    }

    /** The report on the year looked at, as the plan on the desk is now. */
    ProgressReport report(Texts texts) {
        return ProgressReport.of(desk.plan(), desk.year().get(), texts, LocalDate.now(ZoneId.systemDefault()));
    }

    Path directory() {
        return workbench.folder().directory();
    }

    /** The window's content, built anew for these looks; the content before it is let go. */
    WindowView window(Looks looks, WindowActions actions) {
        desk = desk.moved();
        Desk shown = desk;
        ObjectProperty<Looks> worn = new SimpleObjectProperty<>(looks);
        dresser = worn::set;
        OutlineView outline = new OutlineView(shown, worn);
        List<Place> places = List.of(
                new Place(Desk.OVERVIEW, "fth-bar-chart-2", () -> new OverviewView(shown, worn), List.of()),
                new Place(Desk.OUTLINE, "fth-layers", () -> outline, outline.commands()));
        return new WindowView(shown, looks, places, actions, outline::startSearch);
    }

    /** Gives the window's content another theme or size, under the hands of whoever works in it. */
    void dress(Looks looks) {
        dresser.accept(looks);
    }

    /** Waits until everything is stored and lets go of the folder. */
    @Override
    public void close() {
        safekeeping.close();
        workbench.close();
    }
}
