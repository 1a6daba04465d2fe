package gangmu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T00:00:00Z"));
    private final BlockingQueue<Runnable> view = new LinkedBlockingQueue<>();
    private final Jobs jobs = new Jobs(view::add, () -> now.get());

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

    /** Does what has come for the view so far. */
    private void look() {
        for (Runnable next = view.poll(); next != null; next = view.poll()) {
            next.run();
        }
    }

    /** Waits until all work that was asked for is done. */
    private void finishAll() {
        CompletableFuture<Boolean> last = jobs.run(() -> true);
        while (!last.isDone()) {
            look();
            Thread.onSpinWait();
        }
    }

    @Test
    void long_work_tells_how_far_it_is_and_how_long_it_will_take() {
        CompletableFuture<List<Object>> result = jobs.run("匯出", job -> {
            Optional<Duration> atFirst = job.remaining();
            now.set(now.get().plusSeconds(3));
            job.done(1, 4);
            return List.of(atFirst, job.waited(), job.share(), job.remaining());
        });
        finishAll();
        assertThat(result)
                .isCompletedWithValue(List.of(
                        Optional.empty(),
                        Duration.ofSeconds(3),
                        OptionalDouble.of(0.25),
                        Optional.of(Duration.ofSeconds(9))));
    }

    @Test
    void long_work_is_seen_while_it_goes_on() {
        List<List<String>> seen = new ArrayList<>();
        jobs.onJobs(all -> seen.add(all.stream().map(Job::name).toList()));
        var _ = jobs.run("匯出", job -> 1);
        look();
        var _ = jobs.run("列印", job -> 2);
        finishAll();
        assertThat(seen).first().isEqualTo(List.of("匯出"));
        assertThat(seen).last().isEqualTo(List.of());
        assertThat(seen).containsAnyOf(List.of("匯出", "列印"), List.of("列印"));
    }

    @Test
    void work_that_is_stopped_ends_where_it_next_tells_how_far_it_is_and_its_result_is_cancelled_at_once()
            throws Exception {
        BlockingQueue<Job> begun = new LinkedBlockingQueue<>();
        CountDownLatch gate = new CountDownLatch(1);
        AtomicBoolean wentOn = new AtomicBoolean();
        CompletableFuture<String> result = jobs.run("列印", job -> {
            begun.add(job);
            gate.await();
            job.done(1, 2);
            wentOn.set(true);
            return "已列印";
        });
        begun.take().cancel();
        look();
        assertThat(result).isCancelled();
        gate.countDown();
        finishAll();
        assertThat(wentOn).isFalse();
    }

    @Test
    void work_that_is_stopped_before_its_turn_is_never_begun() throws Exception {
        AtomicReference<List<Job>> underWay = new AtomicReference<>(List.of());
        jobs.onJobs(underWay::set);
        CountDownLatch gate = new CountDownLatch(1);
        AtomicBoolean begun = new AtomicBoolean();
        var _ = jobs.run(() -> {
            gate.await();
            return 0;
        });
        CompletableFuture<Boolean> result = jobs.run("列印", job -> begun.getAndSet(true));
        look();
        underWay.get().getFirst().cancel();
        look();
        assertThat(result).isCancelled();
        assertThat(underWay.get()).isEmpty();
        gate.countDown();
        finishAll();
        assertThat(begun).isFalse();
    }

    @Test
    void what_cannot_be_undone_is_not_stopped_any_more() {
        CompletableFuture<Boolean> result = jobs.run("匯出", job -> {
            job.finish();
            job.cancel();
            job.done(1, 1);
            return job.canBeCancelled();
        });
        finishAll();
        assertThat(result).isCompletedWithValue(false);
    }

    @Test
    void whatever_stopped_work_comes_to_is_not_delivered() {
        CompletableFuture<String> made = jobs.run("匯出", job -> {
            job.cancel();
            return "已匯出";
        });
        CompletableFuture<String> failed = jobs.run("匯出", job -> {
            job.cancel();
            throw new IOException("磁碟已滿");
        });
        finishAll();
        assertThat(made).isCancelled();
        assertThat(failed).isCancelled();
    }
}
