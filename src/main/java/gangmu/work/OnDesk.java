package gangmu.work;

import gangmu.model.Change;
import gangmu.model.Entered;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.model.Reversal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** What lies on a desk: a plan that is worked on, or one as it was after one of its changes, which can only be read. */
public sealed interface OnDesk extends AutoCloseable permits Workbench, FixedPlan {

    /** The latest state. */
    State state();

    /** Every stored change up to the plan, from the first; may be asked for on any thread. */
    List<Entry> entries();

    /** Tells a listener every new state from now on until what is returned is run. */
    Runnable onState(Consumer<State> listener);

    /** Makes and stores the change that is made for the plan as it is then; fails where the plan can only be read. */
    CompletableFuture<State> apply(Function<Plan, Optional<Change>> maker);

    /** Takes the latest change back; fails where the plan can only be read. */
    CompletableFuture<State> undo();

    /** Makes the change again that was undone last; fails where the plan can only be read. */
    CompletableFuture<State> redo();

    /** Takes one change of the past back alone, or says which later ones stand in the way; fails where the plan can only be read. */
    CompletableFuture<Reversal> takeBack(long sequence);

    /** Is done once every change asked for so far is made; what could not be stored before is tried again. */
    CompletableFuture<State> settled();

    /**
     * Who makes changes now, and when: now.
     *
     * @throws ReadOnlyPlan where nobody can
     */
    Entered entered();

    @Override
    void close();
}
