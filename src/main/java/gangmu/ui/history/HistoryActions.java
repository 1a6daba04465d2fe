package gangmu.ui.history;

import gangmu.ui.desk.PrintActions;

/** What the history needs of the program around it. */
public interface HistoryActions extends PrintActions {

    /** Shows the plan as it was after a change, to read. */
    void lookBack(long sequence);
}
