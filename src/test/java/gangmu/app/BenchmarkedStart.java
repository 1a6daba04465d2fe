package gangmu.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TreeView;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/**
 * The program started as its users start it, with its own processor time printed at each step: the first frame, the
 * sample's tree, a KPI with its form and chart. Started without a plan to open, it first shows its first screen.
 */
final class BenchmarkedStart extends AnimationTimer {
    private static final int FRAMES = 2;
    private static final int A_MINUTE_OF_FRAMES = 3600;

    private static final List<Step> OPENING = List.of(
            new Step(() -> {}, "#open-sample", true), new Step(() -> press("#open-sample"), "#place-outline", false));
    private static final List<Step> OPEN = List.of(new Step(() -> {}, "#place-outline", true));
    private static final List<Step> WORKING = List.of(
            new Step(() -> press("#place-outline"), ".outline-tree .outline-line", true),
            new Step(BenchmarkedStart::selectKpi, "#kpi-chart", true));

    private final Deque<Step> steps = new ArrayDeque<>();
    private int framesSeen;
    private int framesDrawn;

    /** Something a user does, the part of the screen that shows it is done, and whether the time is printed then. */
    private record Step(Runnable action, String shown, boolean isPrinted) {}

    private BenchmarkedStart(List<Step> before) {
        steps.addAll(before);
        steps.addAll(WORKING);
    }

    /** Starts the program; the timer is there before its first window. */
    public static void main(String[] arguments) {
        List<Step> before = arguments.length == 0 ? OPENING : OPEN;
        Platform.startup(() -> new BenchmarkedStart(before).start());
        Main.main(arguments);
    }

    /** Called before each frame: what is there at a call is drawn by the next. */
    @Override
    public void handle(long now) {
        Step step = Objects.requireNonNull(steps.peek());
        framesSeen++;
        if (framesSeen > A_MINUTE_OF_FRAMES) {
            Runtime.getRuntime().halt(1); // whatever went wrong is in the program's log
        }
        framesDrawn = node(step.shown()).isPresent() ? framesDrawn + 1 : 0;
        if (framesDrawn > FRAMES) {
            done(step);
        }
    }

    private void done(Step step) {
        new Rectangle(1, 1).snapshot(null, null); // takes its turn after what is being drawn
        if (step.isPrinted()) {
            System.out.println(Machine.processorTime());
        }
        framesDrawn = 0;
        steps.remove();
        Optional.ofNullable(steps.peek()).map(Step::action).orElse(this::end).run();
    }

    private void end() {
        stop();
        Platform.exit();
    }

    private static Optional<Node> node(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static void press(String button) {
        ((ButtonBase) node(button).orElseThrow()).fire();
    }

    /** The line below plan, section and goal. */
    private static void selectKpi() {
        TreeView<?> tree = (TreeView<?>) node(".outline-tree").orElseThrow();
        tree.getSelectionModel().select(3);
    }
}
