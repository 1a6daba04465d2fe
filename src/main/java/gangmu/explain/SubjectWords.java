package gangmu.explain;

import gangmu.model.Acceptance;
import gangmu.model.Actual;
import gangmu.model.Cap;
import gangmu.model.Criterion;
import gangmu.model.Element;
import gangmu.model.Heading;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Judgement;
import gangmu.model.Kpi;
import gangmu.model.LightRule;
import gangmu.model.Link;
import gangmu.model.Measure;
import gangmu.model.Node;
import gangmu.model.SavedFilter;
import gangmu.model.SilencedRule;
import gangmu.model.Target;
import gangmu.model.TargetAdjustment;
import gangmu.model.Weight;
import gangmu.text.Texts;

/**
 * What people call the things of a plan: by kind, number and name.
 *
 * @param known the side of a change that holds what is told of
 * @param names the side whose names and numbers people know now
 */
record SubjectWords(Known known, Known names) {

    SubjectWords(Known known) {
        this(known, known);
    }

    /** The thing that an element is, or is a value of. */
    String of(Element element) {
        return switch (element) {
            case Heading heading -> plan();
            case Cap cap -> plan();
            case SilencedRule rule -> plan();
            case Acceptance acceptance -> node(acceptance.node());
            case SavedFilter filter -> within(plan(), texts().get("filter.named", filter.name()));
            case LightRule rule ->
                within(
                        texts().get("rules.heading"),
                        PlaceWords.ordinal(rule.key(), known.plan().lightRules().all(), known));
            case Node node -> node(node);
            case Link link -> texts().get("changed.linked", node(link.project()), node(link.kpi()));
            case Weight weight -> node(weight.node());
            case Item item -> item(item.kpi(), item.id());
            case Actual actual -> isYearly(actual) ? node(actual.kpi()) : item(actual.kpi(), actual.item());
            case Criterion criterion ->
                within(
                        node(criterion.kpi()),
                        texts().get("changed.criterion", name(criterion.kpi(), criterion.item())));
            case Measure measure -> node(measure.kpi());
            case Target target -> node(target.kpi());
            case TargetAdjustment adjustment -> node(adjustment.kpi());
            case Judgement judgement -> node(judgement.kpi());
        };
    }

    private String plan() {
        return texts().get("menu.plan") + " " + known.plan().heading().title();
    }

    /** Kind, number and name: 指標 1.1 深化與友邦高層政要之情誼. */
    String node(Node node) {
        String number = PlaceWords.number(node, names.holding(node));
        if (node instanceof Kpi) {
            return texts().get("changed.kpi", number, node.name());
        }
        return Typesetting.tight(texts().get("kind." + node.nodeKind()) + " " + number) + node.name();
    }

    String node(Id id) {
        return names.node(id).map(this::node).orElse(names.none());
    }

    private String item(Id kpi, Id item) {
        return within(node(kpi), texts().get("changed.item", name(kpi, item)));
    }

    private String name(Id kpi, Id item) {
        return names.item(kpi, item).map(Item::name).orElse(names.none());
    }

    /** Whether the figure is the KPI's own, so that nobody knows it by the name of an item. */
    private boolean isYearly(Actual actual) {
        return known.plan().yearly(actual.kpi()).isPresent();
    }

    private String within(String whole, String part) {
        return texts().get("changed.within", whole, part);
    }

    private Texts texts() {
        return known.texts();
    }
}
