package gangmu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final BlockingQueue<Runnable> view = new LinkedBlockingQueue<>();
    private final Jobs jobs = new Jobs(view::add);

    @Test
    void a_result_is_delivered_by_way_of_the_view() throws Exception {
        Thread here = Thread.currentThread();
        CompletableFuture<Boolean> result = jobs.run(() -> Thread.currentThread() != here);
        CompletableFuture<Thread> delivered = result.thenApply(elsewhere -> Thread.currentThread());
        view.take().run();
        assertThat(result).isCompletedWithValue(true);
        assertThat(delivered).isCompletedWithValue(here);
    }

    @Test
    void what_a_job_throws_is_delivered_too() throws Exception {
        CompletableFuture<String> result = jobs.run(() -> {
            throw new IOException("磁碟已滿");
        });
        view.take().run();
        assertThatThrownBy(result::join).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void a_job_for_which_there_is_not_enough_memory_is_told_too() throws Exception {
        CompletableFuture<String> result = jobs.run(() -> {
            throw new OutOfMemoryError("a very long report");
        });
        view.take().run();
        assertThatThrownBy(result::join).hasCauseInstanceOf(OutOfMemoryError.class);
    }
}
