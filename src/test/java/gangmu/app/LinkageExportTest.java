package gangmu.app;

import static gangmu.app.DrivenWindow.eventually;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.ReadSheet;
import gangmu.ui.desk.Spot;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkageExportTest extends WindowTest {
    @BeforeEach
    void goThere() {
        window.showSample();
        window.press(CONTROL, DIGIT3);
    }

    /** Gives out what a view shows, and waits until that is told. */
    private Path export(String sight, String name) {
        window.fire(window.find("#sight-" + sight, ButtonBase.class));
        window.saveAs(name);
        window.fire(window.find("#export-linkage", ButtonBase.class));
        Path file = home.resolve(name);
        eventually(() -> assertThat(window.notification()).contains("已匯出", "已儲存：" + file));
        return file;
    }

    @Test
    void each_view_is_given_out_as_what_the_ending_of_the_name_says() throws Exception {
        byte[] matrix = Files.readAllBytes(export("MATRIX", "矩陣.xlsx"));
        assertThat(ReadSheet.xlsx(matrix).rows())
                .hasSize(4 + 18 + 1)
                .last()
                .satisfies(sums -> assertThat(sums).endsWith("32"));
        byte[] list = Files.readAllBytes(export("LISTS", "清單.ODS"));
        assertThat(ReadSheet.ods(list).rows()).hasSize(1 + 32);
        assertThat(export("COVERAGE", "檢核.csv")).content().contains("檢核規則").hasLineCount(1 + 7);
        assertThat(export("GRAPH", "圖.svg")).content().contains("外交使節會議");
        File png = export("GRAPH", "圖.png").toFile();
        assertThat(ImageIO.read(png).getWidth()).isGreaterThan(2000);
        window.fire(window.find("#sight-IMPACT", ButtonBase.class));
        assertThat(window.shows("#export-linkage")).isFalse();
    }

    @Test
    void what_is_shown_is_given_out_and_nothing_else() throws Exception {
        window.onScreen(
                () -> window.find("#linkage-text", TextInputControl.class).setText("外交使節會議"));
        List<List<String>> rows =
                ReadSheet.ods(Files.readAllBytes(export("MATRIX", "部分.ods"))).rows();
        assertThat(rows).hasSize(4 + 1 + 1);
        assertThat(rows.get(4)).startsWith("一、強化我與各國關係", "外交使節會議");
        window.onScreen(
                () -> window.find("#linkage-text", TextInputControl.class).setText(""));

        window.fire(window.find("#sight-GRAPH", ButtonBase.class));
        window.onScreen(() -> window.desk().lookAt(Spot.of(window.project("外交使節會議"))));
        window.pick(window.find("#graph-depth", Node.class), "所選項目 1 層以內");
        assertThat(export("GRAPH", "附近.svg"))
                .content()
                .contains("外交使節會議")
                .contains("已隱藏 17 項計畫、15 項指標")
                .doesNotContain("領事事務管理");
    }

    @Test
    void a_missing_ending_is_added_and_nothing_that_nobody_named_is_replaced() throws Exception {
        Path there = home.resolve("矩陣.ods");
        Files.writeString(there, "mine");
        window.saveAs("矩陣");
        window.fire(window.find("#export-linkage", ButtonBase.class));
        Path file = home.resolve("矩陣 (2).ods");
        eventually(() -> assertThat(window.notification()).contains("已儲存：" + file));
        assertThat(ReadSheet.ods(Files.readAllBytes(file)).rows()).hasSize(23);
        assertThat(there).hasContent("mine");
    }

    @Test
    void the_name_of_the_plan_and_of_the_view_is_proposed() {
        window.saveAs("");
        window.fire(window.find("#export-linkage", ButtonBase.class));
        Path file = home.resolve("外交部中程施政計畫（106 至 109 年度）-計畫與指標關聯矩陣.ods");
        eventually(() -> assertThat(file).exists());
    }

    @Test
    void a_place_that_cannot_be_written_to_is_told_in_a_sentence() {
        window.saveAs("沒有/矩陣.ods");
        window.fire(window.find("#export-linkage", ButtonBase.class));
        eventually(() -> assertThat(window.notification())
                .contains("無法寫入檔案 " + home.resolve("沒有").resolve("矩陣.ods")));
    }

    @Test
    void the_graph_is_printed() {
        window.fire(window.find("#sight-GRAPH", ButtonBase.class));
        window.fire(window.find("#print-linkage", ButtonBase.class));
        eventually(() -> assertThat(window.shows("#sheets")).isTrue());
        assertThat(window.all("#sheets .sheet")).hasSize(1);
    }
}
