package gangmu.model;

import java.time.Year;

/** A person's word that nothing more is to come for a KPI-year, so that it counts as evaluated although periods are missing. */
public record Closing(Id kpi, Year year) implements Element {

    @Override
    public Key key() {
        return Key.of(Kind.CLOSING, kpi, year);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
