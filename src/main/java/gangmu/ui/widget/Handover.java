package gangmu.ui.widget;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;

/** What a person had searched, opened and scrolled on a screen, given to the same screen built anew. */
public final class Handover {
    private static final int ROUNDS = 3;

    private Handover() {}

    /** Gives it on; both screens have the same parts in the same places, and the new one is on the stage. */
    public static void give(Parent before, Parent after) {
        settle(after.getScene().getRoot());
        walk(before, after, Handover::open);
        settle(after.getScene().getRoot());
        walk(before, after, Handover::scroll);
    }

    /** Lays a screen out until lists have their rows and what wraps has its height, which takes several rounds. */
    static void settle(Parent screen) {
        for (int round = 0; round < ROUNDS; round++) {
            screen.applyCss();
            screen.layout();
        }
    }

    private static void walk(Node before, Node after, BiConsumer<Node, Node> give) {
        if (!before.getClass().equals(after.getClass())) {
            return;
        }
        give.accept(before, after);
        if (before instanceof Parent old && after instanceof Parent young && !(before instanceof VirtualFlow)) {
            List<Node> from = old.getChildrenUnmodifiable();
            List<Node> to = List.copyOf(young.getChildrenUnmodifiable());
            for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
                walk(from.get(i), to.get(i), give);
            }
        }
    }

    private static void open(Node before, Node after) {
        switch (before) {
            case TextInputControl text -> retype(text, (TextInputControl) after);
            case TitledPane pane -> {
                ((TitledPane) after).setExpanded(pane.isExpanded());
                after.applyCss();
            }
            case TreeView<?> tree when tree.getRoot() != null -> open(tree.getRoot(), ((TreeView<?>) after).getRoot());
            case Heir heir -> ((Heir) after).takeOver(before);
            case SplitPane split -> ((SplitPane) after).setDividerPositions(split.getDividerPositions());
            default -> {}
        }
    }

    /** What is searched; of what is typed into the plan only what no other place keeps, being refused. */
    private static void retype(TextInputControl before, TextInputControl after) {
        Field.model(before)
                .ifPresentOrElse(
                        model -> model.problem()
                                .get()
                                .ifPresent(why -> Field.model(after)
                                        .filter(next -> next.problem().get().isEmpty())
                                        .ifPresent(next -> next.refuse(before.getText(), why))),
                        () -> after.setText(before.getText()));
    }

    private static void open(TreeItem<?> before, TreeItem<?> after) {
        after.setExpanded(before.isExpanded());
        for (int i = 0;
                i < Math.min(before.getChildren().size(), after.getChildren().size());
                i++) {
            open(before.getChildren().get(i), after.getChildren().get(i));
        }
    }

    private static void scroll(Node before, Node after) {
        switch (before) {
            case ScrollPane pane -> {
                ((ScrollPane) after).setHvalue(pane.getHvalue());
                ((ScrollPane) after).setVvalue(pane.getVvalue());
            }
            case VirtualFlow<?> flow
            when flow.getFirstVisibleCell() != null ->
                ((VirtualFlow<?>) after).scrollToTop(flow.getFirstVisibleCell().getIndex());
            default -> {}
        }
    }
}
