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
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ScreenChartTest {
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
                        assertThat(Arrays.equals(pixels(chart.snapshot(null, null)), pixels(first)))
                                .isTrue();
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

    private static int[] pixels(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
