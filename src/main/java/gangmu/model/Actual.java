package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;

/**
 * What a KPI reached in one fiscal year, in the KPI's unit; zero and negative values are legal.
 *
 * @param source where the figure comes from, in the words of who entered it; may be empty
 * @param invented whether it is a demonstration figure, which must be labelled wherever it shows
 */
public record Actual(Id kpi, Year year, BigDecimal value, String source, boolean invented) implements Element {
    public Actual {
        value = Figure.canonical(value);
        source = Words.optional("source", source);
    }

    @Override
    public Key key() {
        return Key.of(Kind.ACTUAL, kpi, year);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
