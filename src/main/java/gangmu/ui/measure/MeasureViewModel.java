package gangmu.ui.measure;

import gangmu.model.Formula;
import gangmu.model.Id;
import gangmu.model.Measure;
import gangmu.model.MeasureChanges;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.model.Span;
import gangmu.model.WrongFormula;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.text.RocYears;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Slot;
import gangmu.ui.widget.FieldModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be edited of a KPI's measure: the template, the periods, and what the template needs besides. */
final class MeasureViewModel {
    private static final int MOST_DECIMALS = Figures.FRACTION_DIGITS;

    private final Desk desk;
    private final Id kpi;
    private final MeasureEditing editing;
    private final MeasureField rate;
    private final MeasureField decimals;
    private final MeasureField baseYear;
    private final MeasureField formula;

    MeasureViewModel(Desk desk, Id kpi, MeasureEditing editing) {
        this.desk = desk;
        this.kpi = kpi;
        this.editing = editing;
        this.rate = field("measure.rate", this::readRate, MeasureViewModel::rate);
        this.decimals = field("measure.decimals", this::readDecimals, MeasureViewModel::decimals);
        this.baseYear = field("measure.baseYear", this::readBaseYear, MeasureViewModel::baseYear);
        this.formula = new MeasureField(
                editing,
                Slot.of(kpi, "measure.formula"),
                this::readFormula,
                plan -> plan.measure(kpi)
                        .map(measure -> shown(measure.formula(), plan, kpi))
                        .orElse(""));
    }

    private MeasureField field(
            String nameKey, Function<String, Parsed<KpiChange>> read, Function<Measure, Optional<String>> shown) {
        return new MeasureField(
                editing,
                Slot.of(kpi, nameKey),
                read,
                plan -> plan.measure(kpi).flatMap(shown).orElse(""));
    }

    FieldModel rate() {
        return rate.model();
    }

    FieldModel decimals() {
        return decimals.model();
    }

    FieldModel baseYear() {
        return baseYear.model();
    }

    FieldModel formula() {
        return formula.model();
    }

    void show(Plan plan) {
        Stream.of(rate, decimals, baseYear, formula).forEach(field -> field.show(plan));
    }

    /** The template, where one was chosen yet. */
    Optional<Method> method() {
        return measure().map(Measure::method);
    }

    Span span() {
        return measure().map(Measure::span).orElse(Span.YEAR);
    }

    private Optional<Measure> measure() {
        return desk.plan().measure(kpi);
    }

    /** Measures by another template; says whether that was wanted. */
    boolean measureBy(Method chosen) {
        return editing.make((plan, held) -> MeasureChanges.method(plan, held, chosen));
    }

    /** The periods it can be reported by: any as long as it has no figures, then only those it has figures of. */
    List<Span> possibleSpans() {
        return Stream.of(Span.values())
                .filter(span -> span == span()
                        || desk.plan().actuals(kpi).stream()
                                .allMatch(actual -> actual.period().span() == span))
                .toList();
    }

    void reportBy(Span chosen) {
        editing.make((plan, held) -> MeasureChanges.span(plan, held, chosen));
    }

    private Parsed<KpiChange> readRate(String typed) {
        return typed.isEmpty()
                ? edit(measure -> measure.growing(null))
                : Figures.parse(typed).then(value -> edit(measure -> measure.growing(value)));
    }

    private Parsed<KpiChange> readDecimals(String typed) {
        if (typed.isEmpty()) {
            return edit(measure -> measure.rounding(null));
        }
        return Figures.parse(typed).then(value -> {
            boolean fits = value.stripTrailingZeros().scale() <= 0
                    && value.signum() >= 0
                    && value.compareTo(BigDecimal.valueOf(MOST_DECIMALS)) <= 0;
            return fits
                    ? edit(measure -> measure.rounding(value.intValueExact()))
                    : Parsed.wrong("wrong.decimals", MOST_DECIMALS);
        });
    }

    private Parsed<KpiChange> readBaseYear(String typed) {
        return typed.isEmpty()
                ? edit(measure -> measure.since(null))
                : RocYears.parse(typed).then(year -> edit(measure -> measure.since(year)));
    }

    private Parsed<KpiChange> readFormula(String typed) {
        try {
            String kept = typed.isEmpty()
                    ? ""
                    : Formula.of(typed, desk.plan().items(kpi)).kept();
            return edit(measure -> measure.computing(kept));
        } catch (WrongFormula e) {
            return wrong(e);
        }
    }

    private static Parsed<KpiChange> edit(UnaryOperator<Measure> edited) {
        return Parsed.value((plan, present) -> MeasureChanges.edit(plan, present, edited));
    }

    /** What is wrong with a formula, in words. */
    static <T> Parsed<T> wrong(WrongFormula e) {
        return Parsed.wrong("wrong.formula." + e.fault(), e.place(), e.piece());
    }

    /** A formula as people read it. */
    static String shown(String kept, Plan plan, Id kpi) {
        try {
            return kept.isEmpty() ? "" : Formula.of(kept, plan.items(kpi)).shown();
        } catch (WrongFormula e) {
            return kept; // what is wrong with it is said when it is entered again
        }
    }

    private static Optional<String> rate(Measure measure) {
        return Optional.ofNullable(measure.rate()).map(Figures::text);
    }

    private static Optional<String> decimals(Measure measure) {
        return Optional.ofNullable(measure.decimals()).map(String::valueOf);
    }

    private static Optional<String> baseYear(Measure measure) {
        return Optional.ofNullable(measure.baseYear()).map(RocYears::text);
    }
}
