package gangmu.ui.widget;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** A field of several lines that is as high as its words need, up to a number of rows. */
final class GrowingField extends VBox {
    private final TextArea area;
    private final int mostRows;
    private final Text words = new Text();

    GrowingField(Field field, int mostRows) {
        super(field);
        this.area = (TextArea) field.control();
        this.mostRows = mostRows;
        words.fontProperty().bind(area.fontProperty());
        words.textProperty().bind(area.textProperty());
        area.textProperty().subscribe(this::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Sets the rows while the height is asked for: once the area has its width, its neighbours would not move any more. */
    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            area.setPrefRowCount(Math.clamp(rows(width), 1, mostRows));
        }
        return super.computePrefHeight(width);
    }

    private int rows(double width) {
        Insets around = area.lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
        words.setWrappingWidth(width - around.getLeft() - around.getRight());
        return words.getLayoutInfo().getTextLineCount();
    }
}
