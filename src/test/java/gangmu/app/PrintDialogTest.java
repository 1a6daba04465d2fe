package gangmu.app;

import static gangmu.app.DrivenWindow.chosen;
import static gangmu.app.DrivenWindow.eventually;
import static gangmu.app.DrivenWindow.offered;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.report.print.PaperPrinter;
import java.nio.file.Files;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PrintDialogTest extends WindowTest {
    private final PaperPrinter printer = new PaperPrinter();

    private void preview() {
        window.openSample();
        window.press(KeyCode.CONTROL, KeyCode.P);
        eventually(() -> assertThat(window.shows("#print")).isTrue());
    }

    private void ask() {
        window.fire(window.find("#print", ButtonBase.class));
        eventually(() -> assertThat(window.shows("#print-range")).isTrue());
    }

    private void type(String field, String text) {
        window.onScreen(() -> window.find(field, TextField.class).setText(text));
    }

    private ComboBox<?> list(String id) {
        return window.find(id, ComboBox.class);
    }

    private String outlook() {
        return window.find("#print-outlook", Label.class).getText();
    }

    private String outcome() {
        return window.find("#outcome", Label.class).getText();
    }

    @Test
    void only_what_is_chosen_comes_out_of_the_printer() {
        window.connect(printer.printer());
        preview();
        ask();
        assertThat(chosen(list("#print-printer"))).isEqualTo(printer.printer().name());
        assertThat(offered(list("#print-paper"))).startsWith("A4（210 × 297 公釐）", "A3（297 × 420 公釐）");
        assertThat(outlook()).endsWith("共 1 份，縮放比例 100%。");

        type("#print-range", "2-3，5");
        assertThat(window.find("#print-some", ToggleButton.class).isSelected()).isTrue();
        type("#print-copies", "２");
        window.pick(list("#print-paper"), "A3（297 × 420 公釐）");
        window.pick(list("#print-sides"), "雙面列印（長邊翻頁）");
        assertThat(outlook()).isEqualTo("將列印 3 頁，共 2 份，縮放比例 141%。");
        assertThat(window.find("#print-grey", CheckBox.class).isDisabled())
                .as("it prints in colour only")
                .isTrue();
        window.answer("開始列印");

        eventually(() -> assertThat(outcome())
                .isEqualTo("已將 3 頁、2 份送至印表機「" + printer.printer().name() + "」。"));
        assertThat(printer.sheets()).isEqualTo(3);
        assertThat(printer.copies()).isEqualTo(2);
        assertThat(printer.paper()).map(Math::round).containsExactly(842L, 1191L);
    }

    @Test
    void what_is_wrong_is_said_beside_it_and_nothing_is_printed() {
        window.connect(printer.printer());
        preview();
        ask();
        type("#print-range", "1-99");
        type("#print-copies", "0");
        window.pick(list("#print-scale"), "自訂比例");
        type("#print-percent", "9");
        assertThat(outlook()).isEqualTo("請先更正標示的欄位。");
        window.answer("開始列印");
        assertThat(window.shows("#print-range")).as("it is still asked").isTrue();
        assertThat(Stream.of("#print-range", "#print-copies", "#print-percent"))
                .allMatch(field -> DrivenWindow.isMarked(window.find(field, TextField.class)));
        assertThat(DrivenWindow.words(window.find(".print-form", javafx.scene.Parent.class)))
                .contains("沒有第 99 頁，這份文件共", "份數請輸入 1 至 999 的整數。", "縮放比例請輸入 10 至 400 的整數。");

        type("#print-range", "1");
        type("#print-copies", "1");
        type("#print-percent", "200");
        assertThat(window.all(".print-form .field-message")).noneMatch(DrivenWindow::isSeen);
        assertThat(outlook()).isEqualTo("將列印 1 頁，共 1 份，縮放比例 200%。內容大於紙張，邊緣會被裁切。");
        window.answer("取消");
        assertThat(printer.postscript()).isEmpty();
    }

    @Test
    void printer_paper_and_scale_are_proposed_again_and_pages_are_not() {
        PaperPrinter other = new PaperPrinter();
        window.connect(printer.printer(), other.printer());
        preview();
        ask();
        window.pick(list("#print-paper"), "B4（ISO，250 × 353 公釐）");
        window.pick(list("#print-scale"), "自訂比例");
        type("#print-percent", "71");
        type("#print-range", "1");
        window.answer("開始列印");
        eventually(() -> assertThat(outcome()).startsWith("已將 1 頁送至印表機"));

        ask();
        assertThat(chosen(list("#print-paper"))).isEqualTo("B4（ISO，250 × 353 公釐）");
        assertThat(chosen(list("#print-scale"))).isEqualTo("自訂比例");
        assertThat(window.find("#print-percent", TextField.class).getText()).isEqualTo("71");
        assertThat(window.find("#print-all", ToggleButton.class).isSelected()).isTrue();
        assertThat(window.find("#print-range", TextField.class).getText()).isEmpty();
        window.answer("取消");
    }

    @Test
    void without_a_printer_nothing_is_asked_and_the_pdf_is_kept() {
        preview();
        window.fire(window.find("#print", ButtonBase.class));
        eventually(() -> assertThat(outcome()).startsWith("這部電腦沒有可用的印表機，已改存 PDF："));
        assertThat(window.all(".print-form")).isEmpty();
        assertThat(home.resolve("Gangmu"))
                .isDirectoryContaining(
                        file -> Files.isRegularFile(file) && file.toString().endsWith(".pdf"));
    }
}
