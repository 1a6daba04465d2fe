package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.PAGE_DOWN;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The whole matrix as it can be read on the screen by someone who pages through it. */
final class RenderedMatrix {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final DrivenWindow window;
    private final Map<String, Head> rows = new LinkedHashMap<>();
    private final Map<String, Head> columns = new LinkedHashMap<>();
    private final Map<Place, Cell> cells = new LinkedHashMap<>();

    /**
     * The heading of a row or a column.
     *
     * @param section the heading of the section that a row stands below
     * @param count how many links it says that there are
     */
    record Head(boolean isGroup, String section, int count) {}

    /** Where the row and the column with these names cross. */
    record Place(String row, String column) {}

    /**
     * What a cell shows.
     *
     * @param told what a screen reader says
     */
    record Cell(String words, String told) {}

    private RenderedMatrix(DrivenWindow window) {
        this.window = window;
    }

    /** Reads the matrix from its first to its last page, down and across, by keys. */
    static RenderedMatrix of(DrivenWindow window) {
        RenderedMatrix matrix = new RenderedMatrix(window);
        window.press(CONTROL, HOME);
        for (String before = ""; !before.equals(told(window)); window.press(PAGE_DOWN)) {
            before = told(window);
            window.press(HOME);
            matrix.read();
            window.press(END);
            matrix.read();
        }
        return matrix;
    }

    private static String told(DrivenWindow window) {
        return window.find("#matrix", Node.class).getAccessibleText();
    }

    Map<String, Head> rows() {
        return rows;
    }

    Map<String, Head> columns() {
        return columns;
    }

    /** The section that stands above a row. */
    String section(String row) {
        return head(rows, row).section();
    }

    private static Head head(Map<String, Head> heads, String name) {
        return Objects.requireNonNull(heads.get(name));
    }

    private static String name(Map<Double, String> heads, double place) {
        return Objects.requireNonNull(heads.get(place), "a cell with no heading");
    }

    Map<Place, Cell> cells() {
        return cells;
    }

    /** The cells of projects and KPIs that show a link. */
    List<Place> links() {
        return cells.entrySet().stream()
                .filter(cell ->
                        !isGroup(cell.getKey()) && !cell.getValue().words().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isGroup(Place place) {
        return head(rows, place.row()).isGroup()
                || head(columns, place.column()).isGroup();
    }

    private void read() {
        Map<Double, String> across = heads(".matrix-column-head", Node::getLayoutX, columns);
        Map<Double, String> down = heads(".matrix-row-head", Node::getLayoutY, rows);
        window.all(".matrix-cell")
                .forEach(cell -> cells.put(
                        new Place(name(down, cell.getLayoutY()), name(across, cell.getLayoutX())),
                        new Cell(DrivenWindow.words(cell), cell.getAccessibleText())));
    }

    /** The names of the headings that can be read now, by where they stand. */
    private Map<Double, String> heads(String query, Function<Node, Double> place, Map<String, Head> found) {
        Map<Double, String> names = new LinkedHashMap<>();
        window.all(query).stream().sorted(Comparator.comparing(place)).forEach(head -> {
            String name = part(head, false);
            boolean isGroup = head.getPseudoClassStates().contains(GROUP);
            String above = found.keySet().stream().reduce("", (earlier, later) -> later);
            String section =
                    isGroup || above.isEmpty() ? name : head(found, above).section();
            found.putIfAbsent(name, new Head(isGroup, section, Integer.parseInt(part(head, true))));
            names.put(place.apply(head), name);
        });
        return names;
    }

    private static String part(Node head, boolean count) {
        return ((Parent) head)
                .getChildrenUnmodifiable().stream()
                        .filter(node -> node.getStyleClass().contains("label"))
                        .filter(node -> !node.getStyleClass().contains("light"))
                        .filter(node -> node.getStyleClass().contains("matrix-count") == count)
                        .map(DrivenWindow::words)
                        .collect(Collectors.joining());
    }
}
