package gangmu.exchange;

import gangmu.model.Actual;
import gangmu.model.Element;
import gangmu.model.Entered;
import gangmu.model.Figure;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Period;
import gangmu.model.Span;
import gangmu.model.Target;
import gangmu.model.YearRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reading of what a KPI is measured by: its measure, items, criteria, targets and actuals.
 *
 * @param years those of the plan, which targets are set for
 * @param entered who reads the file, and when
 */
record MeasureReading(YearRange years, Entered entered) {

    /** All of it, each element after those it refers to. */
    List<Element> elements(JsonPlace kpi, Id id) {
        List<JsonPlace> places = kpi.itemsOf("items");
        ItemsReading items = ItemsReading.of(places, id, method(kpi));
        Optional<Measure> measure = kpi.optional("measure").map(json -> measure(json, id, items));
        List<Element> elements = new ArrayList<>();
        measure.ifPresent(elements::add);
        elements.addAll(items.all());
        elements.addAll(items.criteria(kpi.itemsOf("criteria"), id));
        elements.addAll(targets(kpi.itemsOf("targets"), id));
        Span span = measure.map(Measure::span).orElse(Span.YEAR);
        for (int i = 0; i < places.size(); i++) {
            elements.addAll(
                    actuals(places.get(i).itemsOf("actuals"), items.all().get(i), span));
        }
        return elements;
    }

    /** How a KPI is measured; a plain sum where that is not stated. */
    static Method method(JsonPlace kpi) {
        return kpi.optional("measure")
                .map(json -> json.choiceOf("method", Method.SUM_IN_YEAR))
                .orElse(Method.SUM_IN_YEAR);
    }

    private Measure measure(JsonPlace json, Id kpi, ItemsReading items) {
        json.only("method", "span", "rate", "decimals", "baseYear", "formula");
        return new Measure(
                kpi,
                json.at("method").choice(Method.class),
                json.choiceOf("span", Span.YEAR),
                json.figureOf("rate"),
                json.optional("decimals").map(MeasureReading::decimals).orElse(null),
                json.optional("baseYear").map(IsoTimes::year).orElse(null),
                items.formula(json));
    }

    private static Integer decimals(JsonPlace json) {
        int places = json.number();
        if (places < 0 || places > Figure.FRACTION_DIGITS) {
            throw json.wrong("wrong.decimals", Figure.FRACTION_DIGITS);
        }
        return places;
    }

    private List<Target> targets(List<JsonPlace> places, Id kpi) {
        Set<Year> set = new HashSet<>();
        return places.stream()
                .map(json -> {
                    Target target = target(json, kpi);
                    json.at("year").requireFirst(set.add(target.year()));
                    return target;
                })
                .toList();
    }

    private Target target(JsonPlace json, Id kpi) {
        json.only("year", "value", "upper");
        Year year = IsoTimes.year(json.at("year"), years);
        BigDecimal value = json.at("value").figure();
        return new Target(kpi, year, value, upper(json, value));
    }

    /** The upper end of a band, which is not below the lower one; null where it is left out. */
    static @Nullable BigDecimal upper(JsonPlace json, @Nullable BigDecimal lower) {
        @Nullable BigDecimal upper = json.figureOf("upper");
        if (upper != null && (lower == null || upper.compareTo(lower) < 0)) {
            throw json.at("upper").wrong("wrong.json.upper");
        }
        return upper;
    }

    private List<Actual> actuals(List<JsonPlace> places, Item item, Span span) {
        Set<Period> filled = new HashSet<>();
        return places.stream()
                .map(json -> {
                    Actual actual = actual(json, item, span);
                    json.at("period").requireFirst(filled.add(actual.period()));
                    return actual;
                })
                .toList();
    }

    private Actual actual(JsonPlace json, Item item, Span span) {
        json.only("period", "value", "source", "invented", "by", "at");
        return new Actual(
                item.id(),
                item.kpi(),
                IsoTimes.period(json.at("period"), span, years.last()),
                json.at("value").figure(),
                json.textOf("source"),
                json.optional("invented").map(JsonPlace::truth).orElse(false),
                json.textOf("by"),
                json.optional("at").map(IsoTimes::moment).orElse(Actual.UNDATED));
    }

    /** Who said something; without that, who makes the plan of the file. */
    String by(JsonPlace json) {
        return json.optional("by").map(JsonPlace::text).orElse(entered.by());
    }

    /** When it was said; without that, now. */
    Instant at(JsonPlace json) {
        return json.optional("at").map(IsoTimes::moment).orElse(entered.at());
    }
}
