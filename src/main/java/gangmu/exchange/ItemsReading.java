package gangmu.exchange;

import gangmu.model.Comparison;
import gangmu.model.Criterion;
import gangmu.model.Formula;
import gangmu.model.Gathering;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Method;
import gangmu.model.Rank;
import gangmu.model.Role;
import gangmu.model.WrongFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reading of a KPI's items, in order, and of what names them: formulas and criteria. */
record ItemsReading(List<Item> all) {
    /** Far more than any KPI has, and few enough that each can be looked for among all others. */
    private static final int MOST = 200;

    /** @param method how the items are gathered where they do not say so */
    static ItemsReading of(List<JsonPlace> places, Id kpi, Method method) {
        if (places.size() > MOST) {
            throw places.get(MOST).wrong("wrong.json.too-many", MOST);
        }
        List<Item> items = new ArrayList<>();
        boolean based = places.stream().anyMatch(json -> role(json) == Role.BASE);
        Siblings.inOrder(places, (json, rank) -> {
            Item item = item(json, kpi, rank, method.usualGathering(role(json), based));
            if (items.stream().anyMatch(other -> other.name().equals(item.name()))) {
                throw json.at("name").wrong("wrong.item.taken", item.name());
            }
            items.add(item);
        });
        return new ItemsReading(items).computed(places);
    }

    private static Item item(JsonPlace json, Id kpi, Rank rank, Gathering usual) {
        json.only("name", "unit", "gathering", "role", "weight", "formula", "actuals");
        String name = json.at("name").name();
        if (!name.equals(Item.nameFor(name))) {
            throw json.at("name").wrong("wrong.item.brackets");
        }
        return new Item(
                Id.random(),
                kpi,
                rank,
                name,
                json.textOf("unit"),
                json.choiceOf("gathering", usual),
                role(json),
                json.figureOf("weight"),
                "");
    }

    private static Role role(JsonPlace json) {
        return json.choiceOf("role", Role.PART);
    }

    /** The same with their formulas, which may name any of them but not in a circle. */
    private ItemsReading computed(List<JsonPlace> places) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            items.add(all.get(i).computing(formula(places.get(i))));
        }
        Circle.among(items).ifPresent(item -> {
            JsonPlace formula = places.get(items.indexOf(item)).at("formula");
            throw formula.wrong("wrong.formula.CIRCULAR", 1, item.name());
        });
        return new ItemsReading(List.copyOf(items));
    }

    /** The formula of an item or a measure as it is kept; empty where there is none. */
    String formula(JsonPlace json) {
        String typed = json.textOf("formula");
        try {
            return typed.isEmpty() ? "" : Formula.of(typed, all).kept();
        } catch (WrongFormula e) {
            throw json.at("formula").wrong("wrong.formula." + e.fault(), e.place(), e.piece());
        }
    }

    /** The criteria on these items, in order. */
    List<Criterion> criteria(List<JsonPlace> places, Id kpi) {
        List<Criterion> criteria = new ArrayList<>();
        Siblings.inOrder(places, (json, rank) -> {
            json.only("item", "comparison", "threshold", "condition");
            Optional<JsonPlace> condition =
                    json.optional("condition").map(besides -> besides.only("item", "comparison", "threshold"));
            criteria.add(new Criterion(
                    Id.random(),
                    kpi,
                    rank,
                    named(json.at("item")),
                    comparison(json),
                    json.figureOf("threshold"),
                    condition.map(besides -> named(besides.at("item"))).orElse(null),
                    condition.map(ItemsReading::comparison).orElse(null),
                    condition.map(besides -> besides.figureOf("threshold")).orElse(null)));
        });
        return criteria;
    }

    private static Comparison comparison(JsonPlace json) {
        return json.choiceOf("comparison", Comparison.AT_LEAST);
    }

    private Id named(JsonPlace json) {
        String name = json.text();
        return all.stream()
                .filter(item -> item.name().equals(name))
                .map(Item::id)
                .findFirst()
                .orElseThrow(() -> json.wrong("wrong.json.item", name, names()));
    }

    private String names() {
        return all.stream().map(Item::name).collect(Collectors.joining(", "));
    }
}
