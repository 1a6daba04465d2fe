package gangmu.ui.history;

import gangmu.model.Change;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Id;
import gangmu.model.Link;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.ui.desk.Spot;
import java.util.Optional;
import java.util.stream.Stream;

/** Where what a change touched can be looked at now. */
final class Whereabouts {
    private Whereabouts() {}

    /** The first of what it touched that is still there. */
    static Optional<Spot> of(Change change, Plan plan) {
        return change.edits().stream()
                .map(Edit::element)
                .flatMap(Whereabouts::spots)
                .filter(spot -> spot.isIn(plan))
                .findFirst();
    }

    private static Stream<Spot> spots(Element element) {
        return switch (element) {
            case Node node -> Stream.of(Spot.of(node));
            case Link link -> Stream.of(new Spot.At(link.project()), new Spot.At(link.kpi()));
            default -> Stream.of(ofOwner(element.owner(), element));
        };
    }

    /** What belongs to no node belongs to the plan as a whole. */
    private static Spot ofOwner(Id owner, Element element) {
        return switch (element.kind()) {
            case HEADING, CAP, LIGHT_RULE -> new Spot.Whole();
            default -> new Spot.At(owner);
        };
    }
}
