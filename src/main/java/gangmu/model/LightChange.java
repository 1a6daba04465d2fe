package gangmu.model;

import java.time.Year;

/** A KPI-year that is given another light. */
public record LightChange(Kpi kpi, Year year, Light before, Light after) {
    boolean isOne() {
        return before != after;
    }
}
