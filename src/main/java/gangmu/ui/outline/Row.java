package gangmu.ui.outline;

import gangmu.model.NodeChanges.Place;
import gangmu.model.NodeKind;
import gangmu.model.StandingLight;
import gangmu.ui.desk.Spot;
import java.util.Optional;

/** One line of the tree. */
sealed interface Row {

    /**
     * A line for something the plan holds.
     *
     * @param kind what it is; empty for the whole plan and for lists of projects
     * @param number its official number, which may be empty
     * @param light the light that stands for the year looked at, of KPIs alone
     */
    record Held(Spot spot, Optional<NodeKind> kind, String number, String name, Optional<StandingLight> light)
            implements Row {}

    /** A line for a node that is being named and is not in the plan yet. */
    record Naming(Place place, String typed) implements Row {}
}
