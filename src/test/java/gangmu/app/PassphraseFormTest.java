package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Plan;
import gangmu.store.PlanFolder;
import gangmu.store.ReadPlan;
import gangmu.store.Workplaces;
import gangmu.store.secret.Keyring;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a plan gets a passphrase in the window, and how it is opened with it. */
class PassphraseFormTest extends WindowTest {
    private static final String PASSPHRASE = "邦交國 訪問團 2027 春";
    private static final String OTHER = "correct horse battery";

    private Plan plan;
    private Path folder;

    @BeforeEach
    void openSample() {
        window.openSample();
        plan = window.plan();
        folder = window.window().openPlan().orElseThrow().directory();
    }

    private void ask(String command) {
        window.choose("計畫", command);
        DrivenWindow.eventually(
                () -> assertThat(window.shows("#passphrase-next")).isTrue());
    }

    private void type(String id, String text) {
        window.onScreen(() -> window.find("#" + id, TextField.class).setText(text));
    }

    private ButtonBase button(String words) {
        return window.all(".dialog-pane .button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    /** The plan may be closed for a moment by it, so that nobody can wait for what is to be stored in it. */
    private static void press(ButtonBase button) {
        Platform.runLater(button::fire);
    }

    private void setPassphrase() {
        ask("設定密碼…");
        type("passphrase-next", PASSPHRASE);
        type("passphrase-again", PASSPHRASE);
        window.click("#passphrase-understood");
        press(button("設定密碼"));
        waitForDialog();
    }

    /** Where the screen is high enough, nobody has to scroll. */
    private void assertAllIsSeen() {
        ScrollPane form = window.find(".scrolling-form", ScrollPane.class);
        DrivenWindow.eventually(() -> assertThat(form.getViewportBounds().getHeight())
                .isGreaterThanOrEqualTo(
                        Math.floor(form.getContent().getLayoutBounds().getHeight())));
    }

    private void waitForDialog() {
        DrivenWindow.eventually(() -> assertThat(window.shows(".dialog-pane")).isFalse());
        window.settle();
    }

    private boolean isSealed() {
        return window.window()
                .openPlan()
                .flatMap(OpenPlan::folder)
                .orElseThrow()
                .isSealed();
    }

    private void reopen() {
        window.onScreen(window.window()::closePlan);
        window.askedBy(() -> window.window().open(folder));
        DrivenWindow.eventually(() -> assertThat(window.shows("#passphrase")).isTrue());
        assertAllIsSeen();
    }

    @Test
    void what_losing_it_means_is_said_and_understood_before_one_can_be_set() {
        ask("設定密碼…");
        assertThat(window.sentence(".dialog-pane .content")).contains("寫下密碼", "沒有人能代為找回");
        assertAllIsSeen();
        type("passphrase-next", "短");
        assertThat(window.sentence("#passphrase-missing")).contains("至少要有 12 個字元");
        assertThat(button("設定密碼").isDisabled()).isTrue();
        type("passphrase-next", PASSPHRASE);
        type("passphrase-again", "別的");
        assertThat(window.sentence("#passphrase-missing")).contains("兩次輸入的新密碼不同");
        type("passphrase-again", PASSPHRASE);
        assertThat(window.sentence("#passphrase-missing")).contains("請勾選");
        assertThat(button("設定密碼").isDisabled()).isTrue();
        window.click("#passphrase-understood");
        assertThat(window.sentence("#passphrase-missing")).isEmpty();
        assertThat(button("設定密碼").isDisabled()).isFalse();
        window.onScreen(
                () -> window.stage().fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(window.window().openPlan()).as("closed under the question").isPresent();
        window.press(KeyCode.ESCAPE);
        assertThat(isSealed()).isFalse();
    }

    @Test
    void a_plan_that_gets_one_stays_open_and_says_so() {
        setPassphrase();
        assertThat(isSealed()).isTrue();
        assertThat(window.plan()).isEqualTo(plan);
        assertThat(window.notification()).contains("已用新密碼加密");
        assertThat(window.shows("#sealed")).isTrue();
        window.search("1.1");
        window.tabTo("actual-106");
        window.type("88");
        window.press(KeyCode.ENTER);
        DrivenWindow.eventually(() -> assertThat(window.status()).startsWith("已儲存"));
        assertThat(ReadPlan.of(folder, Keyring.EMPTY.with(PASSPHRASE)).plan()).isEqualTo(window.plan());
    }

    @Test
    void it_is_asked_for_until_it_is_right_or_given_up() {
        setPassphrase();
        reopen();
        type("passphrase", "不是這個密碼");
        press(button("開啟"));
        DrivenWindow.eventually(
                () -> assertThat(window.sentence("#passphrase-said")).contains("密碼不符"));
        window.press(KeyCode.ESCAPE);
        waitForDialog();
        assertThat(window.window().openPlan()).isEmpty();
        window.askedBy(() -> window.window().open(folder));
        type("passphrase", PASSPHRASE);
        press(button("開啟"));
        waitForDialog();
        assertThat(window.plan()).isEqualTo(plan);
    }

    @Test
    void what_is_typed_can_be_shown() {
        ask("設定密碼…");
        type("passphrase-next", PASSPHRASE);
        assertThat(window.shows("#passphrase-next-shown")).isFalse();
        window.click("#passphrase-show");
        assertThat(window.find("#passphrase-next-shown", TextField.class).getText())
                .isEqualTo(PASSPHRASE);
        assertThat(window.shows("#passphrase-next")).isFalse();
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void it_is_changed_and_removed_by_who_knows_it() {
        setPassphrase();
        ask("變更或移除密碼…");
        type("passphrase", OTHER);
        press(button("移除密碼"));
        DrivenWindow.eventually(
                () -> assertThat(window.sentence("#passphrase-said")).contains("密碼不符"));
        type("passphrase", PASSPHRASE);
        type("passphrase-next", OTHER);
        type("passphrase-again", OTHER);
        window.click("#passphrase-understood");
        press(button("變更密碼"));
        waitForDialog();
        assertThat(window.plan()).isEqualTo(plan);
        reopen();
        type("passphrase", OTHER);
        press(button("開啟"));
        waitForDialog();
        ask("變更或移除密碼…");
        type("passphrase", OTHER);
        press(button("移除密碼"));
        waitForDialog();
        assertThat(isSealed()).isFalse();
        assertThat(window.shows("#sealed")).isFalse();
        assertThat(ReadPlan.of(folder, Keyring.EMPTY).plan()).isEqualTo(plan);
    }

    @Test
    void a_sealed_plan_that_is_in_use_is_read_with_the_passphrase() {
        setPassphrase();
        window.onScreen(window.window()::closePlan);
        try (PlanFolder held = PlanFolder.open(folder, Workplaces.of("李大華").knowing(PASSPHRASE))) {
            window.askedBy(() -> window.window().open(folder));
            window.askedBy(() -> button("以唯讀開啟").fire());
            type("passphrase", PASSPHRASE);
            window.press(KeyCode.ENTER);
            waitForDialog();
            assertThat(window.desk().isReadOnly()).isTrue();
            assertThat(window.shows("#sealed")).isTrue();
            assertThat(window.plan()).isEqualTo(held.plan());
        }
    }
}
