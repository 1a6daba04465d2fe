package gangmu.model;

import java.util.List;

/**
 * What a KPI came to in a year, and how that was computed.
 *
 * @param inputs the figures it was computed from, in the order of items and periods
 */
public record Evaluation(Outcome outcome, Coverage coverage, List<Working> workings, List<Actual> inputs) {

    /** Whether it has a value and nothing is to come that could change it. */
    public boolean isWhole() {
        return coverage.whole() && !(outcome instanceof Outcome.Missing);
    }

    /** Whether it has a value that may still change. */
    public boolean isPartial() {
        return !coverage.whole() && !(outcome instanceof Outcome.Missing);
    }

    /** Whether any figure it is computed from is a demonstration figure. */
    public boolean isInvented() {
        return inputs.stream().anyMatch(Actual::invented);
    }
}
