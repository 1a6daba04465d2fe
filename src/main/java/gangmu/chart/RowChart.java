package gangmu.chart;

import gangmu.model.Id;
import gangmu.text.Texts;
import java.awt.Font;
import java.awt.FontMetrics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/** A chart with a row for each of some nodes of the plan, drawn whole or, for pages that cannot hold it, in parts. */
public abstract class RowChart {
    /** In pixels; in less, rows and names are no longer read at a glance. */
    public static final int NARROWEST = 400;

    private static final int LINE = 16;
    private static final int PADDING = 7;
    private static final int LEAST_PADDING = 1;
    private static final int AXIS = 28;
    private static final float NAMES_SHARE = 0.42f;

    private final List<RowName> names;

    /** In a long chart, which is drawn in many parts, each would else break all names into lines again. */
    private final Map<Integer, Double> namesWidths = new ConcurrentHashMap<>();

    final Palette palette;
    final Texts texts;

    RowChart(List<RowName> names, Palette palette, Texts texts) {
        this.names = List.copyOf(names);
        this.palette = palette;
        this.texts = texts;
    }

    /** What it shows of some rows, in figures, with {@link RowKey}s as its columns. */
    abstract CategoryDataset figures(int from, int to);

    /** The axis along which rows are drawn, the same for all parts. */
    abstract ValueAxis axis();

    /** Draws some rows. */
    abstract CategoryItemRenderer marks(int from, int to);

    /** Some rows in words, for those who hear them. */
    public abstract String description(int from, int to);

    /** The chart in words. */
    public final String description() {
        return description(0, rows());
    }

    /** How many rows there are. */
    public final int rows() {
        return names.size();
    }

    /** The node that a row stands for, from 0. */
    public final Id node(int row) {
        return names.get(row).node();
    }

    final RowKey key(int row) {
        return new RowKey(row, names.get(row).node());
    }

    /** All rows. */
    public final JFreeChart whole() {
        return Sheet.chart(plot(0, rows()), palette);
    }

    /** All rows, as a picture of this width in pixels that stands alone. */
    public final Picture picture(int width) {
        return new ChartPicture(description(), width, height(width), whole());
    }

    /** Some rows as they stand in the whole, in this width in pixels. */
    public final JFreeChart part(int from, int to, int width) {
        CategoryPlot plot = plot(from, to);
        AxisSpace space = new AxisSpace();
        space.setLeft(namesWidths.computeIfAbsent(width, this::namesWidth));
        plot.setFixedDomainAxisSpace(space);
        return Sheet.chart(plot, palette);
    }

    private CategoryPlot plot(int from, int to) {
        LabelAxis labels = new LabelAxis(this::label, palette);
        labels.setAxisLineVisible(false);
        labels.setCategoryLabelPositionOffset(0);
        labels.setCategoryLabelPositions(CategoryLabelPositions.replaceLeftPosition(
                labels.getCategoryLabelPositions(),
                new CategoryLabelPosition(
                        RectangleAnchor.LEFT, TextBlockAnchor.CENTER_LEFT, CategoryLabelWidthType.RANGE, NAMES_SHARE)));
        CategoryPlot plot = new OpenPlot(figures(from, to), labels, axis(), marks(from, to));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        return plot;
    }

    private List<Words> label(Comparable<?> key, double width) {
        Font font = ChartFont.REGULAR.at(RowName.LETTER);
        return key instanceof RowKey row
                ? names.get(row.place()).lines(width).stream()
                        .map(line -> new Words(line, font, palette.text()))
                        .toList()
                : List.of();
    }

    /** As wide as the axis makes its names and what it puts around them. */
    public final double namesWidth(int width) {
        FontMetrics metrics = ChartFont.REGULAR.metrics(RowName.LETTER);
        RectangleInsets around = CategoryAxis.DEFAULT_TICK_LABEL_INSETS;
        return around.getLeft()
                + around.getRight()
                + LabelBlock.GAP
                + names.stream()
                        .flatMap(name -> name.lines(width * NAMES_SHARE).stream())
                        .mapToInt(metrics::stringWidth)
                        .max()
                        .orElse(0);
    }

    /** The height in pixels that gives every name its lines, for a chart of this width in pixels. */
    public final int height(int width) {
        return height(rows(), rowHeight(width));
    }

    /** The height in pixels of a chart of so many rows of this height. */
    public static int height(int rows, int rowHeight) {
        return AXIS + rows * rowHeight;
    }

    /** The height of rows in pixels that sets names apart at ease. */
    public final int rowHeight(int width) {
        return linesHeight(width) + PADDING;
    }

    /** The height of rows in pixels below which names would run into each other. */
    public final int leastRowHeight(int width) {
        return linesHeight(width) + LEAST_PADDING;
    }

    /** How many rows of this height a chart of this height can have, in pixels; at least one. */
    public static int rows(int height, int rowHeight) {
        return Math.max(1, (height - AXIS) / rowHeight);
    }

    private int linesHeight(int width) {
        int lines = names.stream()
                .mapToInt(name -> name.lines(width * NAMES_SHARE).size())
                .max()
                .orElse(1);
        return Math.max(lines, leastLines()) * LINE;
    }

    /** How many lines what is drawn beside the names needs. */
    int leastLines() {
        return 2;
    }
}
