package gangmu.model;

import gangmu.model.Outcome.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A survey's score of a period, weighted by how many were asked each time.
 *
 * @param written how it comes about, with its figures: (80 × 100 + 90 × 300) ÷ 400
 */
record SurveyScore(BigDecimal value, Working.Written written) {

    /** @throws NoFigure if there is no score, or one without the size of its sample */
    static SurveyScore of(KpiFigures figures, Item score, Item sample, Period period) {
        List<Actual> scores = figures.counted(score, period).actuals();
        if (scores.isEmpty()) {
            throw NoFigure.of(score, period);
        }
        List<Period> unsized = scores.stream()
                .map(Actual::period)
                .filter(each -> figures.counted(sample, each).value().isEmpty())
                .toList();
        if (!unsized.isEmpty()) {
            throw new NoFigure(
                    Reason.NO_DATA,
                    sample.name(),
                    unsized.equals(List.of(Period.of(period.year()))) ? period.year() : new Working.Periods(unsized));
        }
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal people = BigDecimal.ZERO;
        List<Object> written = new ArrayList<>();
        for (Actual each : scores) {
            BigDecimal size = figures.value(sample, each.period());
            weighted = weighted.add(each.value().multiply(size));
            people = people.add(size);
            written.add(new Working.Sign(written.isEmpty() ? "(" : " + "));
            written.addAll(List.of(each.value(), new Working.Sign(" × "), size));
        }
        if (people.signum() < 0) {
            throw new NoFigure(Reason.NEGATIVE_BASE, sample.name(), people);
        }
        if (Digits.judged(people).signum() == 0) {
            throw new NoFigure(Reason.ZERO_BASE, sample.name());
        }
        written.addAll(List.of(new Working.Sign(")"), new Working.Sign(" ÷ "), people));
        return new SurveyScore(weighted.divide(people, Digits.WORKING), new Working.Written(written));
    }
}
