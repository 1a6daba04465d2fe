package gangmu.ui.linkage;

import gangmu.chart.LinkGraph;
import gangmu.chart.LinkGraph.Box;
import gangmu.model.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** Where arrow keys lead in a graph: to the next box of the column, or to a box at the other end of a strand. */
record GraphWays(LinkGraph graph) {
    /** In a graph that nothing is in. */
    static final GraphWays NOWHERE = new GraphWays(new LinkGraph(List.of(), List.of(), 0, 0));

    /** The box of a node, where it has one. */
    Optional<Box> at(Id node) {
        return graph.boxes().stream().filter(box -> box.node().equals(node)).findFirst();
    }

    /** The nearest box in the direction of an arrow key. */
    Optional<Box> next(Box at, KeyCode key) {
        Stream<Box> there = switch (key) {
            case UP -> column(at).filter(box -> box.y() < at.y());
            case DOWN -> column(at).filter(box -> box.y() > at.y());
            case LEFT -> ends(at, false);
            case RIGHT -> ends(at, true);
            default -> Stream.empty();
        };
        return there.min(Comparator.comparingDouble(box -> Math.abs(box.y() - at.y())));
    }

    private Stream<Box> column(Box at) {
        return graph.boxes().stream().filter(box -> box.column() == at.column());
    }

    private Stream<Box> ends(Box at, boolean right) {
        return graph.strands().stream()
                .filter(strand -> (right ? strand.from() : strand.to()).node().equals(at.node()))
                .map(strand -> right ? strand.to() : strand.from());
    }
}
