package gangmu.explain;

import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What words about an element of a plan are made from.
 *
 * @param plan the plan that holds the element
 * @param other the plan on the other side of a change, for what the first does not hold
 */
record Known(Plan plan, Plan other, Texts texts) {

    Optional<Node> node(Id id) {
        return plan.find(id).or(() -> other.find(id));
    }

    Optional<Kpi> kpi(Id id) {
        return plan.kpi(id).or(() -> other.kpi(id));
    }

    Optional<Item> item(Id kpi, Id item) {
        return plan.item(kpi, item).or(() -> other.item(kpi, item));
    }

    /** Every item that a formula of a KPI may name. */
    List<Item> items(Id kpi) {
        List<Item> held = plan.items(kpi);
        Stream<Item> others = other.items(kpi).stream()
                .filter(item -> plan.item(kpi, item.id()).isEmpty());
        return Stream.concat(held.stream(), others).toList();
    }

    /** The plan that numbers a node. */
    Plan holding(Node node) {
        return plan.find(node.id()).isPresent() ? plan : other;
    }

    /** That there is nothing. */
    String none() {
        return texts.get("cli.explain.none");
    }
}
