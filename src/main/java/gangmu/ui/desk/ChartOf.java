package gangmu.ui.desk;

import gangmu.chart.Palette;
import gangmu.chart.Picture;
import gangmu.chart.RowChart;
import gangmu.exchange.Table;
import gangmu.model.Linkage;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of chart, and the figures behind it, made of whatever is looked at.
 *
 * @param key of its name in the bundles
 * @param picture the chart as it can stand alone
 */
public record ChartOf(
        String key,
        BiFunction<Linkage, Palette, RowChart> chart,
        Function<Linkage, Picture> picture,
        Function<Linkage, Table> figures) {}
