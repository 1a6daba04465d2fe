package gangmu.ui.linkage;

import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.ui.widget.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** The frozen heading of a row: a project, or a section that can be folded up, and how many links it has. */
final class RowHead extends HBox {
    private final FontIcon fold = Icons.of("fth-chevron-down");
    private final Label name = new Label();
    private final Label count = new Label();
    private final Tooltip tooltip = new Tooltip();

    RowHead() {
        getStyleClass().add("matrix-row-head");
        setAlignment(Pos.CENTER_LEFT);
        name.setWrapText(true);
        name.setTooltip(tooltip);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setGraphic(fold);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("matrix-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(name, count);
    }

    void show(Matrix matrix, Line row) {
        Plan plan = matrix.linkage().plan();
        fold.setVisible(row.isGroup());
        fold.setManaged(row.isGroup());
        fold.setIconLiteral(row.collapsed() ? "fth-chevron-right" : "fth-chevron-down");
        String number =
                row.node() instanceof OutlineNode section ? plan.numbering().label(section) : "";
        name.setText(number + row.node().name());
        tooltip.setText(name.getText());
        count.setText(Integer.toString(matrix.ofRow(row)));
        pseudoClassStateChanged(MatrixCell.GROUP, row.isGroup());
    }

    void light(boolean current) {
        pseudoClassStateChanged(MatrixCell.CURRENT, current);
    }
}
