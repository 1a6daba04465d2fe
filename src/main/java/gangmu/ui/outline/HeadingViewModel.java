package gangmu.ui.outline;

import gangmu.model.Cap;
import gangmu.model.Heading;
import gangmu.model.Plan;
import gangmu.model.PlanChanges;
import gangmu.model.ReviewChanges;
import gangmu.model.YearRange;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.text.RocYears;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.PeriodModel;
import gangmu.ui.desk.PlanYears;
import gangmu.ui.desk.Required;
import gangmu.ui.desk.Slot;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.FieldModel;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What can be edited of the plan as a whole: title, agency and years. */
final class HeadingViewModel {
    private final Desk desk;
    private final FieldModel title;
    private final FieldModel agency;
    private final PeriodModel years;
    private final FieldModel cap;

    HeadingViewModel(Desk desk) {
        this.desk = desk;
        this.title = new FieldModel(this::setTitle, desk.unstored().of(Slot.ofPlan("plan.title")));
        this.agency = new FieldModel(this::setAgency, desk.unstored().of(Slot.ofPlan("plan.agency")));
        this.years = new PeriodModel(this::setYears, desk.unstored(), new Spot.Whole());
        this.cap = new FieldModel(this::setCap, desk.unstored().of(Slot.ofPlan("plan.cap")));
        show(desk.plan());
    }

    FieldModel cap() {
        return cap;
    }

    FieldModel title() {
        return title;
    }

    FieldModel agency() {
        return agency;
    }

    PeriodModel years() {
        return years;
    }

    void show(Plan plan) {
        Heading heading = plan.heading();
        title.show(heading.title());
        agency.show(heading.agency());
        years.show(heading.years());
        cap.show(plan.cap().map(Cap::percent).map(Figures::text).orElse(""));
    }

    private Parsed<String> setTitle(String typed) {
        return Required.parse(typed).then(given -> {
            edit(h -> new Heading(h.id(), given, h.agency(), h.firstYear(), h.lastYear()));
            return Parsed.value(given);
        });
    }

    private Parsed<String> setAgency(String typed) {
        return Required.parse(typed).then(given -> {
            edit(h -> new Heading(h.id(), h.title(), given, h.firstYear(), h.lastYear()));
            return Parsed.value(given);
        });
    }

    private Parsed<YearRange> setYears(YearRange range) {
        List<Year> leftOut = PlanChanges.yearsLeftOut(desk.plan(), range);
        if (!leftOut.isEmpty()) {
            return Parsed.wrong(
                    "wrong.years.figures", leftOut.stream().map(RocYears::text).collect(Collectors.joining(", ")));
        }
        return PlanYears.check(range).then(checked -> {
            edit(h -> new Heading(h.id(), h.title(), h.agency(), checked.first(), checked.last()));
            return Parsed.value(checked);
        });
    }

    private Parsed<String> setCap(String typed) {
        if (typed.isEmpty()) {
            desk.change(plan -> ReviewChanges.cap(plan, null));
            return Parsed.value("");
        }
        return Figures.parse(typed).then(percent -> {
            if (percent.signum() <= 0) {
                return Parsed.wrong("wrong.cap");
            }
            desk.change(plan -> ReviewChanges.cap(plan, percent));
            return Parsed.value(Figures.text(percent));
        });
    }

    private void edit(UnaryOperator<Heading> edited) {
        desk.change(plan -> {
            Heading after = edited.apply(plan.heading());
            return after.equals(plan.heading())
                    ? Optional.empty()
                    : Optional.of(PlanChanges.edit(plan.heading(), after));
        });
    }
}
