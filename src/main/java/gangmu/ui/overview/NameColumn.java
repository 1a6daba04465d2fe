package gangmu.ui.overview;

import gangmu.ui.overview.YearGrid.Line;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The names of KPIs, each leading to its KPI; long names wrap. */
final class NameColumn extends TableColumn<Line, Line> {
    private static final double WIDTH_IN_LETTERS = 13;
    private static final double PADDING = 16;

    NameColumn(String heading, double letter, Consumer<Line> open) {
        super(heading);
        setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        setCellFactory(column -> new NameCell(open));
        setMinWidth(WIDTH_IN_LETTERS * letter);
        setPrefWidth(WIDTH_IN_LETTERS * letter);
        setEditable(false);
    }

    private static final class NameCell extends TableCell<Line, Line> {
        private final Text name = new Text();

        NameCell(Consumer<Line> open) {
            name.getStyleClass().add("name-cell");
            name.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            name.setText(line == null ? "" : line.name());
            setGraphic(empty ? null : name);
            setAccessibleText(line == null ? null : line.name());
        }
    }
}
