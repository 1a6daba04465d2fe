package gangmu.app;

import gangmu.ui.desk.SheetActions;
import gangmu.ui.history.HistoryActions;
import gangmu.ui.window.WindowActions;

/** What the window and the places in it need of the program around them. */
interface PlanActions extends WindowActions, HistoryActions, SheetActions {}
