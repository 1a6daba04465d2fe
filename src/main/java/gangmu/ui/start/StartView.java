package gangmu.ui.start;

import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.LooksCommands;
import gangmu.ui.widget.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first screen: a plan that can be touched at once, a new one, or one that is there already. */
public final class StartView extends ScrollPane {
    private static final double WIDTH_IN_LETTERS = 84;

    private final StartActions actions;
    private final List<Path> recent;
    private final NewPlanViewModel typed;
    private final SampleCard sample;
    private final OpenCard open;
    private final NewPlanCard newPlan;

    /**
     * The first screen.
     *
     * @param home the folder in which plans are kept unless another is chosen
     * @param recent plan folders used before, the last one first
     */
    public StartView(StartActions actions, Looks looks, Path home, List<Path> recent) {
        this(actions, looks, recent, new NewPlanViewModel(home));
    }

    private StartView(StartActions actions, Looks looks, List<Path> recent, NewPlanViewModel typed) {
        this.actions = actions;
        this.recent = recent;
        this.typed = typed;
        this.sample = new SampleCard(actions, looks.texts());
        this.open = new OpenCard(actions, looks.texts(), recent);
        this.newPlan = new NewPlanCard(actions, looks.texts(), typed);
        getStyleClass().add("start");
        setFitToWidth(true);
        setFitToHeight(true);
        LooksCommands commands = LooksCommands.of(actions, looks.texts());
        LooksRow row = new LooksRow(commands);
        StackPane screen = new StackPane(page(looks.texts()), row);
        screen.setAlignment(Pos.TOP_CENTER);
        StackPane.setAlignment(row, Pos.TOP_RIGHT);
        setContent(screen);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, keys(commands, looks.texts())));
    }

    /** The same screen, with what is typed on it, in another language. */
    public StartView in(Looks looks) {
        return new StartView(actions, looks, recent, typed);
    }

    /** Puts the focus where a person new to the program starts. */
    public void startWithSample() {
        show(sample::start);
    }

    /** Puts the focus where another plan is opened. */
    public void startOpening() {
        show(open::start);
    }

    /** Puts the focus where a new plan is begun. */
    public void startNewPlan() {
        show(newPlan::start);
    }

    /** A scroll pane holds its content only once it has its skin, and what is not there takes no focus. */
    private void show(Runnable start) {
        applyCss();
        start.run();
    }

    private VBox page(Texts texts) {
        Label title = new Label(texts.get("app.name"));
        title.getStyleClass().add("start-title");
        Label subtitle = new Label(texts.get("start.subtitle"));
        subtitle.getStyleClass().add("start-subtitle");
        subtitle.setWrapText(true);
        HBox cards = new HBox(sample, open, newPlan);
        cards.getStyleClass().add("start-cards");
        cards.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        VBox page = new VBox(title, subtitle, cards);
        page.getStyleClass().add("start-page");
        page.setStyle("-fx-max-width: " + WIDTH_IN_LETTERS + "em;");
        return page;
    }

    private List<Command> keys(LooksCommands commands, Texts texts) {
        List<Command> keys = new ArrayList<>(commands.all());
        keys.add(Command.of(texts.get("command.help"), "fth-help-circle", actions::help)
                .onKey("F1"));
        keys.add(Command.of(texts.get("command.exit"), "fth-log-out", actions::exit)
                .onKey("Shortcut+Q"));
        return keys;
    }

    /** There is no menu here that would listen to the keys of its commands. */
    private static void onKey(KeyEvent event, List<Command> commands) {
        commands.stream()
                .filter(command -> command.key()
                        .filter(key -> key.combination().match(event))
                        .isPresent())
                .forEach(command -> {
                    event.consume();
                    command.run();
                });
    }
}
