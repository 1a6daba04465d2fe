package gangmu.model;

import gangmu.model.Outcome.Reason;
import java.math.BigDecimal;

/**
 * A survey's score of a period, weighted by how many were asked each time.
 *
 * @param people how many were asked in all
 */
record SurveyScore(BigDecimal value, BigDecimal people) {

    /** @throws NoFigure if there is no score, or one without the size of its sample */
    static SurveyScore of(KpiFigures figures, Item score, Item sample, Period period) {
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal people = BigDecimal.ZERO;
        for (Actual each : figures.counted(score, period).actuals()) {
            BigDecimal size = figures.counted(sample, each.period())
                    .value()
                    .orElseThrow(() -> new NoFigure(Reason.NO_DATA, sample.name(), each.period()));
            weighted = weighted.add(each.value().multiply(size));
            people = people.add(size);
        }
        if (figures.counted(score, period).actuals().isEmpty()) {
            throw NoFigure.of(score, period);
        }
        if (people.signum() < 0) {
            throw new NoFigure(Reason.NEGATIVE_BASE, sample.name(), people);
        }
        if (Digits.judged(people).signum() == 0) {
            throw new NoFigure(Reason.ZERO_BASE, sample.name());
        }
        return new SurveyScore(weighted.divide(people, Digits.WORKING), people);
    }
}
