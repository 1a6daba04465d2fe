package gangmu.model;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

/** The changes that create a plan and edit what it says of itself. */
public final class PlanChanges {
    private PlanChanges() {}

    /** The first change of a new, empty plan. */
    public static Change create(String title, String agency, YearRange years) {
        Heading heading = new Heading(Id.random(), title, agency, years.first(), years.last());
        return create(List.of(heading));
    }

    /** The first change of a plan that starts with these elements, each after those it refers to. */
    public static Change create(List<Element> elements) {
        Plan plan = Plan.of(elements);
        return new Change(
                Deed.of(Verb.CREATE_PLAN, plan.heading().title()),
                elements.stream().map(Edit::add).toList());
    }

    /** Gives the plan another title, agency or years. */
    public static Change edit(Heading before, Heading after) {
        return Change.of(Deed.of(Verb.EDIT_PLAN, before.title()), new Edit(before, after));
    }

    /** The years outside the range for which the plan holds targets or actuals, in order. */
    public static List<Year> yearsLeftOut(Plan plan, YearRange range) {
        return plan.kpis().stream()
                .flatMap(kpi -> Stream.concat(
                        plan.targets(kpi.id()).stream().map(Target::year),
                        plan.actuals(kpi.id()).stream().map(Actual::year)))
                .filter(year -> !range.contains(year))
                .distinct()
                .sorted()
                .toList();
    }
}
