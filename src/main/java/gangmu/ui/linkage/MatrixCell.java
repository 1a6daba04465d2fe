package gangmu.ui.linkage;

import gangmu.explain.LightWords;
import gangmu.model.Attainment;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.StandingLight;
import gangmu.text.Figures;
import gangmu.text.Texts;
import gangmu.ui.widget.Icons;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
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
        boolean group = row.isGroup() || column.isGroup();
        int links = matrix.links(row, column);
        pseudoClassStateChanged(GROUP, group);
        if (links == 0) {
            put("", "", "");
        } else if (group) {
            put(Integer.toString(links), "", "");
        } else if (lights) {
            light(matrix.linkage().plan(), (Kpi) column.node(), matrix.linkage().year());
        } else {
            put("", "", "");
            sign.setGraphic(check);
            getChildren().setAll(sign);
        }
        setAccessibleText(told(matrix, row, column, texts));
    }

    private void light(Plan plan, Kpi kpi, Year year) {
        StandingLight light = plan.standing(kpi, year);
        put(
                LightWords.sign(light) + (plan.isPartial(kpi, year) ? " " + texts.get("grid.partial") : ""),
                plan.attainment(kpi, year) instanceof Attainment.Percent percent
                        ? Figures.percent(percent.value())
                        : "",
                "light-" + light.light());
    }

    /** Of what most cells lack nothing is there, since it would have to be styled and laid out. */
    private void put(String words, String percent, String style) {
        sign.setGraphic(null);
        sign.setText(words);
        attainment.setText(percent);
        if (!sign.getStyleClass().contains(style)) {
            sign.getStyleClass().removeIf(held -> held.startsWith("light-"));
            sign.getStyleClass().addAll(style.isEmpty() ? List.of() : List.of(style));
        }
        List<Label> parts = Stream.of(sign, attainment)
                .filter(part -> !part.getText().isEmpty())
                .toList();
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
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
                texts.get("linkage.light." + light.light())
                        + LightWords.partial(
                                matrix.linkage().plan(), kpi, matrix.linkage().year(), texts));
    }

    void light(boolean current, boolean lit) {
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(LIT, lit && !current);
    }
}
