package gangmu.model;

import java.time.Instant;
import java.time.Year;

/**
 * The light that a person gave a KPI-year, beside the one that the rules suggest.
 *
 * @param reason why, which may be corrected later; needed where the light differs from the suggested one
 * @param judged what the year came to when the light was given
 * @param by who gave it
 * @param at when it was given
 */
public record Review(Id kpi, Year year, Stage stage, Light light, String reason, Judged judged, String by, Instant at)
        implements Judgement {
    public Review {
        reason = Words.optional("reason", reason);
        by = Words.optional("by", by);
    }

    /** Whether it lacks the reason that it needs: its light is not the one that the rules of this plan suggest now. */
    public boolean lacksReason(Plan plan) {
        return reason.isEmpty()
                && plan.kpi(kpi)
                        .filter(held -> plan.suggested(held, year) != light)
                        .isPresent();
    }

    /** Whether its light was the suggested one when it was given, as far as anybody knows. */
    public boolean agreed() {
        return judged.light() == light;
    }

    /** Whether it differs from an earlier one of the same KPI, year and stage by its reason alone, leaving out what was judged. */
    boolean corrects(Review earlier) {
        return light == earlier.light && !reason.equals(earlier.reason);
    }

    /** The same for another reason. */
    Review because(String other) {
        return new Review(kpi, year, stage, light, other, judged, by, at);
    }

    @Override
    public Key key() {
        return Key.of(Kind.REVIEW, kpi, year, stage);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
