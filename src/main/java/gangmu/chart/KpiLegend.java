package gangmu.chart;

import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** What the marks in the chart of a KPI stand for; the pace is named only where one is drawn. */
record KpiLegend(Palette palette, Texts texts) {

    LegendItemCollection of(Plan plan, Kpi kpi, List<KpiYear> years) {
        LegendItemCollection items = new LegendItemCollection();
        boolean days = KpiYear.countsDays(plan, kpi);
        String unit = KpiYear.unit(plan, kpi, texts);
        items.add(item(
                days ? texts.get("chart.done") : actual(unit),
                new Rectangle2D.Double(-5, -5, 10, 10),
                palette.accent()));
        items.add(item(
                days ? texts.get("chart.due") : target(unit), new Rectangle2D.Double(-8, -1, 16, 2), palette.text()));
        if (years.stream().anyMatch(year -> year.pace().isPresent())) {
            items.add(item(texts.get("chart.pace"), dashes(), palette.text()));
        }
        return items;
    }

    private String actual(String unit) {
        return unit.isEmpty() ? texts.get("chart.actual") : texts.get("chart.actual.unit", unit);
    }

    private String target(String unit) {
        return unit.isEmpty() ? texts.get("chart.target") : texts.get("chart.target.unit", unit);
    }

    private static Shape dashes() {
        Path2D dashes = new Path2D.Double();
        for (double x = -9; x < 9; x += 7) {
            dashes.append(new Rectangle2D.Double(x, -0.6, 4, 1.2), false);
        }
        return dashes;
    }

    private static LegendItem item(String text, Shape shape, Color colour) {
        return new LegendItem(text, null, null, null, shape, colour);
    }
}
