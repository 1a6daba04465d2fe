package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;

/** What a KPI is to reach in one fiscal year, in the KPI's unit; any sign is legal. */
public record Target(Id kpi, Year year, BigDecimal value) implements Element {
    public Target {
        value = Figure.canonical(value);
    }

    @Override
    public Key key() {
        return Key.of(Kind.TARGET, kpi, year);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
