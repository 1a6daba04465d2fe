package gangmu.app;

import gangmu.ui.widget.Cursor;
import gangmu.ui.window.WindowView;
import javafx.scene.Scene;

/** How a person left the window around a plan, to find it the same where it is built anew. */
record LeftView(WindowView view, Cursor cursor) {

    /** The window as it is now; leaving it stores what is being typed. */
    static LeftView of(Scene scene, WindowView view) {
        LeftView left = new LeftView(view, Cursor.of(scene));
        view.requestFocus();
        return left;
    }

    /** Makes another window, which is on the stage, look the same. */
    void giveTo(WindowView next) {
        next.takeOver(view);
        cursor.put(next);
    }
}
