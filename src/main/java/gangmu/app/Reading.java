package gangmu.app;

import gangmu.ui.window.ReadingActions;
import gangmu.work.FixedPlan;
import gangmu.work.Jobs;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Stage;

/** What the window does with plans that are only read; what they hold is read and made in the background. */
final class Reading implements ReadingActions {
    private final MainWindow window;
    private final Stage stage;
    private final Jobs jobs;
    private final PlanOpening opening;
    private final IntegerProperty inWork = new SimpleIntegerProperty();
    private final BooleanBinding underWay = inWork.greaterThan(0);

    Reading(MainWindow window, Stage stage, Jobs jobs, PlanOpening opening) {
        this.window = window;
        this.stage = stage;
        this.jobs = jobs;
        this.opening = opening;
    }

    @Override
    public ObservableBooleanValue underWay() {
        return underWay;
    }

    @Override
    public void lookBack(long sequence) {
        window.openPlan()
                .ifPresent(plan -> make(plan, () -> FixedPlan.after(plan.entries(), sequence), past -> {
                    LeftView left = window.leaveView();
                    plan.lookBack(past, left);
                    left.giveTo(window.showPlan(plan));
                }));
    }

    @Override
    public void askForDay() {
        window.openPlan()
                .ifPresent(
                        plan -> new PastQuestion(plan.entries(), window.looks().texts()).ask(stage, this::lookBack));
    }

    @Override
    public void backToNow() {
        window.openPlan().ifPresent(plan -> plan.backToNow().ifPresent(left -> left.giveTo(window.showPlan(plan))));
    }

    @Override
    public void readAgain() {
        window.openPlan()
                .ifPresent(plan -> plan.now()
                        .fixed()
                        .ifPresent(fixed -> make(
                                plan,
                                () -> opening.again(plan, fixed),
                                read -> replace(
                                        plan,
                                        OpenPlan.of(plan.directory(), plan.keyring(), read, opening.onTrouble())))));
    }

    @Override
    public void startEditing() {
        window.openPlan()
                .ifPresent(plan -> window.trying(() ->
                        opening.toWorkOn(plan.directory(), plan.keyring()).ifPresent(next -> replace(plan, next))));
    }

    private void replace(OpenPlan before, OpenPlan next) {
        LeftView left = window.leaveView();
        left.giveTo(window.take(next.seenFrom(before)));
    }

    /** Makes something of a plan and goes on with it, unless the plan was left meanwhile. */
    private <T> void make(OpenPlan plan, Callable<T> work, Consumer<T> then) {
        inWork.set(inWork.get() + 1);
        var _ = jobs.run(work).whenComplete((made, trouble) -> {
            inWork.set(inWork.get() - 1);
            if (trouble != null) {
                window.tell(trouble);
            } else if (window.openPlan().filter(plan::equals).isPresent()) {
                window.trying(() -> then.accept(made));
            }
        });
    }
}
