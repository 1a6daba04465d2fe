package gangmu.ui.desk;

import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.NodeChanges;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import gangmu.work.State;
import gangmu.work.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A desk with a plan that is kept in a folder; whoever asks it for the plan waits for the changes under way. */
public final class OpenDesk implements AutoCloseable {
    private final Workbench workbench;
    private final Desk desk;
    private final List<Throwable> troubles = new CopyOnWriteArrayList<>();

    private OpenDesk(Path folder, Change first) {
        workbench = new Workbench(PlanFolder.create(folder, first, Workplaces.of("王小明")), Runnable::run);
        desk = new Desk(workbench, troubles::add);
    }

    /** A desk with the sample plan. */
    public static OpenDesk withSample(Path folder) {
        return with(folder, SamplePlan.change(SamplePlan.names().getFirst()));
    }

    /** A desk with the plan that this change creates. */
    public static OpenDesk with(Path folder, Change first) {
        return new OpenDesk(folder.resolve("plan"), first);
    }

    public Desk desk() {
        return desk;
    }

    /** The state once everything asked for is done. */
    public State state() {
        workbench.apply(plan -> Optional.empty()).join();
        return desk.state().get();
    }

    /** The plan once everything asked for is done. */
    public Plan plan() {
        return state().plan();
    }

    /** How many changes are stored, the one that created the plan included. */
    public long stored() {
        return state().stored().sequence();
    }

    /** What went wrong so far. */
    public List<Throwable> troubles() {
        return troubles;
    }

    public Plan change(Function<Plan, Optional<Change>> change) {
        desk.change(change);
        return plan();
    }

    public Plan make(Change change) {
        return change(plan -> Optional.of(change));
    }

    public Plan delete(Node node) {
        return make(NodeChanges.delete(plan(), node));
    }

    public Plan undo() {
        desk.undo();
        return plan();
    }

    public Plan redo() {
        desk.redo();
        return plan();
    }

    /** The section at this place, counted from 1. */
    public OutlineNode section(int place) {
        return plan().sections().get(place - 1);
    }

    /** The goal with this ordinal in the whole plan, counted from 1. */
    public OutlineNode goal(int ordinal) {
        return plan().goals().get(ordinal - 1);
    }

    /** The KPI with this number, e.g. 2.4. */
    public Kpi kpi(String code) {
        Plan plan = plan();
        return plan.kpis().stream()
                .filter(kpi -> plan.numbering().code(kpi).equals(code))
                .findFirst()
                .orElseThrow();
    }

    public Project project(String name) {
        return plan().projects().stream()
                .filter(project -> project.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        workbench.close();
    }
}
