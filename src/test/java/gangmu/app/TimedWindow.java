package gangmu.app;

import gangmu.ui.Wheel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/**
 * The program's window, in which what is done is timed until it is seen. The work on the screen's thread is that of what is
 * done, of what comes back to the screen from other threads, and of styling and laying out; copying the pixels is left
 * out, since that is done otherwise where there is a screen.
 */
final class TimedWindow {
    private static final int PATIENCE_IN_MINUTES = 5;

    private static final double SIDE = 1000; // as large as the screen of a machine without one

    private final Stage stage;
    private final MainWindow window;
    private final AtomicLong worked;

    /**
     * How long something took.
     *
     * @param work what the thread of the screen worked for it: for that long nothing else is answered
     * @param clock until it was drawn
     */
    record Timing(Duration work, Duration clock) {}

    private TimedWindow(Stage stage, MainWindow window, AtomicLong worked) {
        this.stage = stage;
        this.window = window;
        this.worked = worked;
        AtomicLong before = new AtomicLong();
        stage.getScene().addPreLayoutPulseListener(() -> before.set(processorTime()));
        stage.getScene().addPostLayoutPulseListener(() -> worked.addAndGet(processorTime() - before.get()));
    }

    private static void work(Runnable action, AtomicLong worked) {
        long before = processorTime();
        action.run();
        worked.addAndGet(processorTime() - before);
    }

    /** The window with the plan of a folder. */
    static TimedWindow open(Path folder) throws Exception {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        TimedWindow timed = call(() -> shown(folder));
        timed.until(() -> {}, () -> timed.window.openPlan().isPresent());
        return timed;
    }

    private static TimedWindow shown(Path folder) throws IOException {
        Theme.loadFonts();
        Stage stage = new Stage();
        AtomicLong worked = new AtomicLong();
        MainWindow window = new MainWindow(
                stage,
                Settings.ofThisUser(),
                new SystemDialogs(),
                action -> Platform.runLater(() -> work(action, worked)));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(SIDE);
        stage.setHeight(SIDE);
        window.show(Optional.of(folder));
        return new TimedWindow(stage, window, worked);
    }

    /** Asks the thread of the screen. */
    static <T> T call(Callable<T> question) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get();
    }

    OpenPlan plan() {
        return window.openPlan().orElseThrow();
    }

    Node find(String query) {
        return stage.getScene().getRoot().lookup(query);
    }

    List<Node> all(String query) {
        return List.copyOf(stage.getScene().getRoot().lookupAll(query));
    }

    boolean shows(String query) {
        return all(query).stream().anyMatch(DrivenWindow::isSeen);
    }

    /** Does something that the next frame shows. */
    Timing once(Runnable action) {
        return until(action, () -> true);
    }

    /** Does something and waits for the frame in which it is there. */
    Timing until(Runnable action, BooleanSupplier isThere) {
        CompletableFuture<Timing> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            long clock = System.nanoTime();
            worked.set(0);
            work(action, worked);
            Scene scene = stage.getScene();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    if (isThere.getAsBoolean()) {
                        scene.removePostLayoutPulseListener(this);
                        Platform.runLater(() -> done.complete(timing(clock)));
                    } else {
                        Platform.requestNextPulse();
                    }
                }
            });
            Platform.requestNextPulse();
        });
        return done.orTimeout(PATIENCE_IN_MINUTES, TimeUnit.MINUTES).join(); // it may never be there
    }

    private Timing timing(long clock) {
        Duration work = Duration.ofNanos(worked.get());
        new Rectangle(1, 1).snapshot(null, null); // takes its turn after what is being drawn
        return new Timing(work, Duration.ofNanos(System.nanoTime() - clock));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void press(KeyCode key) {
        Node focused = Optional.ofNullable(stage.getScene().getFocusOwner())
                .orElseGet(() -> stage.getScene().getRoot());
        List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)
                .forEach(type -> Event.fireEvent(focused, new KeyEvent(type, "", "", key, false, false, false, false)));
    }

    void fire(String button) {
        ((ButtonBase) find(button)).fire();
    }

    /** Turns the wheel over a part of the window, by pixels. */
    static void scroll(Node node, double across, double down) {
        Event.fireEvent(node, Wheel.turned(node, 0, 0, -across, -down));
    }

    /** Ends the program. */
    void end() throws Exception {
        call(() -> {
            window.close();
            return "";
        });
        Platform.exit();
    }
}
