package gangmu.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gangmu.chart.TrendChart.Parts;
import gangmu.model.Kpi;
import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.model.Span;
import gangmu.model.Trend;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.XYItemEntity;
import org.junit.jupiter.api.Test;

/** The trend of a KPI, as it is drawn. */
class TrendChartTest {
    private static final int WIDTH = 900;
    private static final Palette PALETTE = Palette.LIGHT;

    private final Plan plan = MeasuredKpi.by(Method.SUM_OF_PARTS, Span.QUARTER)
            .part("甲")
            .part("乙")
            .target(108, "60")
            .actual("甲", "107-Q1", "10")
            .actual("乙", "107-Q1", "10")
            .actual("甲", "107-Q3", "10")
            .actual("乙", "107-Q3", "10")
            .actual("甲", "108-Q1", "30")
            .actual("乙", "108-Q1", "30")
            .plan();
    private final Kpi kpi = plan.kpis().getFirst();

    private record Drawn(BufferedImage image, List<XYItemEntity> bars) {
        Rectangle2D bar(int place) {
            return bars.get(place).getArea().getBounds2D();
        }

        long count(Rectangle2D area, Color colour) {
            long count = 0;
            for (int x = (int) area.getMinX(); x < area.getMaxX(); x++) {
                for (int y = (int) area.getMinY(); y < area.getMaxY(); y++) {
                    count += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
                }
            }
            return count;
        }
    }

    private Drawn draw(Parts parts) {
        Trend trend = Trend.of(plan, kpi);
        JFreeChart chart =
                new TrendChart(plan, kpi, trend, parts, PALETTE, Texts.of(Language.ZH_TW)).chart(40, trend.years());
        ChartRenderingInfo info = new ChartRenderingInfo();
        BufferedImage image = chart.createBufferedImage(WIDTH, TrendChart.HEIGHT, info);
        List<XYItemEntity> bars = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof XYItemEntity item && item.getSeriesIndex() == 0) {
                bars.add(item);
            }
        }
        return new Drawn(image, bars);
    }

    @Test
    void bars_are_as_high_as_what_it_stood_at_and_a_period_without_figures_is_a_gap() {
        Drawn drawn = draw(Parts.TOGETHER);
        assertThat(drawn.bars()).hasSize(3);
        assertThat(drawn.bar(1).getHeight() / drawn.bar(0).getHeight()).isCloseTo(2, within(0.01));
        assertThat(drawn.bar(2).getHeight() / drawn.bar(0).getHeight()).isCloseTo(3, within(0.01));
        double period = drawn.bar(1).getX() - drawn.bar(0).getX();
        assertThat((drawn.bar(2).getX() - drawn.bar(1).getX()) / period)
                .as("from the third quarter to the first of the next year")
                .isCloseTo(1, within(0.01));
        assertThat(drawn.bars().get(2).getToolTipText()).isEqualTo("108 年第 1 季：60 項。（甲 30、乙 30）");
    }

    @Test
    void parts_that_are_stacked_share_a_bar_and_others_stand_side_by_side() {
        Drawn stacked = draw(Parts.STACKED);
        Rectangle2D bar = stacked.bar(2);
        double share = (double) stacked.count(bar, PALETTE.shade(0, 2)) / (bar.getWidth() * bar.getHeight());
        assertThat(share).isCloseTo(0.5, within(0.06));
        Rectangle2D lower =
                new Rectangle2D.Double(bar.getX(), bar.getCenterY() + 2, bar.getWidth(), bar.getHeight() / 2 - 4);
        assertThat(stacked.count(lower, PALETTE.shade(1, 2))).isZero();
        Drawn beside = draw(Parts.BESIDE);
        Rectangle2D both = beside.bar(2);
        Rectangle2D left =
                new Rectangle2D.Double(both.getX() + 1, both.getY(), both.getWidth() / 2 - 2, both.getHeight());
        assertThat(beside.count(left, PALETTE.shade(0, 2))).isPositive();
        assertThat(beside.count(left, PALETTE.shade(1, 2))).isZero();
    }

    @Test
    void the_target_is_a_line_through_its_year_over_the_bars() {
        Drawn drawn = draw(Parts.TOGETHER);
        Rectangle2D bar = drawn.bar(2);
        Rectangle2D top = new Rectangle2D.Double(bar.getX(), bar.getY() - 2, bar.getWidth(), 4);
        assertThat(drawn.count(top, PALETTE.text())).isGreaterThan((long) bar.getWidth() / 2);
        Rectangle2D other = drawn.bar(1);
        assertThat(drawn.count(
                        new Rectangle2D.Double(other.getX(), bar.getY() - 2, other.getWidth(), 4), PALETTE.text()))
                .isZero();
    }
}
