package gangmu.ui.widget;

import javafx.scene.control.TitledPane;

/** The unfolding of a part of a form, which then comes into sight as soon as it has its height. */
public final class Unfolding {
    private boolean awaited;

    private Unfolding(TitledPane folded) {
        folded.expandedProperty().subscribe((was, is) -> awaited = is);
        folded.heightProperty().subscribe((was, height) -> {
            if (awaited && height.doubleValue() > was.doubleValue()) {
                awaited = false;
                Sight.of(folded);
            }
        });
    }

    /** Brings a part of a form into sight each time a person unfolds it. */
    public static void of(TitledPane folded) {
        var _ = new Unfolding(folded);
    }
}
