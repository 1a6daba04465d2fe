package gangmu.ui.linkage;

import gangmu.model.Linkage;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.Heir;
import gangmu.ui.widget.Icons;
import gangmu.ui.widget.Seen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** Which projects serve which KPIs: filters above, what passes them below. */
public final class LinkageView extends BorderPane implements Heir {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");

    private final Desk desk;
    private final LinkageViewModel model;
    private final LinkageCommands commands;
    private final ObservableValue<Looks> worn;
    private final StackPane print = new StackPane();
    private final Texts texts;
    private final SegmentedButton switcher = new SegmentedButton();
    private final Map<Sight, Node> shown = new EnumMap<>(Sight.class);
    private final List<Node> ofMatrix = new ArrayList<>();
    private final Label hidden = new Label();
    private final Button clear = new Button();

    /** The linkage of the plan on the desk, in these looks and those that follow. */
    public LinkageView(Desk desk, LinkageViewModel model, LinkageCommands commands, ObservableValue<Looks> worn) {
        this.desk = desk;
        this.model = model;
        this.commands = commands;
        this.worn = worn;
        this.texts = worn.getValue().texts();
        getStyleClass().add("linkage");
        LinkageFilterBar filters = new LinkageFilterBar(model, texts);
        filters.leadTo(this::enterView);
        VBox top = new VBox(filters, options());
        top.getStyleClass().add("place-top");
        setTop(top);
        model.sight().subscribe(this::show);
        model.matrix().subscribe(shown -> tell(shown.linkage()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                filters.startTyping();
                event.consume();
            }
        });
        Seen.of(this).subscribe((was, isSeen) -> {
            if (isSeen) {
                enterView();
            }
        });
    }

    /** Puts the cursor into the view that is shown: all that can be done there can be done by keys at once. */
    private void enterView() {
        Stream.concat(Stream.of(getCenter()), getCenter().lookupAll("*").stream())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show(Sight sight) {
        setCenter(shown.computeIfAbsent(sight, this::made));
        switcher.getButtons()
                .filtered(button -> button.getId().equals("sight-" + sight))
                .forEach(button -> button.setSelected(true));
        print.getChildren()
                .setAll(commands.print(sight).stream().map(this::printing).toList());
        ofMatrix.forEach(part -> {
            part.setVisible(sight == Sight.MATRIX);
            part.setManaged(part.isVisible());
        });
    }

    private Button printing(Command command) {
        Button button = new Button(command.label().get(), Icons.of(command.icon()));
        button.setId("print-linkage");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> command.run());
        return button;
    }

    private Node made(Sight sight) {
        return switch (sight) {
            case MATRIX -> {
                MatrixView matrix = new MatrixView(model, worn.getValue());
                worn.subscribe((was, next) -> matrix.dress(next));
                yield matrix;
            }
            case LISTS -> new ListsView(desk, model, worn.getValue());
            case GRAPH -> {
                GraphView graph = new GraphView(desk, model, commands.background(), worn.getValue());
                worn.subscribe((was, next) -> graph.dress(next));
                yield graph;
            }
            case COVERAGE -> new CoverageView(desk, model, texts);
            case IMPACT -> new ImpactView(desk, model, texts);
        };
    }

    private HBox options() {
        CheckBox lit = new CheckBox(texts.get("linkage.lit"));
        lit.setId("linkage-lit");
        lit.selectedProperty().bindBidirectional(model.lit());
        Button fold = button("linkage.fold", commands.fold);
        Button unfold = button("linkage.unfold", commands.unfold);
        hidden.setId("linkage-hidden");
        hidden.setMinWidth(USE_PREF_SIZE);
        clear.setText(texts.get("linkage.clear"));
        clear.setId("linkage-clear");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(event -> {
            commands.clear.run();
            enterView(); // the button itself is gone now
        });
        ofMatrix.addAll(List.of(lit, fold, unfold));
        for (Sight sight : Sight.values()) {
            ToggleButton button = new ToggleButton(texts.get("linkage.sight." + sight));
            button.setId("sight-" + sight);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> model.sight().set(sight));
            switcher.getButtons().add(button);
        }
        switcher.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(switcher, lit, fold, unfold, print, hidden, clear);
        row.getStyleClass().add("form-row");
        return row;
    }

    private Button button(String key, Command command) {
        Button button = new Button(texts.get(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> command.run());
        return button;
    }

    /** Says what the filter hides for as long as it hides anything. */
    private void tell(Linkage linkage) {
        boolean hides = linkage.hiddenProjects() + linkage.hiddenKpis() > 0;
        hidden.setText(texts.get("linkage.hidden", linkage.hiddenProjects(), linkage.hiddenKpis()));
        for (Node part : List.of(hidden, clear)) {
            part.setVisible(hides);
            part.setManaged(hides);
        }
    }

    @Override
    public void takeOver(Node before) {
        model.takeOver(((LinkageView) before).model);
    }
}
