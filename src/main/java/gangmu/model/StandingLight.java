package gangmu.model;

import java.time.Year;
import java.util.Optional;

/**
 * The light that stands for a KPI-year: that of the second review, else that of the self review, else the suggested one.
 *
 * @param suggested the light that the rules suggest now
 * @param stage the review that gave it; empty where no person did
 */
public record StandingLight(Light light, Light suggested, Optional<Stage> stage) {

    static StandingLight of(Plan plan, Kpi kpi, Year year) {
        Light suggested = plan.suggested(kpi, year);
        return plan.reviews(kpi.id(), year).stream()
                .reduce((earlier, later) -> later)
                .map(review -> new StandingLight(review.light(), suggested, Optional.of(review.stage())))
                .orElse(new StandingLight(suggested, suggested, Optional.empty()));
    }

    /** Whether a person gave another light than the one that the rules suggest. */
    public boolean isOverruled() {
        return light != suggested;
    }
}
