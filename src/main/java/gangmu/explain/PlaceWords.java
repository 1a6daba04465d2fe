package gangmu.explain;

import gangmu.explain.FieldWords.Told;
import gangmu.model.Element;
import gangmu.model.Id;
import gangmu.model.Key;
import gangmu.model.Kpi;
import gangmu.model.LightRule;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.Rank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an element stands among others, in words. */
final class PlaceWords {
    private PlaceWords() {}

    /** Its number, or which it is of its siblings where it keeps its number; with what it stands under where that changes. */
    static FieldWords of(Node node, Known known) {
        return field(known, List.of(Optional.ofNullable(node.parent()), node.rank()), () -> place(node, known));
    }

    /** Which it is among its siblings. */
    static FieldWords of(Element element, Rank rank, Supplier<List<? extends Element>> siblings, Known known) {
        return field(known, rank, () -> ordinal(element.key(), siblings.get(), known));
    }

    /** Which rule it is: all are given new ranks whenever one changes, so that only their order among each other tells. */
    static FieldWords of(LightRule rule, Known known) {
        List<LightRule> all = known.plan().lightRules().all();
        Set<Key> others =
                known.other().lightRules().all().stream().map(LightRule::key).collect(Collectors.toSet());
        List<LightRule> kept =
                all.stream().filter(each -> others.contains(each.key())).toList();
        return field(known, index(rule.key(), kept), () -> ordinal(rule.key(), all, known));
    }

    /** Which KPI it belongs to, of something that hardly ever comes to belong to another. */
    static FieldWords ofKpi(Id kpi, Known known) {
        return FieldWords.of("kind.KPI", kpi, new SubjectWords(known)::node, known.texts())
                .told(Told.CHANGED);
    }

    private static FieldWords field(Known known, Object value, Supplier<String> words) {
        return new FieldWords(() -> known.texts().get("changed.place"), value, words, Told.CHANGED);
    }

    private static String place(Node node, Known known) {
        Optional<Node> elsewhere = known.other().find(node.id());
        String number = number(node, known.plan());
        boolean sameNumber = number.isEmpty()
                || elsewhere
                        .filter(other -> number(other, known.other()).equals(number))
                        .isPresent();
        String place = sameNumber ? ordinal(node.key(), siblings(node, known.plan()), known) : number;
        boolean sameParent =
                elsewhere.isEmpty() || Objects.equals(elsewhere.get().parent(), node.parent());
        return sameParent ? place : within(node.parent(), place, known);
    }

    private static String within(@Nullable Id parent, String place, Known known) {
        return Optional.ofNullable(parent)
                .flatMap(known::node)
                .map(above -> number(above, known.holding(above)) + above.name())
                .map(above -> known.texts().get("changed.within", above, place))
                .orElse(place);
    }

    /** Its official number; a project has none. */
    static String number(Node node, Plan plan) {
        return switch (node) {
            case OutlineNode outline -> plan.numbering().label(outline);
            case Kpi kpi -> plan.numbering().code(kpi);
            case Project project -> "";
        };
    }

    private static List<? extends Node> siblings(Node node, Plan plan) {
        return plan.under(node.parent(), node.nodeKind());
    }

    static String ordinal(Key key, List<? extends Element> siblings, Known known) {
        return known.texts().get("changed.ordinal", index(key, siblings) + 1);
    }

    private static int index(Key key, List<? extends Element> siblings) {
        return siblings.stream().map(Element::key).toList().indexOf(key);
    }
}
