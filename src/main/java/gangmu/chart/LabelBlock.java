package gangmu.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Size2D;

/** A label of some lines at even distances: left of a bar and around its middle, or centred under a year. */
final class LabelBlock extends TextBlock {
    /** Between a label and its bar. */
    static final double GAP = 12;

    private final transient List<Words> label;
    private final boolean centred;

    LabelBlock(List<Words> lines, boolean centred) {
        this.label = lines;
        this.centred = centred;
        // JFreeChart asks these for their number only.
        lines.forEach(line -> addLine(line.text(), line.font(), line.paint()));
        setLineAlignment(centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
    }

    @Override
    public Size2D calculateDimensions(Graphics2D g2) {
        double width = label.stream().mapToDouble(line -> line.width(g2)).max().orElse(0);
        return new Size2D(centred ? width : width + GAP, height());
    }

    private double height() {
        return label.stream().mapToDouble(Words::lineHeight).sum();
    }

    @Override
    public void draw(
            Graphics2D g2, float x, float y, TextBlockAnchor anchor, float rotateX, float rotateY, double angle) {
        double top = centred ? y : y - height() / 2;
        for (Words line : label) {
            line.drawAround(g2, centred ? x - line.width(g2) / 2 : x, top + line.lineHeight() / 2);
            top += line.lineHeight();
        }
    }
}
