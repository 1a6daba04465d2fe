package gangmu.work;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Work in the background, one job after the other, such as reports; it never keeps the program from ending. */
public final class Jobs {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("jobs").factory());
    private final Executor view;

    /** @param view where results are delivered */
    public Jobs(Executor view) {
        this.view = view;
    }

    /** Does the work in the background; its result, or what it threw, is delivered to the view. */
    public <T> CompletableFuture<T> run(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        worker.execute(() -> {
            try {
                T value = work.call();
                view.execute(() -> result.complete(value));
            } catch (Exception | Error e) {
                // Whatever it is, who asked for the work must hear of it.
                view.execute(() -> result.completeExceptionally(e));
            }
        });
        return result;
    }
}
