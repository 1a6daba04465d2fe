package gangmu.report;

/** What long work tells how much of it is done, and is stopped by. */
public interface Progress {

    /** Work that nobody waits for and nobody stops. */
    Progress NONE = (of, all) -> {};

    /**
     * Tells that so many of all steps are done.
     *
     * @throws Cancelled if the work is to stop
     */
    void done(int of, int all);
}
