package gangmu.ui.start;

import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Icons;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first screen: a plan that can be touched at once, a new one, or one that is there already. */
public final class StartView extends ScrollPane {
    private final StartActions actions;
    private final Texts texts;

    /**
     * The first screen.
     *
     * @param home the folder in which plans are kept unless another is chosen
     * @param recent plan folders used before, the last one first
     */
    public StartView(StartActions actions, Looks looks, Path home, List<Path> recent) {
        this.actions = actions;
        this.texts = looks.texts();
        getStyleClass().add("start");
        setFitToWidth(true);
        setFitToHeight(true);
        Label title = new Label(texts.get("app.name"));
        title.getStyleClass().add("start-title");
        Label subtitle = new Label(texts.get("start.subtitle"));
        subtitle.getStyleClass().add("start-subtitle");
        subtitle.setWrapText(true);
        HBox cards = new HBox(sample(), open(recent), new NewPlanCard(actions, texts, home));
        cards.getStyleClass().add("start-cards");
        cards.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        VBox page = new VBox(title, subtitle, cards);
        page.getStyleClass().add("start-page");
        page.setMaxWidth(looks.fontSize() * 84);
        StackPane centred = new StackPane(page);
        centred.setAlignment(Pos.TOP_CENTER);
        setContent(centred);
    }

    private VBox sample() {
        Label say = new Label(texts.get("start.sample.say"));
        say.setWrapText(true);
        Button button = new Button(texts.get("start.sample.do"), Icons.of("fth-book-open"));
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.setId("open-sample");
        button.setOnAction(e -> actions.openSample());
        return card("start.sample", say, button);
    }

    private VBox open(List<Path> recent) {
        Label say = new Label(texts.get("start.open.say"));
        say.setWrapText(true);
        Button button = new Button(texts.get("start.open.do"), Icons.of("fth-folder"));
        button.setId("open-folder");
        button.setOnAction(e -> actions.chooseFolder(getScene().getWindow(), texts.get("start.open.do"))
                .ifPresent(actions::open));
        VBox card = card("start.open", say, button);
        if (!recent.isEmpty()) {
            Label heading = new Label(texts.get("start.recent"));
            heading.getStyleClass().add("panel-heading");
            card.getChildren().add(heading);
            recent.forEach(folder -> card.getChildren().add(link(folder)));
        }
        return card;
    }

    private Hyperlink link(Path folder) {
        Hyperlink link = new Hyperlink(folder.toString());
        link.setWrapText(true);
        link.setOnAction(e -> actions.open(folder));
        return link;
    }

    private VBox card(String headingKey, Label say, Button button) {
        Label heading = new Label(texts.get(headingKey));
        heading.getStyleClass().add("card-heading");
        say.getStyleClass().add("hint");
        VBox card = new VBox(heading, say, button);
        card.getStyleClass().add("start-card");
        return card;
    }
}
