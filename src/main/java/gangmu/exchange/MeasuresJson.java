package gangmu.exchange;

import gangmu.model.Comparison;
import gangmu.model.Criterion;
import gangmu.model.Direction;
import gangmu.model.Element;
import gangmu.model.Formula;
import gangmu.model.Gathering;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Rank;
import gangmu.model.Role;
import gangmu.model.Span;
import gangmu.model.WrongFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the KPIs of a published plan are measured, by their names, as a person read it from their standards. */
record MeasuresJson(JsonPlace all) {

    /** Which way a KPI's value is meant to go. */
    Direction direction(String kpi) {
        return at(kpi).map(place -> place.choiceOf("direction", Direction.HIGHER_IS_BETTER))
                .orElse(Direction.HIGHER_IS_BETTER);
    }

    /** The measure of a KPI with its items and criteria; one figure a year where the file says nothing of it. */
    List<Element> elements(Kpi kpi) {
        return at(kpi.name()).map(place -> read(place, kpi)).orElseGet(() -> usual(kpi));
    }

    private static List<Element> usual(Kpi kpi) {
        Rank rank = Rank.between(null, null);
        return List.of(
                Measure.of(kpi.id(), Method.SUM_IN_YEAR),
                Item.part(Id.random(), kpi.id(), rank, Item.nameFor(kpi.name()), kpi.unit()));
    }

    private Optional<JsonPlace> at(String name) {
        return all.optional(name);
    }

    private static List<Element> read(JsonPlace place, Kpi kpi) {
        List<Item> items = items(place.at("items").items(), kpi);
        Measure measure = new Measure(
                kpi.id(),
                place.at("method").choice(Method.class),
                place.choiceOf("span", Span.YEAR),
                place.optional("rate").map(JsonPlace::figure).orElse(null),
                place.optional("decimals").map(JsonPlace::number).orElse(null),
                place.optional("baseYear").map(JsonPlace::year).orElse(null),
                place.optional("formula")
                        .map(formula -> formula(formula, items))
                        .orElse(""));
        List<Element> elements = new ArrayList<>();
        elements.add(measure);
        elements.addAll(items);
        elements.addAll(place.optional("criteria")
                .map(criteria -> criteria(criteria.items(), items, kpi))
                .orElse(List.of()));
        return elements;
    }

    /** The items in order; formulas may name any that comes before. */
    private static List<Item> items(List<JsonPlace> places, Kpi kpi) {
        List<Item> items = new ArrayList<>();
        List<Rank> ranks = Rank.spread(places.size());
        for (JsonPlace place : places) {
            items.add(new Item(
                    Id.random(),
                    kpi.id(),
                    ranks.get(items.size()),
                    place.at("name").name(),
                    place.at("unit").text(),
                    place.choiceOf("gathering", Gathering.SUM),
                    place.choiceOf("role", Role.PART),
                    place.optional("weight").map(JsonPlace::figure).orElse(null),
                    place.optional("formula")
                            .map(formula -> formula(formula, items))
                            .orElse("")));
        }
        return items;
    }

    private static String formula(JsonPlace place, List<Item> items) {
        try {
            return Formula.held(place.text(), items).kept();
        } catch (WrongFormula e) {
            throw place.wrong("wrong.json.formula", e.place(), e.piece());
        }
    }

    private static List<Criterion> criteria(List<JsonPlace> places, List<Item> items, Kpi kpi) {
        List<Criterion> criteria = new ArrayList<>();
        List<Rank> ranks = Rank.spread(places.size());
        for (JsonPlace place : places) {
            Optional<JsonPlace> condition = place.optional("condition");
            criteria.add(new Criterion(
                    Id.random(),
                    kpi.id(),
                    ranks.get(criteria.size()),
                    item(place, items),
                    comparison(place),
                    place.at("threshold").figure(),
                    condition.map(besides -> item(besides, items)).orElse(null),
                    condition.map(MeasuresJson::comparison).orElse(null),
                    condition.map(besides -> besides.at("threshold").figure()).orElse(null)));
        }
        return criteria;
    }

    private static Comparison comparison(JsonPlace place) {
        return place.choiceOf("comparison", Comparison.AT_LEAST);
    }

    private static Id item(JsonPlace place, List<Item> items) {
        JsonPlace name = place.at("item");
        return items.stream()
                .filter(item -> item.name().equals(name.text()))
                .map(Item::id)
                .findFirst()
                .orElseThrow(() -> name.wrong("wrong.json.unknown", name.text()));
    }
}
