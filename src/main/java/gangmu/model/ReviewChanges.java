package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes of what people say of KPI-years, and of how much KPIs and goals count. */
public final class ReviewChanges {
    private ReviewChanges() {}

    /**
     * Gives a KPI-year a light at a stage, or takes it back where the light is null. Giving it again says that it holds for
     * what the year has come to since; giving it for another reason corrects the reason alone.
     *
     * @throws ReasonNeeded if the light is not the one that the rules suggest, and no reason is given
     */
    public static Optional<Change> review(
            Plan plan, Kpi kpi, Year year, Stage stage, @Nullable Light light, String reason, Entered entered) {
        @Nullable Review before = plan.review(kpi.id(), year, stage).orElse(null);
        if (light == null) {
            return change(new Deed(Verb.REVIEW, kpi.name(), year), before, null);
        }
        Review given = new Review(
                kpi.id(), year, stage, light, reason, Judged.of(plan, kpi, year), entered.by(), entered.at());
        Review after = before != null && given.corrects(before) ? before.because(reason) : given;
        return change(plan, kpi, before, after);
    }

    /**
     * Says that a review holds for what the year has come to since, and why.
     *
     * @throws ReasonNeeded if its light is not the one that the rules suggest, and no reason is given
     */
    public static Optional<Change> confirm(Plan plan, Review review, String reason, Entered entered) {
        return plan.kpi(review.kpi()).flatMap(kpi -> {
            Judged now = Judged.of(plan, kpi, review.year());
            Review after = new Review(
                    kpi.id(), review.year(), review.stage(), review.light(), reason, now, entered.by(), entered.at());
            return change(plan, kpi, review, after);
        });
    }

    private static Optional<Change> change(Plan plan, Kpi kpi, @Nullable Review before, Review after) {
        if (before != null && isSame(before, after, plan)) {
            return Optional.empty();
        }
        if (after.lacksReason(plan)) {
            throw new ReasonNeeded(after, plan.suggested(kpi, after.year()));
        }
        return change(new Deed(Verb.REVIEW, kpi.name(), after.year()), before, after);
    }

    private static boolean isSame(Review before, Review after, Plan plan) {
        return before.light() == after.light()
                && before.reason().equals(after.reason())
                && before.drift(plan).isEmpty();
    }

    /** Closes a KPI-year, or opens it again. Closing it again says that it is closed with what has come in since. */
    public static Optional<Change> close(Plan plan, Kpi kpi, Year year, boolean closed, Entered entered) {
        @Nullable Closing before = plan.closing(kpi.id(), year).orElse(null);
        @Nullable
        Closing after =
                closed ? new Closing(kpi.id(), year, Judged.of(plan, kpi, year), entered.by(), entered.at()) : null;
        if (before != null && after != null && before.drift(plan).isEmpty()) {
            return Optional.empty();
        }
        return change(new Deed(Verb.CLOSE, kpi.name(), year), before, after);
    }

    /** Gives a KPI or goal a weight, or none where it is null. */
    public static Optional<Change> weigh(Plan plan, Node node, @Nullable BigDecimal weight) {
        @Nullable Weight before = plan.weight(node.id()).orElse(null);
        @Nullable Weight after = weight == null ? null : new Weight(node.id(), weight);
        return change(Deed.of(Verb.WEIGH, node.name()), before, after);
    }

    /** Caps what attainments count for in roll-ups, or does not where the percentage is null. */
    public static Optional<Change> cap(Plan plan, @Nullable BigDecimal percent) {
        @Nullable Cap before = plan.cap().orElse(null);
        @Nullable Cap after = percent == null ? null : new Cap(plan.heading().id(), percent);
        return change(Deed.of(Verb.EDIT_PLAN, plan.heading().title()), before, after);
    }

    private static Optional<Change> change(Deed deed, @Nullable Element before, @Nullable Element after) {
        boolean same = before == null ? after == null : before.equals(after);
        return same ? Optional.empty() : Optional.of(Change.of(deed, new Edit(before, after)));
    }
}
