package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.chart.KpiChart;
import gangmu.text.RocYears;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jfree.chart.fx.ChartViewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnteringAnActualTest extends WindowTest {
    private static final Year YEAR = RocYears.year(109);

    @Test
    void an_actual_goes_from_the_keyboard_through_chart_undo_and_reopening_into_the_pdf() throws IOException {
        window.openSample();
        window.search("友邦高層政要");
        assertThat(window.selectedLine()).contains("1.1 深化與友邦高層政要之情誼");
        assertThat(actualInChart()).isNull();

        window.tabTo("actual-109");
        window.type("１０3");
        window.press(KeyCode.ENTER);
        assertThat(actualInChart()).isEqualTo(new BigDecimal("103"));
        assertThat(actualInField()).isEqualTo("103");
        assertThat(window.status()).startsWith("已儲存");
        assertThat(window.selectedLine()).contains("績效合格");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(actualInChart()).isNull();
        assertThat(actualInField()).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(actualInChart()).isEqualTo(new BigDecimal("103"));
        assertThat(actualInField()).isEqualTo("103");

        window.press(KeyCode.CONTROL, KeyCode.O);
        assertThat(window.window().openPlan()).isEmpty();
        window.openSample();
        window.search("1.1");
        assertThat(actualInField()).isEqualTo("103");
        assertThat(actualInChart()).isEqualTo(new BigDecimal("103"));

        assertThat(printed()).contains("外交部中程施政計畫").contains("109年實際值103人次÷目標值105人次＝98.10%");
    }

    @Test
    void a_target_that_was_lowered_is_printed_with_its_reason_unless_that_was_undone() throws IOException {
        window.openSample();
        window.search("友邦高層政要");
        window.tabTo("target-109");
        window.type("95 預算刪減");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.shows("#note-109")).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(window.sentence("#note-109")).startsWith("目標值已調整：105 人次 → 95 人次（較易達成）  理由：預算刪減");
        assertThat(printed()).contains("附錄二　目標值調整表", "109105人次95人次較易達成預算刪減");
    }

    @Test
    void what_is_previewed_is_saved_as_the_kind_of_file_whose_ending_is_typed() {
        window.openSample();
        window.press(KeyCode.CONTROL, KeyCode.P);
        DrivenWindow.eventually(() -> assertThat(window.shows("#save-pdf")).isTrue());
        for (String name : List.of("進度.html", "進度.odt")) {
            window.saveAs(name);
            window.click("#save-pdf");
            DrivenWindow.eventually(
                    () -> assertThat(window.sentence("#outcome")).isEqualTo("已儲存：" + home.resolve(name)));
        }
        assertThat(home.resolve("進度.html")).content().contains("<html", "深化與友邦高層政要之情誼");
        assertThat(home.resolve("進度.odt")).content(StandardCharsets.ISO_8859_1).startsWith("PK");
    }

    private String actualInField() {
        return window.field("actual-109").getText();
    }

    private @Nullable Number actualInChart() {
        return window.find("#kpi-chart", ChartViewer.class)
                .getChart()
                .getCategoryPlot()
                .getDataset()
                .getValue(KpiChart.Row.ACTUAL, YEAR);
    }

    /** Makes the PDF as a person does, by the preview, and reads its text without white space. */
    private String printed() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.P);
        DrivenWindow.eventually(() -> assertThat(window.shows("#save-pdf")).isTrue());
        window.click("#save-pdf");
        DrivenWindow.eventually(
                () -> assertThat(window.sentence("#outcome")).startsWith("已儲存").contains(home.toString()));
        Path file = home.resolve("外交部中程施政計畫（106 至 109 年度）-109.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
