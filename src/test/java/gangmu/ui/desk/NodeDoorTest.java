package gangmu.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.chart.AttainmentChart;
import gangmu.model.Plan;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.Wheel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jfree.data.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Charts as doors to what they show. */
class NodeDoorTest {
    private static final int WIDTH = 600;
    private static final int AXIS = 28;

    @TempDir
    private Path folder;

    private OpenDesk open;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openDesk() {
        open = OpenDesk.withSample(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200})
    void a_click_on_a_row_leads_to_its_kpi_however_large_the_chart_is_drawn(int percent) throws Exception {
        onScreenThread(() -> {
            ScreenChart chart = chart(percent);
            double size = percent / 100.0;
            double row = (chart.getHeight() / size - AXIS) / open.plan().kpis().size();
            double y = (AXIS + 4.5 * row) * size; // the middle of the fifth row
            click(chart.getCanvas(), WIDTH * size / 2, y);
        });
        assertThat(open.desk().spot().get())
                .isEqualTo(Spot.of(open.plan().kpis().get(4)));
    }

    @Test
    void the_wheel_leaves_the_bars_as_long_as_they_are() throws Exception {
        onScreenThread(() -> {
            ScreenChart chart = chart(100);
            Range before = chart.getChart().getCategoryPlot().getRangeAxis().getRange();
            Event.fireEvent(
                    chart.getCanvas(), Wheel.turned(chart.getCanvas(), WIDTH / 2.0, chart.getHeight() / 2, 0, 40));
            assertThat(chart.getChart().getCategoryPlot().getRangeAxis().getRange())
                    .isEqualTo(before);
        });
    }

    private ScreenChart chart(int percent) {
        Texts texts = Texts.of(Language.ZH_TW);
        Plan plan = open.plan();
        Looks looks = new Looks(texts, false, percent);
        ScreenChart chart = new ScreenChart("attainment-chart", looks);
        AttainmentChart shown = new AttainmentChart(plan, plan.kpis(), RocYears.year(109), looks.palette(), texts);
        chart.setChartHeight(shown.height(WIDTH));
        chart.show(shown.whole(), "");
        chart.addChartMouseListener(new NodeDoor(open.desk(), chart));
        chart.resize(WIDTH * looks.size(), chart.prefHeight(-1));
        chart.layout();
        return chart;
    }

    private static void click(Node node, double x, double y) {
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)
                .forEach(type -> Event.fireEvent(node, mouse(type, x, y)));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private static void onScreenThread(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(1, TimeUnit.MINUTES);
    }
}
