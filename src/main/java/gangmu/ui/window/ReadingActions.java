package gangmu.ui.window;

import javafx.beans.value.ObservableBooleanValue;

/** What the window can set going with plans that are only read: one that cannot be written now, or the plan of another time. */
public interface ReadingActions {

    /** Whether such a plan is being read, which may take a moment. */
    ObservableBooleanValue underWay();

    /** Shows the plan as it was after the change of this number, until {@link #backToNow}. */
    void lookBack(long sequence);

    /** Asks for a day and shows the plan as it was at the end of it. */
    void askForDay();

    /** Shows the plan as it is again, as it was left. */
    void backToNow();

    /** Shows what somebody else has stored meanwhile. */
    void readAgain();

    /** Opens the plan to work on, where that is possible by now. */
    void startEditing();
}
