package gangmu.ui.overview;

import gangmu.model.Id;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * One of two things that are compared.
 *
 * @param goal whose KPIs alone are looked at
 * @param asOf the day at whose end the plan is looked at; as it is now where that is empty
 */
record Side(Year year, Optional<Id> goal, Optional<LocalDate> asOf) {
    Side in(Year other) {
        return new Side(other, goal, asOf);
    }

    Side of(Optional<Id> other) {
        return new Side(year, other, asOf);
    }

    Side asOf(Optional<LocalDate> other) {
        return new Side(year, goal, other);
    }
}
