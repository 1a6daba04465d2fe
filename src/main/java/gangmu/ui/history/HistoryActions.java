package gangmu.ui.history;

import gangmu.report.DifferencesReport;
import gangmu.ui.desk.Background;
import java.util.concurrent.Callable;

/** What the history needs of the program around it. */
public interface HistoryActions extends Background {

    /** Shows the plan as it was after a change, to read. */
    void lookBack(long sequence);

    /** Has a report made in the background and shows its pages before they are printed. */
    void preview(Callable<DifferencesReport> report);
}
