package gangmu.ui.desk;

import gangmu.report.Report;
import java.util.concurrent.Callable;

/** What places that print need of the program around them. */
public interface PrintActions extends Background {

    /** Has a report made in the background and shows its pages before they are printed. */
    void preview(Callable<? extends Report> report);
}
