package gangmu.ui.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.event.Event;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** A table scrolled sideways beside its frozen first column; up and down, it is the page that scrolls. */
public final class SideScroll extends ScrollPane {
    private static final double HAIRLINE = 2;

    private final DoubleProperty offset = new SimpleDoubleProperty();
    private final List<Region> frozen = new ArrayList<>();
    private Subscription looking = Subscription.EMPTY;

    /** A pane without a table yet. */
    public SideScroll() {
        getStyleClass().add("side-scroll");
        setVbarPolicy(ScrollBarPolicy.NEVER);
        addEventFilter(ScrollEvent.SCROLL, this::leaveToThePage);
    }

    /** Shows another table. */
    public void show(Region table) {
        frozen.clear();
        setContent(table);
        minHeightProperty().bind(table.heightProperty().add(HAIRLINE)); // its words wrap, which it cannot foresee
        offset.bind(Bindings.createDoubleBinding(
                () -> getHvalue()
                        * Math.max(0, table.getWidth() - getViewportBounds().getWidth()),
                hvalueProperty(),
                table.widthProperty(),
                viewportBoundsProperty()));
    }

    /** Keeps a cell of the table's first column where it is while the others are scrolled under it. */
    public void freeze(Region cell) {
        cell.translateXProperty().bind(offset);
        cell.setViewOrder(-1);
        frozen.add(cell);
    }

    /**
     * Scrolls sideways so that all columns from one to another are in view, or the first ones where there is no room for
     * all; those that have no place yet are waited for.
     *
     * @param cells one cell of each, in order
     */
    public void lookAt(List<? extends Region> cells) {
        looking.unsubscribe();
        looking = cells.getLast().layoutXProperty().subscribe(x -> {
            if (x.doubleValue() > 0) {
                reveal(cells);
                Sight.afterLayout(this, () -> reveal(cells)); // the table may have another width by then
            }
        });
    }

    private void reveal(List<? extends Region> cells) {
        Sight.revealSideways(this, cells.getLast().getBoundsInParent(), frozenWidth());
        Sight.revealSideways(this, cells.getFirst().getBoundsInParent(), frozenWidth());
    }

    /** How much of the table's left the frozen column covers. */
    double frozenWidth() {
        return frozen.stream()
                .mapToDouble(cell -> cell.getLayoutX() + cell.getWidth())
                .max()
                .orElse(0);
    }

    private void leaveToThePage(ScrollEvent event) {
        if (event.getDeltaX() == 0 && !event.isShiftDown() && getParent() != null) {
            Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
            event.consume();
        }
    }
}
