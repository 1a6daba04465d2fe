package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import gangmu.store.WriteProtection;
import gangmu.ui.start.NewPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class UnusableFoldersTest extends WindowTest {
    private void open(Path folder) {
        window.onScreen(() -> window.window().open(folder));
    }

    /** Asks for a plan that cannot be worked on now, and leaves it alone. */
    private void openAndLeave(Path folder, String... words) {
        window.askedBy(() -> window.window().open(folder));
        assertThat(window.find(".dialog-pane", DialogPane.class).getContentText())
                .contains(words);
        window.press(KeyCode.ENTER);
        assertThat(window.shows(".dialog-pane")).isFalse();
        assertThat(window.window().openPlan()).isEmpty();
    }

    private void assertTold(String... words) {
        DrivenWindow.eventually(() -> assertThat(window.notification()).contains(words));
        assertThat(window.window().openPlan()).isEmpty();
        assertThat(window.shows("#open-sample")).isTrue();
    }

    private Path sample() {
        Path folder = home.resolve("計畫");
        PlanFolder.create(folder, SamplePlan.change(SamplePlan.names().getFirst()), Workplaces.of("王小明"))
                .close();
        return folder;
    }

    @Test
    void a_file_is_no_plan_folder() throws IOException {
        Path file = Files.writeString(home.resolve("計畫.txt"), "不是計畫");
        open(file);
        assertTold(file + " 是檔案，不是資料夾。請選擇存放計畫的資料夾。");
        assertThat(file).hasContent("不是計畫");
    }

    @Test
    void a_folder_that_is_gone_is_not_made() {
        Path gone = home.resolve("不在了");
        open(gone);
        assertTold("找不到資料夾 " + gone, "請選擇計畫目前所在的資料夾");
        assertThat(gone).doesNotExist();
    }

    @Test
    void a_folder_without_a_plan_gets_none() throws IOException {
        Path empty = Files.createDirectory(home.resolve("空的"));
        open(empty);
        assertTold("資料夾 " + empty + " 內沒有計畫");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void a_plan_that_may_not_be_written_is_not_worked_on() throws IOException {
        Path folder = sample();
        WriteProtection.during(folder, () -> {
            openAndLeave(folder, "無法寫入 " + folder);
        });
        open(folder);
        assertThat(window.plan().kpis()).hasSize(16);
    }

    @Test
    void a_plan_that_somebody_else_has_open_stays_theirs() {
        Path folder = sample();
        try (PlanFolder theirs = PlanFolder.open(folder, Workplaces.of("李大華"))) {
            openAndLeave(folder, "正由 李大華 在電腦", "請先在該處關閉計畫");
            assertThat(theirs.entries()).hasSize(1);
        }
        open(folder);
        assertThat(window.plan().kpis()).hasSize(16);
    }

    @Test
    void a_new_plan_is_never_put_over_an_old_one() throws IOException {
        Path folder = sample();
        String journal = Files.readString(folder.resolve("journal.jsonl"));
        window.onScreen(() -> window.window()
                .create(new NewPlan("新計畫", "外交部", new gangmu.model.YearRange(Year.of(2021), Year.of(2024)), folder)));
        assertTold("資料夾 " + folder + " 內已有計畫，新計畫不會覆蓋舊計畫");
        assertThat(folder.resolve("journal.jsonl")).hasContent(journal);
    }

    @Test
    void the_open_plan_stays_open_when_another_cannot_be_opened() {
        open(sample());
        open(home.resolve("不在了"));
        DrivenWindow.eventually(() -> assertThat(window.notification()).contains("找不到資料夾"));
        assertThat(window.plan().kpis()).hasSize(16);
        assertThat(window.shows("#status")).isTrue();
    }

    @Test
    void the_sample_is_opened_again_and_not_made_anew() {
        window.openSample();
        window.search("1.1");
        window.tabTo("actual-106");
        window.type("88");
        window.press(KeyCode.ENTER);
        var entered = window.plan();
        window.onScreen(window.window()::closePlan);
        window.openSample();
        assertThat(window.plan()).isEqualTo(entered);
    }

    @Test
    void a_plan_is_opened_also_where_the_settings_cannot_be_kept() throws IOException {
        Path folder = sample();
        Files.delete(home.resolve("settings.properties"));
        Files.createDirectories(home.resolve("settings.properties/in the way"));
        open(folder);
        assertThat(window.plan().kpis()).hasSize(16);
        assertThat(window.shows("#status")).isTrue();
        DrivenWindow.eventually(() -> assertThat(window.notification()).contains("無法存取檔案", "settings.properties"));
    }
}
