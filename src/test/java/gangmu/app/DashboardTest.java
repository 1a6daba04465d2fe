package gangmu.app;

import static gangmu.app.DrivenWindow.eventually;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.chart.RowKey;
import gangmu.exchange.ReadSheet;
import gangmu.model.Light;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.FiguresTable;
import gangmu.ui.desk.Spot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard, as somebody uses it who wants to know how the plan stands. */
class DashboardTest extends WindowTest {
    @BeforeEach
    void goThere() {
        window.showSample();
        window.press(CONTROL, DIGIT1);
    }

    private List<String> rows(String chart) {
        return rowsOf("#progress-" + chart);
    }

    private List<String> rowsOf(String chart) {
        List<String> names = new ArrayList<>();
        for (Object key : window.find(chart, ChartViewer.class)
                .getChart()
                .getCategoryPlot()
                .getDataset()
                .getColumnKeys()) {
            names.add(window.plan().find(((RowKey) key).node()).orElseThrow().name());
        }
        return names;
    }

    private void show(String chart) {
        window.fire(window.find("#progress-" + chart + "-figures", ToggleButton.class));
    }

    private FiguresTable table(String chart) {
        return window.find("#progress-" + chart + "-table", FiguresTable.class);
    }

    private void choose(String card, int item) {
        window.onScreen(() -> window.find("#" + card + "-menu", MenuButton.class)
                .getItems()
                .get(item)
                .fire());
    }

    @Test
    void everything_is_there_at_a_glance() {
        assertThat(rows("attainments")).hasSize(16).first().isEqualTo("深化與友邦高層政要之情誼");
        assertThat(rows("lights")).hasSize(16);
        assertThat(rows("goals")).hasSize(7);
        assertThat(rows("projects")).hasSize(18).contains("加強雙邊及多邊合作");
        assertThat(window.sentence("#pending-summary")).isEqualTo("109 年度：尚無數值 16 項。 尚無填報紀錄。");
    }

    @Test
    void a_tile_of_a_light_shows_its_kpis_alone_here_and_in_the_linkage() {
        window.search("1.1");
        window.enter(window.field("actual-109"), "50");
        window.press(CONTROL, DIGIT1);
        window.fire(window.find("#tile-RED", ToggleButton.class));
        assertThat(window.desk().filter().get().light()).contains(Light.RED);
        assertThat(rows("attainments")).containsExactly("深化與友邦高層政要之情誼");
        assertThat(rows("goals")).hasSize(1);
        assertThat(window.sentence("#overview-hidden")).contains("已隱藏");
        window.fire(window.find("#tile-RED", ToggleButton.class));
        assertThat(rows("attainments")).hasSize(16);
    }

    @Test
    void the_figures_of_a_chart_are_a_table_whose_rows_are_doors() {
        show("attainments");
        FiguresTable table = table("attainments");
        assertThat(table.getItems()).hasSize(16);
        window.onScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().select(3);
        });
        window.press(ENTER);
        assertThat(window.desk().place().get()).isEqualTo(Desk.OUTLINE);
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("2.2")));
    }

    @Test
    void figures_are_copied_as_spreadsheets_take_them() {
        choose("progress-goals", 0);
        AtomicReference<String> board = new AtomicReference<>("");
        window.onScreen(() -> board.set(Clipboard.getSystemClipboard().getString()));
        String copied = board.get();
        assertThat(copied.lines().toList()).hasSize(8).allMatch(line -> line.split("\t", -1).length == 9);
        assertThat(copied).startsWith("目標\t權重\t加權達成度（%）");
    }

    @Test
    void figures_and_picture_are_given_out() throws Exception {
        window.saveAs("燈號.ods");
        choose("progress-lights", 1);
        Path sheet = home.resolve("燈號.ods");
        eventually(() -> assertThat(window.notification()).contains("已儲存：" + sheet));
        assertThat(ReadSheet.ods(Files.readAllBytes(sheet)).rows()).hasSize(1 + 16);
        window.saveAs("燈號.svg");
        choose("progress-lights", 2);
        Path picture = home.resolve("燈號.svg");
        eventually(() -> assertThat(window.notification()).contains("已儲存：" + picture));
        assertThat(picture).content().contains("深化與友邦高層政要之情誼").doesNotContain("DOCTYPE");
    }

    @Test
    void what_is_still_wanted_is_told_with_the_way_to_it() {
        FiguresTable table = window.find("#pending-table", FiguresTable.class);
        assertThat(table.getItems()).isNotEmpty();
        String first = table.getItems().getFirst().getFirst().text();
        window.onScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        window.press(ENTER);
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi(first)));
    }

    private void showKpi(String code) {
        Spot spot = Spot.of(window.kpi(code));
        window.onScreen(() -> window.desk().lookAt(spot));
        window.fire(window.find("#overview-KPI", ToggleButton.class));
    }

    @Test
    void a_kpi_has_its_trend_its_projects_and_why_it_is_what_it_is_on_one_page() {
        window.search("1.1");
        window.enter(window.field("actual-108"), "90");
        window.enter(window.field("actual-109"), "103");
        window.press(CONTROL, DIGIT1);
        showKpi("1.1");
        XYDataset trend = window.find("#kpi-trend", ChartViewer.class)
                .getChart()
                .getXYPlot()
                .getDataset();
        assertThat(trend.getItemCount(0)).isEqualTo(2);
        assertThat(trend.getYValue(0, 1)).isEqualTo(103.0);
        assertThat(trend.getYValue(1, 0)).isEqualTo(105.0);
        assertThat(rowsOf("#kpi-projects")).containsExactly("外交使節會議", "出國訪問計畫", "外賓邀訪計畫");
        assertThat(window.find("#kpi-trend", ChartViewer.class).getAccessibleText())
                .contains("108 年度：90 人次。 109 年度：103 人次。 109 年度目標值 105 人次。");
        assertThat(window.sentence("#kpi-why")).contains("103").contains("105");
    }

    @Test
    void the_page_of_a_kpi_follows_what_is_looked_at_and_leads_to_others() {
        showKpi("1.1");
        window.pick(window.find("#kpi-shown", Node.class), "3.2 鞏固並強化我與已參與之政府間國際組織之關係");
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("3.2")));
        assertThat(rowsOf("#kpi-projects")).hasSize(5);
    }
}
