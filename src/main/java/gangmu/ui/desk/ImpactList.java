package gangmu.ui.desk;

import gangmu.model.Impact;
import gangmu.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a change would make of a plan, line by line, under a heading. */
public final class ImpactList extends VBox {
    private static final int MOST_LINES = 12;

    private final Texts texts;

    /** An empty list. */
    public ImpactList(Texts texts) {
        this.texts = texts;
        setId("impact");
        getStyleClass().add("impact-list");
    }

    /**
     * Shows what a change would make of a plan.
     *
     * @param first what is said before that
     * @param impact empty where the change cannot be made as it is stated so far
     */
    public void show(List<String> first, Optional<Impact> impact) {
        List<String> lines = Stream.concat(
                        first.stream(), impact.stream().flatMap(one -> new ImpactWords(one, texts).lines().stream()))
                .toList();
        getChildren().setAll(line(texts.get("impact.heading"), "panel-heading"));
        lines.stream().limit(MOST_LINES).forEach(words -> getChildren().add(line("・" + words, "impact-line")));
        if (lines.size() > MOST_LINES) {
            getChildren().add(line(texts.get("consequence.more", lines.size() - MOST_LINES), "hint"));
        }
        setVisible(!lines.isEmpty());
        setManaged(isVisible());
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
