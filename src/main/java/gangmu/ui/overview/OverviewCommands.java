package gangmu.ui.overview;

import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.widget.Command;
import java.util.List;
import java.util.stream.Stream;

/** What can be done with the overview, from anywhere. */
public record OverviewCommands(Desk desk, OverviewViewModel model, Texts texts) {

    /** All of them. */
    public List<Command> all() {
        return Stream.of(Sight.values())
                .map(sight -> Command.of(texts.get("overview.go." + sight), "fth-bar-chart-2", () -> {
                    desk.place().set(Desk.OVERVIEW);
                    model.sight().set(sight);
                }))
                .toList();
    }
}
