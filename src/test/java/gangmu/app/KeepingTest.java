package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Plan;
import gangmu.store.backup.BackupFile;
import gangmu.store.secret.Keyring;
import gangmu.work.KeptBackup;
import gangmu.work.Saving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** How a plan is kept safe from the window: backups, going back to them, and what the disk does not take. */
class KeepingTest extends WindowTest {
    private Path folder() {
        return window.window().openPlan().orElseThrow().directory();
    }

    @SuppressWarnings("unchecked")
    private TableView<KeptBackup> backups() {
        return window.find("#backups", TableView.class);
    }

    private void enterActual(String value) {
        window.search("1.1");
        window.tabTo("actual-106");
        window.type(value);
        window.press(KeyCode.ENTER);
    }

    private void showBackups() {
        window.choose("計畫", "還原備份…");
        DrivenWindow.eventually(() -> assertThat(backups().getItems()).isNotEmpty());
    }

    @Test
    void a_plan_is_backed_up_when_it_is_opened_and_can_be_brought_back_and_forth() {
        window.openSample();
        Plan opened = window.plan();
        DrivenWindow.eventually(() -> assertThat(folder().resolve("backups")).isNotEmptyDirectory());
        enterActual("88");
        Plan entered = window.plan();
        assertThat(entered).isNotEqualTo(opened);

        showBackups();
        window.onScreen(() -> backups().getSelectionModel().selectFirst());
        DrivenWindow.eventually(() -> assertThat(
                        window.find("#differences", TableView.class).getItems().size())
                .isOne());
        window.click("#restore");
        DrivenWindow.eventually(() -> assertThat(window.desk().plan()).isEqualTo(opened));
        assertThat(window.undoName()).contains("還原備份");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        DrivenWindow.eventually(() -> assertThat(window.desk().plan()).isEqualTo(entered));
    }

    @Test
    void a_backup_is_written_where_the_person_wants_it_and_found_there_again() {
        window.openSample();
        Plan opened = window.plan();
        window.choose("計畫", "備份到…");
        DrivenWindow.eventually(() -> assertThat(window.notification()).contains("已備份至"));
        Path file = home.resolve("backup.gangmu.zip");
        assertThat(BackupFile.read(file, Keyring.EMPTY).plan()).isEqualTo(opened);

        window.choose("計畫", "還原備份…");
        DrivenWindow.eventually(() -> assertThat(window.shows("#elsewhere")).isTrue());
        window.click("#elsewhere");
        DrivenWindow.eventually(() -> assertThat(backups().getSelectionModel().getSelectedItem())
                .extracting(KeptBackup::file)
                .isEqualTo(file));
    }

    @Test
    void what_the_disk_does_not_take_stays_on_the_screen_with_a_button_that_tries_again() throws Exception {
        window.openSample();
        DrivenWindow.eventually(() -> assertThat(folder().resolve("backups")).isNotEmptyDirectory());
        Plan stored = window.plan();
        Path folder = folder();
        Path elsewhere = home.resolve("elsewhere");
        Files.move(folder, elsewhere);
        enterActual("88");
        DrivenWindow.eventually(() -> assertThat(window.status()).contains("1 項變更尚未儲存", "第 1 筆變更"));
        assertThat(window.notification()).contains("找不到 " + folder, "計畫已安全儲存至第 1 筆變更");
        assertThat(window.field("actual-106").getText()).isEqualTo("88");
        DrivenWindow.eventually(
                () -> assertThat(window.isNotificationInItsPlace()).isTrue());
        window.click("#retry");
        window.settle();
        assertThat(window.notification()).containsOnlyOnce("找不到 " + folder);

        window.choose("計畫", "備份到…");
        DrivenWindow.eventually(() -> assertThat(window.notification()).contains("已備份至"));
        assertThat(BackupFile.read(home.resolve("backup.gangmu.zip"), Keyring.EMPTY)
                        .plan())
                .as("what was stored can be had though its folder cannot")
                .isEqualTo(stored);

        window.askedBy(() -> assertThat(window.window().mayLeave()).isFalse());
        assertThat(window.sentence(".dialog-pane .content")).contains("再試一次");
        Files.move(elsewhere, folder);
        window.answer("再試一次");
        DrivenWindow.eventually(() -> assertThat(window.status()).startsWith("已儲存"));
        DrivenWindow.eventually(() -> assertThat(window.notification()).doesNotContain("找不到 " + folder));
        assertThat(window.desk().state().get().saving()).isEqualTo(Saving.SAVED);
        assertThat(window.shows("#retry")).isFalse();
    }

    @Test
    void a_damaged_plan_is_brought_back_from_its_newest_backup_if_that_is_wanted() throws Exception {
        window.openSample();
        Plan opened = window.plan();
        Path folder = folder();
        DrivenWindow.eventually(() -> assertThat(folder.resolve("backups")).isNotEmptyDirectory());
        enterActual("88");
        window.onScreen(window.window()::closePlan);
        damage(folder);
        window.onScreen(
                () -> javafx.application.Platform.runLater(() -> window.window().open(folder)));
        DrivenWindow.eventually(() -> assertThat(window.shows(".dialog-pane")).isTrue());
        assertThat(window.sentence(".dialog-pane .content")).contains("至第 1 筆變更，共 174 筆資料");
        window.press(KeyCode.ESCAPE);
        assertThat(window.window().openPlan()).isEmpty();

        window.onScreen(
                () -> javafx.application.Platform.runLater(() -> window.window().open(folder)));
        DrivenWindow.eventually(() -> assertThat(window.shows(".dialog-pane")).isTrue());
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        DrivenWindow.eventually(() -> assertThat(window.window().openPlan()).isPresent());
        assertThat(window.plan()).isEqualTo(opened);
    }

    /** Spoils the last change in both files of the journal. */
    private static void damage(Path folder) throws IOException {
        for (String name : List.of("journal.jsonl", "journal-copy.jsonl")) {
            String text = Files.readString(folder.resolve(name));
            int last = text.lastIndexOf("SET_ACTUAL");
            Files.writeString(folder.resolve(name), text.substring(0, last) + "X" + text.substring(last + 1));
        }
    }

    @Test
    void what_was_damaged_while_the_plan_is_open_is_put_right_and_told_before_anything_is_printed() throws Exception {
        window.openSample();
        Path journal = folder().resolve("journal.jsonl");
        byte[] whole = Files.readAllBytes(journal);
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(journal, damaged);
        window.press(KeyCode.CONTROL, KeyCode.P);
        DrivenWindow.eventually(() -> assertThat(window.shows("#sheets")).isTrue());
        DrivenWindow.eventually(() -> assertThat(window.notification()).contains("已由副本補回 1 筆變更"));
        assertThat(journal).hasBinaryContent(whole);
    }

    @Test
    void what_nobody_expected_is_told_with_an_id_and_the_log_and_work_goes_on() {
        window.openSample();
        window.onScreen(() -> window.window().tell(new IllegalStateException("出錯了")));
        window.onScreen(() -> window.window().tell(new IllegalStateException("又出錯了")));
        DrivenWindow.eventually(() -> assertThat(window.all(".dialog-pane")).hasSize(1));
        assertThat(window.sentence(".dialog-pane .content"))
                .contains("出錯了", "又出錯了", home.toString())
                .containsPattern("編號 [0-9A-F]{8}：");
        window.press(KeyCode.ESCAPE);
        enterActual("88");
        DrivenWindow.eventually(() -> assertThat(window.status()).startsWith("已儲存"));
    }
}
