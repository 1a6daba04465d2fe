package gangmu.ui.window;

import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.widget.Command;
import gangmu.work.FixedPlan.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be done about plans that are only read.
 *
 * @param past looks at the plan as it was
 * @param ways the ways on from a plan that can only be read, which its banner offers
 */
record ReadingCommands(Command past, List<Command> ways) {

    static ReadingCommands of(Desk desk, ReadingActions actions, Texts texts) {
        return new ReadingCommands(
                Command.of(texts.get("command.past"), "fth-rewind", actions::askForDay),
                desk.fixed().map(fixed -> ways(fixed.reason(), actions, texts)).orElse(List.of()));
    }

    private static List<Command> ways(Reason reason, ReadingActions actions, Texts texts) {
        if (reason instanceof Reason.Past) {
            return List.of(Command.of(texts.get("reading.back"), "fth-corner-up-left", actions::backToNow));
        }
        return List.of(
                Command.of(texts.get("reading.again"), "fth-refresh-cw", actions::readAgain),
                Command.of(texts.get("reading.edit"), "fth-edit-2", actions::startEditing));
    }

    /** All of them, in the order of menu and palette. */
    List<Command> all() {
        List<Command> all = new ArrayList<>(ways);
        all.add(past);
        return all;
    }
}
