package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.P;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.store.OtherProcess;
import gangmu.store.WriteProtection;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.ui.desk.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.DialogPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOnlyPlanTest extends WindowTest {
    private TheirPlan theirPlan() {
        return new TheirPlan(home.resolve("計畫"));
    }

    private void read(Path folder) {
        window.askedBy(() -> window.window().open(folder));
        window.answer("以唯讀開啟");
    }

    private String banner() {
        return DrivenWindow.words(window.find("#banner", javafx.scene.Node.class));
    }

    @Test
    void the_question_says_who_works_on_the_plan_and_enter_leaves_it_to_them() {
        try (TheirPlan theirs = theirPlan()) {
            window.askedBy(() -> window.window().open(theirs.directory()));
            DialogPane question = window.find(".dialog-pane", DialogPane.class);
            assertThat(question.getHeaderText()).isEqualTo("此計畫目前無法編輯");
            assertThat(question.getContentText()).contains("正由 李大華 在電腦 ", " 上使用（自 1", "唯讀時不能修改，但可以查詢、複製與列印");
            window.press(ESCAPE);
            assertThat(window.window().openPlan()).isEmpty();
        }
    }

    @Test
    void where_nobody_knows_who_works_on_the_plan_no_name_is_made_up() throws IOException {
        TheirPlan theirs = theirPlan();
        theirs.close();
        try (OtherProcess other = OtherProcess.holding(theirs.directory(), "李大華")) {
            Files.writeString(theirs.directory().resolve("lock"), "");
            window.askedBy(() -> window.window().open(theirs.directory()));
            assertThat(window.find(".dialog-pane", DialogPane.class).getContentText())
                    .contains(" 的計畫已由其他程式或視窗開啟（使用者與起始時間不明）。")
                    .doesNotContain("?", "自 ");
            window.answer("以唯讀開啟");
            assertThat(banner()).startsWith("此計畫已由其他程式或視窗開啟（使用者與起始時間不明）。您看到的是 ").contains("（第 1 筆變更），僅供檢視。");
            other.kill();
            window.fire(window.onBanner("改為可編輯"));
            assertThat(window.desk().isReadOnly()).isFalse();
        }
    }

    @Test
    void the_plan_is_shown_as_it_was_stored_last() throws IOException {
        try (TheirPlan theirs = theirPlan()) {
            theirs.rename("改過名的指標");
            String settings = Files.readString(home.resolve("settings.properties"));
            read(theirs.directory());
            assertThat(window.plan()).isEqualTo(theirs.plan());
            assertThat(banner()).startsWith("李大華 正在電腦 ").contains("（第 2 筆變更），僅供檢視。", "重新讀取", "改為可編輯");
            assertThat(window.status()).startsWith("唯讀　").endsWith(" 的內容（第 2 筆變更）");
            assertThat(window.title()).endsWith("（唯讀） － 綱目");
            assertThat(home.resolve("settings.properties")).hasContent(settings);

            window.press(CONTROL, O);
            assertThat(window.window().openPlan()).isEmpty();
            assertThat(theirs.entries()).hasSize(2);
        }
    }

    @Test
    void reading_again_shows_what_was_stored_meanwhile_where_one_was() {
        try (TheirPlan theirs = theirPlan()) {
            read(theirs.directory());
            Spot spot = Spot.of(window.kpi("2.1"));
            window.onScreen(() -> {
                window.desk().lookAt(spot);
                window.desk().year().set(RocYears.year(107));
            });
            window.press(CONTROL, DIGIT1);
            theirs.rename("改過名的指標");
            assertThat(window.kpi("1.1").name()).isNotEqualTo("改過名的指標");

            window.fire(window.onBanner("重新讀取"));
            DrivenWindow.eventually(() -> assertThat(banner()).contains("第 2 筆變更"));
            assertThat(window.kpi("1.1").name()).isEqualTo("改過名的指標");
            assertThat(window.desk().isReadOnly()).isTrue();
            assertThat(window.desk().spot().get()).isEqualTo(spot);
            assertThat(window.desk().year().get()).isEqualTo(RocYears.year(107));
            assertThat(window.desk().place().get()).isEqualTo("overview");
        }
    }

    @Test
    void where_there_is_nothing_to_read_again_that_is_told_and_the_plan_stays() throws IOException {
        TheirPlan theirs = theirPlan();
        read(theirs.directory());
        theirs.close();
        Files.move(theirs.directory(), home.resolve("elsewhere"));
        window.fire(window.onBanner("重新讀取"));
        DrivenWindow.eventually(() -> assertThat(window.notification()).contains("找不到資料夾"));
        assertThat(window.shows("#reading")).isFalse();
        assertThat(window.plan()).isEqualTo(theirs.plan());
    }

    @Test
    void the_plan_can_be_worked_on_once_it_is_closed_elsewhere() {
        try (TheirPlan theirs = theirPlan()) {
            read(theirs.directory());
            window.fire(window.onBanner("改為可編輯"));
            DrivenWindow.eventually(() -> assertThat(window.notification()).contains("正由 李大華 在電腦"));
            assertThat(window.desk().isReadOnly()).isTrue();
            theirs.rename("改過名的指標");
        }
        Spot spot = Spot.of(window.kpi("2.1"));
        window.onScreen(() -> window.desk().lookAt(spot));
        window.fire(window.onBanner("改為可編輯"));
        assertThat(window.desk().isReadOnly()).isFalse();
        assertThat(window.shows("#banner")).isFalse();
        assertThat(window.desk().spot().get()).isEqualTo(spot);
        assertThat(window.kpi("1.1").name()).isEqualTo("改過名的指標");
        window.enter(window.field("actual-109"), "12");
        assertThat(window.undoName()).startsWith("復原：");
    }

    @Test
    void a_plan_that_may_not_be_written_can_be_read() throws IOException {
        TheirPlan theirs = theirPlan();
        theirs.close();
        WriteProtection.during(theirs.directory(), () -> {
            read(theirs.directory());
            assertThat(window.plan()).isEqualTo(theirs.plan());
            assertThat(banner()).startsWith("目前無法寫入此計畫的資料夾，因此不能編輯。");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal.jsonl", "journal-copy.jsonl"})
    void that_a_file_is_missing_and_was_made_up_for_is_told_once(String name) throws IOException {
        TheirPlan theirs = theirPlan();
        theirs.rename("改過名的指標");
        theirs.close();
        Files.delete(theirs.directory().resolve(name));
        WriteProtection.during(theirs.directory(), () -> {
            read(theirs.directory());
            assertThat(window.plan()).isEqualTo(theirs.plan());
            assertThat(window.notification()).containsOnlyOnce(theirs.directory() + " 有檔案毀損或遺失，您看到的內容已由其他檔案完整讀出");
            window.fire(window.onBanner("重新讀取"));
            DrivenWindow.eventually(() -> assertThat(window.shows("#reading")).isFalse());
            assertThat(window.notification()).containsOnlyOnce("有檔案毀損或遺失，");
        });
    }

    @Test
    void what_is_damaged_while_one_reads_is_told_when_the_plan_is_read_again() throws IOException {
        try (TheirPlan theirs = theirPlan()) {
            theirs.rename("改過名的指標");
            read(theirs.directory());
            assertThat(window.notification()).isEmpty();
            Files.writeString(theirs.directory().resolve("journal-copy.jsonl"), "毀損");
            window.fire(window.onBanner("重新讀取"));
            DrivenWindow.eventually(() -> assertThat(window.notification()).contains("有檔案毀損或遺失"));
            assertThat(window.plan()).isEqualTo(theirs.plan());
        }
    }

    @Test
    void its_report_can_be_looked_at_to_print_it() {
        try (TheirPlan theirs = theirPlan()) {
            read(theirs.directory());
            window.press(CONTROL, P);
            DrivenWindow.eventually(() -> assertThat(window.shows("#sheets")).isTrue());
        }
    }

    @Test
    void it_stays_read_only_in_another_language() {
        try (TheirPlan theirs = theirPlan()) {
            read(theirs.directory());
            window.onScreen(() -> window.window().speak(Language.EN));
            assertThat(banner()).startsWith("李大華 has this plan open on the computer ");
            assertThat(window.status()).startsWith("Read-only: as of ");
        }
    }
}
