package gangmu.ui.desk;

import gangmu.work.Job;
import javafx.collections.ObservableList;

/** Where screens see the long work that is under way. */
public interface LongWork {

    /** The long work under way, what was asked for first before the others. */
    ObservableList<Job> longWork();
}
