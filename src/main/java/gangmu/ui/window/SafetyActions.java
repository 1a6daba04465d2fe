package gangmu.ui.window;

/** What the window can set going to keep a plan safe. */
public interface SafetyActions {

    /** Writes a backup of the plan to a place of the person's choice. */
    void backUp();

    /** Shows the backups of the plan to go back to. */
    void showBackups();

    /** Gives the plan a passphrase, another, or none any more. */
    void askPassphrase();

    /** Whether the plan has a passphrase. */
    boolean isSealed();
}
