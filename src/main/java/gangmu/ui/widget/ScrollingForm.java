package gangmu.ui.widget;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.stage.Screen;

/** The content of a dialog, which scrolls where the screen is too low for all of it, so that the buttons stay in reach. */
public final class ScrollingForm extends ScrollPane {
    /** Of the height of the screen: the rest is for title, heading and buttons. */
    private static final double SHARE = 0.68;

    /** The dialog's content, as wide as the dialog. */
    public ScrollingForm(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "scrolling-form");
        setSkin(createDefaultSkin()); // which holds the content: without it, nothing there would take the focus
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double most = Screen.getPrimary().getVisualBounds().getHeight() * SHARE;
        double around = snappedTopInset() + snappedBottomInset();
        double across = width - snappedLeftInset() - snappedRightInset() - bar();
        return Math.min(around + getContent().prefHeight(across), most);
    }

    /** As if the bar were there: once it is, it would not go by itself where the words need less room without it. */
    private double bar() {
        return lookup(".scroll-bar:vertical") instanceof ScrollBar bar ? bar.prefWidth(-1) : 0;
    }
}
