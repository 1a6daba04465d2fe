package gangmu.ui.measure;

import gangmu.model.Formula;
import gangmu.model.Id;
import gangmu.model.Kpi;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What can be edited of a KPI's measure: the template, the periods, and what the template needs besides. */
final class MeasureViewModel {
    private static final int MOST_DECIMALS = Figures.FRACTION_DIGITS;

    private final Desk desk;
    private final Id kpi;
    private final MeasureEditing editing;
    private final ObjectProperty<Method> method = new SimpleObjectProperty<>(Method.SUM_IN_YEAR);
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.YEAR);
    private final FieldModel rate;
    private final FieldModel decimals;
    private final FieldModel baseYear;
    private final FieldModel formula;

    MeasureViewModel(Desk desk, Id kpi, MeasureEditing editing) {
        this.desk = desk;
        this.kpi = kpi;
        this.editing = editing;
        this.rate = field("measure.rate", this::setRate);
        this.decimals = field("measure.decimals", this::setDecimals);
        this.baseYear = field("measure.baseYear", this::setBaseYear);
        this.formula = field("measure.formula", this::setFormula);
        show(desk.plan());
    }

    private FieldModel field(String nameKey, Function<String, Parsed<String>> store) {
        return new FieldModel(store, desk.unstored().of(Slot.of(kpi, nameKey)));
    }

    ObjectProperty<Method> method() {
        return method;
    }

    ObjectProperty<Span> span() {
        return span;
    }

    FieldModel rate() {
        return rate;
    }

    FieldModel decimals() {
        return decimals;
    }

    FieldModel baseYear() {
        return baseYear;
    }

    FieldModel formula() {
        return formula;
    }

    void show(Plan plan) {
        plan.measure(kpi).ifPresent(measure -> {
            method.set(measure.method());
            span.set(measure.span());
            rate.show(rate(measure));
            decimals.show(decimals(measure));
            baseYear.show(baseYear(measure));
            formula.show(shown(plan, measure));
        });
    }

    private static String shown(Plan plan, Measure measure) {
        try {
            return measure.formula().isEmpty()
                    ? ""
                    : Formula.of(measure.formula(), plan.items(measure.kpi())).shown();
        } catch (WrongFormula e) {
            return measure.formula(); // what is wrong with it is said when it is entered again
        }
    }

    /** Measures by another template; shows the one before again where that is not wanted. */
    void measureBy(Method chosen) {
        if (!editing.make((plan, held) -> MeasureChanges.method(plan, held, chosen))) {
            Method before = method.get();
            method.set(chosen);
            method.set(before);
        }
    }

    /** Whether the KPI may be reported by other periods, which is so as long as it has no figures of the present ones. */
    boolean canReportBy(Span chosen) {
        return desk.plan().actuals(kpi).stream()
                .allMatch(actual -> actual.period().span() == chosen);
    }

    void reportBy(Span chosen) {
        editing.make((plan, held) -> MeasureChanges.span(plan, held, chosen));
    }

    private Parsed<String> setRate(String typed) {
        return figure(typed)
                .then(value -> edit(measure -> measure.growing(value.orElse(null)), typed, MeasureViewModel::rate));
    }

    private Parsed<String> setDecimals(String typed) {
        if (typed.isEmpty()) {
            return edit(measure -> measure.rounding(null), "", MeasureViewModel::decimals);
        }
        return Figures.parse(typed).then(value -> {
            boolean fits = value.stripTrailingZeros().scale() <= 0
                    && value.signum() >= 0
                    && value.compareTo(BigDecimal.valueOf(MOST_DECIMALS)) <= 0;
            return fits
                    ? edit(
                            measure -> measure.rounding(value.intValueExact()),
                            value.toPlainString(),
                            MeasureViewModel::decimals)
                    : Parsed.wrong("wrong.decimals", MOST_DECIMALS);
        });
    }

    private Parsed<String> setBaseYear(String typed) {
        return typed.isEmpty()
                ? edit(measure -> measure.since(null), "", MeasureViewModel::baseYear)
                : RocYears.parse(typed)
                        .then(year ->
                                edit(measure -> measure.since(year), RocYears.text(year), MeasureViewModel::baseYear));
    }

    private Parsed<String> setFormula(String typed) {
        try {
            String kept = typed.isEmpty()
                    ? ""
                    : Formula.of(typed, desk.plan().items(kpi)).kept();
            return edit(measure -> measure.computing(kept), shownOf(kept), measure -> shownOf(measure.formula()));
        } catch (WrongFormula e) {
            return wrong(e);
        }
    }

    private String shownOf(String kept) {
        return kept.isEmpty() ? "" : Formula.of(kept, desk.plan().items(kpi)).shown();
    }

    /** What is wrong with a formula, in words. */
    static Parsed<String> wrong(WrongFormula e) {
        return Parsed.wrong("wrong.formula." + e.fault(), e.place(), e.piece());
    }

    private static String rate(Measure measure) {
        return Optional.ofNullable(measure.rate()).map(Figures::text).orElse("");
    }

    private static String decimals(Measure measure) {
        return Optional.ofNullable(measure.decimals()).map(String::valueOf).orElse("");
    }

    private static String baseYear(Measure measure) {
        return Optional.ofNullable(measure.baseYear()).map(RocYears::text).orElse("");
    }

    /** Edits the measure; where a person does not want what would follow, what holds is shown again. */
    private Parsed<String> edit(UnaryOperator<Measure> edited, String shown, Function<Measure, String> held) {
        boolean made = editing.make((Plan plan, Kpi present) -> MeasureChanges.edit(plan, present, edited));
        return Parsed.value(made ? shown : desk.plan().measure(kpi).map(held).orElse(""));
    }

    private static Parsed<Optional<BigDecimal>> figure(String typed) {
        return typed.isEmpty()
                ? Parsed.value(Optional.empty())
                : Figures.parse(typed).then(value -> Parsed.value(Optional.of(value)));
    }
}
