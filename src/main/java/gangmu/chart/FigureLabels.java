package gangmu.chart;

import gangmu.text.Figures;
import gangmu.text.Texts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

/** Writes a year's figures at their marks, so that no line strikes one through and none runs into another. */
record FigureLabels(Palette palette, Texts texts) {
    private static final float SIZE = 11;
    private static final float SMALLEST = 7;
    private static final double GAP = 4;

    /** The height of a label with the space above and below it. */
    private static final double TALL = SIZE * 0.74 + 2 * GAP;

    void draw(Graphics2D g2, YearSlot slot) {
        BigDecimal actual = slot.actual();
        BigDecimal target = slot.target();
        if (actual != null && target != null && meet(actual, target, slot)) {
            both(g2, actual, target, slot);
            return;
        }
        if (actual != null) {
            actual(g2, actual, baseline(actual, slot), slot);
        } else {
            Words none = words(texts.get("chart.noData"), palette.muted());
            centred(g2, none, target == null ? slot.area() : slot.bar(), slot.zero() - GAP);
        }
        if (target != null) {
            target(g2, target, slot);
        }
    }

    private static boolean meet(BigDecimal actual, BigDecimal target, YearSlot slot) {
        return Math.abs(baseline(actual, slot) - (slot.y(target) - GAP)) < TALL - GAP;
    }

    /** Side by side, or one over the other where they are too long for that. */
    private void both(Graphics2D g2, BigDecimal actual, BigDecimal target, YearSlot slot) {
        Words left = words(Figures.text(actual), palette.text());
        Words right = words(Figures.text(target), palette.text());
        double part = (slot.area().getWidth() - 2 * GAP) / (left.width(g2) + right.width(g2));
        double baseline = baseline(actual, slot);
        if (part * SIZE < SMALLEST) {
            actual(g2, actual, Math.min(baseline, slot.y(target) - GAP) - TALL + GAP, slot);
            target(g2, target, slot);
        } else {
            left.scaled(part, SMALLEST).draw(g2, slot.area().getMinX(), baseline);
            rightAligned(g2, right.scaled(part, SMALLEST), slot, slot.y(target) - GAP);
        }
    }

    private void actual(Graphics2D g2, BigDecimal actual, double baseline, YearSlot slot) {
        centred(g2, fitting(g2, actual, slot), slot.bar(), baseline);
    }

    private void target(Graphics2D g2, BigDecimal target, YearSlot slot) {
        rightAligned(g2, fitting(g2, target, slot), slot, slot.y(target) - GAP);
    }

    /** Beyond the end of the bar, and beyond the target line too where that would strike the label through. */
    private static double baseline(BigDecimal actual, YearSlot slot) {
        Rectangle2D bar = slot.bar();
        boolean down = actual.signum() < 0;
        double end = down ? bar.getMaxY() : bar.getMinY();
        double line = slot.target() == null ? end : slot.y(slot.target());
        double beyond = down ? line - end : end - line;
        double from = beyond > 0 && beyond < TALL ? line : end;
        return down ? from + TALL - GAP : from - GAP;
    }

    private Words fitting(Graphics2D g2, BigDecimal figure, YearSlot slot) {
        Words words = words(Figures.text(figure), palette.text());
        return words.scaled(slot.area().getWidth() / words.width(g2), SMALLEST);
    }

    private static Words words(String text, Color colour) {
        return new Words(text, ChartFont.REGULAR.at(SIZE), colour);
    }

    private static void centred(Graphics2D g2, Words words, Rectangle2D around, double baseline) {
        words.draw(g2, around.getCenterX() - words.width(g2) / 2, baseline);
    }

    private static void rightAligned(Graphics2D g2, Words words, YearSlot slot, double baseline) {
        words.draw(g2, slot.area().getMaxX() - words.width(g2), baseline);
    }
}
