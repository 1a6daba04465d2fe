package gangmu.app;

import gangmu.model.Plan;
import gangmu.ui.desk.Desk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/**
 * Somebody who works in the place of the linkage of a plan: prints what was done and how long each time of it took, on
 * the thread of the screen and on the clock, a line each, as {@link #line} writes it.
 */
final class BenchmarkedLinkage {
    private static final int TIMES = 11;
    private static final int NOTCH = 120;
    private static final String SOUGHT = "外交使節會議 1";

    private final TimedWindow window;

    private BenchmarkedLinkage(TimedWindow window) {
        this.window = window;
    }

    /** Works with the plan of the folder that is given. */
    public static void main(String[] arguments) throws Exception {
        TimedWindow window = TimedWindow.open(Path.of(arguments[0]));
        new BenchmarkedLinkage(window).work();
        window.end();
    }

    private void work() throws Exception {
        print("opening the matrix for the first time", List.of(comeTo(Desk.LINKAGE, ".matrix-cell")));
        print("coming back to the matrix", again(() -> comeTo(Desk.LINKAGE, ".matrix-cell"), this::leave));
        System.out.println(
                "cells\t" + TimedWindow.call(() -> window.all(".matrix-cell").size()));
        print("a notch of the wheel, down through the whole matrix", scrolled("VERTICAL", 0, NOTCH));
        print("a notch of the wheel, across the whole matrix", scrolled("HORIZONTAL", NOTCH, 0));
        print("an arrow key", again(() -> pressed(KeyCode.DOWN), () -> {}));
        print("a page down", again(() -> pressed(KeyCode.PAGE_DOWN), () -> {}));
        goToCell();
        print("a link made or taken away, until the cell shows it", again(this::toggled, () -> {}));
        print("a letter of a filter", filtered());
        print("folding everything up", again(() -> fired("#linkage-fold"), () -> fired("#linkage-unfold")));
        print("unfolding everything", again(() -> fired("#linkage-unfold"), () -> fired("#linkage-fold")));
        print("opening the lists", List.of(sight("LISTS", ".linkage-lists")));
        print("opening the findings", List.of(sight("COVERAGE", ".coverage")));
        print("opening the impact", List.of(sight("IMPACT", ".impact")));
        print("opening the graph around the selection, until it is drawn", List.of(sight("GRAPH", ".graph-box")));
        print("a graph of all with 會議 in their names", List.of(drawn("會議")));
        System.out.println(
                "boxes\t" + TimedWindow.call(() -> window.all(".graph-box").size()));
        window.once(() -> filter(""));
        sight("MATRIX", "#matrix");
        goToCell();
        print("a link, after all views were looked at", again(this::toggled, () -> {}));
        print("an arrow key, after all views were looked at", again(() -> pressed(KeyCode.DOWN), () -> {}));
    }

    private interface Timed {
        TimedWindow.Timing run() throws Exception;
    }

    private interface Before {
        void run() throws Exception;
    }

    private static List<TimedWindow.Timing> again(Timed timed, Before before) throws Exception {
        List<TimedWindow.Timing> timings = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            before.run();
            timings.add(timed.run());
        }
        return timings;
    }

    private TimedWindow.Timing comeTo(String place, String shown) {
        return window.until(() -> window.plan().desk().place().set(place), () -> window.shows(shown));
    }

    private void leave() {
        comeTo(Desk.HISTORY, "#place-history");
    }

    private TimedWindow.Timing pressed(KeyCode key) {
        return window.once(() -> matrix(() -> window.press(key)));
    }

    private void matrix(Runnable action) {
        window.find("#matrix").requestFocus();
        action.run();
    }

    private TimedWindow.Timing fired(String button) {
        return window.once(() -> window.fire(button));
    }

    private TimedWindow.Timing sight(String name, String shown) {
        return window.until(() -> window.fire("#sight-" + name), () -> window.shows(shown));
    }

    private List<TimedWindow.Timing> scrolled(String bar, double across, double down) throws Exception {
        List<TimedWindow.Timing> timings = new ArrayList<>();
        ScrollBar moved = TimedWindow.call(() -> window.find("#matrix").lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(one -> one.getOrientation().name().equals(bar))
                .findFirst()
                .orElseThrow());
        Node matrix = window.find("#matrix");
        while (TimedWindow.call(moved::getValue) < moved.getMax()) {
            timings.add(window.once(() -> TimedWindow.scroll(matrix, across, down)));
        }
        return timings;
    }

    /** Goes to the first project and KPI, below the first section. */
    private void goToCell() {
        window.once(() -> matrix(
                () -> List.of(KeyCode.HOME, KeyCode.PAGE_UP, KeyCode.PAGE_UP).forEach(window::press)));
        for (int i = 0; i < 50; i++) {
            pressed(KeyCode.PAGE_UP);
        }
        pressed(KeyCode.DOWN);
    }

    private TimedWindow.Timing toggled() {
        Plan before = window.plan().desk().plan();
        String told = told();
        BooleanSupplier isThere =
                () -> !told().equals(told) && !window.plan().desk().plan().equals(before);
        return window.until(() -> matrix(() -> window.press(KeyCode.SPACE)), isThere);
    }

    private String told() {
        return window.find("#matrix").getAccessibleText();
    }

    /** Each letter of what is sought, and the end of it. */
    private List<TimedWindow.Timing> filtered() throws Exception {
        TextField field = (TextField) window.find("#linkage-text");
        List<TimedWindow.Timing> timings = new ArrayList<>();
        for (int letters = 1; letters <= SOUGHT.length(); letters++) {
            String typed = SOUGHT.substring(0, letters);
            timings.add(window.once(() -> field.setText(typed)));
        }
        timings.add(window.once(() -> field.setText("")));
        return timings;
    }

    /** Has another graph drawn by typing a filter. */
    private TimedWindow.Timing drawn(String typed) {
        List<Node> before = window.all(".graph-box");
        return window.until(() -> filter(typed), () -> {
            List<Node> now = window.all(".graph-box");
            return !now.isEmpty() && !now.equals(before);
        });
    }

    private void filter(String typed) {
        ((TextField) window.find("#linkage-text")).setText(typed);
    }

    private static void print(String what, List<TimedWindow.Timing> timings) {
        System.out.println(line(
                "work", what, timings.stream().map(TimedWindow.Timing::work).toList()));
        System.out.println(line(
                "clock", what, timings.stream().map(TimedWindow.Timing::clock).toList()));
    }

    /** What was measured, what was done and the nanoseconds of each time, separated by tabs. */
    private static String line(String measured, String what, List<Duration> times) {
        return measured + "\t" + what + "\t"
                + times.stream().map(time -> Long.toString(time.toNanos())).collect(Collectors.joining(" "));
    }
}
