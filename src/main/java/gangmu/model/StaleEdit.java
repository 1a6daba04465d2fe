package gangmu.model;

/** An edit was made against a state the plan is no longer in; look at the present state and decide again. */
public final class StaleEdit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleEdit(Edit edit) {
        super("the plan no longer holds what this edit expects: " + edit.key());
    }
}
