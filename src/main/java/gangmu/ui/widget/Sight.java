package gangmu.ui.widget;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolling so that what has the cursor can be seen; the toolkit does so for the Tab key alone. */
public final class Sight {
    private Sight() {}

    /** Brings a node into sight in every pane it is scrolled in. */
    public static void of(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                reveal(pane, node);
            }
        }
    }

    /** The same for a node that has just come, as soon as it and what stands above it have their places. */
    public static void ofNew(Node node) {
        afterLayout(node, () -> of(node));
    }

    /** Does something once all that is being laid out has its place; nothing of what is not shown. */
    static void afterLayout(Node node, Runnable action) {
        @Nullable Scene scene = node.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    action.run();
                }
            });
        }
    }

    private static void reveal(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds seen = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        Bounds all = content.getLayoutBounds();
        Bounds view = pane.getViewportBounds();
        pane.setVvalue(value(pane.getVvalue(), seen.getMinY(), seen.getMaxY(), all.getHeight(), view.getHeight()));
        double covered = pane instanceof SideScroll side ? side.frozenWidth() : 0;
        revealSideways(pane, seen, covered);
    }

    /** @param covered how much of the left of the view is covered by what does not scroll */
    static void revealSideways(ScrollPane pane, Bounds seen, double covered) {
        double all = pane.getContent().getLayoutBounds().getWidth();
        double view = pane.getViewportBounds().getWidth();
        pane.setHvalue(value(pane.getHvalue(), seen.getMinX() - covered, seen.getMaxX(), all, view));
    }

    /** The scroll value nearest to the present one at which everything from a start to an end, or its beginning, is in view. */
    private static double value(double now, double start, double end, double all, double view) {
        double room = all - view;
        if (room <= 0) {
            return now;
        }
        double top = now * room;
        double moved = start < top ? start : end > top + view ? Math.min(start, end - view) : top;
        return Math.clamp(moved / room, 0, 1);
    }
}
