package gangmu.ui.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Where screens have work done that would keep a person waiting. */
public interface Background {

    /** Does work in the background; the result comes back to the screen. */
    <T> CompletableFuture<T> inBackground(Callable<T> work);

    /** Tells trouble in words. */
    void onTrouble(Throwable trouble);

    /** Does work in the background and goes on with its result on the screen; trouble is told. */
    default <T> void afterwards(Callable<T> work, Consumer<T> then) {
        var _ = inBackground(work).thenAccept(then).whenComplete((done, trouble) -> {
            if (trouble != null) {
                onTrouble(trouble);
            }
        });
    }
}
