package gangmu.work;

import gangmu.model.Change;
import gangmu.model.Entered;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.model.TargetAdjustments;
import gangmu.store.PlanFolder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** The open plan: it takes changes one after the other, stores each, and tells those who look at it. */
public final class Workbench implements AutoCloseable {
    private final PlanFolder folder;
    private final Executor view;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("workbench").factory());
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private volatile State state;

    // Touched by the worker alone.
    private final Past past = new Past();
    private Plan plan;
    private Entry latest;

    /**
     * Starts work on an open folder, which is closed with the workbench.
     *
     * @param view where listeners are told and results are delivered
     */
    public Workbench(PlanFolder folder, Executor view) {
        this.folder = folder;
        this.view = view;
        this.plan = folder.plan();
        this.latest = folder.entries().getLast();
        this.state = new State(plan, past.undo(), past.redo(), latest.sequence(), latest.at(), Saving.SAVED);
    }

    /** The folder the plan is stored in. */
    public PlanFolder folder() {
        return folder;
    }

    /** Who makes changes now, and when: now. */
    public Entered entered() {
        return new Entered(folder.by(), Instant.now());
    }

    /** The latest state. */
    public State state() {
        return state;
    }

    /** Tells a listener every new state from now on, and nothing where nothing is done, until what is returned is run. */
    public Runnable onState(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Makes a change and stores it, with the adjustments of targets that it makes; what was undone before can then no
     * longer be redone.
     *
     * @param maker makes the change for the plan as it is when its turn comes, or finds that nothing is to be done
     * @return the state with the change; fails with {@code StaleEdit} or {@code DanglingReference} where the change does
     *     not fit the plan, with {@code NotStored} where the disk does not take it
     */
    public CompletableFuture<State> apply(Function<Plan, Optional<Change>> maker) {
        return queue(() -> maker.apply(plan).ifPresent(change -> {
            Change noted = TargetAdjustments.noted(plan, change, entered());
            store(noted);
            past.did(noted);
        }));
    }

    /** Takes the latest change back; does nothing where nothing was done since the plan was opened. */
    public CompletableFuture<State> undo() {
        return queue(() -> past.latest().ifPresent(change -> {
            store(change.inverse());
            past.undid();
        }));
    }

    /** Makes the change again that was undone last; does nothing where there is none. */
    public CompletableFuture<State> redo() {
        return queue(() -> past.latestUndone().ifPresent(change -> {
            store(change);
            past.redid();
        }));
    }

    private void store(Change change) {
        Plan next = plan.after(change);
        tell(Saving.SAVING);
        latest = folder.append(change);
        plan = next;
    }

    private CompletableFuture<State> queue(Runnable work) {
        CompletableFuture<State> result = new CompletableFuture<>();
        worker.execute(() -> {
            try {
                work.run();
                State next = state.saving() == Saving.SAVING ? tell(Saving.SAVED) : state;
                view.execute(() -> result.complete(next));
            } catch (RuntimeException | Error e) {
                // Whatever it is, the plan stays as it was and who asked for the change must hear of it.
                tell(Saving.NOT_STORED);
                view.execute(() -> result.completeExceptionally(e));
            }
        });
        return result;
    }

    private State tell(Saving saving) {
        State next = new State(plan, past.undo(), past.redo(), latest.sequence(), latest.at(), saving);
        state = next;
        view.execute(() -> listeners.forEach(listener -> listener.accept(next)));
        return next;
    }

    /** Waits for the changes under way, then closes the folder. */
    @Override
    public void close() {
        worker.close();
        folder.close();
    }
}
