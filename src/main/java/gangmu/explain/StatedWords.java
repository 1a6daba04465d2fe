package gangmu.explain;

import gangmu.explain.FieldWords.Told;
import gangmu.model.Actual;
import gangmu.model.Entered;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Target;
import gangmu.model.TargetAdjustment;
import gangmu.text.Notation;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Targets, their adjustments and actuals in words. */
record StatedWords(Known known) {

    ElementWords of(Target target) {
        String unit = known.kpi(target.kpi()).map(Kpi::unit).orElse("");
        return ElementWords.value(
                known,
                "target.none",
                FieldWords.of(
                                "figures.target",
                                target,
                                same -> TargetWords.words(
                                        notation(target.kpi()), target.value(), target.upper(), unit, texts()),
                                texts())
                        .labelled(() -> texts().get("figures.target.of", target.year())));
    }

    ElementWords of(Actual actual) {
        return ElementWords.value(
                known,
                "cli.explain.none",
                FieldWords.of("figures.actual", actual.value(), same -> figure(actual), texts())
                        .labelled(() -> texts().get("changed.actual", PeriodWords.of(actual.period(), texts()))),
                PlaceWords.ofKpi(actual.kpi(), known),
                FieldWords.text("figures.source", actual.source(), texts()),
                FieldWords.truth("input.invented", actual.invented(), texts()),
                FieldWords.of(
                                "changed.signed",
                                List.of(actual.by(), actual.at()),
                                same -> EnteredWords.of(actual, texts()),
                                texts())
                        .told(Told.ALONE));
    }

    /** With the unit of its item; that of the KPI where the item has none and stands for the KPI. */
    private String figure(Actual actual) {
        Optional<Item> item = known.item(actual.kpi(), actual.item());
        Optional<String> ofKpi = known.plan()
                .yearly(actual.kpi())
                .flatMap(only -> known.kpi(actual.kpi()))
                .map(Kpi::unit);
        String unit = item.map(Item::unit)
                .filter(stated -> !stated.isEmpty())
                .or(() -> ofKpi)
                .orElse("");
        return notation(actual.kpi()).text(actual.value(), unit);
    }

    private Notation notation(Id kpi) {
        return FigureNotation.of(known.plan(), kpi);
    }

    ElementWords of(TargetAdjustment adjustment) {
        return ElementWords.value(
                known,
                "cli.explain.none",
                FieldWords.of(
                                "figures.target",
                                List.of(adjustment.before(), adjustment.after()),
                                same -> asked(
                                        adjustment, kpi -> TargetWords.step(known.plan(), kpi, adjustment, texts())),
                                texts())
                        .labelled(() -> texts().get("changed.adjustment", adjustment.year())),
                FieldWords.of("figures.year", adjustment.year(), RocYears::text, texts())
                        .told(Told.CHANGED),
                PlaceWords.ofKpi(adjustment.kpi(), known),
                PlaceWords.of(adjustment, adjustment.rank(), () -> known.plan().adjustments(adjustment.kpi()), known),
                FieldWords.truth("adjustment.easier", adjustment.easier(), texts()),
                FieldWords.text("report.adjustments.reason", adjustment.reason(), texts()),
                FieldWords.of(
                                "changed.signed",
                                new Entered(adjustment.by(), adjustment.at()),
                                entered -> EnteredWords.adjusted(entered, texts()),
                                texts())
                        .told(Told.ALONE));
    }

    private String asked(TargetAdjustment adjustment, Function<Kpi, String> words) {
        return known.kpi(adjustment.kpi()).map(words).orElse(known.none());
    }

    private Texts texts() {
        return known.texts();
    }
}
