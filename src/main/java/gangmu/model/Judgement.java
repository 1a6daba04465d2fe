package gangmu.model;

import java.time.Instant;
import java.time.Year;
import java.util.Optional;

/** What a person said of a KPI-year, having seen what it came to. */
public sealed interface Judgement extends Element permits Review, Closing {

    /** The KPI that was judged. */
    Id kpi();

    /** The fiscal year that was judged. */
    Year year();

    /** What the year came to then. */
    Judged judged();

    /** Who said it; may be empty. */
    String by();

    /** When it was said. */
    Instant at();

    /** What changed since then of what was judged; empty where nothing did. */
    default Optional<Drift> drift(Plan plan) {
        return plan.kpi(kpi()).flatMap(held -> Drift.since(this, plan, held));
    }
}
