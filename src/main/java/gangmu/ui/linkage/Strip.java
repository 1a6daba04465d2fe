package gangmu.ui.linkage;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * A part of the matrix that is scrolled: of what belongs there only what can be seen is there, each at its place; what is
 * scrolled out of sight is used again for what comes into it.
 */
final class Strip<K, N extends Node> extends Pane {
    private final Supplier<N> made;
    private final BiConsumer<K, N> filled;
    private final Map<K, N> shown = new HashMap<>();
    private final Map<K, N> spare = new LinkedHashMap<>();

    /** @param filled makes a node show what belongs to a place, whatever it showed before */
    Strip(Supplier<N> made, BiConsumer<K, N> filled) {
        this.made = made;
        this.filled = filled;
        setManaged(false); // so that words that change within have nothing outside laid out anew
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

    /** The node of a place, filled where it was not there yet. */
    N at(K place) {
        return shown.computeIfAbsent(place, any -> {
            N node = taken(place);
            filled.accept(place, node);
            return node;
        });
    }

    private N taken(K place) {
        N node = spare.remove(place);
        Iterator<N> others = spare.values().iterator();
        if (node == null && others.hasNext()) {
            node = others.next();
            others.remove();
        }
        N used = node == null ? made.get() : node;
        if (used.getParent() == null) {
            getChildren().add(used);
        }
        return used;
    }

    /** Sets the nodes of all other places free. */
    void keep(Predicate<K> isSeen) {
        shown.entrySet().removeIf(entry -> {
            boolean isFree = !isSeen.test(entry.getKey());
            if (isFree) {
                spare.put(entry.getKey(), entry.getValue());
            }
            return isFree;
        });
    }

    /** Has every node filled again. */
    void renew() {
        keep(place -> false);
    }

    /** Takes out the nodes that no place needs; they stay at hand. */
    void tidy() {
        getChildren().removeAll(spare.values());
    }

    void each(BiConsumer<K, N> use) {
        shown.forEach(use);
    }
}
