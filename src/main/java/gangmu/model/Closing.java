package gangmu.model;

import java.time.Instant;
import java.time.Year;

/**
 * A person's word that nothing more is to come for a KPI-year, so that it counts as evaluated although periods are missing.
 *
 * @param judged what the year came to when it was closed
 * @param by who closed it
 * @param at when it was closed
 */
public record Closing(Id kpi, Year year, Judged judged, String by, Instant at) implements Judgement {
    public Closing {
        by = Words.optional("by", by);
    }

    @Override
    public Key key() {
        return Key.of(Kind.CLOSING, kpi, year);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
