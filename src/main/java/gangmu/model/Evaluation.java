package gangmu.model;

import java.util.List;

/**
 * What a KPI came to in a year, and how that was computed.
 *
 * @param inputs the figures it was computed from, in the order of items and periods
 */
public record Evaluation(Outcome outcome, Coverage coverage, List<Working> workings, List<Actual> inputs) {

    /** Whether it has a value of which figures are missing; whether more are to come {@link Plan#isPartial} says. */
    public boolean isUnfinished() {
        return !coverage.whole() && !(outcome instanceof Outcome.Missing);
    }

    /** The same without the word that more figures are to come. */
    public Evaluation closed() {
        List<Working> told = workings.stream()
                .filter(working -> working.said() != Working.Said.PARTIAL)
                .toList();
        return new Evaluation(outcome, coverage, told, inputs);
    }

    /** Whether any figure it is computed from is a demonstration figure. */
    public boolean isInvented() {
        return inputs.stream().anyMatch(Actual::invented);
    }
}
