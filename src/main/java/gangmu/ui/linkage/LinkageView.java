package gangmu.ui.linkage;

import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.FilterBar;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Heir;
import gangmu.ui.widget.Seen;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Which projects serve which KPIs: filters above, what passes them below. */
public final class LinkageView extends BorderPane implements Heir {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");

    private final Desk desk;
    private final LinkageViewModel model;
    private final LinkageCommands commands;
    private final ObservableValue<Looks> worn;
    private final Texts texts;
    private final Map<Sight, Node> shown = new EnumMap<>(Sight.class);
    private final LinkageTools tools;

    /** The linkage of the plan on the desk, in these looks and those that follow. */
    public LinkageView(Desk desk, LinkageViewModel model, LinkageCommands commands, ObservableValue<Looks> worn) {
        this.desk = desk;
        this.model = model;
        this.commands = commands;
        this.worn = worn;
        this.texts = worn.getValue().texts();
        this.tools = new LinkageTools(model, commands, texts, this::enterView);
        getStyleClass().add("linkage");
        FilterBar filters = new FilterBar(desk, texts);
        filters.leadTo(this::enterView);
        VBox top = new VBox(filters, tools);
        top.getStyleClass().add("place-top");
        setTop(top);
        model.sight().subscribe(this::show);
        model.matrix().subscribe(now -> tools.tell(now.linkage()));
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
        tools.show(sight);
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

    @Override
    public void takeOver(Node before) {
        model.takeOver(((LinkageView) before).model);
    }
}
