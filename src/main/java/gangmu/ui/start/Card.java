package gangmu.ui.start;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One of the ways into the program, under a heading. */
class Card extends VBox {

    Card(String heading) {
        Label label = new Label(heading);
        label.getStyleClass().add("card-heading");
        getStyleClass().add("start-card");
        getChildren().setAll(label);
    }

    /** What this way is, in a sentence. */
    static Label hint(String sentence) {
        Label hint = new Label(sentence);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }
}
