package gangmu.ui.start;

import gangmu.text.Texts;
import gangmu.ui.widget.Icons;
import javafx.scene.control.Button;

/** The way to a plan that can be touched at once. */
final class SampleCard extends Card {
    private final Button open;

    SampleCard(StartActions actions, Texts texts) {
        super(texts.get("start.sample"));
        open = new Button(texts.get("start.sample.do"), Icons.of("fth-book-open"));
        open.getStyleClass().add("accent");
        open.setId("open-sample");
        open.setOnAction(e -> actions.openSample());
        getChildren().addAll(hint(texts.get("start.sample.say")), open);
    }

    void start() {
        open.requestFocus();
    }
}
