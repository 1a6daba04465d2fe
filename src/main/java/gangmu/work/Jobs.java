package gangmu.work;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Work in the background, one job after the other, such as reports; it never keeps the program from ending. */
public final class Jobs {

    /** Work that tells how much of it is done, and can be stopped whenever it does. */
    @FunctionalInterface
    public interface LongWork<T> {
        T on(Job job) throws Exception;
    }

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("jobs").factory());
    private final List<Job> underWay = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<Job>>> listeners = new CopyOnWriteArrayList<>();
    private final Executor view;
    private final InstantSource clock;

    /** @param view where results are delivered */
    public Jobs(Executor view) {
        this(view, InstantSource.system());
    }

    /** Jobs whose time is told by this clock. */
    public Jobs(Executor view, InstantSource clock) {
        this.view = view;
        this.clock = clock;
    }

    /** Has somebody told, on the view, which long jobs are under way whenever there is one more or less. */
    public void onJobs(Consumer<List<Job>> listener) {
        listeners.add(listener);
    }

    /** Does the work in the background; its result, or what it threw, is delivered to the view. */
    public <T> CompletableFuture<T> run(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        worker.execute(() -> deliver(work, result));
        return result;
    }

    /**
     * The same with long work, which is shown while it goes on; where it is stopped, the result is a cancelled one, at
     * once.
     *
     * @param name what is being done, in the person's words
     */
    public <T> CompletableFuture<T> run(String name, LongWork<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Job job = new Job(name, clock, () -> view.execute(() -> result.cancel(false)));
        underWay.add(job);
        tell();
        var _ = result.whenComplete((made, trouble) -> {
            underWay.remove(job);
            tell();
        });
        worker.execute(() -> deliver(() -> done(job, work), result));
        return result;
    }

    private static <T> T done(Job job, LongWork<T> work) throws Exception {
        try {
            job.begin();
            T made = work.on(job);
            job.finish(); // what was stopped in the last moment is not delivered
            return made;
        } catch (Exception e) {
            if (job.isCancelled()) {
                throw new CancellationException(job.name()); // however the work said so
            }
            throw e;
        }
    }

    private void tell() {
        List<Job> now = List.copyOf(underWay);
        view.execute(() -> listeners.forEach(listener -> listener.accept(now)));
    }

    private <T> void deliver(Callable<T> work, CompletableFuture<T> result) {
        try {
            T value = work.call();
            view.execute(() -> result.complete(value));
        } catch (Exception | Error e) {
            // Whatever it is, who asked for the work must hear of it.
            view.execute(() -> result.completeExceptionally(e));
        }
    }
}
