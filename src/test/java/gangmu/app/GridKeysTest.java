package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.chart.AttainmentChart;
import gangmu.chart.RowKey;
import gangmu.model.Actual;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.TargetAdjustment;
import gangmu.model.YearlyFigures;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.jfree.chart.fx.ChartViewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GridKeysTest extends WindowTest {
    @BeforeEach
    void goToTheFirstActual() {
        window.showSample();
        window.goToFigures();
        window.clickOn(actualOf("1.1"));
    }

    private void goToTheLastActual() {
        Kpi last = window.plan().kpis().getLast();
        window.onScreen(() -> window.desk().lookAt(Spot.of(last)));
        window.clickOn(actualOf(window.plan().numbering().code(last)));
    }

    private Node actualOf(String code) {
        return fieldOf(code, "實際值");
    }

    private Node fieldOf(String code, String what) {
        String named = window.kpi(code).name() + " 109 年度" + what;
        return window.all(".year-grid .text-field").stream()
                .filter(field -> named.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> actuals() {
        Plan plan = window.plan();
        return plan.kpis().stream()
                .flatMap(kpi -> YearlyFigures.actual(plan, kpi.id(), RocYears.year(109)).stream())
                .map(Actual::value)
                .map(Figures::text)
                .toList();
    }

    private List<String> sources() {
        Plan plan = window.plan();
        return plan.kpis().stream()
                .flatMap(kpi -> YearlyFigures.actual(plan, kpi.id(), RocYears.year(109)).stream())
                .map(Actual::source)
                .toList();
    }

    private @Nullable Number attainmentInChart(int place) {
        return window.find("#attainment-chart", ChartViewer.class)
                .getChart()
                .getCategoryPlot()
                .getDataset()
                .getValue(
                        AttainmentChart.ROW,
                        new RowKey(place, window.plan().kpis().get(place).id()));
    }

    private String message() {
        return window.sentence(".year-grid > .field-message");
    }

    @Test
    void figures_are_typed_one_below_the_other() {
        window.type("105");
        window.press(ENTER);
        window.type("600");
        window.press(DOWN);
        window.type("６0");
        window.press(UP);
        assertThat(actuals()).containsExactly("105", "600", "60");
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("1.2")));
        assertThat(attainmentInChart(0)).isNotNull();
        assertThat(attainmentInChart(3)).isNull();
        window.press(CONTROL, Z);
        assertThat(actuals()).containsExactly("105", "600");
    }

    @Test
    void keys_that_come_faster_than_the_screen_is_drawn_all_arrive() {
        Plan plan = window.plan();
        window.onScreen(() -> {
            for (int row = 0; row < 16; row++) {
                if (plan.yearly(plan.kpis().get(row).id()).isPresent()) {
                    window.typeAtOnce(Integer.toString(100 + row));
                    window.pressAtOnce(ENTER);
                }
            }
        });
        assertThat(actuals()).containsExactly("100", "101", "102", "103", "104", "106", "115");
    }

    @Test
    void what_is_computed_cannot_be_typed_and_says_where_to_enter_it() {
        Plan before = window.plan();
        TextField computed = (TextField) actualOf("2.4");
        window.clickOn(computed);
        window.type("10");
        assertThat(computed.getText()).isEmpty();
        assertThat(computed.getTooltip().getText()).startsWith("此值由資料項目計算而得").contains("Enter");
        assertThat(computed.getAccessibleHelp()).isEqualTo(computed.getTooltip().getText());
        window.press(DOWN);
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("2.5")));
        window.press(UP);
        window.press(UP);
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("2.3")));
        assertThat(window.plan()).isEqualTo(before);
    }

    @Test
    void enter_goes_down_past_what_is_computed() {
        window.clickOn(actualOf("2.3"));
        window.type("21");
        window.press(ENTER);
        window.type("20");
        window.press(ENTER);
        assertThat(actuals()).containsExactly("21", "20");
        assertThat(YearlyFigures.actual(window.plan(), window.kpi("2.5").id(), RocYears.year(109)))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTER", "F2"})
    void a_key_leads_from_what_is_computed_to_its_data_items(KeyCode key) {
        window.clickOn(actualOf("2.4"));
        window.press(key);
        assertThatItemsAreTyped("2.4");
    }

    @Test
    void a_double_click_leads_from_what_is_computed_to_its_data_items_each_time() {
        for (int time = 0; time < 2; time++) {
            window.goToFigures();
            window.doubleClick(actualOf("2.4"));
            assertThatItemsAreTyped("2.4");
        }
    }

    private void assertThatItemsAreTyped(String code) {
        assertThat(window.desk().place().get()).isEqualTo(Desk.OUTLINE);
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi(code)));
        assertThat(window.focused().orElseThrow().getAccessibleText()).endsWith("109 年度數字");
        window.type("35");
        window.press(ENTER);
        Item first = window.plan().items(window.kpi(code).id()).getFirst();
        assertThat(window.plan().actual(first, Period.of(RocYears.year(109)))).isPresent();
    }

    @Test
    void what_is_pasted_over_what_is_computed_is_marked_and_the_rest_is_taken() {
        window.clickOn(actualOf("2.3"));
        copy("21\n10\n20\n");
        window.press(CONTROL, V);
        assertThat(actuals()).containsExactly("21", "20");
        assertThat(window.all(".year-grid .text-field"))
                .filteredOn(DrivenWindow::isMarked)
                .extracting(field -> ((TextField) field).getText())
                .containsExactly("10");
    }

    @Test
    void tab_leads_through_target_actual_and_source_and_on_to_the_next_row() {
        window.type("105");
        window.press(TAB);
        window.type("領事局");
        window.press(TAB);
        window.press(TAB);
        window.type("6");
        window.press(SHIFT, TAB);
        window.press(SHIFT, TAB);
        window.type("外交部");
        window.press(ENTER);
        assertThat(actuals()).containsExactly("105", "6");
        assertThat(sources()).containsExactly("外交部", "");
    }

    @Test
    void tab_leads_out_of_the_grid_at_its_end() {
        goToTheLastActual();
        window.press(TAB);
        assertThat(window.focused()).get().isInstanceOf(TextField.class);
        window.press(TAB);
        assertThat(window.focused().filter(TextField.class::isInstance)).isEmpty();
    }

    @Test
    void a_wrong_figure_keeps_the_cursor_where_it_can_be_mended() {
        Plan before = window.plan();
        window.type("12a");
        window.press(ENTER);
        assertThat(window.plan()).isEqualTo(before);
        assertThat(window.focused().map(DrivenWindow::isMarked)).contains(true);
        assertThat(message()).startsWith("請輸入數字");
        window.press(ESCAPE);
        assertThat(window.plan()).isEqualTo(before);
        window.type("12");
        window.press(ENTER);
        assertThat(actuals()).containsExactly("12");
        assertThat(message()).isEmpty();
    }

    @Test
    void a_figure_being_typed_is_stored_when_another_row_is_clicked() {
        window.type("103");
        window.clickOn(actualOf("1.2"));
        assertThat(actuals()).containsExactly("103");
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

    @Test
    void rows_and_columns_are_pasted_from_a_spreadsheet_as_one_change() {
        copy("103\t領事\u000B局\n\t\n１，０９０\t\n8x\t外交部\n");
        window.press(CONTROL, V);
        assertThat(actuals()).containsExactly("103", "1,090");
        assertThat(sources()).containsExactly("領事局", "");
        assertThat(window.all(".year-grid .text-field"))
                .filteredOn(DrivenWindow::isMarked)
                .extracting(field -> ((TextField) field).getText())
                .containsExactly("8x", "外交部");
        assertThat(message()).isEqualTo("有 2 格無法採用，已以紅框標示；移到該格可看原因。");
        assertThat(window.undoName()).isEqualTo("復原：從「深化與友邦高層政要之情誼」起貼上 109 年度數字");
        window.press(CONTROL, Z);
        assertThat(actuals()).isEmpty();
    }

    @Test
    void targets_are_pasted_each_with_its_own_reason() {
        window.clickOn(fieldOf("1.1", "目標值"));
        copy("95 預算刪減\n無　停辦\n");
        window.press(CONTROL, V);
        assertThat(TargetAdjustment.all(window.plan()))
                .extracting(TargetAdjustment::reason)
                .containsExactly("預算刪減", "停辦");
    }

    @Test
    void an_easier_target_is_asked_for_its_reason_and_stays_as_it_was_without_one() {
        window.press(SHIFT, TAB);
        window.type("95");
        window.press(ENTER);
        assertThat(question().getHeaderText()).isEqualTo("1.1 深化與友邦高層政要之情誼：調整目標值須說明理由");
        window.press(ESCAPE);
        assertThat(TargetAdjustment.all(window.plan())).isEmpty();
        assertThat(((TextField) fieldOf("1.1", "目標值")).getText()).isEqualTo("105");
        assertThat(window.focused()).contains(fieldOf("1.1", "目標值"));

        window.type("95");
        window.press(ENTER);
        window.onScreen(() -> window.field("reason").setText("預算刪減"));
        window.press(ENTER);
        assertThat(TargetAdjustment.all(window.plan()))
                .extracting(TargetAdjustment::reason)
                .containsExactly("預算刪減");
        assertThat(window.focused()).contains(fieldOf("1.2", "目標值"));
    }

    @Test
    void pasted_targets_that_change_results_are_asked_about_first() {
        window.type("103");
        window.press(ENTER);
        window.clickOn(fieldOf("1.1", "目標值"));
        copy("95 預算刪減\n600 停辦兩項\n");
        Plan before = window.plan();
        hitPaste();
        assertThat(question().getHeaderText()).isEqualTo("貼上後，有 1 項指標的結果會因目標值而改變");
        assertThat(question().getContentText()).isEqualTo("1.1 109 年度：實際值 103 人次、達成度 98.10% → 108.42%、建議燈號 ▲ → ★");
        window.press(ENTER);
        assertThat(window.plan()).isEqualTo(before);
        hitPaste();
        window.fire(question().lookupButton(question().getButtonTypes().getFirst()));
        assertThat(TargetAdjustment.all(window.plan())).hasSize(2);
    }

    private void hitPaste() {
        window.press(CONTROL, V);
    }

    private DialogPane question() {
        return window.find(".dialog-pane", DialogPane.class);
    }

    @Test
    void what_is_pasted_takes_the_place_of_what_was_refused() {
        window.press(TAB);
        window.type("1,333");
        window.press(TAB); // refused: there is no actual that it could be the source of
        window.press(ESCAPE);
        window.type("1,333");
        window.clickOn(actualOf("1.1"));
        copy("111\tsourceA\n222\tsourceB\n");
        window.press(CONTROL, V);
        assertThat(actuals()).containsExactly("111", "222");
        assertThat(sources()).containsExactly("sourceA", "sourceB");
        assertThat(window.all(".year-grid .text-field")).noneMatch(DrivenWindow::isMarked);
        window.press(DOWN);
        window.press(UP);
        assertThat(sources()).containsExactly("sourceA", "sourceB");
    }

    @Test
    void a_source_pasted_beside_a_refused_actual_is_kept_with_it() {
        copy("abc\tfoo\n");
        window.press(CONTROL, V);
        assertThat(window.all(".year-grid .text-field"))
                .filteredOn(DrivenWindow::isMarked)
                .extracting(field -> ((TextField) field).getText())
                .containsExactly("abc", "foo");
        assertThat(window.desk().unstored().all().get()).hasSize(2);
    }

    @Test
    void everything_red_is_counted_also_after_other_rows_were_typed_in() {
        window.press(TAB);
        window.type("foo");
        window.clickOn(actualOf("1.1"));
        window.type("abc");
        window.clickOn(actualOf("1.2"));
        window.type("10");
        window.press(ENTER);
        window.clickOn(actualOf("1.1"));
        assertThat(window.all(".year-grid .text-field"))
                .filteredOn(DrivenWindow::isMarked)
                .hasSize(2);
        assertThat(window.desk().unstored().all().get()).hasSize(2);
    }

    @Test
    void what_is_pasted_beyond_the_grid_is_counted() {
        goToTheLastActual();
        copy("1\t甲\t乙\n2\t\n");
        window.press(CONTROL, V);
        assertThat(actuals()).containsExactly("1");
        assertThat(message()).isEqualTo("貼上的資料超出填報表，有 2 格未貼上。");
    }

    @Test
    void targets_are_pasted_too() {
        window.press(RIGHT);
        window.press(SHIFT, TAB);
        window.press(SHIFT, TAB);
        copy("110\t103\n170（計畫縮減）\t\n50\t");
        window.press(CONTROL, V);
        Plan plan = window.plan();
        assertThat(plan.kpis().stream()
                        .limit(3)
                        .flatMap(kpi -> plan.target(kpi.id(), RocYears.year(109)).stream())
                        .map(Target::value)
                        .map(Figures::text))
                .containsExactly("110", "170", "60");
        assertThat(window.all(".year-grid .text-field"))
                .filteredOn(DrivenWindow::isMarked)
                .extracting(field -> ((TextField) field).getText())
                .containsExactly("50");
        assertThat(actuals()).containsExactly("103");
    }

    private void copy(String text) {
        window.onScreen(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    @Test
    void what_another_target_would_change_is_told_under_the_grid_before_it_is_stored() {
        window.type("100");
        window.press(SHIFT, TAB);
        window.type("90");
        Label told = (Label) window.all(".year-grid > .field-message").getFirst();
        assertThat(told.getText())
                .startsWith("這樣的目標值會改變 109 年度：實際值 100 人次、達成度 95.24% → 111.11%、建議燈號 ▲ → ★\n")
                .contains("已列印的執行進度報告、關聯矩陣、計畫與指標清單將與計畫不符");
        assertThat(window.undoName()).contains("實際值");
        window.press(ESCAPE);
        assertThat(told.isVisible()).isFalse();
    }

    @Test
    void a_target_that_is_left_as_it_was_tells_nothing_any_more() {
        window.press(SHIFT, TAB);
        window.type("90");
        Label told = (Label) window.all(".year-grid > .field-message").getFirst();
        assertThat(told.getText()).contains("已列印的執行進度報告");
        window.press(ESCAPE);
        assertThat(told.isVisible()).isFalse();
    }
}
