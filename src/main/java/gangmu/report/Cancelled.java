package gangmu.report;

/** Work was stopped by whoever asked for it; nothing was written. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Stops the work at this point. */
    public Cancelled() {
        super("stopped by whoever asked for it");
    }
}
