package gangmu.ui.window;

import gangmu.ui.desk.LongWork;
import gangmu.ui.desk.LooksActions;
import java.nio.file.Path;
import java.util.List;

/** What the window can set going beyond the open plan. */
public interface WindowActions extends LooksActions, LongWork {

    /** Leaves this plan for the form of a new one. */
    void newPlan();

    /** Leaves this plan for the first screen. */
    void closePlan();

    /** Plan folders used before this one, the last one first. */
    List<Path> recent();

    /** Leaves this plan for the one in a folder. */
    void open(Path folder);

    /** What is to do to keep the plan safe. */
    SafetyActions safety();

    /** Shows the pages of the progress report before they are printed. */
    void preview();

    /** Adds invented demonstration actuals, labelled as such. */
    void addDemonstration();

    /** Asks for the name that changes are signed with from then on. */
    void askName();

    /** What is to do with plans that are only read. */
    ReadingActions reading();

    /** Ends the program once everything typed is stored. */
    void exit();

    /** Shows what to press first. */
    void help();
}
