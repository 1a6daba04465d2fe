package gangmu.ui.measure;

import gangmu.model.Change;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import java.util.Optional;

/** A change of a KPI that is wanted, made for the plan as it is when its turn comes; none where nothing is to be done. */
public interface KpiChange {
    /** The change of such a plan, if any. */
    Optional<Change> in(Plan plan, Kpi kpi);
}
