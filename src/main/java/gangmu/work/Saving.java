package gangmu.work;

/** Whether everything on the screen is on the disk. */
public enum Saving {
    SAVED,
    SAVING,
    /** The latest changes are on the screen only: the disk did not take them. */
    NOT_STORED
}
