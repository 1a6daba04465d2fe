package gangmu.ui.desk;

import gangmu.model.Actual;
import gangmu.model.Aim;
import gangmu.model.Attainment;
import gangmu.model.Consequence;
import gangmu.model.FigureChanges;
import gangmu.model.Id;
import gangmu.model.Impact;
import gangmu.model.Item;
import gangmu.model.Light;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.StandingLight;
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
    private final TypedTarget typedTarget;
    private final FieldModel target;
    private final TargetReason targetReason;
    private final FieldModel actual;
    private final FieldModel source;
    private final ObjectProperty<Attainment> attainment =
            new SimpleObjectProperty<>(new Attainment.Unknown(Attainment.Reason.NO_TARGET, Optional.empty()));
    private final ObjectProperty<StandingLight> standing =
            new SimpleObjectProperty<>(new StandingLight(Light.WHITE, Light.WHITE, Optional.empty()));
    private final BooleanProperty invented = new SimpleBooleanProperty();
    private final BooleanProperty partial = new SimpleBooleanProperty();
    private final BooleanProperty typed = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Consequence>> foreseen = new SimpleObjectProperty<>(Optional.empty());

    /** The figures of a KPI in a year of the plan on the desk. */
    public YearViewModel(Desk desk, Id kpi, Year year) {
        this.desk = desk;
        this.kpi = kpi;
        this.year = year;
        this.typedTarget = new TypedTarget(desk, kpi, year);
        this.target = field("figures.target.of", typedTarget::store);
        this.targetReason = new TargetReason(target);
        this.actual = field("figures.actual.of", this::setActual);
        this.source = field("figures.source.of", this::setSource);
        show(desk.plan());
        target.text().subscribe(this::foresee);
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

    /** The reason that the target which is typed may need. */
    public TargetReason targetReason() {
        return targetReason;
    }

    /** Reads a target that is to be entered together with other figures; see {@link TypedTarget#aim}. */
    public Parsed<Aim> aim(String typedText) {
        return typedTarget.aim(typedText);
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

    /** The light that stands for the year. */
    public Light light() {
        return standing.get().light();
    }

    /** The same, to be watched, with the light that the plan's rules suggest. */
    public ObjectProperty<StandingLight> standing() {
        return standing;
    }

    /** Whether the actual is a demonstration figure. */
    public BooleanProperty invented() {
        return invented;
    }

    /** Whether the value may still change, since some of its figures have not come in. */
    public BooleanProperty partial() {
        return partial;
    }

    /** Whether the actual is typed here; else it is computed from figures that are typed by item and period. */
    public BooleanProperty typed() {
        return typed;
    }

    /** What the target, as it is being typed, would make of the year. */
    public ObjectProperty<Optional<Consequence>> foreseen() {
        return foreseen;
    }

    /** What the target, as it is being typed, would make of the plan beside the year; empty where none was there before. */
    public Optional<Impact> impact() {
        return target.isDirty() ? typedTarget.impact(target.text().get().strip()) : Optional.empty();
    }

    /** Shows a newer plan. */
    public void show(Plan plan) {
        Optional<Item> item = plan.yearly(kpi);
        typed.set(item.isPresent());
        target.show(typedTarget.shown(plan));
        plan.kpi(kpi).ifPresent(k -> {
            actual.show(OutcomeWords.of(plan.evaluation(k, year).outcome()));
            partial.set(plan.isPartial(k, year));
            invented.set(plan.evaluation(k, year).isInvented());
            attainment.set(plan.attainment(k, year));
            standing.set(plan.standing(k, year));
        });
        source.show(
                item.flatMap(i -> plan.actual(i, period())).map(Actual::source).orElse(""));
        foresee();
    }

    private void foresee() {
        foreseen.set(
                target.isDirty() ? typedTarget.consequence(target.text().get().strip()) : Optional.empty());
    }

    private Period period() {
        return Period.of(year);
    }

    /** The actual that is typed here, where a plan holds one. */
    public Optional<Actual> held(Plan plan) {
        return plan.yearly(kpi).flatMap(item -> plan.actual(item, period()));
    }

    private Parsed<String> setActual(String typedText) {
        if (!typed.get()) {
            return Parsed.wrong("wrong.computed");
        }
        return figure(typedText).then(value -> {
            String from =
                    invented.get() && !source.isDirty() ? "" : source.text().get();
            desk.change(plan -> plan.yearly(kpi)
                    .flatMap(item -> value.isPresent()
                            ? FigureChanges.actual(plan, item, period(), value.get(), from, desk.entered())
                            : FigureChanges.clearActual(plan, item, period())));
            return shown(value);
        });
    }

    private Parsed<String> setSource(String typedText) {
        boolean onItsWay = actual.isDirty() && actual.problem().get().isEmpty();
        if (held(desk.plan()).isEmpty() && !onItsWay) {
            return Parsed.wrong("wrong.source.alone");
        }
        desk.change(plan -> plan.yearly(kpi)
                .flatMap(item -> plan.actual(item, period())
                        .flatMap(held -> FigureChanges.source(plan, item, held, typedText))));
        return Parsed.value(typedText);
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
