package gangmu.ui.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** A part of the matrix that is scrolled: of what belongs there only what can be seen is made, each at its place. */
final class Strip<K, N extends Node> extends Pane {
    private final Map<K, N> shown = new HashMap<>();

    Strip() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** The matrix says where each node stands and how large it is. */
    @Override
    protected void layoutChildren() {
        // See above.
    }

    /** The node of a place, made where it is not there yet. */
    N at(K place, Supplier<N> made) {
        return shown.computeIfAbsent(place, any -> {
            N node = made.get();
            getChildren().add(node);
            return node;
        });
    }

    /** Lets go of the nodes of all other places. */
    void keep(Predicate<K> isSeen) {
        List<Node> gone = new ArrayList<>();
        shown.entrySet().removeIf(entry -> !isSeen.test(entry.getKey()) && gone.add(entry.getValue()));
        if (!gone.isEmpty()) {
            getChildren().removeAll(gone);
        }
    }

    void empty() {
        shown.clear();
        getChildren().clear();
    }

    void each(BiConsumer<K, N> use) {
        shown.forEach(use);
    }
}
