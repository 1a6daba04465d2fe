package gangmu.ui.start;

import gangmu.ui.desk.LooksActions;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** What the first screen can set going; trouble is told by whoever does it. */
public interface StartActions extends LooksActions {

    /** Opens the sample plan, in a folder of its own. */
    void openSample();

    /** Starts a new, empty plan. */
    void create(NewPlan plan);

    /** Shows what to press first. */
    void help();

    /** Closes the window. */
    void exit();

    /** Opens a plan folder. */
    void open(Path folder);

    /** Lets a person choose a folder on the machine; a seam, since a machine without a screen has no such window. */
    Optional<Path> chooseFolder(Window owner, String title);
}
