package gangmu.ui.measure;

import gangmu.explain.DeedWords;
import gangmu.model.LightChange;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.widget.ListedQuestion;
import java.util.List;
import javafx.stage.Window;

/** The question whether rules are wanted that give KPI-years another light. */
record LightChangeQuestion(Plan plan, Texts texts) {
    boolean isWanted(List<LightChange> changes, Window owner) {
        String heading = texts.get("rules.consequence.header", changes.size());
        return new ListedQuestion(texts)
                .isWanted(owner, heading, changes.stream().map(this::line).toList());
    }

    private String line(LightChange change) {
        return texts.get(
                "rules.consequence.line",
                plan.numbering().code(change.kpi()),
                DeedWords.shortened(change.kpi().name()),
                RocYears.text(change.year()),
                change.before().sign() + " " + texts.get("light." + change.before()),
                change.after().sign() + " " + texts.get("light." + change.after()));
    }
}
