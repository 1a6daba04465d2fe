package gangmu.chart;

import gangmu.explain.LightWords;
import gangmu.model.Attainment;
import gangmu.model.Light;
import gangmu.text.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Draws attainments as bars in the colour of their light, each with sign and figure at its end. */
final class AttainmentBars extends RowMarks {
    private static final double THICKNESS = 14;
    private static final double BAND = 22;
    private static final double PACE = 2;
    private static final double GAP = 6;
    private static final double SIGN_GAP = 4;
    private static final float LABEL = 12;
    private static final float NOTE = 9;

    private final transient List<KpiProgress> kpis;
    private final transient List<Band> bands;
    private final Palette palette;
    private final transient Texts texts;

    AttainmentBars(List<KpiProgress> kpis, List<Band> bands, Year year, Palette palette, Texts texts) {
        this.kpis = kpis;
        this.bands = bands;
        this.palette = palette;
        this.texts = texts;
        setDefaultToolTipGenerator((dataset, row, column) -> tip(kpis.get(column), year));
    }

    /** The room in pixels that the longest label needs beside its bar, the same for all KPIs of all pages. */
    static double labelWidth(Texts texts) {
        Stream<String> figures = Stream.concat(
                Stream.of("1,000.00%", texts.get("chart.notComputed")),
                Arrays.stream(Attainment.Reason.values()).map(reason -> texts.get("chart.missing." + reason)));
        FontMetrics metrics = ChartFont.REGULAR.metrics(LABEL);
        int widest = figures.mapToInt(metrics::stringWidth).max().orElse(0)
                + metrics.stringWidth(texts.get("chart.partial"))
                + metrics.stringWidth(Light.GREEN.sign() + "*");
        int note = ChartFont.REGULAR.metrics(NOTE).stringWidth(texts.get("chart.invented"));
        return Math.max(widest + SIGN_GAP, note) + 2 * GAP;
    }

    private String tip(KpiProgress progress, Year year) {
        String overruled = LightWords.overruled(progress.standing(), texts)
                .map("\n"::concat)
                .orElse("");
        String invented = progress.invented() ? texts.get("chart.invented") : "";
        return progress.explanation(year, texts) + invented + progress.expectation(texts) + overruled;
    }

    @Override
    Rectangle2D draw(Graphics2D g2, Slot slot, int part, int place) {
        KpiProgress progress = kpis.get(place);
        if (progress.percent().isPresent()) {
            bands.forEach(band -> band(g2, band, slot));
        }
        Rectangle2D bar = bar(progress, slot);
        Hatch.fill(g2, bar, palette.of(progress.standing().light()), progress.invented());
        cut(g2, progress, bar);
        progress.expected().ifPresent(expected -> pace(g2, slot.x(Scale.shown(expected)), slot.middle()));
        double hundred = slot.x(100);
        if (slot.isLast()) {
            g2.setStroke(new BasicStroke(1f));
            g2.setPaint(palette.text());
            g2.draw(new Line2D.Double(
                    hundred, slot.area().getMinY(), hundred, slot.area().getMaxY()));
        }
        label(g2, progress, Math.max(bar.getMaxX(), hundred) + GAP, slot.middle());
        return slot.whole();
    }

    private static Rectangle2D bar(KpiProgress progress, Slot slot) {
        double value = progress.percent().map(Scale::shown).orElse(0.0);
        double zero = slot.x(0);
        double end = slot.x(value);
        return new Rectangle2D.Double(
                Math.min(zero, end), slot.middle() - THICKNESS / 2, Math.abs(end - zero), THICKNESS);
    }

    private void band(Graphics2D g2, Band band, Slot slot) {
        double from = slot.x(band.from());
        double to = slot.x(band.to());
        g2.setPaint(palette.band(band.light()));
        g2.fill(new Rectangle2D.Double(from, slot.middle() - BAND / 2, to - from, BAND));
    }

    /** A mark across the bar that keeps apart from it, whatever the bar's colour. */
    private void pace(Graphics2D g2, double x, double middle) {
        g2.setPaint(palette.background());
        g2.fill(new Rectangle2D.Double(x - PACE, middle - BAND / 2, 2 * PACE, BAND));
        g2.setPaint(palette.text());
        g2.fill(new Rectangle2D.Double(x - PACE / 2, middle - BAND / 2, PACE, BAND));
    }

    /** Two slanted gaps near the end of a bar that is longer than can be drawn. */
    private void cut(Graphics2D g2, KpiProgress progress, Rectangle2D bar) {
        BigDecimal percent = progress.percent().orElse(BigDecimal.ZERO);
        if (Scale.shows(percent)) {
            return;
        }
        double x = percent.signum() > 0 ? bar.getMaxX() - 16 : bar.getMinX() + 8;
        g2.setPaint(palette.background());
        g2.setStroke(new BasicStroke(2f));
        for (double shift = 0; shift <= 5; shift += 5) {
            g2.draw(new Line2D.Double(x + shift, bar.getMaxY() + 1, x + shift + 5, bar.getMinY() - 1));
        }
    }

    private void label(Graphics2D g2, KpiProgress progress, double x, double middle) {
        Light light = progress.standing().light();
        Color colour = light == Light.WHITE ? palette.muted() : palette.text();
        double y = progress.invented() ? middle - 6 : middle;
        Words sign = new Words(LightWords.sign(progress.standing()), ChartFont.REGULAR.at(LABEL), palette.of(light));
        sign.drawAround(g2, x, y);
        new Words(progress.figure(texts), sign.font(), colour).drawAround(g2, x + sign.width(g2) + SIGN_GAP, y);
        if (progress.invented()) {
            new Words(texts.get("chart.invented"), ChartFont.REGULAR.at(NOTE), palette.muted())
                    .drawAround(g2, x, middle + 8);
        }
    }
}
