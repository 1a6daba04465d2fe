package gangmu.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.chart.ChartFont;
import gangmu.chart.KpiChart;
import gangmu.exchange.Demonstration;
import gangmu.model.Plan;
import gangmu.model.YearlyFigures;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ScreenChartTest {
    /** Of 255; the toolkit sometimes draws a hairline a shade darker than the time before. */
    private static final double NOTICED = 16;

    private static final int SQUARE = 4;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        for (ChartFont font : ChartFont.values()) {
            Font.loadFont(font.open(), 12);
        }
    }

    @Test
    void a_chart_looks_the_same_however_often_it_is_drawn() throws Exception {
        try (OpenDesk open = OpenDesk.withSample(folder)) {
            Plan plan = open.change(now -> Demonstration.change(now, "示範用虛構數字", YearlyFigures.ENTERED));
            WaitForAsyncUtils.asyncFx(() -> {
                        ScreenChart chart = chart(plan);
                        WritableImage first = chart.snapshot(null, null);
                        chart.getCanvas().draw();
                        chart.getCanvas().draw();
                        WritableImage again = chart.snapshot(null, null);
                        assertThat(largestDifference(first, again)).isLessThan(NOTICED);
                    })
                    .get(1, TimeUnit.MINUTES);
        }
    }

    private static ScreenChart chart(Plan plan) {
        Texts texts = Texts.of(Language.ZH_TW);
        Looks looks = new Looks(texts, false, 100);
        ScreenChart chart = new ScreenChart("kpi-chart", looks);
        chart.show(KpiChart.of(plan, plan.kpis().getFirst(), looks.palette(), texts), "");
        chart.resize(372, 220);
        chart.layout();
        return chart;
    }

    /** The largest difference, of 255, between the mean red, green or blue of the same square of four by four pixels. */
    private static double largestDifference(WritableImage one, WritableImage other) {
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        double largest = 0;
        for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
            for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    largest = Math.max(largest, Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)));
                }
            }
        }
        return largest;
    }

    private static double mean(WritableImage picture, int x, int y, int shift) {
        double sum = 0;
        for (int i = 0; i < SQUARE * SQUARE; i++) {
            sum += picture.getPixelReader().getArgb(x + i % SQUARE, y + i / SQUARE) >> shift & 0xFF;
        }
        return sum / (SQUARE * SQUARE);
    }
}
