package gangmu.ui.linkage;

import gangmu.explain.LightWords;
import gangmu.model.Attainment;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.StandingLight;
import gangmu.text.Figures;
import gangmu.text.Texts;
import gangmu.ui.widget.Icons;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a row and a column of the matrix cross: whether they are linked, or how many links there are. */
final class MatrixCell extends VBox {
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Texts texts;
    private final Label sign = new Label();
    private final Label attainment = new Label();
    private final FontIcon check = Icons.of("fth-check");

    MatrixCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("matrix-cell");
        attainment.getStyleClass().add("matrix-attainment");
        sign.getStyleClass().add("matrix-sign");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        getChildren().setAll(sign, attainment);
    }

    /** What stands in the cell, as it can be read. */
    String words() {
        return sign.getText() + attainment.getText();
    }

    /** Whether it shows a link that carries no light. */
    boolean isChecked() {
        return check.equals(sign.getGraphic());
    }

    void show(Matrix matrix, Line row, Line column, boolean lights) {
        sign.getStyleClass().removeIf(style -> style.startsWith("light-"));
        sign.setGraphic(null);
        sign.setText("");
        attainment.setText("");
        boolean group = row.isGroup() || column.isGroup();
        pseudoClassStateChanged(GROUP, group);
        if (group) {
            int links = matrix.links(row, column);
            sign.setText(links == 0 ? "" : Integer.toString(links));
        } else {
            show(matrix, (Project) row.node(), (Kpi) column.node(), lights);
        }
        setAccessibleText(told(matrix, row, column, texts));
        attainment.setManaged(!attainment.getText().isEmpty());
        attainment.setVisible(attainment.isManaged());
    }

    private void show(Matrix matrix, Project project, Kpi kpi, boolean lights) {
        Plan plan = matrix.linkage().plan();
        boolean linked = plan.link(project.id(), kpi.id()).isPresent();
        StandingLight light = plan.standing(kpi, matrix.linkage().year());
        if (linked && lights) {
            sign.setText(LightWords.sign(light));
            sign.getStyleClass().add("light-" + light.light());
            attainment.setText(
                    plan.attainment(kpi, matrix.linkage().year()) instanceof Attainment.Percent percent
                            ? Figures.percent(percent.value())
                            : "");
        } else if (linked) {
            sign.setGraphic(check);
        }
    }

    /** What a cell is called by a screen reader. */
    static String told(Matrix matrix, Line row, Line column, Texts texts) {
        if (row.isGroup() || column.isGroup()) {
            return texts.get(
                    "linkage.cell.group", row.node().name(), column.node().name(), matrix.links(row, column));
        }
        Kpi kpi = (Kpi) column.node();
        StandingLight light =
                matrix.linkage().plan().standing(kpi, matrix.linkage().year());
        return texts.get(
                matrix.links(row, column) > 0 ? "linkage.cell.linked" : "linkage.cell",
                row.node().name(),
                kpi.name(),
                texts.get("linkage.light." + light.light()));
    }

    void light(boolean current, boolean lit) {
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(LIT, lit && !current);
    }
}
