package gangmu.chart;

import gangmu.model.Pace;
import gangmu.text.Figures;
import gangmu.text.Texts;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Writes a year's figures over its middle, each beside its mark, the actual in the colour of the bar; the pace at the
 * right end of its line, where the others leave it room.
 */
record FigureLabels(Palette palette, Texts texts) {
    private static final float SMALLEST = 7;
    private static final float PACE = 9;
    private static final double PACE_GAP = 3.5;

    void draw(Graphics2D g2, YearSlot slot) {
        LabelPlaces places = LabelPlaces.of(slot);
        List<Rectangle2D> taken = new ArrayList<>();
        taken.addAll(actual(g2, slot, places.actual()));
        slot.figures().target().ifPresent(target -> {
            Words words = new Words(target.words(), ChartFont.REGULAR.at(LabelPlaces.SIZE), palette.text());
            taken.add(write(g2, words, places.target(), slot));
            taken.add(new Rectangle2D.Double(
                    slot.area().getX(), slot.y(target.height()) - 1, slot.area().getWidth(), 2));
        });
        slot.figures().pace().ifPresent(pace -> pace(g2, slot, pace, taken));
    }

    private List<Rectangle2D> actual(Graphics2D g2, YearSlot slot, double middle) {
        return slot.figures()
                .actual()
                .map(mark -> new Words(mark.words(), ChartFont.BOLD.at(LabelPlaces.SIZE), palette.accent()))
                .map(words -> List.of(write(g2, words, middle, slot)))
                .orElseGet(() -> missing(g2, slot, middle));
    }

    /** What stands in the place of a figure, in lines rather than in letters too small to be read; the last line there. */
    private List<Rectangle2D> missing(Graphics2D g2, YearSlot slot, double middle) {
        List<Words> lines = Lines.wrap(
                        slot.figures().missing(texts),
                        ChartFont.REGULAR.metrics(LabelPlaces.SIZE),
                        slot.area().getWidth())
                .stream()
                .map(line -> new Words(line, ChartFont.REGULAR.at(LabelPlaces.SIZE), palette.muted()))
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(line -> write(
                        g2,
                        lines.get(line),
                        middle - (lines.size() - 1 - line) * lines.get(line).lineHeight(),
                        slot))
                .toList();
    }

    private Rectangle2D write(Graphics2D g2, Words words, double middle, YearSlot slot) {
        Words fitting = words.scaled(slot.area().getWidth() / words.width(g2), SMALLEST);
        double x = slot.area().getCenterX() - fitting.width(g2) / 2;
        fitting.drawClear(g2, x, middle, palette.background());
        return fitting.room(g2, x, middle);
    }

    private void pace(Graphics2D g2, YearSlot slot, Pace pace, List<Rectangle2D> taken) {
        Words words = new Words(Figures.rounded(pace.expected()), ChartFont.REGULAR.at(PACE), palette.muted());
        Words fitting = words.scaled(slot.area().getWidth() / 2 / words.width(g2), SMALLEST);
        double x = slot.area().getMaxX() - fitting.width(g2);
        double away = PACE_GAP + fitting.height() / 2;
        double line = slot.y(pace.expected());
        DoubleStream.of(line - away, line + away)
                .filter(middle -> x >= slot.area().getCenterX()
                        && taken.stream().noneMatch(fitting.room(g2, x, middle)::intersects))
                .findFirst()
                .ifPresent(middle -> fitting.drawClear(g2, x, middle, palette.background()));
    }
}
