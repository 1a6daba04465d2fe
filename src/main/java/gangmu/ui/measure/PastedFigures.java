package gangmu.ui.measure;

import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Plan;
import gangmu.model.Verb;
import gangmu.ui.desk.CopiedBlock;
import gangmu.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Figures copied from a spreadsheet, entered as one change; what cannot be taken is marked where it belongs. */
final class PastedFigures {
    private final Desk desk;
    private final List<Function<Plan, Optional<Change>>> makers = new ArrayList<>();

    PastedFigures(Desk desk) {
        this.desk = desk;
    }

    /**
     * Enters the block from the first of these rows and columns on; empty cells leave alone what is there.
     *
     * @return how many filled cells of the block lie beyond them
     */
    int enter(List<List<ItemFigure>> rows, CopiedBlock block) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                ItemFigure figure = rows.get(row).get(column);
                block.at(row, column).flatMap(figure::paste).ifPresent(makers::add);
            }
        }
        ItemFigure first = rows.getFirst().getFirst();
        Deed deed = new Deed(Verb.PASTE, first.item().name(), first.period().year());
        desk.change(plan -> Change.inOrder(deed, plan, makers));
        return block.beyond(rows.size(), rows.getFirst().size());
    }
}
