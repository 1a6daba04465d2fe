package gangmu.ui.outline;

import gangmu.model.NodeKind;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeLink;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Command;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** What can be done with the tree, by menu, key or palette. */
record OutlineCommands(Desk desk, TreePane tree, Texts texts) {

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        all.add(command("command.sibling", "fth-plus", tree::nameSibling).onLocalKey("Enter"));
        all.add(command("command.child", "fth-corner-down-right", tree::nameChild)
                .onLocalKey("Shortcut+Enter"));
        for (NodeKind kind : NodeKind.values()) {
            Command add = Command.of(
                    texts.get("command.add", texts.get("kind." + kind)),
                    NodeLink.icon(kind),
                    () -> tree.nameUnder(kind));
            all.add(add.when(canHold(kind)));
        }
        all.add(command("command.rename", "fth-edit-2", tree::rename)
                .onLocalKey("F2")
                .when(isNode()));
        all.add(command("command.up", "fth-arrow-up", () -> tree.shift(-1))
                .onKey("Alt+Up")
                .when(isNode()));
        all.add(command("command.down", "fth-arrow-down", () -> tree.shift(1))
                .onKey("Alt+Down")
                .when(isNode()));
        all.add(command("command.indent", "fth-chevrons-right", tree::indent)
                .onLocalKey("Tab")
                .when(isNode()));
        all.add(command("command.outdent", "fth-chevrons-left", tree::outdent)
                .onLocalKey("Shift+Tab")
                .when(isNode()));
        all.add(command("command.split", "fth-git-branch", selected()::split).when(isKpi()));
        all.add(command("command.merge", "fth-git-merge", selected()::merge)
                .when(isKpi().and(Bindings.createBooleanBinding(
                        () -> desk.plan().kpis().size() > 1, desk.state()))));
        all.add(command("command.delete", "fth-trash-2", selected()::delete)
                .onLocalKey("Delete")
                .when(isNode()));
        return all.stream().map(edit -> edit.onlyIf(!desk.isReadOnly())).toList();
    }

    private Command command(String key, String icon, Runnable action) {
        return Command.of(texts.get(key), icon, action);
    }

    private BooleanBinding isNode() {
        return Bindings.createBooleanBinding(() -> desk.spot().get() instanceof Spot.At, desk.spot());
    }

    private Selected selected() {
        return new Selected(desk, texts);
    }

    private BooleanBinding isKpi() {
        return Bindings.createBooleanBinding(
                () -> desk.spot().get() instanceof Spot.At(var id)
                        && desk.plan().kpi(id).isPresent(),
                desk.spot(),
                desk.state());
    }

    private BooleanBinding canHold(NodeKind kind) {
        return Bindings.createBooleanBinding(
                () -> Naming.kindsUnder(desk.plan(), desk.spot().get()).contains(kind), desk.spot(), desk.state());
    }
}
