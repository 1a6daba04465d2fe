package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.chart.AttainmentChart;
import gangmu.model.Actual;
import gangmu.model.Plan;
import gangmu.text.Figures;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.ui.desk.Spot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jfree.chart.fx.ChartViewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.RestoreSystemProperties;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@RestoreSystemProperties
@ExtendWith(ApplicationExtension.class)
class GridKeysTest {
    @TempDir
    private Path home;

    private DrivenWindow window;

    @Start
    void open(Stage stage) throws IOException {
        window = DrivenWindow.open(stage, home, Language.ZH_TW);
    }

    /** Puts the cursor on the actual of the first KPI. */
    @BeforeEach
    void goToTheFirstActual() {
        window.showSample();
        window.search("1.1");
        window.press(CONTROL, DIGIT1);
        window.tabTo("year-grid");
    }

    private List<String> actuals() {
        Plan plan = window.plan();
        return plan.kpis().stream()
                .flatMap(kpi -> plan.actual(kpi.id(), RocYears.year(109)).stream())
                .map(Actual::value)
                .map(Figures::text)
                .toList();
    }

    private @Nullable Number attainmentInChart(int place) {
        return window.find("#attainment-chart", ChartViewer.class)
                .getChart()
                .getCategoryPlot()
                .getDataset()
                .getValue(
                        AttainmentChart.ROW,
                        new AttainmentChart.Column(
                                place, window.plan().kpis().get(place).id()));
    }

    @Test
    void figures_are_typed_one_below_the_other() {
        window.type("105");
        window.press(ENTER);
        window.type("600");
        window.press(ENTER);
        window.type("６0");
        window.press(UP);
        assertThat(actuals()).containsExactly("105", "600", "60");
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("1.2")));
        assertThat(attainmentInChart(0)).isNotNull();
        assertThat(attainmentInChart(3)).isNull();
        assertThat(window.sentence("#summary")).contains("★2 ▲1 ●0 □13");
        window.press(CONTROL, Z);
        assertThat(actuals()).containsExactly("105", "600");
    }

    @Test
    void a_wrong_figure_keeps_the_cursor_where_it_can_be_mended() {
        Plan before = window.plan();
        window.type("12a");
        window.press(ENTER);
        assertThat(window.plan()).isEqualTo(before);
        assertThat(window.focused().map(DrivenWindow::isMarked)).contains(true);
        assertThat(window.sentence(".year-grid > .field-message")).startsWith("請輸入數字");
        window.press(ESCAPE);
        assertThat(window.plan()).isEqualTo(before);
        window.type("12");
        window.press(ENTER);
        assertThat(actuals()).containsExactly("12");
        assertThat(window.sentence(".year-grid > .field-message")).isEmpty();
    }

    @Test
    void a_figure_being_typed_is_stored_when_another_row_is_clicked() {
        window.type("103");
        window.clickOn(row("2.1"));
        assertThat(actuals()).containsExactly("103");
    }

    private Node row(String code) {
        return window.all(".year-grid .table-cell").stream()
                .filter(cell -> code.equals(cell.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void undo_while_typing_takes_back_what_was_typed_and_not_the_plan() {
        window.type("103");
        window.press(ENTER);
        window.type("6");
        window.type("7");
        window.press(CONTROL, Z);
        assertThat(actuals()).containsExactly("103");
        assertThat(window.focused()).get().isInstanceOf(TextField.class);
    }
}
