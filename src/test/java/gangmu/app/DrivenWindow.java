package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.FileKind;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.report.print.Printer;
import gangmu.store.Workplaces;
import gangmu.text.Language;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program's window with a person's hands on it: keys are pressed, and what stands on the screen is read. */
final class DrivenWindow {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double WIDTH = 980;
    private static final double HEIGHT = 700;
    private static final int PATIENCE_IN_SECONDS = 60;
    private static final int FIELDS_AT_MOST = 80;

    private final FxRobot robot = new FxRobot();
    private final BaseRobot keysAndMouse = robot.robotContext().getBaseRobot();
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private final Stage stage;
    private final Path home;
    private final MainWindow window;
    private final FixedDialogs answers;

    private DrivenWindow(Stage stage, Path home, MainWindow window, FixedDialogs answers) {
        this.stage = stage;
        this.home = home;
        this.window = window;
        this.answers = answers;
    }

    /** Has these printers, from now on, on the machine; before there is none. */
    void connect(Printer... printers) {
        answers.connected.setAll(printers);
    }

    /** Answers, from now on, with this name when asked what to save something as; without, with the one proposed. */
    void saveAs(String name) {
        answers.savedAs.set(name);
    }

    /** Opens the window at the first screen, for a person whose files are all in this folder. */
    static DrivenWindow open(Stage stage, Path home, Language language) throws IOException {
        System.setProperty("user.home", home.toString());
        Path settings = home.resolve("settings.properties");
        Files.writeString(settings, "language=" + language.tag());
        Workplaces.settleIn(home);
        Theme.loadFonts();
        FixedDialogs dialogs = new FixedDialogs(home, new AtomicReference<>(""), FXCollections.observableArrayList());
        MainWindow window = new MainWindow(stage, Settings.of(settings), dialogs, Platform::runLater);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        window.show(Optional.empty());
        DrivenWindow driven = new DrivenWindow(stage, home, window, dialogs);
        Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> driven.thrown.add(trouble));
        return driven;
    }

    /** What a person answers when asked for a folder or a file. */
    private record FixedDialogs(Path home, AtomicReference<String> savedAs, ObservableList<Printer> connected)
            implements Dialogs {
        @Override
        public List<Printer> printers() {
            return List.copyOf(connected);
        }

        @Override
        public Optional<Path> folder(Window owner, String title) {
            return Optional.of(home.resolve("chosen"));
        }

        @Override
        public Optional<Path> backup(Window owner, String title, String proposedName) {
            return Optional.of(home.resolve("backup.gangmu.zip"));
        }

        @Override
        public Optional<Path> backupToRead(Window owner, String title) {
            return Optional.of(home.resolve("backup.gangmu.zip"));
        }

        @Override
        public Optional<ChosenFile> file(
                Window owner, String title, String proposedName, SequencedMap<FileKind, String> kinds) {
            String name = savedAs.get().isEmpty() ? proposedName : savedAs.get();
            return Optional.of(
                    new ChosenFile(home.resolve(name), kinds.firstEntry().getKey()));
        }
    }

    MainWindow window() {
        return window;
    }

    Desk desk() {
        return window.openPlan().orElseThrow().desk();
    }

    Texts texts() {
        return window.looks().texts();
    }

    /** The plan once everything asked for is done and shown. */
    Plan plan() {
        settle();
        return desk().plan();
    }

    Kpi kpi(String code) {
        Plan plan = plan();
        return plan.kpis().stream()
                .filter(kpi -> plan.numbering().code(kpi).equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The first project whose name begins so, as the screen shows the plan now. */
    Project project(String start) {
        return desk().plan().projects().stream()
                .filter(project -> project.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until every change under way is stored and the screen shows it; nothing may have gone wrong unexpectedly. */
    void settle() {
        waitForLayout();
        window.openPlan().ifPresent(plan -> plan.settled().join());
        waitForLayout();
        assertThat(thrown).isEmpty();
    }

    private void waitForLayout() {
        CompletableFuture<Void> laidOut = new CompletableFuture<>();
        Runnable listener = () -> laidOut.complete(null);
        Platform.runLater(() -> {
            stage.getScene().addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        laidOut.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
        Platform.runLater(() -> stage.getScene().removePostLayoutPulseListener(listener));
    }

    /** Has the sample opened, without a person's hands, and the outline shown. */
    void showSample() {
        SampleFolder.layDown();
        onScreen(window::openSample);
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
    }

    /** Opens the sample from the first screen. */
    void openSample() {
        click("#open-sample");
        settle();
    }

    void click(String query) {
        clickOn(find(query, Node.class));
    }

    void clickOn(Node node) {
        keysAndMouse.moveMouse(robot.point(node).query());
        onScreen(() -> {
            // At once: this mouse is taken for a finger, and a line is only selected by a finger if it stays the same.
            keysAndMouse.pressMouse(MouseButton.PRIMARY);
            keysAndMouse.releaseMouse(MouseButton.PRIMARY);
        });
    }

    /** Clicks twice, however slow the machine is at it. */
    void doubleClick(Node node) {
        Point2D at = node.localToScreen(
                node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
        onScreen(() -> List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)
                .forEach(type -> Event.fireEvent(node, twice(type, at))));
    }

    private static MouseEvent twice(EventType<MouseEvent> type, Point2D at) {
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(
                type,
                0,
                0,
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    /** Goes to where the figures of the year are typed. */
    void goToFigures() {
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        onScreen(find("#overview-FIGURES", ToggleButton.class)::fire);
    }

    /** Presses keys together, as in Ctrl+Z. */
    void press(KeyCode... keys) {
        hit(keys);
        settle();
    }

    private void hit(KeyCode... keys) {
        List<KeyCode> together = List.of(keys);
        together.forEach(keysAndMouse::pressKeyboard);
        together.reversed().forEach(keysAndMouse::releaseKeyboard);
    }

    void type(String text) {
        text.codePoints()
                .forEach(letter ->
                        keysAndMouse.typeKeyboard(stage.getScene(), KeyCode.UNDEFINED, Character.toString(letter)));
        settle();
    }

    /** Types on the screen's own thread, before it can draw anything. */
    void typeAtOnce(String text) {
        text.codePoints().forEach(letter -> fire(KeyEvent.KEY_TYPED, Character.toString(letter), KeyCode.UNDEFINED));
    }

    /** Presses a key on the screen's own thread, before it can draw anything. */
    void pressAtOnce(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, "", key);
        fire(KeyEvent.KEY_RELEASED, "", key);
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode key) {
        Node target = focused().orElseGet(this::root);
        Event.fireEvent(target, new KeyEvent(type, letter, letter, key, false, false, false, false));
    }

    /** Presses Tab until the cursor is in the field with this id. */
    void tabTo(String id) {
        for (int i = 0; i < FIELDS_AT_MOST && !isFocused(id); i++) {
            hit(KeyCode.TAB);
        }
        assertThat(isFocused(id)).as("Tab leads to " + id).isTrue();
    }

    private boolean isFocused(String id) {
        waitForLayout();
        return focused().map(Node::getId).filter(id::equals).isPresent();
    }

    /** What has the focus in the main window. */
    Optional<Node> focused() {
        return Optional.ofNullable(stage.getScene().getFocusOwner());
    }

    /** Finds a KPI or another node by part of its name and selects the first that is found. */
    void search(String text) {
        press(KeyCode.CONTROL, KeyCode.F);
        type(text);
        press(KeyCode.ENTER);
    }

    <N extends Node> N find(String query, Class<N> type) {
        return robot.lookup(query).queryAs(type);
    }

    List<Node> all(String query) {
        return List.copyOf(robot.lookup(query).queryAll());
    }

    boolean shows(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    TextInputControl field(String id) {
        return find("#" + id, TextInputControl.class);
    }

    /** The field that a screen reader calls so. */
    TextInputControl fieldNamed(String name) {
        return robot.lookup(".text-input").queryAllAs(TextInputControl.class).stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    /** What a screen reader calls so within a part of the screen, such as a row. */
    static Node part(Node whole, String name) {
        return whole.lookupAll("*").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    /** Chooses from a list by the words that stand there, as a click on them does; a question may follow. */
    void pick(Node list, String words) {
        Platform.runLater(() -> pickAny((ComboBox<?>) list, words));
        settle();
    }

    private static <T> void pickAny(ComboBox<T> list, String words) {
        list.setValue(list.getItems().stream()
                .filter(thing -> words.equals(list.getConverter().toString(thing)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words)));
    }

    /** The words that can be chosen from a list. */
    static <T> List<String> offered(ComboBox<T> list) {
        return list.getItems().stream().map(list.getConverter()::toString).toList();
    }

    /** The words that a list shows as chosen. */
    static <T> String chosen(ComboBox<T> list) {
        return list.getConverter().toString(list.getValue());
    }

    /** Types over what stands in a field and stores it. */
    void enter(Node field, String text) {
        typeOver(field, text);
        press(KeyCode.ENTER);
    }

    /** Types over what stands in a field. */
    void typeOver(Node field, String text) {
        onScreen(() -> {
            field.requestFocus();
            ((TextInputControl) field).selectAll();
        });
        if (text.isEmpty()) {
            press(KeyCode.DELETE);
        } else {
            type(text);
        }
    }

    /** Does what a click on a button does; a question may follow. */
    void fire(Node button) {
        Platform.runLater(() -> {
            button.requestFocus();
            ((ButtonBase) button).fire();
        });
        settle();
    }

    void clickField(String name) {
        clickOn(fieldNamed(name));
    }

    /** Whether a field is marked as wrong. */
    static boolean isMarked(Node field) {
        return field.getPseudoClassStates().contains(ERROR);
    }

    /** The sentence right under a field, or under its row in a table; empty where there is none. */
    static String sentenceUnder(TextInputControl field) {
        Node under = field.getParent().lookup(".field-message");
        Node message = under != null ? under : field.getScene().lookup("#sentence-" + field.getId());
        return message instanceof Label label && label.isVisible() ? label.getText() : "";
    }

    /** The sentence on the screen that matches the query, such as the one under a field. */
    String sentence(String query) {
        return find(query, Labeled.class).getText();
    }

    /** What a screen reader says of the selected line of the tree. */
    String selectedLine() {
        return robot.lookup(".outline-tree .tree-cell").queryAll().stream()
                .filter(line -> line.getPseudoClassStates().contains(SELECTED))
                .map(Node::getAccessibleText)
                .collect(Collectors.joining());
    }

    /** What Ctrl+Z would take back, as the menu says it. */
    String undoName() {
        return editMenu().get(0).getText();
    }

    /** What Ctrl+Y would do again, as the menu says it. */
    String redoName() {
        return editMenu().get(1).getText();
    }

    private List<MenuItem> editMenu() {
        return menus().get(1).getItems();
    }

    private List<Menu> menus() {
        return find(".menu-bar", MenuBar.class).getMenus();
    }

    /** Chooses from a menu by the words that stand there. */
    void choose(String menu, String item) {
        onScreen(item(menu, item)::fire);
    }

    /** What stands in a menu with these words. */
    MenuItem item(String menu, String words) {
        return menus().stream()
                .filter(each -> menu.equals(each.getText()))
                .flatMap(each -> each.getItems().stream())
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    /** Everything that can be chosen from the menus. */
    List<MenuItem> items() {
        return menus().stream().flatMap(menu -> menu.getItems().stream()).toList();
    }

    /** The keys the window listens to, as it keeps them. */
    Set<KeyCombination> keys() {
        return Set.copyOf(stage.getScene().getAccelerators().keySet());
    }

    /** Presses keys that close the window. */
    void pressToEnd(KeyCode... keys) {
        hit(keys);
        eventually(() -> assertThat(stage.isShowing()).isFalse());
    }

    /** Clicks the first visible line of the tree that begins with this number or name. */
    void clickLine(String start) {
        settle(); // the tree may still be scrolling to what was looked at before
        Node line = robot.lookup(".outline-tree .outline-line").queryAll().stream()
                .filter(DrivenWindow::isSeen) // a tree keeps lines that it does not show, with their old words
                .filter(node -> words(node).startsWith(start))
                .findFirst()
                .orElseThrow();
        clickOn(line);
    }

    /** Whether a node and all it stands in are visible. */
    static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** All words that stand in a part of the screen. */
    static String words(Node node) {
        String own = switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case Text text when text.getStyleClass().contains("notification-words") -> text.getText();
            default -> "";
        };
        boolean more = own.isEmpty() && node instanceof Parent;
        return more
                ? ((Parent) node)
                        .getChildrenUnmodifiable().stream()
                                .map(DrivenWindow::words)
                                .collect(Collectors.joining())
                : own;
    }

    /** What the window tells in its corner. */
    String notification() {
        return robot.lookup(".notification-bar").queryAll().stream()
                .map(DrivenWindow::words)
                .collect(Collectors.joining("\n"));
    }

    /** Whether all words of a notification stand on it, beside the left half of the status bar. */
    boolean isNotificationInItsPlace() {
        Bounds bar = find(".notification-bar", Node.class).getLayoutBounds();
        Bounds words = find(".notification-words", Node.class).getLayoutBounds();
        return bar.getWidth() < stage.getWidth() / 2
                && bar.getWidth() > words.getWidth()
                && bar.getHeight() > words.getHeight();
    }

    String status() {
        return find("#status", org.controlsfx.control.StatusBar.class).getText();
    }

    Parent root() {
        return stage.getScene().getRoot();
    }

    String title() {
        return stage.getTitle();
    }

    Stage stage() {
        return stage;
    }

    Path home() {
        return home;
    }

    /** Does something that a question follows, which is still there afterwards. */
    void askedBy(Runnable action) {
        Platform.runLater(action);
        settle();
    }

    /** Answers a question by the button with these words. */
    void answer(String words) {
        fire(robot.lookup(".dialog-pane .button").queryAllAs(ButtonBase.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words)));
    }

    /** The button of the banner with these words. */
    ButtonBase onBanner(String words) {
        return robot.lookup("#banner .button").queryAllAs(ButtonBase.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words));
    }

    void onScreen(Runnable action) {
        robot.interact(action);
        settle();
    }

    /** Waits until the screen shows what is expected of it, where that is prepared in the background. */
    static void eventually(Runnable expectation) {
        AtomicReference<AssertionError> unmet = new AtomicReference<>(new AssertionError("never looked at"));
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_IN_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> {
                                try {
                                    expectation.run();
                                    return true;
                                } catch (AssertionError e) {
                                    unmet.set(e);
                                    return false;
                                }
                            })
                            .get());
        } catch (TimeoutException e) {
            throw unmet.get();
        }
    }
}
