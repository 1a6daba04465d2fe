package gangmu.model;

import gangmu.model.Outcome.Done;
import gangmu.model.Outcome.Reason;
import gangmu.model.Outcome.Verdict;
import gangmu.model.Working.Inputs;
import gangmu.model.Working.Said;
import gangmu.model.Working.Term;
import gangmu.model.Working.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The computing of one KPI's value of one year by its measure; each method is a few lines below. */
final class Evaluator {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Kpi kpi;
    private final Year year;
    private final Optional<Target> target;
    private final KpiFigures figures;
    private final List<Working> workings = new ArrayList<>();
    private final Map<Id, Coverage> coverage = new LinkedHashMap<>();
    private boolean open;
    private final Set<Actual> inputs = new LinkedHashSet<>();

    private Evaluator(Kpi kpi, Year year, Optional<Target> target, KpiFigures figures) {
        this.kpi = kpi;
        this.year = year;
        this.target = target;
        this.figures = figures;
    }

    /** What a KPI came to in a year of the plan. */
    static Evaluation evaluate(Plan plan, Kpi kpi, Year year) {
        Optional<Measure> measure = plan.measure(kpi.id());
        if (measure.isEmpty()) {
            return new Evaluation(Outcome.Missing.because(Reason.NO_MEASURE), Coverage.NONE, List.of(), List.of());
        }
        KpiFigures figures = new KpiFigures(measure.get().span(), plan.items(kpi.id()), plan.actuals(kpi.id()));
        return new Evaluator(kpi, year, plan.target(kpi.id(), year), figures)
                .evaluate(measure.get(), plan.criteria(kpi.id()));
    }

    private Evaluation evaluate(Measure measure, List<Criterion> criteria) {
        Outcome outcome = outcome(measure, criteria);
        Coverage came = Coverage.of(List.copyOf(coverage.values()));
        Coverage all = open ? new Coverage(came.present(), came.expected(), false) : came;
        if (!came.whole() && !(outcome instanceof Outcome.Missing)) {
            say(Said.PARTIAL, BigDecimal.valueOf(all.present()), BigDecimal.valueOf(all.expected()), measure.span());
        }
        return new Evaluation(outcome, all, List.copyOf(workings), List.copyOf(inputs));
    }

    private Outcome outcome(Measure measure, List<Criterion> criteria) {
        try {
            return switch (measure.method()) {
                case SUM_IN_YEAR, SUM_OF_PARTS -> sumOfParts();
                case LATEST_STOCK -> latestStock();
                case CUMULATIVE_FLOW -> cumulativeFlow(baseYear(measure));
                case RATIO -> ratio(isPercent());
                case AVERAGE -> average();
                case GROWTH_OF_EVERY_PART -> growthOfEveryPart(measure);
                case GROWTH_OF_SUM -> growth(year.minusYears(1), measure);
                case GROWTH_ON_BASE_YEAR -> growth(baseYear(measure), measure);
                case CRITERIA_MET -> criteriaMet(criteria);
                case DEVIATION -> deviation();
                case STEP_PROGRESS -> stepProgress();
                case WEIGHTED_SUM -> weightedSum();
                case SURVEY -> survey();
                case DEADLINE -> deadline();
                case FORMULA -> formula(measure.formula());
            };
        } catch (NoFigure e) {
            return e.missing();
        } catch (WrongFormula e) {
            return Outcome.Missing.because(Reason.WRONG_FORMULA, e.piece(), BigDecimal.valueOf(e.place()));
        }
    }

    private Outcome sumOfParts() {
        Sum sum = soFar(parts(), year);
        say(Said.SUM, sum.terms(), sum.value());
        return new Outcome.Amount(sum.value());
    }

    private Outcome latestStock() {
        Sum sum = soFar(parts(), year);
        for (Item item : parts()) {
            List<Actual> came = figures.counted(item, year).actuals();
            if (!came.isEmpty()) {
                say(
                        Said.LATEST,
                        item.name(),
                        came.getLast().period(),
                        came.getLast().value());
            }
        }
        if (parts().size() > 1) {
            say(Said.SUM, sum.terms(), sum.value());
        }
        return new Outcome.Amount(sum.value());
    }

    private Outcome cumulativeFlow(Year base) {
        soFar(parts(), year); // without anything of this year there is nothing to say of it
        List<Term> terms = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Year each = base; !each.isAfter(year); each = each.plusYears(1)) {
            for (Item item : parts()) {
                Gathered gathered = take(item, each);
                terms.add(new Term(item.name(), Optional.of(each), gathered.value()));
                total = total.add(gathered.value().orElse(BigDecimal.ZERO));
            }
        }
        say(Said.CUMULATIVE, base, new Terms(terms), total);
        return new Outcome.Amount(total);
    }

    private Outcome ratio(boolean percent) {
        Sum part = all(parts(), year);
        Sum base = all(bases(), year);
        BigDecimal value = divided(percent ? part.value().multiply(HUNDRED) : part.value(), base);
        say(percent ? Said.RATIO_PERCENT : Said.RATIO, part.terms(), base.terms(), value);
        return new Outcome.Amount(value);
    }

    private Outcome average() {
        if (!figures.in(Role.BASE).isEmpty()) {
            return ratio(false);
        }
        Sum sum = soFar(parts(), year);
        long present = sum.terms().all().stream()
                .filter(term -> term.value().isPresent())
                .count();
        BigDecimal value = sum.value().divide(BigDecimal.valueOf(present), Attainment.PRECISION);
        say(Said.MEAN, sum.terms(), value);
        return new Outcome.Amount(value);
    }

    private Outcome growthOfEveryPart(Measure measure) {
        Optional<BigDecimal> ofTarget = target.map(Target::value);
        BigDecimal rate = ofTarget.or(() -> Optional.ofNullable(measure.rate()))
                .orElseThrow(() -> new NoFigure(Reason.NO_RATE, year));
        say(ofTarget.isPresent() ? Said.RATE_OF_TARGET : Said.RATE_OF_MEASURE, rate);
        int reached = 0;
        for (Item item : parts()) {
            BigDecimal last = lastYear(item);
            BigDecimal now = value(item, year);
            BigDecimal required =
                    rounded(last.multiply(HUNDRED.add(rate)).movePointLeft(2), Optional.ofNullable(measure.decimals()));
            boolean grew = now.compareTo(required) >= 0;
            reached += grew ? 1 : 0;
            say(
                    grew ? Said.PART_GREW : Said.PART_FELL_SHORT,
                    item.name(),
                    last,
                    rate,
                    required,
                    now,
                    year.minusYears(1));
        }
        if (measure.decimals() != null) {
            BigDecimal places = BigDecimal.valueOf(measure.decimals());
            say(places.signum() == 0 ? Said.ROUNDED_TO_WHOLE : Said.ROUNDED, places);
        }
        int of = parts().size();
        say(Said.PARTS, BigDecimal.valueOf(reached), BigDecimal.valueOf(of));
        return new Verdict(reached == of, reached, of);
    }

    private BigDecimal lastYear(Item item) {
        Year before = year.minusYears(1);
        try {
            return value(item, before);
        } catch (NoFigure e) {
            throw e.missing().reason() == Reason.NO_DATA
                    ? new NoFigure(Reason.NO_DATA_TO_GROW_FROM, item.name(), before)
                    : e;
        }
    }

    private Outcome growth(Year from, Measure measure) {
        Sum now = all(parts(), year);
        BigDecimal before = parts().stream()
                .map(item -> from.equals(year.minusYears(1)) ? lastYear(item) : value(item, from))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (before.signum() <= 0) {
            throw new NoFigure(Reason.GROWTH_FROM_ZERO, from, before);
        }
        BigDecimal exact = now.value().subtract(before).multiply(HUNDRED).divide(before, Attainment.PRECISION);
        BigDecimal value = rounded(exact, Optional.ofNullable(measure.decimals()));
        say(Said.GROWTH, now.terms(), now.value(), from, before, value);
        return new Outcome.Amount(value);
    }

    private Outcome criteriaMet(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            throw new NoFigure(Reason.NO_ITEM);
        }
        int met = 0;
        int known = 0;
        Optional<NoFigure> unknown = Optional.empty();
        for (Criterion criterion : criteria) {
            try {
                met += isMet(criterion) ? 1 : 0;
                known++;
            } catch (NoFigure e) {
                unknown = Optional.of(e);
                say(Said.CRITERION_UNKNOWN, figures.item(criterion.item()).name(), e.missing());
            }
        }
        if (known == 0) {
            throw unknown.orElseThrow();
        }
        open = known < criteria.size();
        BigDecimal unjudged = BigDecimal.valueOf(criteria.size() - known);
        say(
                open ? Said.CRITERIA_SO_FAR : Said.CRITERIA,
                BigDecimal.valueOf(met),
                BigDecimal.valueOf(criteria.size()),
                unjudged);
        return new Outcome.Amount(BigDecimal.valueOf(met));
    }

    private boolean isMet(Criterion criterion) {
        Item item = figures.item(criterion.item());
        BigDecimal value = value(item, year);
        boolean reached = criterion.comparison().holds(value, criterion.threshold());
        boolean met = reached;
        List<Working> condition = new ArrayList<>();
        if (criterion.conditionItem() != null) {
            Item besides = figures.item(criterion.conditionItem());
            Comparison comparison = Objects.requireNonNull(criterion.conditionComparison());
            BigDecimal threshold = Objects.requireNonNull(criterion.conditionThreshold());
            BigDecimal beside = value(besides, year);
            boolean holds = comparison.holds(beside, threshold);
            met = reached && holds;
            condition.add(Working.of(
                    holds ? Said.CONDITION_MET : Said.CONDITION_NOT_MET,
                    besides.name(),
                    beside,
                    comparison,
                    threshold));
        }
        say(
                reached ? Said.CRITERION_MET : Said.CRITERION_NOT_MET,
                item.name(),
                value,
                criterion.comparison(),
                criterion.threshold());
        workings.addAll(condition);
        return met;
    }

    private Outcome deviation() {
        Sum part = all(parts(), year);
        Sum base = all(bases(), year);
        BigDecimal value = divided(part.value().subtract(base.value()).multiply(HUNDRED), base);
        say(Said.DEVIATION, part.terms(), base.terms(), value);
        return new Outcome.Amount(value);
    }

    private Outcome stepProgress() {
        Optional<Item> last = Optional.empty();
        boolean told = false;
        for (Item item : parts()) {
            List<Actual> until = List.copyOf(figures.until(item, year).values());
            inputs.addAll(until);
            told |= !until.isEmpty();
            if (!until.isEmpty() && until.getLast().value().signum() > 0) {
                last = Optional.of(item);
            }
        }
        if (!told) {
            throw new NoFigure(Reason.NO_DATA, parts().getFirst().name(), year);
        }
        BigDecimal value = last.map(Item::weight).orElse(BigDecimal.ZERO);
        say(Said.STEP, last.map(Item::name).orElse("—"), value);
        return new Outcome.Amount(value);
    }

    private Outcome weightedSum() {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Item item : parts()) {
            BigDecimal weight = item.weight() == null ? HUNDRED : item.weight();
            BigDecimal value = value(item, year);
            BigDecimal share = value.multiply(weight).movePointLeft(2);
            say(Said.WEIGHTED, item.name(), value, weight, share);
            total = total.add(share);
            weights = weights.add(weight);
        }
        say(Said.WEIGHTED_SUM, total);
        if (weights.compareTo(HUNDRED) != 0) {
            say(Said.WEIGHTS, weights);
        }
        return new Outcome.Amount(total);
    }

    private Outcome survey() {
        Item score = parts().getFirst();
        Optional<Item> sample = figures.in(Role.BASE).stream().findFirst();
        Gathered scores = take(score, year);
        if (sample.isEmpty()) {
            BigDecimal value = value(score, year);
            say(Said.SUM, new Terms(List.of(Term.of(score.name(), Optional.of(value)))), value);
            return new Outcome.Amount(value);
        }
        Gathered sizes = take(sample.get(), year);
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal people = BigDecimal.ZERO;
        for (Actual each : scores.actuals()) {
            BigDecimal size = sizes.actuals().stream()
                    .filter(other -> other.period().equals(each.period()))
                    .map(Actual::value)
                    .findFirst()
                    .orElseThrow(() -> new NoFigure(Reason.NO_DATA, sample.get().name(), each.period()));
            weighted = weighted.add(each.value().multiply(size));
            people = people.add(size);
        }
        if (scores.actuals().isEmpty()) {
            throw new NoFigure(Reason.NO_DATA, score.name(), year);
        }
        if (people.signum() <= 0) {
            throw new NoFigure(Reason.ZERO_BASE, sample.get().name());
        }
        BigDecimal value = weighted.divide(people, Attainment.PRECISION);
        say(Said.SURVEY, score.name(), value, people);
        return new Outcome.Amount(value);
    }

    private Outcome deadline() {
        Item item = parts().getFirst();
        BigDecimal due = target.map(Target::value).orElseThrow(() -> new NoFigure(Reason.NO_TARGET_DATE, year));
        BigDecimal done = value(item, year);
        Done outcome = new Done(date(done), date(due));
        say(outcome.inTime() ? Said.DONE_IN_TIME : Said.DONE_LATE, item.name(), outcome.on(), outcome.due());
        return outcome;
    }

    /** Dates are kept as figures: 20200630. */
    private static LocalDate date(BigDecimal figure) {
        try {
            return LocalDate.parse(figure.toPlainString(), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            throw new NoFigure(Reason.NOT_A_DATE, figure.toPlainString());
        }
    }

    private Outcome formula(String text) {
        if (text.isEmpty()) {
            throw new NoFigure(Reason.NO_FORMULA);
        }
        Formula formula = Formula.held(text, figures.items());
        Inputs taken = take(formula, year);
        BigDecimal value = formula.value(figures, year);
        say(Said.FORMULA, formula.shown(), taken, value);
        return new Outcome.Amount(value);
    }

    /** Takes down what a formula is computed from: the counted items of the year and, where it looks back, of the one before. */
    private Inputs take(Formula formula, Year of) {
        List<Term> terms = new ArrayList<>();
        List<Item> counted = formula.items().stream()
                .flatMap(item -> figures.counted(item).stream())
                .distinct()
                .toList();
        counted.forEach(item -> terms.add(Term.of(item.name(), take(item, of).value())));
        if (formula.looksBack()) {
            Year before = of.minusYears(1);
            counted.forEach(item -> terms.add(new Term(
                    item.name(), Optional.of(before), take(item, before).value())));
        }
        return new Inputs(terms);
    }

    private boolean isPercent() {
        return kpi.unit().startsWith("%") || kpi.unit().startsWith("％");
    }

    private static Year baseYear(Measure measure) {
        return Optional.ofNullable(measure.baseYear()).orElseThrow(() -> new NoFigure(Reason.NO_BASE_YEAR));
    }

    private List<Item> parts() {
        return some(figures.in(Role.PART));
    }

    private List<Item> bases() {
        return some(figures.in(Role.BASE));
    }

    private static List<Item> some(List<Item> items) {
        if (items.isEmpty()) {
            throw new NoFigure(Reason.NO_ITEM);
        }
        return items;
    }

    private record Sum(BigDecimal value, Terms terms) {}

    /** What has come in of these items; the missing ones make it partial, unless all are missing. */
    private Sum soFar(List<Item> items, Year of) {
        List<Term> terms = new ArrayList<>();
        for (Item item : items) {
            terms.add(Term.of(item.name(), item.isCounted() ? take(item, of).value() : Optional.of(value(item, of))));
        }
        if (terms.stream().allMatch(term -> term.value().isEmpty())) {
            throw new NoFigure(Reason.NO_DATA, items.getFirst().name(), of);
        }
        return new Sum(sum(terms), new Terms(terms));
    }

    /** These items, each of which is needed. */
    private Sum all(List<Item> items, Year of) {
        List<Term> terms = items.stream()
                .map(item -> Term.of(item.name(), Optional.of(value(item, of))))
                .toList();
        return new Sum(sum(terms), new Terms(terms));
    }

    private static BigDecimal sum(List<Term> terms) {
        return terms.stream().flatMap(term -> term.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** An item's figure, with what it is made of taken down. */
    private BigDecimal value(Item item, Year of) {
        figures.counted(item).forEach(counted -> take(counted, of));
        BigDecimal value = figures.value(item, of);
        if (!item.isCounted()) {
            Formula formula = Formula.held(item.formula(), figures.items());
            say(Said.COMPUTED, item.name(), formula.shown(), value, take(formula, of));
        }
        return value;
    }

    private Gathered take(Item item, Year of) {
        Gathered gathered = figures.counted(item, of);
        if (of.equals(year)) {
            coverage.put(item.id(), gathered.coverage());
        }
        inputs.addAll(gathered.actuals());
        return gathered;
    }

    private static BigDecimal divided(BigDecimal dividend, Sum divisor) {
        if (divisor.value().signum() == 0) {
            throw new NoFigure(
                    Reason.ZERO_BASE, divisor.terms().all().getFirst().name());
        }
        return dividend.divide(divisor.value(), Attainment.PRECISION);
    }

    private static BigDecimal rounded(BigDecimal exact, Optional<Integer> decimals) {
        return decimals.map(places -> exact.setScale(places, RoundingMode.HALF_UP))
                .orElse(exact);
    }

    private void say(Said said, Object... with) {
        workings.add(Working.of(said, with));
    }
}
