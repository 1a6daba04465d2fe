package gangmu.ui.overview;

import gangmu.chart.TrendChart.Parts;
import gangmu.model.Linkage;
import gangmu.model.LinkageFilter;
import gangmu.model.Plan;
import gangmu.ui.desk.Desk;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is looked at of a year: which view, which moment of the year, and what passes the filter then. */
public final class OverviewViewModel {
    private final Desk desk;
    private final ObjectProperty<Sight> sight = new SimpleObjectProperty<>(Sight.DASHBOARD);
    private final ObjectProperty<Parts> parts = new SimpleObjectProperty<>(Parts.TOGETHER);
    private final ObjectProperty<Optional<Integer>> month = new SimpleObjectProperty<>(Optional.empty());

    /** The overview of the plan on the desk. */
    public OverviewViewModel(Desk desk) {
        this.desk = desk;
    }

    /** How the parts of a KPI are drawn. */
    ObjectProperty<Parts> parts() {
        return parts;
    }

    /** Which of the views is shown. */
    ObjectProperty<Sight> sight() {
        return sight;
    }

    /** The month at whose end the year is looked at, 1–12; the whole of it where that is empty. */
    ObjectProperty<Optional<Integer>> month() {
        return month;
    }

    /** The plan as it stood then. */
    Plan plan() {
        return month.get()
                .map(until -> desk.plan().until(desk.year().get(), until))
                .orElse(desk.plan());
    }

    /** What passes the filter. */
    Linkage linkage() {
        return Linkage.of(plan(), desk.year().get(), desk.filter().get());
    }

    /** What would pass whichever light it had, by which lights are counted. */
    Linkage ofAllLights() {
        LinkageFilter any = desk.filter().get().light(Optional.empty());
        return Linkage.of(plan(), desk.year().get(), any);
    }

    /** Takes over what was looked at. */
    void takeOver(OverviewViewModel before) {
        sight.set(before.sight.get());
        month.set(before.month.get());
        parts.set(before.parts.get());
    }
}
