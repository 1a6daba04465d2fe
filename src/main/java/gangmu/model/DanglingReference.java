package gangmu.model;

/** A change would leave an element that refers to one the plan does not hold, or holds at another level. */
public final class DanglingReference extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DanglingReference(Key element, String reference) {
        super(element + " would refer to " + reference + ", which the plan does not hold");
    }
}
