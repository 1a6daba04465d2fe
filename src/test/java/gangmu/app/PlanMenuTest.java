package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.model.Entry;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import gangmu.text.RocYears;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PlanMenuTest extends WindowTest {
    private Path plan(String name) {
        Path folder = home.resolve(name);
        PlanFolder.create(folder, SamplePlan.change(SamplePlan.names().getFirst()), Workplaces.of("李大華"))
                .close();
        return folder;
    }

    private void open(Path folder) {
        window.onScreen(() -> window.window().open(folder));
    }

    private Menu recent() {
        return (Menu) window.item("計畫", "最近使用");
    }

    private List<String> recentFolders() {
        return recent().getItems().stream().map(MenuItem::getText).toList();
    }

    private void typeAnActual() {
        window.search("1.1");
        window.tabTo("actual-109");
        window.type("103");
    }

    private static List<Entry> history(Path folder) {
        try (PlanFolder read = PlanFolder.open(folder, Workplaces.of("後來的人"))) {
            assertThat(read.mended()).isEmpty();
            return read.entries();
        }
    }

    @Test
    void plans_used_before_are_one_choice_away_but_not_the_open_one() {
        Path first = plan("第一_計畫");
        Path second = plan("第二_計畫");
        open(first);
        assertThat(recent().isDisable()).isTrue();
        open(second);
        assertThat(recentFolders()).containsExactly(first.toString());
        window.onScreen(recent().getItems().getFirst()::fire);
        assertThat(window.window().openPlan()).map(OpenPlan::directory).contains(first);
        assertThat(recentFolders()).containsExactly(second.toString());

        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("第二");
        window.press(KeyCode.ENTER);
        assertThat(window.window().openPlan()).map(OpenPlan::directory).contains(second);
    }

    @Test
    void a_new_plan_is_begun_by_its_title_once_what_was_typed_is_stored() {
        Path folder = plan("計畫");
        open(folder);
        typeAnActual();
        window.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(window.window().openPlan()).isEmpty();
        assertThat(window.focused()).map(Node::getId).contains("new-title");
        assertThat(history(folder)).hasSize(2);
    }

    @Test
    void another_plan_is_opened_by_the_key_that_chooses_its_folder() {
        open(plan("計畫"));
        window.press(KeyCode.CONTROL, KeyCode.O);
        assertThat(window.focused()).map(Node::getId).contains("open-folder");
        plan("chosen");
        window.press(KeyCode.ENTER);
        assertThat(window.window().openPlan()).map(OpenPlan::directory).contains(home.resolve("chosen"));
    }

    @Test
    void ending_the_program_stores_what_is_being_typed_and_the_plan_is_there_at_the_next_start() throws IOException {
        Path folder = plan("計畫");
        open(folder);
        typeAnActual();
        window.pressToEnd(KeyCode.CONTROL, KeyCode.Q);
        assertThat(history(folder)).hasSize(2);
        assertThat(history(folder).getLast().change().deed().year()).isEqualTo(RocYears.year(109));
        assertThat(Settings.of(home.resolve("settings.properties")).last()).contains(folder);
    }

    @Test
    void changes_are_signed_with_a_name_from_the_moment_it_is_given() throws IOException {
        Path folder = plan("計畫");
        open(folder);
        typeAnActual();
        window.press(KeyCode.ENTER);
        nameAndPress("王小明", KeyCode.ENTER);
        assertThat(Settings.of(home.resolve("settings.properties")).by()).isEqualTo("王小明");
        window.tabTo("actual-108");
        window.type("98");
        nameAndPress("不是他", KeyCode.ESCAPE);
        window.onScreen(window.window()::closePlan);
        assertThat(history(folder))
                .extracting(Entry::by)
                .containsExactly("李大華", System.getProperty("user.name"), "王小明");
    }

    private void nameAndPress(String name, KeyCode key) {
        window.choose("計畫", "使用者姓名…");
        window.onScreen(() -> window.field("name").setText(name));
        window.press(key);
        assertThat(window.shows("#name")).isFalse();
    }
}
