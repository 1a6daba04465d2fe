package gangmu.report;

/** Who is told how far long work got, and may stop it. */
@FunctionalInterface
public interface Progress {
    /** Nobody: the work goes on to its end. */
    Progress UNWATCHED = (done, all) -> {};

    /**
     * So many steps of all are done.
     *
     * @throws Cancelled if the work is to stop here
     */
    void done(int done, int all);
}
