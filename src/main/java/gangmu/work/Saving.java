package gangmu.work;

/** Whether everything done is on the disk. */
public enum Saving {
    SAVED,
    SAVING,
    /** The latest change was refused or could not be stored: the plan is as it was before it. */
    NOT_STORED
}
