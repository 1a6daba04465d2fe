package gangmu.ui.linkage;

import gangmu.model.Linkage;
import gangmu.model.OutlineNode;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.linkage.LinkageViewModel.Cursor;
import gangmu.ui.linkage.Matrix.Band;
import gangmu.ui.widget.Seen;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * Projects down and KPIs across, with headings that stay while the rest is scrolled.
 *
 * <p>Only the cells that can be seen are there: of half a million of a large plan a few hundred.
 */
final class MatrixView extends Region {
    private static final double ROW_HEAD_LETTERS = 22;
    private static final double ROW_HEAD_SHARE = 0.4;
    private static final double BAND_LETTERS = 3.4;
    private static final double COLUMN_HEAD_LETTERS = 15;

    /** So that large letters leave rows to be seen on a low screen. */
    private static final double COLUMN_HEAD_SHARE = 0.42;

    private static final double CELL_LETTERS = 5;
    private static final double ROW_LETTERS = 3;

    private final LinkageViewModel model;
    private final Texts texts;
    private final Label corner = new Label();
    private final Strip<Integer, Label> bands = new Strip<>(MatrixView::newBand, this::fill);
    private final Strip<Integer, ColumnHead> columnHeads;
    private final Strip<Integer, RowHead> rowHeads = new Strip<>(RowHead::new, this::fill);
    private final Strip<Cursor, MatrixCell> body;
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private double letter;

    MatrixView(LinkageViewModel model, Looks looks) {
        this.model = model;
        this.texts = looks.texts();
        this.letter = looks.fontSize();
        this.columnHeads = new Strip<>(() -> new ColumnHead(texts), this::fill);
        this.body = new Strip<>(() -> new MatrixCell(texts), this::fill);
        setId("matrix");
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        corner.getStyleClass().add("matrix-corner");
        corner.setWrapText(true);
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().setAll(corner, bands, columnHeads, rowHeads, body, across, down);
        across.valueProperty().subscribe(this::requestLayout);
        down.valueProperty().subscribe(this::requestLayout);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        new MatrixKeys(model, () -> Math.max(1, (int) (body.getHeight() / (ROW_LETTERS * letter)) - 1)).listenTo(this);
        focusedProperty().subscribe(focused -> light());
        ObservableValue<Boolean> seen = Seen.of(this);
        model.matrix().when(seen).subscribe(next -> fill());
        model.lit().when(seen).subscribe(lit -> fill());
        model.cursor().when(seen).subscribe(at -> follow());
    }

    void dress(Looks next) {
        letter = next.fontSize();
        fill();
    }

    private Matrix matrix() {
        return model.matrix().get();
    }

    /** Shows another matrix in the same place. */
    private void fill() {
        List.of(bands, columnHeads, rowHeads, body).forEach(Strip::renew);
        Linkage linkage = matrix().linkage();
        String counts = texts.get(
                "linkage.corner", linkage.projects().size(), linkage.kpis().size(), linkage.links());
        boolean isEmpty = linkage.projects().isEmpty() || linkage.kpis().isEmpty();
        corner.setText(isEmpty ? texts.get("linkage.matrix.empty") + "\n" + counts : counts);
        tell();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = Math.min(ROW_HEAD_LETTERS * letter, getWidth() * ROW_HEAD_SHARE);
        double band = BAND_LETTERS * letter;
        double top = band + Math.min(COLUMN_HEAD_LETTERS * letter, getHeight() * COLUMN_HEAD_SHARE);
        double bar = down.prefWidth(-1);
        double width = Math.max(0, getWidth() - left - bar);
        double height = Math.max(0, getHeight() - top - bar);
        corner.resizeRelocate(0, 0, left, top);
        bands.resizeRelocate(left, 0, width, band);
        columnHeads.resizeRelocate(left, band, width, top - band);
        rowHeads.resizeRelocate(0, top, left, height);
        body.resizeRelocate(left, top, width, height);
        across.resizeRelocate(left, top + height, width, bar);
        down.resizeRelocate(left + width, top, bar, height);
        measure(across, width, matrix().columns().size() * CELL_LETTERS * letter);
        measure(down, height, matrix().rows().size() * ROW_LETTERS * letter);
        place(left, width, height);
        light();
    }

    private static void measure(ScrollBar bar, double seen, double all) {
        bar.setMax(Math.max(0, all - seen));
        bar.setVisibleAmount(all <= seen ? 0 : bar.getMax() * seen / all);
        bar.setBlockIncrement(seen);
        bar.setVisible(all > seen);
        bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
    }

    private void place(double left, double width, double height) {
        double cell = CELL_LETTERS * letter;
        double row = ROW_LETTERS * letter;
        Span columns =
                Span.of(across.getValue(), width, cell, matrix().columns().size());
        Span rows = Span.of(down.getValue(), height, row, matrix().rows().size());
        rowHeads.keep(rows::has);
        columnHeads.keep(columns::has);
        body.keep(at -> rows.has(at.row()) && columns.has(at.column()));
        bands.keep(band -> columns.meets(span(matrix().bands().get(band))));
        for (int r = rows.from(); r < rows.to(); r++) {
            rowHeads.at(r).resizeRelocate(0, r * row - down.getValue(), left, row);
            for (int c = columns.from(); c < columns.to(); c++) {
                body.at(new Cursor(r, c))
                        .resizeRelocate(c * cell - across.getValue(), r * row - down.getValue(), cell, row);
            }
        }
        for (int c = columns.from(); c < columns.to(); c++) {
            columnHeads.at(c).resizeRelocate(c * cell - across.getValue(), 0, cell, columnHeads.getHeight());
        }
        bands(columns, width, cell);
        List.of(bands, columnHeads, rowHeads, body).forEach(Strip::tidy);
    }

    private static Span span(Band band) {
        return new Span(band.from(), band.from() + band.columns());
    }

    /** The names of goals stay in sight for as long as a column of theirs is. */
    private void bands(Span columns, double width, double cell) {
        for (int i = 0; i < matrix().bands().size(); i++) {
            Span band = span(matrix().bands().get(i));
            if (columns.meets(band)) {
                double from = Math.max(0, band.from() * cell - across.getValue());
                double to = Math.min(width, band.to() * cell - across.getValue());
                bands.at(i).resizeRelocate(from, 0, Math.max(0, to - from), bands.getHeight());
            }
        }
    }

    private void fill(int place, RowHead head) {
        Line row = matrix().rows().get(place);
        head.show(matrix(), row);
        head.setOnMouseClicked(event -> {
            requestFocus();
            model.go(place, model.cursor().get().column());
            if (row.isGroup()) {
                model.fold(row.id());
            }
        });
    }

    private void fill(int place, ColumnHead head) {
        Line column = matrix().columns().get(place);
        head.show(matrix(), column);
        head.setOnMouseClicked(event -> {
            requestFocus();
            model.go(model.cursor().get().row(), place);
            if (column.isGroup()) {
                model.fold(column.id());
            }
        });
    }

    private static Label newBand() {
        Label band = new Label();
        band.getStyleClass().add("matrix-band");
        band.setWrapText(true);
        band.setTooltip(new Tooltip());
        band.getTooltip().textProperty().bind(band.textProperty());
        return band;
    }

    private void fill(int place, Label band) {
        OutlineNode goal = matrix().bands().get(place).goal();
        band.setText(matrix().linkage().plan().numbering().titled(goal));
        band.setOnMouseClicked(event -> {
            requestFocus();
            model.fold(goal.id());
        });
    }

    private void fill(Cursor at, MatrixCell cell) {
        cell.show(
                matrix(),
                matrix().rows().get(at.row()),
                matrix().columns().get(at.column()),
                model.lit().get());
        cell.setOnMouseClicked(event -> {
            requestFocus();
            model.go(at.row(), at.column());
            model.act();
        });
    }

    /** Lights the row and the column that the cursor stands in. */
    private void light() {
        Cursor at = model.cursor().get();
        body.each((place, cell) ->
                cell.light(place.equals(at), place.row() == at.row() || place.column() == at.column()));
        rowHeads.each((row, head) -> head.light(row == at.row()));
        columnHeads.each((column, head) -> head.light(column == at.column()));
    }

    /** Scrolls to where the cursor went. */
    private void follow() {
        Cursor at = model.cursor().get();
        reveal(down, at.row() * ROW_LETTERS * letter, ROW_LETTERS * letter, body.getHeight());
        reveal(across, at.column() * CELL_LETTERS * letter, CELL_LETTERS * letter, body.getWidth());
        tell();
        requestLayout();
    }

    private static void reveal(ScrollBar bar, double from, double size, double seen) {
        if (from < bar.getValue()) {
            bar.setValue(from);
        } else if (seen > 0 && from + size > bar.getValue() + seen) {
            bar.setValue(from + size - seen);
        }
    }

    /** Says the cell under the cursor to a screen reader. */
    private void tell() {
        Cursor at = model.cursor().get();
        boolean isThere = at.row() < matrix().rows().size()
                && at.column() < matrix().columns().size();
        setAccessibleText(
                isThere
                        ? MatrixCell.told(
                                matrix(),
                                matrix().rows().get(at.row()),
                                matrix().columns().get(at.column()),
                                texts)
                        : texts.get("linkage.matrix.empty"));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void scroll(ScrollEvent event) {
        across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
        down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
        event.consume();
    }
}
