package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What a KPI-year came to when a person judged it; what there was not is null.
 *
 * @param light the light that the rules suggested; null where nobody knows any more what was judged
 * @param value the figure; of several things that had to be reached, how many were; of a deadline the day, as 20200630
 * @param upper the upper end of a target that was a band
 * @param attainment in percent, as near as figures can be kept
 */
public record Judged(
        @Nullable Light light,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal attainment) {
    /** Nobody knows any more. */
    public static final Judged UNKNOWN = new Judged(null, null, null, null, null);

    public Judged {
        value = kept(value);
        target = kept(target);
        upper = kept(upper);
        attainment = kept(attainment);
    }

    private static @Nullable BigDecimal kept(@Nullable BigDecimal figure) {
        return figure == null ? null : Figure.nearest(figure).orElse(null);
    }

    /** What a KPI-year comes to now. */
    static Judged of(Plan plan, Kpi kpi, Year year) {
        @Nullable Target target = plan.target(kpi.id(), year).orElse(null);
        return new Judged(
                plan.suggested(kpi, year),
                value(plan.evaluation(kpi, year).outcome()),
                target == null ? null : target.value(),
                target == null ? null : target.upper(),
                plan.attainment(kpi, year) instanceof Attainment.Percent percent ? percent.value() : null);
    }

    private static @Nullable BigDecimal value(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Amount(BigDecimal value) -> value;
            case Outcome.Verdict verdict -> BigDecimal.valueOf(verdict.reached());
            case Outcome.Done done -> Milestones.figure(done.on());
            case Outcome.Missing missing -> null;
        };
    }

    /** Whether value and target are those of another, so that only another direction can make them worth something else. */
    public boolean hasFiguresOf(Judged other) {
        return figures().equals(other.figures());
    }

    private Judged figures() {
        return new Judged(null, value, target, upper, null);
    }

    /** Whether it is known what was judged. */
    public boolean isKnown() {
        return light != null;
    }
}
