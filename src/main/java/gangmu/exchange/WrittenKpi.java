package gangmu.exchange;

import static gangmu.exchange.WrittenPlan.figure;
import static gangmu.exchange.WrittenPlan.list;
import static gangmu.exchange.WrittenPlan.object;
import static gangmu.exchange.WrittenPlan.text;

import gangmu.model.Actual;
import gangmu.model.Comparison;
import gangmu.model.Criterion;
import gangmu.model.Entered;
import gangmu.model.Formula;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.WrongFormula;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A KPI as JSON, with all that it is measured by; items are named, never given by their identity. */
record WrittenKpi(Plan plan, Kpi kpi) {

    ObjectNode json() {
        ObjectNode json = object().put("key", plan.numbering().code(kpi));
        json.put("name", kpi.name());
        text(json, "unit", kpi.unit());
        json.put("direction", kpi.direction().name());
        if (kpi.evaluationSystem() != null) {
            json.put("evaluationSystem", kpi.evaluationSystem().code());
        }
        text(json, "evaluationMethod", kpi.evaluationMethod());
        text(json, "standard", kpi.standard());
        plan.weight(kpi.id()).ifPresent(weight -> figure(json, "weight", weight.value()));
        plan.measure(kpi.id()).ifPresent(measure -> json.set("measure", measure(measure)));
        list(json, "items", plan.items(kpi.id()), this::item);
        list(json, "criteria", plan.criteria(kpi.id()), this::criterion);
        list(json, "targets", plan.targets(kpi.id()), WrittenKpi::target);
        list(json, "adjustments", plan.adjustments(kpi.id()), WrittenVerdicts::adjustment);
        list(json, "reviews", plan.reviews(kpi.id()), WrittenVerdicts::review);
        list(json, "closed", plan.closings(kpi.id()), WrittenVerdicts::closing);
        return json;
    }

    private ObjectNode measure(Measure measure) {
        ObjectNode json = object().put("method", measure.method().name());
        json.put("span", measure.span().name());
        figure(json, "rate", measure.rate());
        Optional.ofNullable(measure.decimals()).ifPresent(places -> json.put("decimals", places));
        Optional.ofNullable(measure.baseYear()).ifPresent(year -> json.put("baseYear", year.toString()));
        text(json, "formula", formula(measure.formula()));
        return json;
    }

    private ObjectNode item(Item item) {
        ObjectNode json = object().put("name", item.name());
        text(json, "unit", item.unit());
        json.put("gathering", item.gathering().name());
        json.put("role", item.role().name());
        figure(json, "weight", item.weight());
        text(json, "formula", formula(item.formula()));
        list(
                json,
                "actuals",
                plan.actuals(kpi.id()).stream()
                        .filter(actual -> actual.item().equals(item.id()))
                        .toList(),
                WrittenKpi::actual);
        return json;
    }

    private static ObjectNode actual(Actual actual) {
        ObjectNode json = object().put("period", actual.period().toString());
        figure(json, "value", actual.value());
        text(json, "source", actual.source());
        if (actual.invented()) {
            json.put("invented", true);
        }
        if (actual.isDated()) {
            return WrittenVerdicts.entered(json, new Entered(actual.by(), actual.at()));
        }
        text(json, "by", actual.by());
        return json;
    }

    private ObjectNode criterion(Criterion criterion) {
        ObjectNode json = threshold(criterion.item(), criterion.comparison(), criterion.threshold());
        Id besides = criterion.conditionItem();
        Comparison comparison = criterion.conditionComparison();
        if (besides != null && comparison != null) {
            json.set("condition", threshold(besides, comparison, criterion.conditionThreshold()));
        }
        return json;
    }

    private ObjectNode threshold(Id item, Comparison comparison, @Nullable BigDecimal threshold) {
        ObjectNode json = object();
        json.put("item", plan.item(kpi.id(), item).orElseThrow().name());
        json.put("comparison", comparison.name());
        figure(json, "threshold", threshold);
        return json;
    }

    private static ObjectNode target(Target target) {
        ObjectNode json = object().put("year", target.year().toString());
        figure(json, "value", target.value());
        figure(json, "upper", target.upper());
        return json;
    }

    /** As people read it; one that cannot be read stays as it is kept, so that every plan can be written. */
    private String formula(String kept) {
        try {
            return kept.isEmpty() ? "" : Formula.of(kept, plan.items(kpi.id())).shown();
        } catch (WrongFormula e) {
            return kept;
        }
    }
}
