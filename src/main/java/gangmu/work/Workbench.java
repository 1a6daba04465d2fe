package gangmu.work;

import gangmu.model.Change;
import gangmu.model.Entered;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.model.Reversal;
import gangmu.model.TargetAdjustments;
import gangmu.store.PlanFolder;
import gangmu.work.State.Stored;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The open plan: it takes changes one after the other, stores each, and tells those who look at it. */
public final class Workbench implements OnDesk {
    /** After how long storing is tried again by itself. */
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final PlanFolder folder;
    private final Executor view;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("workbench").factory());
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private volatile State state;

    // Touched by the worker alone.
    private final Past past = new Past();
    private final Unwritten unwritten;
    private Plan plan;
    private @Nullable Future<?> retry;

    /**
     * Starts work on an open folder, which is closed with the workbench.
     *
     * @param view where listeners are told and results are delivered
     */
    public Workbench(PlanFolder folder, Executor view) {
        this.folder = folder;
        this.view = view;
        this.plan = folder.plan();
        this.unwritten = new Unwritten(folder);
        this.state = now();
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** The folder the plan is stored in. */
    public PlanFolder folder() {
        return folder;
    }

    /** Who makes changes now, and when: now. */
    @Override
    public Entered entered() {
        return folder.workplace().entered();
    }

    @Override
    public List<Entry> entries() {
        return folder.entries();
    }

    /** The latest state. */
    @Override
    public State state() {
        return state;
    }

    /** Tells a listener every new state from now on, and nothing where nothing is done, until what is returned is run. */
    @Override
    public Runnable onState(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Makes a change and stores it, with the adjustments of targets that it makes; what was undone before can then no
     * longer be redone.
     *
     * @param maker makes the change for the plan as it is when its turn comes, or finds that nothing is to be done
     * @return the state with the change, which is stored unless that state says otherwise; fails with {@code StaleEdit}
     *     or {@code DanglingReference} where the change does not fit the plan
     */
    @Override
    public CompletableFuture<State> apply(Function<Plan, Optional<Change>> maker) {
        return queue(() -> maker.apply(plan).ifPresent(change -> {
            Change noted = TargetAdjustments.noted(plan, change, entered());
            past.did(noted, store(noted, null));
        }));
    }

    /** Takes the latest change back; does nothing where nothing was done since the plan was opened. */
    @Override
    public CompletableFuture<State> undo() {
        return queue(() ->
                past.latest().ifPresent(step -> past.undid(store(step.change().inverse(), step.sequence()))));
    }

    /** Makes the change again that was undone last; does nothing where there is none. */
    @Override
    public CompletableFuture<State> redo() {
        return queue(() -> past.latestUndone().ifPresent(step -> past.redid(store(step.change(), step.sequence()))));
    }

    /**
     * Takes one change of the past back alone, as a change of its own that can be undone; does nothing where that cannot
     * be done.
     *
     * @return how it could be taken back when its turn came, or why it could not
     */
    @Override
    public CompletableFuture<Reversal> takeBack(long sequence) {
        CompletableFuture<Reversal> found = new CompletableFuture<>();
        return queue(() -> {
                    Reversal reversal = Reversal.of(unwritten.entries(entered()), sequence, plan);
                    if (reversal instanceof Reversal.Possible(Change inverse)) {
                        past.tookBack(inverse, store(inverse, sequence));
                    }
                    found.complete(reversal);
                })
                .thenCompose(state -> found);
    }

    @Override
    public CompletableFuture<State> settled() {
        return queue(() -> {});
    }

    private long store(Change change, @Nullable Long undoes) {
        plan = plan.after(change);
        return unwritten.add(change, undoes);
    }

    private CompletableFuture<State> queue(Runnable work) {
        CompletableFuture<State> result = new CompletableFuture<>();
        worker.execute(() -> {
            try {
                work.run();
                State next = write();
                view.execute(() -> result.complete(next));
            } catch (RuntimeException | Error e) {
                // Whatever it is, the plan stays as it was and who asked for the change must hear of it.
                view.execute(() -> result.completeExceptionally(e));
            }
        });
        return result;
    }

    private State write() {
        if (unwritten.isEmpty()) {
            return state;
        }
        tell();
        unwritten.write();
        if (!unwritten.isEmpty() && (retry == null || retry.isDone())) {
            retry = worker.schedule(
                    () -> {
                        var _ = settled();
                    },
                    RETRY.toSeconds(),
                    TimeUnit.SECONDS);
        }
        return tell();
    }

    private State now() {
        Entry latest = unwritten.latest();
        return new State(
                plan,
                past.undo(),
                past.redo(),
                past.backwards(),
                new Stored(latest.sequence(), latest.at()),
                unwritten.waiting());
    }

    private State tell() {
        State next = now();
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
