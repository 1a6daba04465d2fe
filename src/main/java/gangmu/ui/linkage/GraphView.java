package gangmu.ui.linkage;

import gangmu.chart.LinkGraph;
import gangmu.chart.LinkGraph.Box;
import gangmu.chart.LinkGraph.Strand;
import gangmu.explain.LightWords;
import gangmu.model.Id;
import gangmu.model.Linkage;
import gangmu.text.Texts;
import gangmu.ui.desk.Background;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.Spot;
import gangmu.ui.linkage.Reach.Around;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Form;
import gangmu.ui.widget.Icons;
import gangmu.ui.widget.Seen;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;

/** The linkage as a flow: sections, projects, KPIs and goals, and what leads from one to the next. */
final class GraphView extends BorderPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 4;
    private static final int DOUBLE = 2;

    private final Desk desk;
    private final LinkageViewModel model;
    private final Texts texts;
    private final Pane paper = new Pane();
    private final ScrollPane scroll = new ScrollPane(new Group(paper));
    private final GraphNote note;
    private final ObservableValue<Boolean> seen = Seen.of(this);
    private final Choice<Optional<Integer>> depth;
    private final Map<Id, Label> boxes = new HashMap<>();
    private final Map<Strand, CubicCurve> strands = new HashMap<>();
    private GraphWays ways = GraphWays.NOWHERE;
    private final Background background;
    private Optional<Wanted> drawn = Optional.empty();
    private double zoom = 1;
    private double size;

    /** What a drawing is of: the same is never drawn twice. */
    private record Wanted(Linkage linkage, Set<Id> shown) {}

    GraphView(Desk desk, LinkageViewModel model, Background background, Looks looks) {
        this.desk = desk;
        this.model = model;
        this.background = background;
        this.texts = looks.texts();
        this.size = looks.size();
        this.note = new GraphNote(texts, this::lookAtFirst);
        this.depth = new Choice<>(
                Stream.concat(
                                Stream.of(Optional.<Integer>empty()),
                                Stream.iterate(1, steps -> steps + 1)
                                        .limit(Reach.DEEPEST)
                                        .map(Optional::of))
                        .toList(),
                steps -> steps.map(some -> texts.get("graph.steps", some)).orElseGet(() -> texts.get("graph.whole")),
                steps -> model.depth().set(steps));
        depth.setId("graph-depth");
        depth.setAccessibleText(texts.get("graph.depth"));
        getStyleClass().add("graph");
        paper.getStyleClass().add("graph-paper");
        scroll.setPannable(true);
        scroll.setId("graph-scroll");
        scroll.getStyleClass().add("form-scroll");
        scroll.addEventFilter(ScrollEvent.SCROLL, this::onScroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        setTop(tools());
        setCenter(scroll);
        model.matrix().when(seen).subscribe((was, is) -> draw());
        model.depth().when(seen).subscribe((was, is) -> draw());
        desk.spot().when(seen).subscribe((was, is) -> follow());
        seen.subscribe(isSeen -> draw());
        depth.show(model.depth().get());
    }

    private VBox tools() {
        Button larger = Icons.button("fth-zoom-in", texts, "graph.larger", () -> zoom(zoom * STEP));
        Button smaller = Icons.button("fth-zoom-out", texts, "graph.smaller", () -> zoom(zoom / STEP));
        Button whole = Icons.button("fth-maximize", texts, "graph.fit", this::fit);
        HBox row = new HBox(Form.label(texts.get("graph.depth"), depth), depth, larger, smaller, whole);
        row.getStyleClass().addAll("form-row", "graph-tools");
        return new VBox(row, note);
    }

    void dress(Looks next) {
        size = next.size();
        zoom(zoom);
    }

    /** Has what is to be seen now drawn in the background, while somebody looks; of the same plan always the same. */
    private void draw() {
        if (!seen.getValue()) {
            return;
        }
        Linkage linkage = model.matrix().get().linkage();
        Optional<Wanted> wanted = Optional.of(new Wanted(linkage, wanted(linkage)));
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        background.afterwards(() -> wanted.map(all -> LinkGraph.of(all.linkage(), all.shown())), made -> {
            if (wanted.equals(drawn)) {
                made.ifPresent(this::show);
            }
        });
    }

    /** What is asked for; of more than can be read at once no more than what is around the selection. */
    private Set<Id> wanted(Linkage linkage) {
        Set<Id> asked = Reach.of(linkage, looked(), model.depth().get());
        if (asked.isEmpty()) {
            note.tellNothing();
            return asked;
        }
        if (asked.size() <= Reach.MOST_BOXES) {
            note.hide();
            return asked;
        }
        Around around = Reach.within(linkage, looked(), model.depth().get().orElse(Reach.DEEPEST), Reach.MOST_BOXES);
        note.tell(asked.size(), Reach.MOST_BOXES, around);
        return around.nodes();
    }

    private void lookAtFirst() {
        scroll.requestFocus(); // until its box is there: what asked for it goes away now
        model.matrix().get().linkage().projects().stream()
                .findFirst()
                .map(Spot::of)
                .ifPresent(desk::lookAt);
    }

    private void show(LinkGraph graph) {
        boolean isWorkedIn = scroll.isFocused() || boxes.values().stream().anyMatch(Label::isFocused);
        ways = new GraphWays(graph);
        boxes.clear();
        strands.clear();
        paper.getChildren().clear();
        paper.setPrefSize(graph.width(), graph.height());
        paper.setMinSize(graph.width(), graph.height());
        graph.strands().forEach(strand -> paper.getChildren().add(curve(strand)));
        graph.boxes().forEach(box -> paper.getChildren().add(label(box)));
        zoom(zoom);
        light();
        if (isWorkedIn) {
            looked().flatMap(id -> Optional.ofNullable(boxes.get(id))).ifPresent(Label::requestFocus);
        }
    }

    private Optional<Id> looked() {
        return desk.spot().get() instanceof Spot.At(Id id) ? Optional.of(id) : Optional.empty();
    }

    private void follow() {
        draw(); // with another focus, where only what is around it is shown
        light();
    }

    private CubicCurve curve(Strand strand) {
        Box from = strand.from();
        Box to = strand.to();
        double x = from.x() + from.width();
        double middle = (to.x() - x) / 2;
        double fromY = from.y() + from.height() / 2;
        double toY = to.y() + to.height() / 2;
        CubicCurve curve = new CubicCurve(x, fromY, x + middle, fromY, to.x() - middle, toY, to.x(), toY);
        curve.getStyleClass().add("graph-strand");
        curve.setStrokeWidth(1 + strand.links());
        strands.put(strand, curve);
        return curve;
    }

    private Label label(Box box) {
        Label label = new Label(String.join("\n", box.lines()));
        label.getStyleClass().addAll("graph-box", "graph-" + box.column());
        box.light().ifPresent(light -> label.getStyleClass().add("graph-light-" + light.light()));
        label.setStyle("-fx-font-size: " + LinkGraph.LETTER + "px; -fx-line-spacing: 0;");
        label.setMinSize(box.width(), box.height());
        label.setMaxSize(box.width(), box.height());
        label.setPrefSize(box.width(), box.height());
        label.relocate(box.x(), box.y());
        label.setAccessibleRole(AccessibleRole.BUTTON);
        label.setFocusTraversable(true);
        String told = told(box);
        label.setAccessibleText(told);
        label.setTooltip(new Tooltip(told));
        label.setOnMouseClicked(event -> {
            label.requestFocus();
            desk.lookAt(new Spot.At(box.node()));
            if (event.getClickCount() == DOUBLE) {
                model.open();
            }
        });
        boxes.put(box.node(), label);
        return label;
    }

    private String told(Box box) {
        String kind = desk.plan()
                .find(box.node())
                .map(node -> texts.get("kind." + node.nodeKind()) + " ")
                .orElse("");
        return kind
                + box.name()
                + box.light()
                        .map(light -> texts.get("list.comma") + LightWords.word(light, texts))
                        .orElse("");
    }

    /** Lights what is looked at and what leads to and from it, and lets all else fade. */
    private void light() {
        Optional<Id> looked = looked().filter(boxes::containsKey);
        Set<Id> near = Reach.of(model.matrix().get().linkage(), looked, looked.map(id -> 1));
        boxes.forEach((id, label) -> {
            label.pseudoClassStateChanged(CURRENT, looked.filter(id::equals).isPresent());
            label.pseudoClassStateChanged(AWAY, looked.isPresent() && !near.contains(id));
        });
        strands.forEach((strand, curve) -> {
            boolean touches = looked.filter(id -> id.equals(strand.from().node())
                            || id.equals(strand.to().node()))
                    .isPresent();
            curve.pseudoClassStateChanged(CURRENT, touches);
            curve.pseudoClassStateChanged(AWAY, looked.isPresent() && !touches);
        });
    }

    private void zoom(double next) {
        zoom = Math.clamp(next, SMALLEST, LARGEST);
        paper.setScaleX(zoom * size);
        paper.setScaleY(zoom * size);
    }

    /** As large as the view has room for, and no larger than usual. */
    private void fit() {
        double across = scroll.getViewportBounds().getWidth() / (paper.getPrefWidth() * size);
        double down = scroll.getViewportBounds().getHeight() / (paper.getPrefHeight() * size);
        zoom(Math.min(1, Math.min(across, down)));
    }

    private void onScroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoom(event.getDeltaY() > 0 ? zoom * STEP : zoom / STEP);
            event.consume();
        }
    }

    /** Arrow keys go to the next box of the column, or to a box at the other end of a strand. */
    private void onKey(KeyEvent event) {
        Optional<Box> at = looked().flatMap(ways::at);
        if (event.getCode() == KeyCode.ENTER) {
            model.open();
        } else if (event.getCode().isArrowKey() && at.isPresent()) {
            ways.next(at.get(), event.getCode()).ifPresent(box -> {
                desk.lookAt(new Spot.At(box.node()));
                Objects.requireNonNull(boxes.get(box.node())).requestFocus();
            });
        } else {
            return;
        }
        event.consume();
    }
}
