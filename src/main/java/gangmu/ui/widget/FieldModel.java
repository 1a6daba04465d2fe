package gangmu.ui.widget;

import gangmu.text.Parsed;
import gangmu.text.Parsed.Problem;
import gangmu.text.Typed;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One value a person can type: what the plan holds, what is typed now, and what is wrong with it.
 *
 * <p>Typed text that cannot be taken stays as it is, marked, until it is mended or reverted; a newer plan never
 * overwrites it.
 */
public final class FieldModel {

    /** Text that was typed and not taken, and why. */
    public record Refused(String typed, Problem problem) {}

    /** Where refused text is kept while no field shows it. */
    public interface Keep {

        /** What is kept, if anything. */
        Optional<Refused> refused();

        /** Keeps this instead; empty once there is nothing left to mend. */
        void keep(Optional<Refused> refused);

        /** Whether the value belongs to what can only be read. */
        default boolean isReadOnly() {
            return false;
        }
    }

    private final Function<String, Parsed<String>> store;
    private final Keep keep;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String committed = "";
    private boolean storing;
    private boolean touched;

    /**
     * A value that is stored in the given way.
     *
     * @param store takes the typed text, without space around it, into the plan and returns it in the form in which
     *     the plan will show it, or says why it cannot
     */
    public FieldModel(Function<String, Parsed<String>> store) {
        this(store, new Own());
    }

    /** A value whose refused text outlives the field it was typed in. */
    public FieldModel(Function<String, Parsed<String>> store, Keep keep) {
        this.store = store;
        this.keep = keep;
    }

    /** What is typed now. */
    public StringProperty text() {
        return text;
    }

    /** Why the typed text was not taken, if so. */
    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Where refused text is kept. */
    public Keep keep() {
        return keep;
    }

    /** Whether the value can only be read; then nothing ever stores or marks it. */
    public boolean isReadOnly() {
        return keep.isReadOnly();
    }

    /** Whether something is typed that the plan does not hold. */
    public boolean isDirty() {
        return touched || !text.get().strip().equals(committed);
    }

    /** Counts as typed although the text is the same, since something that is stored together with it was changed. */
    public void touch() {
        touched = true;
    }

    /** Shows what the plan holds, unless something else is being typed or was refused and is not mended yet. */
    public void show(String held) {
        Optional<Refused> refused = keep.refused();
        boolean mendedElsewhere = problem.get().isPresent() && refused.isEmpty();
        boolean typing = isDirty() && !mendedElsewhere;
        committed = held.strip();
        if (!typing) {
            text.set(refused.map(Refused::typed).orElse(committed));
        }
        refuse(isDirty() ? refused : Optional.empty());
    }

    /** Stores what is typed, or marks it; does nothing where the plan holds just that. */
    public void commit() {
        if (isDirty()) {
            check();
        } else {
            accept();
        }
    }

    /** Stores what is typed, or marks it, whether or not it was touched. */
    public void check() {
        if (storing || isReadOnly()) {
            return; // a question that storing asks takes the focus away, which would store once more
        }
        storing = true;
        try {
            store();
        } finally {
            storing = false;
        }
    }

    private void store() {
        Parsed<String> stored = store.apply(Typed.seen(text.get()));
        boolean typed = isDirty();
        problem.set(stored.whatIsWrong());
        keep.keep(problem.get().filter(wrong -> typed).map(wrong -> new Refused(text.get(), wrong)));
        if (stored instanceof Parsed.Value<String>(String held)) {
            touched = false;
            text.set(held);
        }
    }

    /** Takes the mark away, since what is typed was taken together with another field. */
    public void accept() {
        refuse(Optional.empty());
    }

    /** Marks text that was typed in another way, such as pasted over several fields, and not taken. */
    public void refuse(String typed, Problem why) {
        if (isReadOnly()) {
            return;
        }
        text.set(typed);
        refuse(Optional.of(new Refused(typed, why)));
    }

    /** Gives up what is typed. */
    public void revert() {
        touched = false;
        text.set(committed);
        accept();
    }

    private void refuse(Optional<Refused> refused) {
        keep.keep(refused);
        problem.set(refused.map(Refused::problem));
    }

    /** Keeps refused text as long as the field itself. */
    private static final class Own implements Keep {
        private Optional<Refused> held = Optional.empty();

        @Override
        public Optional<Refused> refused() {
            return held;
        }

        @Override
        public void keep(Optional<Refused> refused) {
            held = refused;
        }
    }
}
