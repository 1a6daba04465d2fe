package gangmu.work;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

/** A long piece of work in the background: how much of it is done, and a way to have it stopped. */
public final class Job {
    private final String name;
    private final InstantSource clock;
    private final Runnable onCancel;
    private final Instant asked;
    private Optional<Instant> begun = Optional.empty();
    private OptionalDouble share = OptionalDouble.empty();
    private boolean isCancelled;
    private boolean isFinishing;

    Job(String name, InstantSource clock, Runnable onCancel) {
        this.name = name;
        this.clock = clock;
        this.onCancel = onCancel;
        this.asked = clock.instant();
    }

    /** What is being done, in the person's words. */
    public String name() {
        return name;
    }

    /** Told by the work when it begins, since it may have to wait for other work. */
    synchronized void begin() {
        requireWanted();
        begun = Optional.of(clock.instant());
    }

    /**
     * Told by the work: so many of all steps are done.
     *
     * @throws CancellationException if it is not wanted any more
     */
    public synchronized void done(int of, int all) {
        requireWanted();
        share = all > 0 ? OptionalDouble.of(Math.clamp((double) of / all, 0, 1)) : OptionalDouble.empty();
    }

    /**
     * Told by the work before it does what cannot be undone; from now on it cannot be stopped.
     *
     * @throws CancellationException if it is not wanted any more
     */
    public synchronized void finish() {
        requireWanted();
        isFinishing = true;
    }

    private void requireWanted() {
        if (isCancelled) {
            throw new CancellationException(name);
        }
    }

    /** Has the work stopped where that is still possible; nobody hears of it any more. */
    public void cancel() {
        synchronized (this) {
            if (isFinishing || isCancelled) {
                return;
            }
            isCancelled = true;
        }
        onCancel.run();
    }

    /** Whether it was stopped. */
    synchronized boolean isCancelled() {
        return isCancelled;
    }

    /** Whether it can be stopped. */
    public synchronized boolean canBeCancelled() {
        return !isFinishing && !isCancelled;
    }

    /** How long somebody has been waiting for it. */
    public Duration waited() {
        return Duration.between(asked, clock.instant());
    }

    /** How much of it is done, from 0 to 1, where the work says. */
    public synchronized OptionalDouble share() {
        return share;
    }

    /** How much longer it will take if it goes on as it did so far, where that can be told. */
    public synchronized Optional<Duration> remaining() {
        if (share.isEmpty() || share.getAsDouble() == 0) {
            return Optional.empty();
        }
        double rest = (1 - share.getAsDouble()) / share.getAsDouble();
        return begun.map(since -> Duration.between(since, clock.instant()))
                .map(spent -> Duration.ofMillis(Math.round(spent.toMillis() * rest)));
    }
}
