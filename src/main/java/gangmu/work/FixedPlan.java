package gangmu.work;

import gangmu.model.Change;
import gangmu.model.Entered;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.model.Reversal;
import gangmu.store.ReadPlan;
import gangmu.store.trouble.Holder;
import gangmu.store.trouble.PlanInUse;
import gangmu.store.trouble.StoreTrouble;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A plan as it was after one of its changes, to be read only.
 *
 * @param entries every change from the first to that one
 * @param reason why it can only be read
 * @param isWhole whether no file that it was read from is damaged or missing; where one is, another made up for it
 */
public record FixedPlan(Plan plan, List<Entry> entries, Reason reason, boolean isWhole) implements OnDesk {

    /** Why a plan can only be read. */
    public sealed interface Reason {

        /** Somebody works on it. */
        record InUse(String by, String computer, LocalDateTime since) implements Reason {}

        /** Some program has it open, and nobody knows whose. */
        record InUseSomewhere() implements Reason {}

        /** Nothing can be written in its folder, for whatever reason. */
        record Unwritable() implements Reason {}

        /** It is no longer like that. */
        record Past() implements Reason {}
    }

    /** A plan as its folder held it last, which could not be opened to work on. */
    public static FixedPlan of(ReadPlan read, StoreTrouble why) {
        return of(read, reason(why));
    }

    /** The same plan as its folder holds it now. */
    public FixedPlan again(ReadPlan read) {
        return of(read, reason);
    }

    private static FixedPlan of(ReadPlan read, Reason reason) {
        return new FixedPlan(read.plan(), read.entries(), reason, read.isWhole());
    }

    private static Reason reason(StoreTrouble why) {
        if (why instanceof PlanInUse inUse) {
            Holder holder = inUse.holder();
            return holder.isKnown()
                    ? new Reason.InUse(holder.user(), holder.host(), holder.localTime())
                    : new Reason.InUseSomewhere();
        }
        return new Reason.Unwritable();
    }

    /**
     * The plan as it was after the change of this number; takes a moment where there were many.
     *
     * @throws IndexOutOfBoundsException if there was no such change
     */
    public static FixedPlan after(List<Entry> entries, long sequence) {
        List<Entry> until = List.copyOf(entries.subList(0, Math.toIntExact(sequence)));
        return new FixedPlan(Plan.after(until.stream().map(Entry::change).toList()), until, new Reason.Past(), true);
    }

    /** The latest change that it holds. */
    public Entry asOf() {
        return entries.getLast();
    }

    @Override
    public State state() {
        return State.asOf(plan, asOf());
    }

    @Override
    public Runnable onState(Consumer<State> listener) {
        return () -> {};
    }

    @Override
    public CompletableFuture<State> apply(Function<Plan, Optional<Change>> maker) {
        return refused();
    }

    @Override
    public CompletableFuture<Reversal> takeBack(long sequence) {
        return CompletableFuture.failedFuture(new ReadOnlyPlan());
    }

    @Override
    public CompletableFuture<State> undo() {
        return refused();
    }

    @Override
    public CompletableFuture<State> redo() {
        return refused();
    }

    private static CompletableFuture<State> refused() {
        return CompletableFuture.failedFuture(new ReadOnlyPlan());
    }

    @Override
    public CompletableFuture<State> settled() {
        return CompletableFuture.completedFuture(state());
    }

    @Override
    public Entered entered() {
        throw new ReadOnlyPlan();
    }

    /** Holds nothing that could be let go. */
    @Override
    public void close() {}
}
