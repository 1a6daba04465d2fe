package gangmu.ui.linkage;

import gangmu.text.Texts;
import gangmu.ui.linkage.Reach.Around;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What the graph says where there is too much to be drawn at once: what it shows instead, and how to come to that. */
final class GraphNote extends HBox {
    private final Texts texts;
    private final Label words = new Label();
    private final Button start;

    /** @param first looks at the first project, where nothing that the graph could show the surroundings of is looked at */
    GraphNote(Texts texts, Runnable first) {
        this.texts = texts;
        this.start = new Button(texts.get("graph.many.start"));
        setId("graph-note");
        getStyleClass().addAll("form-row", "graph-tools");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        start.setId("graph-start");
        start.setMinWidth(USE_PREF_SIZE);
        start.setOnAction(event -> first.run());
        getChildren().setAll(words, start);
        hide();
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    /** Says that nothing passes, where that is so. */
    void tellNothing() {
        say(texts.get("linkage.matrix.empty"), false);
    }

    private void say(String said, boolean withStart) {
        words.setText(said);
        start.setVisible(withStart);
        start.setManaged(withStart);
        setVisible(true);
        setManaged(true);
    }

    /**
     * Says what is shown instead of everything.
     *
     * @param all how many boxes everything would be, and {@code most} how many are drawn at most
     */
    void tell(int all, int most, Around around) {
        boolean nothing = around.nodes().isEmpty();
        say(
                nothing
                        ? texts.get("graph.many.none", all, most)
                        : texts.get(
                                "graph.many.around",
                                all,
                                most,
                                around.steps(),
                                around.nodes().size()),
                nothing);
    }
}
