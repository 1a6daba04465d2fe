package gangmu.explain;

import gangmu.model.Actual;
import gangmu.model.Criterion;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Judgement;
import gangmu.model.Kind;
import gangmu.model.LightRule;
import gangmu.model.Link;
import gangmu.model.Node;
import gangmu.model.NodeKind;
import gangmu.model.Plan;
import gangmu.model.Review;
import gangmu.model.Stage;
import gangmu.model.Target;
import gangmu.model.TargetAdjustment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order in which edits are told: that of the outline, with what is gone among what is left; of a KPI first its own,
 * then item by item; then by kind.
 */
final class ChangeOrder {
    /** So that places in order are texts in order. */
    private static final int FIRST = 1_000_000_000;

    private final Plan before;
    private final Plan after;
    private final Map<Id, Integer> places = new HashMap<>();

    private record Placed(int place, String part, Kind kind, String within, Edit edit) {}

    private ChangeOrder(Plan before, Plan after) {
        this.before = before;
        this.after = after;
        number(null, NodeKind.SECTION);
    }

    static List<Edit> of(List<Edit> edits, Plan before, Plan after) {
        return edits.size() < 2 ? edits : new ChangeOrder(before, after).sorted(edits);
    }

    private void number(@Nullable Id parent, NodeKind kind) {
        Stream<? extends Node> gone = before.under(parent, kind).stream()
                .filter(node -> after.find(node.id()).isEmpty());
        Stream.concat(after.under(parent, kind).stream(), gone)
                .sorted(Comparator.comparing(Node::rank))
                .filter(node -> places.putIfAbsent(node.id(), places.size()) == null)
                .forEach(node -> node.nodeKind().children().forEach(below -> number(node.id(), below)));
    }

    private List<Edit> sorted(List<Edit> edits) {
        return edits.stream()
                .map(edit -> placed(edit, edit.element()))
                .sorted(Comparator.comparingInt(Placed::place)
                        .thenComparing(Placed::part)
                        .thenComparing(Placed::kind)
                        .thenComparing(Placed::within))
                .map(Placed::edit)
                .toList();
    }

    private Placed placed(Edit edit, Element element) {
        // Why a target was adjusted is told with the target.
        Kind kind = element.kind() == Kind.TARGET_ADJUSTMENT ? Kind.TARGET : element.kind();
        return new Placed(place(element), part(edit), kind, within(element), edit);
    }

    /** The item that an element is told of; nothing where it is told of the KPI itself. */
    private String part(Edit edit) {
        Plan holding = edit.after() == null ? before : after;
        return switch (edit.element()) {
            case Item item -> item.rank().digits();
            case Actual actual when holding.yearly(actual.kpi()).isEmpty() -> rank(actual);
            default -> "";
        };
    }

    /** What belongs to the plan as a whole comes first. */
    private int place(Element element) {
        return places.getOrDefault(element.owner(), -1);
    }

    /** What tells the order of elements of a kind that belong to the same. */
    private String within(Element element) {
        return switch (element) {
            case Criterion criterion -> criterion.rank().digits();
            case TargetAdjustment adjustment ->
                adjustment.year() + " " + adjustment.rank().digits();
            case LightRule rule -> rule.rank().digits();
            case Actual actual -> rank(actual) + " " + actual.period();
            case Target target -> target.year().toString();
            case Review review -> review.year() + (review.stage() == Stage.SELF_REVIEW ? "-1" : "-2");
            case Judgement judgement -> judgement.year().toString();
            case Link link -> Integer.toString(FIRST + places.getOrDefault(link.kpi(), 0));
            default -> "";
        };
    }

    private String rank(Actual actual) {
        return after.item(actual.kpi(), actual.item())
                .or(() -> before.item(actual.kpi(), actual.item()))
                .map(item -> item.rank().digits())
                .orElse("");
    }
}
