package gangmu.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/** A picture under a heading that says what it shows, with a margin around, so that it can stand alone in a document. */
record HeadedPicture(Picture inside, Heading heading, Palette palette) implements Picture {
    static final int MARGIN = 14;
    private static final float LETTER = 15;
    private static final float NOTE = 11;
    private static final double GAP = 8;

    /**
     * What stands above a picture.
     *
     * @param name what it shows
     * @param notes of which plan, year and unit, and what else is to be known of it
     */
    record Heading(String name, List<String> notes) {}

    @Override
    public String title() {
        return inside.title();
    }

    @Override
    public double width() {
        return inside.width() + 2 * MARGIN;
    }

    @Override
    public double height() {
        return top() + inside.height() + MARGIN;
    }

    private double top() {
        return MARGIN + lines().stream().mapToDouble(Words::lineHeight).sum() + GAP;
    }

    private List<Words> lines() {
        return Stream.concat(
                        words(heading.name(), ChartFont.BOLD, LETTER),
                        heading.notes().stream().flatMap(note -> words(note, ChartFont.REGULAR, NOTE)))
                .toList();
    }

    private Stream<Words> words(String text, ChartFont font, float size) {
        return Lines.wrap(text, font.metrics(size), inside.width()).stream()
                .map(line -> new Words(line, font.at(size), font == ChartFont.BOLD ? palette.text() : palette.muted()));
    }

    @Override
    public void draw(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setPaint(palette.background());
        g2.fill(new Rectangle2D.Double(0, 0, width(), height()));
        double y = MARGIN;
        for (Words line : lines()) {
            line.drawAround(g2, MARGIN, y + line.lineHeight() / 2);
            y += line.lineHeight();
        }
        AffineTransform whole = g2.getTransform();
        g2.translate(MARGIN, top());
        inside.draw(g2);
        g2.setTransform(whole);
    }

    @Override
    public byte[] svg() {
        return DrawnSvg.of(this);
    }
}
