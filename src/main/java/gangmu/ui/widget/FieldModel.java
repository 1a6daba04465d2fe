package gangmu.ui.widget;

import gangmu.text.Parsed;
import gangmu.text.Parsed.Problem;
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
    private final Function<String, Parsed<String>> store;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String committed = "";

    /**
     * A value that is stored in the given way.
     *
     * @param store takes the typed text, without space around it, into the plan and returns it in the form in which
     *     the plan will show it, or says why it cannot
     */
    public FieldModel(Function<String, Parsed<String>> store) {
        this.store = store;
    }

    /** What is typed now. */
    public StringProperty text() {
        return text;
    }

    /** Why the typed text was not taken, if so. */
    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether something is typed that the plan does not hold. */
    public boolean isDirty() {
        return !text.get().strip().equals(committed);
    }

    /** Shows what the plan holds, unless something else is being typed. */
    public void show(String held) {
        boolean typing = isDirty();
        committed = held.strip();
        if (!typing) {
            text.set(committed);
        }
        if (!isDirty()) {
            problem.set(Optional.empty());
        }
    }

    /** Stores what is typed, or marks it; does nothing where the plan holds just that. */
    public void commit() {
        if (isDirty()) {
            check();
        } else {
            problem.set(Optional.empty());
        }
    }

    /** Stores what is typed, or marks it, whether or not it was touched. */
    public void check() {
        Parsed<String> stored = store.apply(text.get().strip());
        problem.set(stored.whatIsWrong());
        if (stored instanceof Parsed.Value<String>(String held)) {
            text.set(held);
        }
    }

    /** Takes the mark away, since what is typed was taken together with another field. */
    public void accept() {
        problem.set(Optional.empty());
    }

    /** Gives up what is typed. */
    public void revert() {
        text.set(committed);
        problem.set(Optional.empty());
    }
}
