package gangmu.model;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The adjustments of targets that a change makes, whatever it does besides. */
public final class TargetAdjustments {
    private final Plan plan;
    private final Plan next;
    private final String reason;
    private final Entered entered;

    private TargetAdjustments(Plan plan, Change change, Entered entered) {
        this.plan = plan;
        this.next = plan.after(change);
        this.reason = change.deed().reason();
        this.entered = entered;
    }

    /**
     * The same change, with the adjustments that it makes kept in the plan beside the targets, so that undoing takes them
     * back and doing it again brings back what they said first.
     *
     * @param entered who makes it, and when
     */
    public static Change noted(Plan plan, Change change, Entered entered) {
        List<Id> touched = change.edits().stream()
                .filter(edit -> edit.element() instanceof Target || edit.element() instanceof Kpi)
                .map(edit -> edit.element().owner())
                .distinct()
                .toList();
        if (touched.isEmpty()) {
            return change;
        }
        TargetAdjustments made = new TargetAdjustments(plan, change, entered);
        List<Edit> edits = new ArrayList<>(change.edits());
        touched.forEach(kpi -> made.of(kpi).stream().map(Edit::add).forEach(edits::add));
        return new Change(change.deed(), edits);
    }

    /** Whether a change makes a target easier to reach than it was when it was last stated, which needs a reason. */
    public static boolean ease(Plan plan, Change change) {
        return noted(plan, change, new Entered("", Instant.EPOCH)).edits().stream()
                .anyMatch(edit -> edit.after() instanceof TargetAdjustment adjustment && adjustment.easier());
    }

    /** The target that a year has or, where it was cleared, had last; clearing it first hides nothing. */
    public static Optional<Target> lastStated(Plan plan, Id kpi, Year year) {
        return plan.target(kpi, year).or(() -> lastAsked(plan, kpi, year).flatMap(asked -> asked.target(kpi, year)));
    }

    /** Those of a KPI that there was and still is, in the order of years. */
    private List<TargetAdjustment> of(Id id) {
        Optional<Kpi> before = plan.kpi(id);
        Optional<Kpi> after = next.kpi(id);
        List<TargetAdjustment> made = new ArrayList<>();
        if (before.isPresent() && after.isPresent()) {
            List<TargetAdjustment> known = plan.adjustments(id);
            @Nullable Rank last = known.isEmpty() ? null : known.getLast().rank();
            for (Year year : years(id)) {
                Rank rank = Rank.between(last, null);
                Optional<TargetAdjustment> adjustment =
                        of(rank, year, asked(plan, before.get(), year), asked(next, after.get(), year), id);
                last = adjustment.isPresent() ? rank : last;
                adjustment.ifPresent(made::add);
            }
        }
        return made;
    }

    private List<Year> years(Id kpi) {
        return Stream.concat(plan.targets(kpi).stream(), next.targets(kpi).stream())
                .map(Target::year)
                .distinct()
                .sorted()
                .toList();
    }

    /** By the method after the change, since another measure is no adjustment by itself. */
    private Requirement asked(Plan of, Kpi kpi, Year year) {
        Direction stated = kpi.direction();
        Direction direction = next.measure(kpi.id())
                .map(measure -> measure.method().directed(stated))
                .orElse(stated);
        return Requirement.of(of.target(kpi.id(), year).orElse(null), direction);
    }

    /** None where nothing changes, nor where a target is stated for the first time, nor where the change notes it itself. */
    private Optional<TargetAdjustment> of(Rank rank, Year year, Requirement before, Requirement after, Id kpi) {
        return Optional.of(before)
                .filter(Requirement::isStated)
                .or(() -> lastAsked(plan, kpi, year))
                .filter(last -> !before.equals(after) && noted(plan, kpi, year) == noted(next, kpi, year))
                .map(last -> new TargetAdjustment(
                        Id.random(),
                        kpi,
                        rank,
                        year,
                        before,
                        after,
                        isAlike(kpi, last, after) && after.isEasierThan(last),
                        reason,
                        entered.by(),
                        entered.at()));
    }

    /** Whether both are days where the KPI counts days: a number from before that cannot be held against a day. */
    private boolean isAlike(Id kpi, Requirement last, Requirement after) {
        return next.measure(kpi).filter(held -> held.method().countsDays()).isEmpty()
                || Stream.of(last, after).allMatch(Requirement::isDay);
    }

    private static long noted(Plan of, Id kpi, Year year) {
        return of.adjustments(kpi).stream()
                .filter(adjustment -> adjustment.year().equals(year))
                .count();
    }

    /** What was asked before it was cleared. */
    private static Optional<Requirement> lastAsked(Plan plan, Id kpi, Year year) {
        return plan.adjustments(kpi).stream()
                .filter(adjustment -> adjustment.year().equals(year))
                .map(TargetAdjustment::before)
                .filter(Requirement::isStated)
                .reduce((earlier, later) -> later);
    }
}
