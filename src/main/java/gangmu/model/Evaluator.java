package gangmu.model;

import gangmu.model.Outcome.Reason;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The computing of one KPI's value of one year by its measure; each family of methods is a class of its own. */
record Evaluator(Kpi kpi, Measure measure, List<Criterion> criteria, Optional<Target> target, Ledger ledger) {

    /** What a KPI came to in a year of the plan. */
    static Evaluation evaluate(Plan plan, Kpi kpi, Year year) {
        Optional<Measure> measure = plan.measure(kpi.id());
        if (measure.isEmpty()) {
            return Evaluation.missing(Reason.NO_MEASURE);
        }
        KpiFigures figures = KpiFigures.of(plan, measure.get());
        Ledger ledger = new Ledger(figures, year);
        Evaluator evaluator =
                new Evaluator(kpi, measure.get(), plan.criteria(kpi.id()), plan.target(kpi.id(), year), ledger);
        return ledger.close(evaluator.outcome());
    }

    private Outcome outcome() {
        try {
            return switch (measure.method()) {
                case SUM_IN_YEAR, SUM_OF_PARTS -> sums().ofParts();
                case LATEST_STOCK -> sums().ofLatest();
                case CUMULATIVE_FLOW -> sums().since(baseYear());
                case WEIGHTED_SUM -> sums().weighted();
                case RATIO -> ratios().ratio(kpi.share());
                case AVERAGE -> ratios().average();
                case DEVIATION -> ratios().deviation();
                case SURVEY -> ratios().survey();
                case GROWTH_OF_EVERY_PART ->
                    growths().ofEveryPart(target.map(Target::value), Optional.ofNullable(measure.rate()));
                case GROWTH_OF_SUM -> growths().ofSum(ledger.year().minusYears(1));
                case GROWTH_ON_BASE_YEAR -> growths().ofSum(baseYear());
                case CRITERIA_MET -> new CriteriaCheck(ledger).met(criteria);
                case STEP_PROGRESS -> new Milestones(ledger).steps();
                case DEADLINE -> new Milestones(ledger).deadline(target);
                case FORMULA -> formula(measure.formula());
            };
        } catch (NoFigure e) {
            Outcome.Missing missing = ledger.missing(e.missing());
            return measure.method().countsDays() && missing.reason() == Reason.NO_DATA
                    ? new Outcome.Missing(Reason.NO_DAY, missing.about())
                    : missing;
        } catch (WrongFormula e) {
            return Outcome.Missing.because(Reason.WRONG_FORMULA, e.piece(), BigDecimal.valueOf(e.place()));
        }
    }

    private Sums sums() {
        return new Sums(ledger);
    }

    private Ratios ratios() {
        return new Ratios(ledger);
    }

    private Growths growths() {
        return new Growths(ledger, measure.decimals());
    }

    private Outcome formula(String text) {
        if (text.isEmpty()) {
            throw new NoFigure(Reason.NO_FORMULA);
        }
        return new Outcome.Amount(
                ledger.value(Formula.held(text, ledger.figures().items())));
    }

    private Year baseYear() {
        Year base = Optional.ofNullable(measure.baseYear()).orElseThrow(() -> new NoFigure(Reason.NO_BASE_YEAR));
        if (base.isAfter(ledger.year())) {
            throw new NoFigure(Reason.BASE_YEAR_TO_COME, ledger.year(), base);
        }
        return base;
    }
}
