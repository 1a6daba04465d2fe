package gangmu.report;

/** Long work was stopped because nobody wants it any more; everything is as it was before. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
