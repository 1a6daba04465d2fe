package gangmu.ui.linkage;

import gangmu.explain.LightWords;
import gangmu.model.Kpi;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.StandingLight;
import gangmu.text.Texts;
import gangmu.ui.widget.LightSign;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** The frozen heading of a column: a KPI, its name turned, with its light in the year looked at and how many links it has. */
final class ColumnHead extends Pane {
    private static final double QUARTER = -90;

    private final Label name = new Label();
    private final Label count = new Label();
    private final LightSign light;
    private final Tooltip tooltip = new Tooltip();

    ColumnHead(Texts texts) {
        this.light = new LightSign(texts);
        getStyleClass().add("matrix-column-head");
        name.getStyleClass().add("matrix-column-name");
        name.setWrapText(true);
        name.setTooltip(tooltip);
        name.setAlignment(Pos.CENTER_LEFT);
        name.setRotate(QUARTER);
        count.getStyleClass().add("matrix-count");
        count.setAlignment(Pos.CENTER);
        light.setAlignment(Pos.CENTER);
        getChildren().setAll(name, light, count);
    }

    void show(Matrix matrix, Line column) {
        Plan plan = matrix.linkage().plan();
        name.setText(
                switch (column.node()) {
                    case Kpi kpi -> plan.numbering().code(kpi) + " " + kpi.name();
                    case OutlineNode goal -> plan.numbering().titled(goal);
                    default -> column.node().name();
                });
        tooltip.setText(name.getText());
        Optional<StandingLight> standing = matrix.kpi(column)
                .map(kpi -> plan.standing(kpi, matrix.linkage().year()));
        light.show(
                standing.map(LightWords::sign), standing.map(lit -> lit.light().name()));
        count.setText(Integer.toString(matrix.ofColumn(column)));
        pseudoClassStateChanged(MatrixCell.GROUP, column.isGroup());
    }

    void light(boolean current) {
        pseudoClassStateChanged(MatrixCell.CURRENT, current);
    }

    /** The name takes what the light and the count below it leave, and is as high as the column is wide. */
    @Override
    protected void layoutChildren() {
        double low = Math.max(light.prefHeight(-1), count.prefHeight(-1));
        double room = getHeight() - 2 * low;
        name.resize(room, getWidth());
        name.relocate((getWidth() - room) / 2, (room - getWidth()) / 2);
        light.resizeRelocate(0, room, getWidth(), low);
        count.resizeRelocate(0, room + low, getWidth(), low);
    }
}
