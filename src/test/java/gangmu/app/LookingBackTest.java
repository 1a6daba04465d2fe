package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.O;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Plan;
import gangmu.text.Language;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.ui.desk.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookingBackTest extends WindowTest {
    private Plan published;

    @BeforeEach
    void workOnTheSample() {
        window.showSample();
        published = window.plan();
        window.search("1.1");
        window.enter(window.field("actual-106"), "88");
        window.enter(window.field("actual-107"), "99");
    }

    private void lookBack(long sequence) {
        window.onScreen(() -> window.window().reading().lookBack(sequence));
        DrivenWindow.eventually(() -> assertThat(banner()).contains("第 " + sequence + " 筆變更"));
        window.settle();
    }

    private String banner() {
        return window.shows("#banner") ? DrivenWindow.words(window.find("#banner", Node.class)) : "";
    }

    @Test
    void the_plan_is_shown_as_it_was_after_a_change_where_one_is() {
        lookBack(2);
        assertThat(banner()).startsWith("您正在檢視 ").contains("（第 2 筆變更）當時的計畫，僅供檢視。", "回到現在");
        assertThat(window.status()).startsWith("唯讀　").endsWith("（第 2 筆變更）");
        assertThat(window.desk().isReadOnly()).isTrue();
        assertThat(window.desk().entries()).hasSize(2);
        assertThat(window.field("actual-106").getText()).isEqualTo("88");
        assertThat(window.field("actual-107").getText()).isEmpty();
        assertThat(window.field("actual-107").isEditable()).isFalse();

        lookBack(1);
        assertThat(window.plan()).isEqualTo(published);
        window.fire(window.onBanner("回到現在"));
        assertThat(window.desk().entries()).hasSize(3);
    }

    @Test
    void while_the_plan_of_the_past_is_made_the_window_says_so_and_can_be_used() {
        window.onScreen(() -> {
            window.window().reading().lookBack(2);
            assertThat(window.shows("#reading")).isTrue();
            assertThat(window.sentence("#reading")).isEqualTo("計畫讀取中…");
            window.desk().year().set(RocYears.year(107));
        });
        DrivenWindow.eventually(() -> assertThat(banner()).contains("第 2 筆變更"));
        assertThat(window.shows("#reading")).isFalse();
        assertThat(window.desk().year().get()).isEqualTo(RocYears.year(107));
    }

    @Test
    void everything_is_as_it_was_left_when_one_returns() {
        TextInputControl field = window.field("actual-108");
        window.typeOver(field, "12a");
        Spot spot = window.desk().spot().get();
        Plan now = window.desk().plan();
        lookBack(2);
        window.press(CONTROL, DIGIT1);
        window.onScreen(() -> {
            window.desk().lookAt(new Spot.Whole());
            window.desk().year().set(RocYears.year(106));
        });

        window.fire(window.onBanner("回到現在"));
        assertThat(banner()).isEmpty();
        assertThat(window.plan()).isEqualTo(now);
        assertThat(window.desk().spot().get()).isEqualTo(spot);
        assertThat(window.desk().year().get()).isEqualTo(RocYears.year(109));
        assertThat(window.desk().place().get()).isEqualTo("outline");
        assertThat(window.field("actual-108").getText()).isEqualTo("12a");
        assertThat(DrivenWindow.isMarked(window.field("actual-108"))).isTrue();
        assertThat(window.focused()).contains(window.field("actual-108"));
        assertThat(window.undoName()).contains("107");
    }

    @Test
    void where_what_is_looked_at_was_not_there_yet_the_plan_is_looked_at() {
        window.search("1.1");
        window.press(ENTER);
        window.type("訪賓滿意度");
        window.press(ENTER);
        Spot added = window.desk().spot().get();
        lookBack(3);
        assertThat(window.desk().spot().get()).isEqualTo(new Spot.Whole());
        window.fire(window.onBanner("回到現在"));
        assertThat(window.desk().spot().get()).isEqualTo(added);
    }

    @Test
    void another_language_changes_neither_what_is_looked_at_nor_the_way_back() {
        lookBack(2);
        window.onScreen(() -> window.window().speak(Language.EN));
        assertThat(banner()).contains("(change 2)");
        window.fire(window.onBanner("Back to now"));
        assertThat(window.field("actual-107").getText()).isEqualTo("99");
        assertThat(window.undoName()).startsWith("Undo");
    }

    @Test
    void leaving_the_plan_asks_for_what_was_left_unstored_in_the_present() {
        window.typeOver(window.field("actual-108"), "12a");
        lookBack(2);
        window.askedBy(() -> window.window().closePlan());
        assertThat(window.shows(".dialog-pane")).isTrue();
        window.press(ESCAPE);
        assertThat(banner()).isEmpty();
        assertThat(window.focused()).contains(window.field("actual-108"));
    }

    @Test
    void leaving_the_plan_asks_for_what_the_disk_did_not_take_also_while_one_looks_back() throws IOException {
        Path folder = window.window().openPlan().orElseThrow().directory();
        DrivenWindow.eventually(() -> assertThat(folder.resolve("backups")).isNotEmptyDirectory());
        Path elsewhere = home.resolve("elsewhere");
        Files.move(folder, elsewhere);
        window.enter(window.field("actual-108"), "77");
        DrivenWindow.eventually(() -> assertThat(window.status()).contains("1 項變更尚未儲存"));
        lookBack(2);
        window.askedBy(() -> window.window().closePlan());
        assertThat(window.sentence(".dialog-pane .content")).contains("尚未寫入磁碟", "108");
        window.press(ESCAPE);
        assertThat(banner()).isEmpty();
        assertThat(window.field("actual-108").getText()).isEqualTo("77");

        Files.move(elsewhere, folder);
        window.click("#retry");
        DrivenWindow.eventually(() -> assertThat(window.status()).startsWith("已儲存"));
    }

    @Test
    void the_plan_of_the_end_of_a_day_is_one_question_away() {
        window.choose("檢視", "檢視過去的計畫…");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        assertThat(window.field("past-day").getText()).isEqualTo(RocDays.text(today));
        assertThat(window.sentence("#past-found")).contains("第 3 筆變更");
        LocalDate made = LocalDate.ofInstant(window.desk().entries().getFirst().at(), ZoneId.systemDefault());
        window.onScreen(() -> window.field("past-day").setText(RocDays.text(made.minusDays(1))));
        assertThat(window.sentence("#past-found")).isEqualTo("當時計畫尚未建立。請輸入 " + RocDays.text(made) + " 以後的日期。");
        window.press(ENTER);
        assertThat(window.shows(".dialog-pane")).isTrue();
        window.onScreen(() -> window.field("past-day").setText(RocDays.text(today)));
        window.press(ENTER);
        DrivenWindow.eventually(() -> assertThat(banner()).contains("（第 3 筆變更）當時的計畫"));
        window.press(CONTROL, O);
        assertThat(window.window().openPlan()).isEmpty();
    }
}
