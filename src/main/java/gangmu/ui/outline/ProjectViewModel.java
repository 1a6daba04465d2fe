package gangmu.ui.outline;

import gangmu.model.Id;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.YearRange;
import gangmu.text.Parsed;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.PeriodModel;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.FieldModel;

/** What can be edited of a project: its name, period and category. */
final class ProjectViewModel {
    private final Id id;
    private final NodeViewModel node;
    private final PeriodModel period;
    private final FieldModel category;

    ProjectViewModel(Desk desk, Id id) {
        this.id = id;
        this.node = new NodeViewModel(desk, id);
        this.period = new PeriodModel(this::setPeriod, desk.unstored(), new Spot.At(id));
        this.category = node.field("project.category", this::setCategory);
        show(desk.plan());
    }

    FieldModel name() {
        return node.name();
    }

    PeriodModel period() {
        return period;
    }

    FieldModel category() {
        return category;
    }

    void show(Plan plan) {
        node.show(plan);
        plan.project(id).ifPresent(project -> {
            period.show(project.period());
            category.show(project.category());
        });
    }

    private Parsed<YearRange> setPeriod(YearRange years) {
        node.edit(present -> ((Project) present).during(years));
        return Parsed.value(years);
    }

    private Parsed<String> setCategory(String typed) {
        node.edit(present -> ((Project) present).categorised(typed));
        return Parsed.value(typed);
    }
}
