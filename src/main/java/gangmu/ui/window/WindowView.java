package gangmu.ui.window;

import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.WorkBar;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.CommandButton;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.Handover;
import gangmu.ui.widget.Icons;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** The window around an open plan: menus and bar on top, one place below, the state of saving at the foot. */
public final class WindowView extends BorderPane {
    private final Desk desk;
    private final Texts texts;
    private final List<Place> places;
    private final WindowCommands commands;
    private final Command search;
    private final Palette palette;
    private final SegmentedButton switcher = new SegmentedButton();
    private final Map<String, Node> shown = new HashMap<>();

    /**
     * The window of the plan on the desk.
     *
     * @param startSearch starts searching in the outline
     */
    public WindowView(Desk desk, Looks looks, List<Place> places, WindowActions actions, Runnable startSearch) {
        this.desk = desk;
        this.texts = looks.texts();
        this.places = places;
        this.commands = new WindowCommands(desk, actions, texts);
        this.search = Command.of(texts.get("command.search"), "fth-search", () -> search(startSearch))
                .onKey("Shortcut+F");
        this.palette = new Palette(this, texts, this::allCommands);
        getStyleClass().add("window");
        places.forEach(place -> switcher.getButtons().add(button(place)));
        VBox top = new VBox(menus(), bar());
        desk.fixed().ifPresent(plan -> {
            getStyleClass().add("read-only");
            top.getChildren().add(new Banner(plan, commands.reading.ways(), texts));
        });
        setTop(top);
        setBottom(new StatusLine(
                desk,
                actions.reading().underWay(),
                actions.safety().isSealed(),
                new WorkBar(actions.longWork(), texts),
                texts));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        desk.place().subscribe(this::show);
    }

    /** Shows every place as a person left it in the window before this one. */
    public void takeOver(WindowView before) {
        before.shown.forEach((key, place) -> {
            show(key);
            Handover.give((Parent) place, (Parent) getCenter());
        });
        show(desk.place().get());
    }

    private void search(Runnable start) {
        desk.place().set(Desk.OUTLINE);
        start.run();
    }

    private void show(String key) {
        places.stream().filter(place -> place.key().equals(key)).forEach(place -> {
            setCenter(shown.computeIfAbsent(key, k -> place.view().get()));
            switcher.getButtons().get(places.indexOf(place)).setSelected(true);
        });
    }

    private ToggleButton button(Place place) {
        ToggleButton button = new ToggleButton(texts.get("place." + place.key()), Icons.of(place.icon()));
        button.setId("place-" + place.key());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> desk.place().set(place.key()));
        return button;
    }

    private Menus menus() {
        return new Menus(texts, commands, search, placeCommands(), palette.command(), places);
    }

    private HBox bar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Choice<Year> year = new Choice<>(desk.plan().years(), RocYears::text, desk.year()::set);
        year.setId("year");
        year.setMinWidth(Region.USE_PREF_SIZE);
        year.setAccessibleText(texts.get("bar.year"));
        desk.year().subscribe(now -> year.show(now));
        desk.state().subscribe(state -> {
            if (!state.plan().years().equals(year.getItems())) {
                year.getItems().setAll(state.plan().years());
                year.show(desk.year().get());
            }
        });
        Label title = new Label();
        title.getStyleClass().add("bar-title");
        title.setTooltip(new Tooltip());
        title.getTooltip().textProperty().bind(title.textProperty());
        desk.state().subscribe(state -> title.setText(state.plan().heading().title()));
        switcher.setMinWidth(Region.USE_PREF_SIZE);
        Label yearLabel = new Label(texts.get("bar.year"));
        yearLabel.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(
                switcher,
                new CommandButton(commands.back),
                new CommandButton(commands.forward),
                yearLabel,
                year,
                gap,
                title,
                new CommandButton(search),
                new CommandButton(commands.undo),
                new CommandButton(commands.redo),
                new CommandButton(commands.preview),
                new CommandButton(palette.command()));
        bar.getStyleClass().add("bar");
        return bar;
    }

    private List<Command> placeCommands() {
        List<Command> go = new ArrayList<>();
        for (Place place : places) {
            int number = places.indexOf(place) + 1;
            go.add(Command.of(
                            texts.get("place." + place.key()),
                            place.icon(),
                            () -> desk.place().set(place.key()))
                    .onKey("Shortcut+" + number));
        }
        return go;
    }

    private List<Command> allCommands() {
        return Stream.of(
                        commands.all().stream(),
                        Stream.of(search),
                        placeCommands().stream(),
                        places.stream().flatMap(place -> place.commands().stream()))
                .flatMap(s -> s)
                .toList();
    }

    /** Keys that a focused text field would otherwise keep for itself. */
    private void onKey(KeyEvent event) {
        Node focused = getScene().getFocusOwner();
        for (Command command : List.of(commands.undo, commands.redo)) {
            boolean meant =
                    command.key().filter(key -> key.combination().match(event)).isPresent();
            if (meant && !Field.keepsOwnUndo(focused)) {
                command.run();
                event.consume();
            }
        }
    }
}
