package gangmu.explain;

import gangmu.explain.FieldWords.Told;
import gangmu.model.Comparison;
import gangmu.model.Criterion;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Role;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a KPI is measured, its data items and its criteria in words. */
record CountingWords(Known known) {

    ElementWords of(Measure measure) {
        return ElementWords.value(
                known,
                "measure.none",
                FieldWords.of("measure.template", measure.method(), method -> texts().get("method." + method), texts()),
                FieldWords.of("measure.span", measure.span(), span -> texts().get("measure.by." + span), texts()),
                FieldWords.figure("measure.rate", measure.rate(), texts()),
                FieldWords.of("measure.decimals", measure.decimals(), String::valueOf, texts()),
                FieldWords.of("measure.baseYear", measure.baseYear(), RocYears::text, texts()),
                formula("measure.formula", measure.formula(), measure.kpi()));
    }

    ElementWords of(Item item) {
        Id kpi = item.kpi();
        Optional<Method> method = known.plan().measure(kpi).map(Measure::method);
        boolean hasRole = method.filter(Method::hasBases).isPresent();
        boolean isGathered = method.flatMap(Method::gathering).isEmpty() && item.isCounted();
        return ElementWords.thing(
                known,
                FieldWords.text("item.name", item.name(), texts()).told(Told.CHANGED),
                PlaceWords.ofKpi(kpi, known),
                PlaceWords.of(item, item.rank(), () -> known.plan().items(kpi), known),
                FieldWords.text("item.unit", item.unit(), texts()),
                FieldWords.of("item.gathering", item.gathering(), how -> texts().get("gathering." + how), texts())
                        .told(isGathered ? Told.ALWAYS : Told.CHANGED),
                FieldWords.of("item.role", item.role(), role -> role(role, method), texts())
                        .told(hasRole ? Told.ALWAYS : Told.CHANGED),
                FieldWords.figure("item.weight", item.weight(), texts()),
                formula("item.formula", item.formula(), kpi));
    }

    private String role(Role role, Optional<Method> method) {
        boolean isSurvey = method.filter(Method.SURVEY::equals).isPresent();
        return texts().get((isSurvey ? "role.survey." : "role.") + role);
    }

    private FieldWords formula(String labelKey, String formula, Id kpi) {
        return FieldWords.of(
                labelKey,
                formula,
                kept -> Typesetting.tight(FormulaWords.of(kept, known.items(kpi), texts())),
                texts());
    }

    ElementWords of(Criterion criterion) {
        Id kpi = criterion.kpi();
        return ElementWords.thing(
                known,
                FieldWords.of("criterion.item", criterion.item(), item -> name(kpi, item), texts())
                        .told(Told.CHANGED),
                PlaceWords.ofKpi(kpi, known),
                PlaceWords.of(criterion, criterion.rank(), () -> known.plan().criteria(kpi), known),
                FieldWords.of(
                        "criterion.threshold",
                        List.of(criterion.comparison(), Optional.ofNullable(criterion.threshold())),
                        same -> threshold(criterion.comparison(), criterion.threshold()),
                        texts()),
                condition(criterion));
    }

    private FieldWords condition(Criterion criterion) {
        Id item = criterion.conditionItem();
        Comparison comparison = criterion.conditionComparison();
        return FieldWords.of(
                "changed.condition",
                item == null || comparison == null
                        ? null
                        : List.of(item, comparison, Optional.ofNullable(criterion.conditionThreshold())),
                same -> item == null || comparison == null
                        ? ""
                        : texts().get("why.quoted", name(criterion.kpi(), item))
                                + " "
                                + threshold(comparison, criterion.conditionThreshold()),
                "criterion.condition.none",
                texts());
    }

    private String threshold(Comparison comparison, @Nullable BigDecimal threshold) {
        return texts().get("comparison." + comparison)
                + " "
                + (threshold == null ? texts().get("formula.weight.none") : Figures.text(threshold));
    }

    private String name(Id kpi, Id item) {
        return known.item(kpi, item).map(Item::name).orElse(known.none());
    }

    private Texts texts() {
        return known.texts();
    }
}
