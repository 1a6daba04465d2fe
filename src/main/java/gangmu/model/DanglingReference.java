package gangmu.model;

/** A change would leave an element that refers to one the plan does not hold, or holds at another level. */
public final class DanglingReference extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Key element;
    private final transient Key missing;

    DanglingReference(Key element, Key missing, String reference) {
        super(element + " would refer to " + reference + ", which the plan does not hold");
        this.element = element;
        this.missing = missing;
    }

    /** What would refer to something that is not there. */
    public Key element() {
        return element;
    }

    /** What it would refer to. */
    public Key missing() {
        return missing;
    }
}
