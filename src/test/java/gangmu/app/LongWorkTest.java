package gangmu.app;

import static gangmu.app.DrivenWindow.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.report.print.PaperPrinter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class LongWorkTest extends WindowTest {
    private final CountDownLatch gate = new CountDownLatch(1);

    /** Has the background busy with something else, so that everything asked for takes its time. */
    private void hold() {
        window.openSample();
        var _ = window.window().inBackground(() -> {
            gate.await();
            return 0;
        });
    }

    /** Goes on, and waits until all that was asked for is done. */
    private void release() {
        gate.countDown();
        CompletableFuture<Integer> last = window.window().inBackground(() -> 0);
        eventually(() -> assertThat(last).isDone());
    }

    private boolean isBarSeen() {
        return window.all(".work-bar").stream().anyMatch(DrivenWindow::isSeen);
    }

    private void stop() {
        Node button = window.all("#work-stop").stream()
                .filter(DrivenWindow::isSeen)
                .findFirst()
                .orElseThrow();
        window.fire(button);
        eventually(() -> assertThat(isBarSeen()).isFalse());
    }

    @Test
    void pages_that_take_their_time_are_shown_being_made_and_come_unless_they_are_stopped() {
        hold();
        window.press(KeyCode.CONTROL, KeyCode.P);
        eventually(() -> assertThat(isBarSeen()).isTrue());
        assertThat(window.find("#work-name", Label.class).getText()).isEqualTo("製作頁面中…");
        assertThat(window.find("#work-share", ProgressBar.class).isIndeterminate())
                .as("nobody knows how long")
                .isTrue();
        assertThat(window.find("#work-share", ProgressBar.class).getWidth()).isGreaterThan(50);
        assertThat(DrivenWindow.isSeen(window.find("#summary", Node.class)))
                .as("the bar has its room")
                .isFalse();

        stop();
        assertThat(DrivenWindow.isSeen(window.find("#summary", Node.class))).isTrue();
        release();
        window.settle();
        assertThat(window.shows("#sheets")).isFalse();
        assertThat(window.notification()).isEmpty();

        window.press(KeyCode.CONTROL, KeyCode.P);
        eventually(() -> assertThat(window.shows("#sheets")).isTrue());
    }

    @Test
    void an_export_that_is_stopped_leaves_the_file_as_it_was() throws Exception {
        hold();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        Path there = Files.writeString(home.resolve("矩陣.ods"), "mine");
        window.saveAs("矩陣.ods");
        window.fire(window.find("#export-linkage", ButtonBase.class));
        eventually(() -> assertThat(isBarSeen()).isTrue());
        assertThat(window.find("#work-name", Label.class).getText()).isEqualTo("匯出「計畫與指標關聯矩陣」中…");
        stop();
        release();
        window.settle();
        assertThat(there).hasContent("mine");
        assertThat(window.notification()).isEmpty();
    }

    @Test
    void printing_tells_how_far_it_is_and_nothing_comes_out_where_it_is_stopped() {
        PaperPrinter slow = PaperPrinter.slow();
        window.connect(slow.printer());
        window.openSample();
        window.press(KeyCode.CONTROL, KeyCode.P);
        eventually(() -> assertThat(window.shows("#print")).isTrue());
        window.fire(window.find("#print", ButtonBase.class));
        eventually(() -> assertThat(window.shows("#print-range")).isTrue());
        window.answer("開始列印");

        eventually(() -> assertThat(window.all(".preview .work-bar")).anyMatch(DrivenWindow::isSeen));
        eventually(() ->
                assertThat(preview("#work-remaining", Label.class).getText()).startsWith("約剩 "));
        assertThat(preview("#work-share", ProgressBar.class).getProgress()).isBetween(0.01, 0.99);
        stop();
        slow.release();
        release();
        window.settle();
        assertThat(slow.postscript()).as("no end that would have it printed").doesNotContain("%%EOF");
        assertThat(window.find("#outcome", Label.class).getText()).isEmpty();
        assertThat(window.notification()).isEmpty();
    }

    private <N extends Node> N preview(String id, Class<N> type) {
        return type.cast(window.all(".preview " + id).getFirst());
    }
}
