package gangmu.ui.desk;

import gangmu.model.Actual;
import gangmu.model.Attainment;
import gangmu.model.FigureChanges;
import gangmu.model.Id;
import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.ui.widget.FieldModel;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A KPI's figures of one fiscal year: target, actual and its source to type; attainment and light to read. */
public final class YearViewModel {
    private final Desk desk;
    private final Id kpi;
    private final Year year;
    private final FieldModel target;
    private final FieldModel actual;
    private final FieldModel source;
    private final ObjectProperty<Attainment> attainment =
            new SimpleObjectProperty<>(new Attainment.Unknown(Attainment.Reason.NO_TARGET));
    private final BooleanProperty invented = new SimpleBooleanProperty();

    /** The figures of a KPI in a year of the plan on the desk. */
    public YearViewModel(Desk desk, Id kpi, Year year) {
        this.desk = desk;
        this.kpi = kpi;
        this.year = year;
        this.target = field("figures.target.of", this::setTarget);
        this.actual = field("figures.actual.of", this::setActual);
        this.source = field("figures.source.of", this::setSource);
        show(desk.plan());
    }

    private FieldModel field(String nameKey, Function<String, Parsed<String>> store) {
        return new FieldModel(store, desk.unstored().of(Slot.of(kpi, nameKey, year)));
    }

    /** The KPI the figures are of. */
    public Id kpi() {
        return kpi;
    }

    /** The fiscal year. */
    public Year year() {
        return year;
    }

    /** The target, which may be empty. */
    public FieldModel target() {
        return target;
    }

    /** The actual, which may be empty. */
    public FieldModel actual() {
        return actual;
    }

    /** Where the actual comes from. */
    public FieldModel source() {
        return source;
    }

    /** How far the actual got towards the target. */
    public ObjectProperty<Attainment> attainment() {
        return attainment;
    }

    /** The light the default rules suggest. */
    public Light light() {
        return Light.suggestedFor(attainment.get());
    }

    /** Whether the actual is a demonstration figure. */
    public BooleanProperty invented() {
        return invented;
    }

    /** Shows a newer plan. */
    public void show(Plan plan) {
        Optional<Actual> held = plan.actual(kpi, year);
        target.show(plan.target(kpi, year).map(t -> Figures.text(t.value())).orElse(""));
        actual.show(held.map(a -> Figures.text(a.value())).orElse(""));
        source.show(held.map(Actual::source).orElse(""));
        invented.set(held.map(Actual::invented).orElse(false));
        plan.kpi(kpi).ifPresent(k -> attainment.set(plan.attainment(k, year)));
    }

    private Parsed<String> setTarget(String typed) {
        return figure(typed).then(value -> {
            desk.change(plan -> plan.kpi(kpi).flatMap(k -> FigureChanges.target(plan, k, year, value.orElse(null))));
            return shown(value);
        });
    }

    private Parsed<String> setActual(String typed) {
        return figure(typed).then(value -> {
            String from =
                    invented.get() && !source.isDirty() ? "" : source.text().get();
            desk.change(plan -> plan.kpi(kpi)
                    .flatMap(k -> value.isPresent()
                            ? FigureChanges.actual(plan, k, year, value.get(), from)
                            : FigureChanges.clearActual(plan, k, year)));
            return shown(value);
        });
    }

    private Parsed<String> setSource(String typed) {
        boolean onItsWay = actual.isDirty() && actual.problem().get().isEmpty();
        if (desk.plan().actual(kpi, year).isEmpty() && !onItsWay) {
            return Parsed.wrong("wrong.source.alone");
        }
        desk.change(plan -> plan.kpi(kpi)
                .flatMap(k -> plan.actual(kpi, year).flatMap(held -> FigureChanges.source(k, held, typed))));
        return Parsed.value(typed);
    }

    private static Parsed<Optional<BigDecimal>> figure(String typed) {
        return typed.isEmpty()
                ? Parsed.value(Optional.empty())
                : Figures.parse(typed).then(value -> Parsed.value(Optional.of(value)));
    }

    private static Parsed<String> shown(Optional<BigDecimal> value) {
        return Parsed.value(value.map(Figures::text).orElse(""));
    }
}
