package gangmu.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gangmu.model.Plan;
import gangmu.report.SamplePlans;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.geom.Rectangle2D;
import java.time.Year;
import org.junit.jupiter.api.Test;

class EnlargedChartTest {
    private static final Year WITHOUT_FIGURES = RocYears.year(106);
    private static final int WIDTH = 400;
    private static final int HEIGHT = 220;

    private final Plan plan = SamplePlans.withActuals();

    @Test
    void words_grow_as_much_as_the_picture() {
        double ratio = (double) heightOfWords(drawn(2)) / heightOfWords(drawn(1));
        assertThat(ratio).isCloseTo(2, within(0.2));
    }

    @Test
    void lines_grow_as_much_as_the_picture() {
        Year reported = RocYears.year(109);
        assertThat(drawn(1).widest(reported, Palette.LIGHT.text())).isGreaterThan(20);
        assertThat(drawn(3).tallest(reported, Palette.LIGHT.text())).isGreaterThanOrEqualTo(6);
        assertThat(drawn(1).tallest(reported, Palette.LIGHT.text())).isLessThan(6);
    }

    @Test
    void a_part_is_found_where_it_is_drawn() {
        Drawing ordinary = drawn(1);
        Drawing enlarged = drawn(1.5);
        assertThat(enlarged.items()).hasSameSizeAs(ordinary.items()).hasSize(4);
        for (Object item :
                ordinary.items().stream().map(part -> part.getColumnKey()).toList()) {
            Rectangle2D before = ordinary.area((Year) item);
            Rectangle2D after = enlarged.area((Year) item);
            assertThat(after.getX()).isCloseTo(before.getX() * 1.5, within(0.01));
            assertThat(after.getY()).isCloseTo(before.getY() * 1.5, within(0.01));
            assertThat(after.getMaxX()).isCloseTo(before.getMaxX() * 1.5, within(0.01));
            assertThat(after.getMaxY()).isCloseTo(before.getMaxY() * 1.5, within(0.01));
        }
    }

    /** In the part of a year that has nothing but the words that say so. */
    private static int heightOfWords(Drawing drawing) {
        return drawing.inkedRows(WITHOUT_FIGURES, Palette.LIGHT.background());
    }

    private Drawing drawn(double size) {
        return Drawing.of(
                new EnlargedChart(
                        KpiChart.of(plan, SamplePlans.kpi(plan, "7.1"), Palette.LIGHT, Texts.of(Language.ZH_TW)), size),
                (int) (WIDTH * size),
                (int) (HEIGHT * size));
    }
}
