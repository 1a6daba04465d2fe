package gangmu.app;

import static gangmu.app.DrivenWindow.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Aim;
import gangmu.model.Entry;
import gangmu.model.FigureChanges;
import gangmu.model.NodeChanges;
import gangmu.text.Language;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryPlaceTest extends WindowTest {
    private static final Year YEAR = RocYears.year(109);

    @BeforeEach
    void showSample() {
        window.showSample();
    }

    private void setTarget(String code, int value, String reason) {
        var id = window.kpi(code).id();
        window.window()
                .openPlan()
                .orElseThrow()
                .change(plan -> FigureChanges.target(
                        plan, plan.kpi(id).orElseThrow(), YEAR, new Aim(BigDecimal.valueOf(value), null, reason)))
                .join();
        window.settle();
    }

    private void rename(String code, String name) {
        var id = window.kpi(code).id();
        window.window()
                .openPlan()
                .orElseThrow()
                .change(plan -> Optional.of(NodeChanges.rename(plan.kpi(id).orElseThrow(), name)))
                .join();
        window.settle();
    }

    private void goThere() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        shows(window.desk().entries().size());
    }

    @SuppressWarnings("unchecked")
    private TableView<Entry> table() {
        return (TableView<Entry>) window.find("#history-table", TableView.class);
    }

    private void shows(int changes) {
        eventually(() -> assertThat(table().getItems()).hasSize(changes));
        window.settle();
    }

    private void select(int... rows) {
        window.onScreen(() -> {
            table().requestFocus();
            table().getSelectionModel().clearSelection();
            table().getSelectionModel().selectIndices(rows[0], rows);
        });
    }

    private String deed() {
        return window.shows("#told-deed") ? window.sentence("#told-deed") : "";
    }

    private void tells(String start) {
        eventually(() -> assertThat(deed()).startsWith(start));
        window.settle();
    }

    private Node button(String words) {
        return window.all(".button").stream()
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_change_is_listed_the_newest_first_and_told_field_by_field() {
        setTarget("1.1", 95, "預算刪減");
        rename("1.2", "新名稱");
        goThere();
        assertThat(table().getItems()).extracting(Entry::sequence).startsWith(3L, 2L);
        eventually(() -> assertThat(DrivenWindow.words(table())).contains("109 年度目標值：105 人次 → 95 人次"));
        window.onScreen(table()::requestFocus);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        tells("訂定 109 年度目標值");
        Node fields = window.find(".changed-fields .list-view", ListView.class);
        eventually(() -> assertThat(((ListView<?>) fields).getItems()).hasSizeGreaterThan(2));
        assertThat(window.all(".changed-fields .list-cell"))
                .extracting(Node::getAccessibleText)
                .contains("109 年度目標值：105 人次 → 95 人次");
    }

    @Test
    void enter_leads_to_what_a_change_touched() {
        rename("1.2", "新名稱");
        goThere();
        select(0);
        window.press(KeyCode.ENTER);
        assertThat(window.desk().place().get()).isEqualTo(Desk.OUTLINE);
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("1.2")));
    }

    @Test
    void a_double_click_leads_there_too() {
        rename("1.2", "新名稱");
        goThere();
        window.clickOn(window.all(".table-row-cell").getFirst());
        window.doubleClick(window.all(".table-row-cell").getFirst());
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("1.2")));
    }

    @Test
    void words_kinds_days_and_the_selection_narrow_the_list_until_all_are_lifted() {
        setTarget("1.1", 95, "預算刪減");
        rename("1.2", "新名稱");
        setTarget("2.1", 7, "");
        window.onScreen(
                () -> window.desk().lookAt(Spot.of(window.desk().plan().kpis().getFirst())));
        goThere();
        window.click("#history-text");
        window.type("刪減 目標");
        shows(1);
        assertThat(window.sentence("#history-count")).isEqualTo("共 4 筆變更，符合 1 筆");
        window.fire(button("清除篩選"));
        shows(4);
        assertThat(window.field("history-text").getText()).isEmpty();

        window.pick(window.find("#history-group", Node.class), "目標值");
        shows(2);
        window.fire(window.find("#history-only", CheckBox.class));
        shows(1);
        window.fire(button("清除篩選"));
        shows(4);
        window.enter(window.field("history-to"), "100/1/1");
        shows(0);
        assertThat(DrivenWindow.words(table())).contains("沒有符合的變更");
        window.enter(window.field("history-to"), "昨天");
        assertThat(window.sentence("#sentence-history-to")).startsWith("請輸入日期");
        shows(4);
        assertThat(button("比較這段期間的計畫").isDisabled()).isTrue();
        window.fire(button("清除篩選"));
        assertThat(window.field("history-to").getText()).isEmpty();
        assertThat(DrivenWindow.isMarked(window.field("history-to"))).isFalse();
        assertThat(button("比較這段期間的計畫").isDisabled()).isFalse();

        window.enter(window.field("history-to"), "100/1/1");
        window.enter(window.field("history-from"), "100/1/2");
        assertThat(window.sentence("#sentence-history-from")).isEqualTo("起日晚於迄日，請更正其中一日。");
        window.enter(window.field("history-from"), "100/1/1");
        assertThat(DrivenWindow.isMarked(window.field("history-from"))).isFalse();
    }

    @Test
    void one_change_is_taken_back_alone_and_marked() {
        setTarget("1.1", 95, "預算刪減");
        rename("1.2", "新名稱");
        goThere();
        select(1);
        tells("訂定");
        window.fire(button("單獨復原這筆變更"));
        shows(4);
        assertThat(window.plan()
                        .target(window.kpi("1.1").id(), YEAR)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("105");
        assertThat(window.kpi("1.2").name()).isEqualTo("新名稱");
        eventually(() -> assertThat(window.sentence("#told-obstacle")).startsWith("已由第 4 筆變更（"));
        eventually(() -> assertThat(DrivenWindow.words(table())).contains("（已復原）"));
        assertThat(button("單獨復原這筆變更").isDisabled()).isTrue();
        assertThat(window.undoName()).startsWith("復原：復原「訂定 109 年度目標值『");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        shows(5);
        assertThat(window.plan()
                        .target(window.kpi("1.1").id(), YEAR)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("95");
    }

    @Test
    void the_change_that_stands_in_the_way_is_named_and_a_click_away() {
        rename("1.2", "甲");
        setTarget("1.1", 95, "預算刪減");
        rename("1.2", "乙");
        goThere();
        window.click("#history-text");
        window.type("甲");
        shows(2);
        select(1);
        tells("改名");
        assertThat(window.sentence("#told-obstacle"))
                .startsWith("無法單獨復原：第 4 筆變更（")
                .endsWith("改名「甲」）之後又更動了同一筆資料。");
        window.fire(window.find("#told-other", ButtonBase.class));
        shows(4);
        eventually(
                () -> assertThat(table().getSelectionModel().getSelectedItem().sequence())
                        .isEqualTo(4));
        tells("改名「甲」");
    }

    @Test
    void the_plan_is_compared_over_selected_changes_and_over_days_and_printed() {
        setTarget("1.1", 95, "預算刪減");
        rename("1.2", "新名稱");
        goThere();
        select(0, 1, 2);
        eventually(() -> assertThat(window.shows("#comparison-span")).isTrue());
        assertThat(window.sentence("#comparison-span")).startsWith("第 1 筆變更後（").endsWith("項差異。");
        select(0);
        tells("改名");
        window.fire(button("比較這段期間的計畫"));
        eventually(() -> assertThat(window.shows("#comparison-span")).isTrue());
        assertThat(window.sentence("#comparison-span"))
                .startsWith("計畫建立時（")
                .contains(" → 目前（")
                .contains("之後無變更），");
        window.fire(button("列印對照表"));
        eventually(() -> assertThat(window.shows("#sheets")).isTrue());
        window.press(KeyCode.ESCAPE);

        window.onScreen(() -> window.window().speak(Language.EN));
        eventually(() -> assertThat(window.shows("#comparison-span")).isTrue());
        assertThat(window.sentence("#comparison-span"))
                .startsWith("From when the plan was created (")
                .contains(" to now (unchanged since ");
    }

    @Test
    void another_language_keeps_every_filter_and_what_is_selected() {
        setTarget("1.1", 95, "預算刪減");
        rename("1.1", "新名稱");
        setTarget("1.1", 97, "預算刪減");
        setTarget("2.1", 7, "");
        Spot spot = Spot.of(window.kpi("1.1"));
        window.onScreen(() -> window.desk().lookAt(spot));
        goThere();
        String today = RocDays.text(LocalDate.now(ZoneId.systemDefault()));
        String me = window.desk().entries().getLast().by();
        window.pick(choice("history-person"), me);
        window.pick(choice("history-group"), "目標值");
        window.enter(window.field("history-from"), today);
        window.enter(window.field("history-to"), today);
        window.fire(window.find("#history-only", CheckBox.class));
        shows(2);
        select(1);
        tells("訂定 109 年度目標值");

        window.onScreen(() -> window.window().speak(Language.EN));
        eventually(() -> assertThat(window.sentence("#history-count")).isEqualTo("2 of 5 changes"));
        assertThat(DrivenWindow.chosen(choice("history-person"))).isEqualTo(me);
        assertThat(DrivenWindow.chosen(choice("history-group"))).isEqualTo("Targets");
        assertThat(window.field("history-from").getText()).isEqualTo(today);
        assertThat(window.field("history-to").getText()).isEqualTo(today);
        assertThat(window.find("#history-only", CheckBox.class).isSelected()).isTrue();
        tells("Set 109 target of");
        assertThat(table().getSelectionModel().getSelectedItem().sequence()).isEqualTo(2);
    }

    private ComboBox<?> choice(String id) {
        return window.find("#" + id, ComboBox.class);
    }

    @Test
    void everything_can_be_reached_by_tab() {
        goThere();
        window.onScreen(window.field("history-text")::requestFocus);
        List.of("history-person", "history-group", "history-from", "history-to", "history-table")
                .forEach(window::tabTo);
    }
}
