package gangmu.ui;

import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** The wheel of a mouse, which the headless window has none of. */
public final class Wheel {
    private Wheel() {}

    /** A turn over a place in a part of the window, by pixels; content follows to the right and down where these are positive. */
    public static ScrollEvent turned(Node over, double x, double y, double right, double down) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                right,
                down,
                right,
                down,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(over, x, y));
    }
}
