package gangmu.model;

import gangmu.model.Outcome.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A survey's score of a period, weighted by how many were asked each time.
 *
 * @param written how it comes about, with its figures: (80 × 100 + 90 × 300) ÷ 400
 */
record SurveyScore(BigDecimal value, Working.Written written) {

    /** @throws NoFigure if there is no score, or one without the size of its sample */
    static SurveyScore of(KpiFigures figures, Item score, Item sample, Period period) {
        Map<Period, BigDecimal> scores = figures.values(score, period);
        Map<Period, BigDecimal> sizes = figures.values(sample, period);
        if (scores.isEmpty()) {
            throw NoFigure.of(score, period);
        }
        requireSizes(sample, sizes, period, List.copyOf(scores.keySet()));
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal people = BigDecimal.ZERO;
        List<Object> written = new ArrayList<>();
        for (Map.Entry<Period, BigDecimal> each : scores.entrySet()) {
            BigDecimal size = Objects.requireNonNull(sizes.get(each.getKey()));
            weighted = weighted.add(each.getValue().multiply(size));
            people = people.add(size);
            written.add(new Working.Sign(written.isEmpty() ? "(" : " + "));
            written.addAll(List.of(each.getValue(), new Working.Sign(" × "), size));
        }
        if (Digits.judged(people).signum() == 0) {
            throw new NoFigure(Reason.ZERO_BASE, sample.name());
        }
        written.addAll(List.of(new Working.Sign(")"), new Working.Sign(" ÷ "), people));
        return new SurveyScore(weighted.divide(people, Digits.WORKING), new Working.Written(written));
    }

    /** Every score has to have a sample, of a size that is not less than nothing. */
    private static void requireSizes(Item sample, Map<Period, BigDecimal> sizes, Period period, List<Period> scored) {
        List<Period> unsized =
                scored.stream().filter(each -> !sizes.containsKey(each)).toList();
        if (!unsized.isEmpty()) {
            boolean whole = unsized.equals(List.of(Period.of(period.year())));
            throw new NoFigure(Reason.NO_DATA, sample.name(), whole ? period.year() : new Working.Periods(unsized));
        }
        for (Period each : scored) {
            BigDecimal size = Objects.requireNonNull(sizes.get(each));
            if (size.signum() < 0) {
                throw new NoFigure(Reason.NEGATIVE_SAMPLE, sample.name(), size);
            }
        }
    }
}
