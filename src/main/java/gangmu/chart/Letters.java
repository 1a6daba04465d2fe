package gangmu.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.text.AttributedString;

/** How words in a picture look. */
record Letters(ChartFont weight, float size, Color colour) {
    /** The mark that Chinese typesetting has always put where a type was missing. */
    private static final String NO_SUCH_TYPE = "〓";

    Letters in(Color other) {
        return new Letters(weight, size, other);
    }

    /** Draws a line of words; a character that the font lacks in another of the machine's, where one has it. */
    void draw(Graphics2D g2, String line, double x, double baseline) {
        Font font = weight.at(size);
        g2.setPaint(colour);
        g2.setFont(font);
        if (font.canDisplayUpTo(line) < 0) {
            g2.drawString(line, (float) x, (float) baseline);
        } else {
            g2.drawString(mixed(line, font).getIterator(), (float) x, (float) baseline);
        }
    }

    private static AttributedString mixed(String line, Font font) {
        Font other = new Font(Font.DIALOG, font.getStyle(), 1).deriveFont(font.getSize2D());
        StringBuilder shown = new StringBuilder();
        line.codePoints().forEach(c -> {
            boolean isThere = font.canDisplay(c) || other.canDisplay(c);
            shown.append(isThere ? Character.toString(c) : NO_SUCH_TYPE);
        });
        AttributedString mixed = new AttributedString(shown.toString());
        mixed.addAttribute(TextAttribute.FONT, font);
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            if (!font.canDisplay(shown.codePointAt(i))) {
                mixed.addAttribute(TextAttribute.FONT, other, i, i + Character.charCount(shown.codePointAt(i)));
            }
        }
        return mixed;
    }
}
