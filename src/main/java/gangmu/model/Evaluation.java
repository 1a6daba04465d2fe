package gangmu.model;

import java.util.List;

/**
 * What a KPI came to in a year, and how that was computed.
 *
 * @param inputs the figures it was computed from, in the order of items and periods
 * @param lacking the figures that have not come in, as far as it is known that they are needed
 */
public record Evaluation(
        Outcome outcome, Coverage coverage, List<Working> workings, List<Actual> inputs, List<Lack> lacking) {

    /** Nothing that could be said, whatever comes in. */
    static Evaluation missing(Outcome.Reason reason) {
        return new Evaluation(
                Outcome.Missing.because(reason), new Coverage(0, 0, false), List.of(), List.of(), List.of());
    }

    /** Whether it has a value of which figures are missing; whether more are to come {@link Plan#isPartial} says. */
    public boolean isUnfinished() {
        return !coverage.whole() && !(outcome instanceof Outcome.Missing);
    }

    /** The same without the word that more figures are to come. */
    public Evaluation closed() {
        List<Working> told = workings.stream()
                .filter(working -> working.said() != Working.Said.PARTIAL)
                .toList();
        return new Evaluation(outcome, coverage, told, inputs, lacking);
    }

    /** Whether any figure it is computed from is a demonstration figure. */
    public boolean isInvented() {
        return inputs.stream().anyMatch(Actual::invented);
    }
}
