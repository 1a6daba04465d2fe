package gangmu.ui.outline;

import gangmu.model.Change;
import gangmu.model.Holdings;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.KpiMerger;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.text.Typed;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.ImpactWords;
import gangmu.ui.desk.NodeLink;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/** Merging a KPI into another one, which is chosen, after saying what would follow. */
final class Merging {
    private final Desk desk;
    private final Texts texts;
    private final Plan plan;
    private final Kpi gone;
    private final ChangeDialog dialog;
    private final TextField name = new TextField();
    private final CheckBox figures;
    private final CheckBox targets;
    private Optional<KpiMerger> merger = Optional.empty();

    Merging(Desk desk, Kpi gone, Window owner, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.plan = desk.plan();
        this.gone = gone;
        this.dialog = new ChangeDialog(
                plan, owner, texts.get("merge.header", NodeLink.text(plan, gone)), texts.get("merge.do"), texts);
        this.figures = new CheckBox(texts.get("merge.figures.say"));
        this.targets = new CheckBox(texts.get("merge.targets.say"));
    }

    void ask() {
        List<Id> others = plan.kpis().stream()
                .map(Kpi::id)
                .filter(id -> !id.equals(gone.id()))
                .toList();
        Choice<Id> into = dialog.add("merge.into", "merge-into", new Choice<>(others, this::label, this::choose));
        dialog.add("merge.name", "merge-name", name);
        dialog.add("merge.figures", "merge-figures", figures);
        dialog.add("merge.targets", "merge-targets", targets);
        figures.setWrapText(true);
        targets.setWrapText(true);
        neighbour().ifPresent(id -> {
            into.show(id);
            choose(id);
        });
        name.textProperty().subscribe(this::state);
        figures.selectedProperty().subscribe(this::state);
        targets.selectedProperty().subscribe(this::state);
        state();
        dialog.ask(into)
                .ifPresent(why -> merger.ifPresent(wanted -> {
                    desk.lookAt(new Spot.At(wanted.kept().id()));
                    desk.change(now -> Optional.of(wanted.change(now, why)));
                }));
    }

    /** The KPI after it in its goal, else the one before it. */
    private Optional<Id> neighbour() {
        List<Kpi> siblings = plan.kpisOfGoal(gone.goal());
        int at = siblings.indexOf(gone);
        int next = at + 1 < siblings.size() ? at + 1 : at - 1;
        return next < 0 ? Optional.empty() : Optional.of(siblings.get(next).id());
    }

    private String label(Id id) {
        return plan.kpi(id).map(kpi -> NodeLink.text(plan, kpi)).orElse("");
    }

    private void choose(Id id) {
        merger = plan.kpi(id).map(kept -> KpiMerger.of(plan, kept, gone));
        merger.ifPresent(wanted -> {
            figures.setDisable(!KpiMerger.canTakeFigures(plan, wanted.kept(), gone));
            boolean takes = wanted.withFigures();
            boolean adds = wanted.addingTargets();
            name.setText(wanted.name());
            figures.setSelected(takes);
            targets.setSelected(adds);
        });
        state();
    }

    private void state() {
        merger.ifPresent(wanted ->
                targets.setDisable(!figures.isSelected() || !KpiMerger.canAddTargets(plan, wanted.kept(), gone)));
        String typed = Typed.seen(name.getText());
        merger = merger.map(wanted -> wanted.withFigures(figures.isSelected()).addingTargets(targets.isSelected()))
                .map(wanted -> typed.isEmpty() ? wanted : wanted.named(typed));
        Optional<String> lack = merger.isEmpty()
                ? Optional.of(texts.get("merge.lack.into"))
                : typed.isEmpty() ? Optional.of(texts.get("merge.lack.name")) : Optional.empty();
        dialog.state(lack, first(), why -> merger.map(wanted -> change(wanted, why)));
    }

    private Change change(KpiMerger wanted, String why) {
        return wanted.change(plan, why);
    }

    /** What goes with the one that is merged, and why its figures cannot come along where they cannot. */
    private List<String> first() {
        List<String> lines = new ArrayList<>();
        merger.ifPresent(wanted -> {
            say(lines, "merge.along", wanted.along(plan));
            say(lines, "merge.gone", wanted.lost(plan));
            int judged = plan.reviews(wanted.kept().id()).size()
                    + plan.closings(wanted.kept().id()).size();
            if (judged > 0) {
                lines.add(texts.get("merge.judged", judged));
            }
            if (!KpiMerger.canTakeFigures(plan, wanted.kept(), gone)) {
                lines.add(texts.get("merge.unlike"));
            }
        });
        return lines;
    }

    private void say(List<String> lines, String key, Holdings held) {
        if (!held.isNothing()) {
            lines.add(texts.get(key, ImpactWords.held(held, texts)));
        }
    }
}
