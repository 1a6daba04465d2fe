package gangmu.ui.desk;

import gangmu.chart.Palette;
import gangmu.chart.RowChart;
import gangmu.exchange.Table;
import gangmu.model.Linkage;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of chart, and the figures behind it, made of whatever is looked at.
 *
 * @param key of its name in the bundles
 */
public record ChartOf(String key, BiFunction<Linkage, Palette, RowChart> chart, Function<Linkage, Table> figures) {}
