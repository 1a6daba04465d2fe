package gangmu.ui.measure;

import gangmu.model.Change;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import java.util.Optional;

/** A change of how a KPI is measured, made for the plan as it is when its turn comes; none where nothing is to be done. */
public interface Maker {
    /** The change, if any. */
    Optional<Change> make(Plan plan, Kpi kpi);
}
