package gangmu.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;

/** A line of text in its font and colour, placed by its baseline so that screen and paper agree. */
record Words(String text, Font font, Paint paint) {
    /** The height of figures and capitals, and the distance of lines, in parts of the font's size. */
    static final double HEIGHT = 0.74;

    private static final double LEADING = 1.35;
    private static final double MARGIN = 2;

    double width(Graphics2D g2) {
        return g2.getFontMetrics(font).stringWidth(text);
    }

    /** How far the baseline lies below the top of the figures. */
    double height() {
        return font.getSize2D() * HEIGHT;
    }

    /** The height of the line with the space around it. */
    double lineHeight() {
        return font.getSize2D() * LEADING;
    }

    void draw(Graphics2D g2, double x, double baseline) {
        g2.setFont(font);
        g2.setPaint(paint);
        g2.drawString(text, (float) x, (float) baseline);
    }

    /** Draws with the middle of the figures at this height. */
    void drawAround(Graphics2D g2, double x, double middle) {
        draw(g2, x, middle + height() / 2);
    }

    /** Draws on a patch of the background, so that no bar or line strikes the words through. */
    void drawClear(Graphics2D g2, double x, double middle, Paint background) {
        Rectangle2D room = room(g2, x, middle);
        g2.setPaint(background);
        g2.fill(new Rectangle2D.Double(
                room.getX() - MARGIN,
                room.getY() - MARGIN,
                room.getWidth() + 2 * MARGIN,
                room.getHeight() + 2 * MARGIN));
        drawAround(g2, x, middle);
    }

    /** The room the words take where they are drawn around this height. */
    Rectangle2D room(Graphics2D g2, double x, double middle) {
        return new Rectangle2D.Double(x, middle - height() / 2, width(g2), height());
    }

    /** The same words no larger than this part of their size, in whole pixels, but never smaller than {@code least}. */
    Words scaled(double part, float least) {
        float size = (float) Math.clamp(Math.floor(font.getSize2D() * part), least, font.getSize2D());
        return new Words(text, font.deriveFont(size), paint);
    }
}
