package gangmu.chart;

import gangmu.explain.LightWords;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** Draws the lights of a KPI as cells, one a year; the year that is reported has an edge. */
final class LightCells extends RowMarks {
    private static final double GAP = 1.5;
    private static final float SIGN = 13;
    private static final float FIGURE = 11;
    private static final float NOTE = 9;
    private static final double SIGN_GAP = 4;

    private final transient List<List<KpiProgress>> kpis;
    private final List<Year> years;
    private final Year reported;
    private final Palette palette;
    private final transient Texts texts;

    LightCells(List<List<KpiProgress>> kpis, List<Year> years, Year reported, Palette palette, Texts texts) {
        this.kpis = kpis;
        this.years = years;
        this.reported = reported;
        this.palette = palette;
        this.texts = texts;
        setDefaultToolTipGenerator(
                (figures, row, column) -> tip(years.get(row), kpis.get(column).get(row)));
    }

    private String tip(Year year, KpiProgress progress) {
        return texts.get(
                        "chart.lights.cell",
                        RocYears.text(year),
                        LightWords.standing(progress.standing(), texts),
                        progress.explanation(year, texts))
                + (progress.invented() ? texts.get("chart.invented") : "");
    }

    @Override
    Rectangle2D draw(Graphics2D g2, Slot slot, int part, int place) {
        Year year = years.get(part);
        Rectangle2D whole = ((YearAxis) slot.axis()).span(year, year, slot.area(), slot.top(), slot.height());
        Rectangle2D cell = new Rectangle2D.Double(
                whole.getX() + GAP, whole.getY() + GAP, whole.getWidth() - 2 * GAP, whole.getHeight() - 2 * GAP);
        KpiProgress progress = kpis.get(place).get(part);
        g2.setPaint(palette.tint(progress.standing().light()));
        g2.fill(cell);
        g2.setPaint(year.equals(reported) ? palette.text() : palette.hairline());
        g2.setStroke(new BasicStroke(1f));
        g2.draw(cell);
        words(g2, progress, cell);
        return whole;
    }

    /** Sign and figure, and below what is to be known of it; the sign alone where there is no room for more. */
    private void words(Graphics2D g2, KpiProgress progress, Rectangle2D cell) {
        Words sign = new Words(
                LightWords.sign(progress.standing()),
                ChartFont.REGULAR.at(SIGN),
                palette.of(progress.standing().light()));
        Words figure = new Words(figure(progress), ChartFont.REGULAR.at(FIGURE), palette.text());
        Words note = new Words(note(progress), ChartFont.REGULAR.at(NOTE), palette.muted());
        double both = sign.width(g2) + (figure.text().isEmpty() ? 0 : SIGN_GAP + figure.width(g2));
        double middle = cell.getCenterY();
        if (both > cell.getWidth() || note.width(g2) > cell.getWidth()) {
            sign.drawAround(g2, cell.getCenterX() - sign.width(g2) / 2, middle);
            return;
        }
        double line = note.text().isEmpty() ? middle : middle - 6;
        double left = cell.getCenterX() - both / 2;
        sign.drawAround(g2, left, line);
        figure.drawAround(g2, left + sign.width(g2) + SIGN_GAP, line);
        note.drawAround(g2, cell.getCenterX() - note.width(g2) / 2, middle + 8);
    }

    private String figure(KpiProgress progress) {
        return progress.percent().isPresent() ? progress.bareFigure(texts) : "";
    }

    private String note(KpiProgress progress) {
        List<String> notes = new ArrayList<>();
        if (progress.percent().isEmpty()) {
            notes.add(progress.bareFigure(texts));
        }
        if (progress.partial()) {
            notes.add(texts.get("chart.partial.bare"));
        }
        if (progress.invented()) {
            notes.add(texts.get("grid.invented"));
        }
        return String.join(texts.get("list.comma"), notes);
    }
}
