package gangmu.ui.widget;

import javafx.scene.Node;

/** A part of a screen that keeps more than stands in its controls, and takes it over from the one before it. */
public interface Heir {

    /** Takes over from the same part of the screen before, which is of the same class. */
    void takeOver(Node before);
}
