package gangmu.chart;

import gangmu.text.Figures;
import gangmu.text.Texts;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes a year's figures over its middle, each beyond its mark, the actual in the colour of the bar; where they would
 * meet, both stand beyond the farther mark, so that no line strikes one through.
 */
record FigureLabels(Palette palette, Texts texts) {
    private static final float SIZE = 11;
    private static final float SMALLEST = 7;
    private static final double GAP = 4;

    /** From one label to the next. */
    private static final double STEP = SIZE * Words.HEIGHT + GAP;

    /** What two labels at the same end need, in pixels. */
    static final double ROOM = 2 * STEP + GAP;

    private static final int UP = -1;
    private static final int DOWN = 1;

    void draw(Graphics2D g2, YearSlot slot) {
        BigDecimal target = slot.target();
        int side = side(slot.actual());
        double end = slot.end();
        if (target != null) {
            double line = slot.y(target);
            double ahead = (line - end) * side;
            if (side(target) == side && ahead < STEP + GAP) {
                end = ahead > 0 ? line : end;
                line = end + side * STEP;
            }
            write(
                    g2,
                    new Words(Figures.text(target), ChartFont.REGULAR.at(SIZE), palette.text()),
                    line,
                    side(target),
                    slot);
        }
        write(g2, actual(slot), end, side, slot);
    }

    private static int side(@Nullable BigDecimal figure) {
        return figure != null && figure.signum() < 0 ? DOWN : UP;
    }

    private Words actual(YearSlot slot) {
        return slot.actual() == null
                ? new Words(texts.get("chart.noData"), ChartFont.REGULAR.at(SIZE), palette.muted())
                : new Words(Figures.rounded(slot.actual()), ChartFont.BOLD.at(SIZE), palette.accent());
    }

    private static void write(Graphics2D g2, Words words, double mark, int side, YearSlot slot) {
        Words fitting = words.scaled(slot.area().getWidth() / words.width(g2), SMALLEST);
        double middle = mark + side * (GAP + fitting.height() / 2);
        fitting.drawAround(g2, slot.area().getCenterX() - fitting.width(g2) / 2, middle);
    }
}
