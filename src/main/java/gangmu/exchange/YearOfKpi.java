package gangmu.exchange;

import gangmu.explain.Explanation;
import gangmu.explain.FigureNotation;
import gangmu.explain.LightWords;
import gangmu.model.Actual;
import gangmu.model.Attainment;
import gangmu.model.Closing;
import gangmu.model.Evaluation;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Outcome;
import gangmu.model.Plan;
import gangmu.model.Review;
import gangmu.model.StandingLight;
import gangmu.model.Target;
import gangmu.text.Notation;
import gangmu.text.RocDays;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a KPI came to in a year, with the figures exactly as they are. */
record YearOfKpi(Plan plan, Kpi kpi, Year year) {

    static List<YearOfKpi> all(Plan plan, Year year) {
        return plan.kpis().stream().map(kpi -> new YearOfKpi(plan, kpi, year)).toList();
    }

    String number() {
        return plan.numbering().code(kpi);
    }

    Optional<Method> method() {
        return plan.measure(kpi.id()).map(Measure::method);
    }

    Evaluation evaluation() {
        return plan.evaluation(kpi, year);
    }

    /** How its figures are read. */
    Notation notation() {
        return FigureNotation.of(plan, kpi.id());
    }

    /** A figure; of a deadline the day, as 20200630. */
    Optional<BigDecimal> value() {
        return evaluation().outcome() instanceof Outcome.Done done
                ? Optional.of(RocDays.figure(done.on()))
                : plan.value(kpi, year);
    }

    Optional<Outcome.Verdict> verdict() {
        return switch (evaluation().outcome()) {
            case Outcome.Verdict verdict -> Optional.of(verdict);
            case Outcome.Done done -> done.inTime().map(inTime -> new Outcome.Verdict(inTime, inTime ? 1 : 0, 1));
            case Outcome.Amount amount -> Optional.empty();
            case Outcome.Missing missing -> Optional.empty();
        };
    }

    String itemOf(Actual input) {
        return plan.item(kpi.id(), input.item()).map(Item::name).orElse("");
    }

    Optional<Target> target() {
        return plan.target(kpi.id(), year);
    }

    /** In percent, exact to 34 digits. */
    Optional<BigDecimal> attainment() {
        return plan.attainment(kpi, year) instanceof Attainment.Percent percent
                ? Optional.of(percent.value())
                : Optional.empty();
    }

    StandingLight standing() {
        return plan.standing(kpi, year);
    }

    /** What people gave it, in the order of stages. */
    List<Review> reviews() {
        return plan.reviews(kpi.id(), year);
    }

    /** That a person said that nothing more is to come, where one did. */
    Optional<Closing> closing() {
        return plan.closing(kpi.id(), year);
    }

    /** How its value came about, what it is worth and which rule gives its light, line by line. */
    List<String> explanation(Texts texts) {
        List<String> lines = new ArrayList<>(Explanation.lines(plan, kpi, year, texts));
        lines.add(LightWords.why(plan, kpi, year, texts));
        return lines;
    }

    /** Half-up to two places, as it is shown everywhere. */
    static String rounded(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
