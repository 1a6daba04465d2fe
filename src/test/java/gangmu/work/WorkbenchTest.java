package gangmu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.WithoutScreen;
import gangmu.exchange.SamplePlan;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Entry;
import gangmu.model.FigureChanges;
import gangmu.model.Kpi;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.model.Reversal;
import gangmu.model.StaleEdit;
import gangmu.model.TargetAdjustment;
import gangmu.model.Verb;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import gangmu.store.trouble.NotStored;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class WorkbenchTest {
    @TempDir
    private Path temporary;

    private Path folder;
    private Workbench workbench;
    private Plan opened;

    @BeforeEach
    void open() {
        folder = temporary.resolve("plan");
        PlanFolder.create(folder, SamplePlan.change("mofa-106-109"), Workplaces.of("王小明"))
                .close();
        reopen();
        opened = workbench.state().plan();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private void reopen() {
        workbench = new Workbench(PlanFolder.open(folder, Workplaces.of("王小明")), Runnable::run);
    }

    private State rename(int kpi, String name) {
        return workbench.apply(plan -> Optional.of(renaming(plan, kpi, name))).join();
    }

    private static Change renaming(Plan plan, int kpi, String name) {
        return NodeChanges.rename(plan.kpis().get(kpi), name);
    }

    private static String name(State state, int kpi) {
        return state.plan().kpis().get(kpi).name();
    }

    @Test
    void an_opened_plan_is_saved_and_has_nothing_to_undo() {
        State state = workbench.state();
        assertThat(state.saving()).isEqualTo(Saving.SAVED);
        assertThat(state.undo()).isEmpty();
        assertThat(state.redo()).isEmpty();
        assertThat(state.stored().sequence()).isEqualTo(1);
        assertThat(state.stored().at())
                .isEqualTo(workbench.folder().entries().getFirst().at());
    }

    @Test
    void a_change_is_applied_and_stored() {
        State state = rename(0, "甲");
        assertThat(name(state, 0)).isEqualTo("甲");
        assertThat(state.undo())
                .contains(Deed.of(Verb.RENAME, opened.kpis().getFirst().name()));
        assertThat(state.stored().sequence()).isEqualTo(2);
        workbench.close();
        reopen();
        assertThat(workbench.state().plan()).isEqualTo(state.plan());
    }

    @Test
    void undo_puts_the_plan_back_step_by_step_and_no_further_than_opening() {
        rename(0, "甲");
        State first = workbench.state();
        rename(0, "乙");
        assertThat(workbench.undo().join().plan()).isEqualTo(first.plan());
        assertThat(workbench.undo().join().plan()).isEqualTo(opened);
        State end = workbench.undo().join();
        assertThat(end.plan()).isEqualTo(opened);
        assertThat(end.undo()).isEmpty();
        assertThat(end.stored().sequence()).isEqualTo(5);
    }

    @Test
    void undo_does_not_go_back_past_opening() {
        rename(0, "甲");
        workbench.close();
        reopen();
        assertThat(workbench.state().undo()).isEmpty();
        assertThat(name(workbench.undo().join(), 0)).isEqualTo("甲");
    }

    @Test
    void redo_makes_the_undone_change_again() {
        State renamed = rename(0, "甲");
        State undone = workbench.undo().join();
        assertThat(undone.redo()).isEqualTo(renamed.undo());
        State redone = workbench.redo().join();
        assertThat(redone.plan()).isEqualTo(renamed.plan());
        assertThat(redone.redo()).isEmpty();
        assertThat(redone.undo()).isEqualTo(renamed.undo());
        assertThat(workbench.redo().join().plan()).isEqualTo(renamed.plan());
    }

    @Test
    void a_new_change_ends_what_could_be_redone() {
        rename(0, "甲");
        workbench.undo().join();
        assertThat(rename(1, "乙").redo()).isEmpty();
    }

    @Test
    void undo_is_stored_like_any_other_change() {
        rename(0, "甲");
        workbench.undo().join();
        workbench.close();
        reopen();
        assertThat(workbench.state().plan()).isEqualTo(opened);
        assertThat(workbench.folder().entries()).hasSize(3);
    }

    @Test
    void a_change_made_for_a_plan_of_the_past_is_refused_and_changes_nothing() {
        Change stale = renaming(opened, 0, "乙");
        State before = rename(0, "甲");
        CompletableFuture<State> refused = workbench.apply(plan -> Optional.of(stale));
        assertThatThrownBy(refused::join).hasCauseInstanceOf(StaleEdit.class);
        assertThat(workbench.state()).isEqualTo(before);
        assertThat(workbench.folder().entries()).hasSize(2);
    }

    @Test
    void what_the_disk_does_not_take_stays_on_the_screen_until_it_is_stored() throws IOException {
        Path elsewhere = temporary.resolve("elsewhere");
        Files.move(folder, elsewhere);
        State first = rename(0, "甲");
        assertThat(name(first, 0)).isEqualTo("甲");
        assertThat(first.saving()).isEqualTo(Saving.NOT_STORED);
        assertThat(first.stored().sequence()).isEqualTo(1);
        assertThat(first.waiting().trouble()).containsInstanceOf(NotStored.class);
        State second = rename(1, "乙");
        assertThat(second.waiting().deeds()).extracting(Deed::verb).containsExactly(Verb.RENAME, Verb.RENAME);
        assertThat(name(workbench.undo().join(), 1))
                .isEqualTo(opened.kpis().get(1).name());

        Files.move(elsewhere, folder);
        State stored = workbench.settled().join();
        assertThat(stored.saving()).isEqualTo(Saving.SAVED);
        assertThat(stored.stored().sequence()).isEqualTo(4);
        assertThat(stored.plan()).isEqualTo(first.plan());
        workbench.close();
        reopen();
        assertThat(workbench.state().plan()).isEqualTo(stored.plan());
        assertThat(workbench.folder().entries()).extracting(Entry::undoes).containsExactly(null, null, null, 3L);
    }

    @Test
    void one_change_of_the_past_is_taken_back_alone_and_made_again() {
        String before = name(workbench.state(), 0);
        rename(0, "甲");
        State renamed = rename(1, "乙");
        assertThat(workbench.takeBack(2).join()).isInstanceOf(Reversal.Possible.class);
        assertThat(name(workbench.state(), 0)).isEqualTo(before);
        assertThat(name(workbench.state(), 1)).isEqualTo("乙");
        assertThat(workbench.undo().join().plan()).isEqualTo(renamed.plan());
        assertThat(workbench.redo().join().undo()).contains(Deed.of(Verb.RENAME, before));
        workbench.undo().join();
        workbench.undo().join();
        assertThat(workbench.undo().join().plan()).isEqualTo(opened);
        assertThat(workbench.folder().entries())
                .extracting(Entry::undoes)
                .containsExactly(null, null, null, 2L, 4L, 5L, 6L, 3L, 2L);
    }

    @Test
    void a_change_of_before_opening_is_taken_back_too() {
        rename(0, "甲");
        workbench.close();
        reopen();
        workbench.takeBack(2).join();
        assertThat(workbench.state().plan()).isEqualTo(opened);
        assertThat(workbench.takeBack(2).join()).isInstanceOf(Reversal.Done.class);
        assertThat(workbench.folder().entries()).hasSize(3);
    }

    @Test
    void a_change_that_a_later_one_stands_on_stays_also_where_that_is_not_stored_yet() throws IOException {
        rename(0, "甲");
        Path elsewhere = temporary.resolve("elsewhere");
        Files.move(folder, elsewhere);
        State second = rename(0, "乙");
        assertThat(workbench.takeBack(2).join())
                .isInstanceOfSatisfying(
                        Reversal.Blocked.class,
                        blocked -> assertThat(blocked.later())
                                .extracting(Entry::sequence)
                                .containsExactly(3L));
        assertThat(workbench.state().plan()).isEqualTo(second.plan());
        Files.move(elsewhere, folder);
        workbench.takeBack(3).join();
        assertThat(name(workbench.state(), 0)).isEqualTo("甲");
        assertThat(workbench.folder().entries()).extracting(Entry::undoes).containsExactly(null, null, null, 3L);
    }

    @Test
    void what_waits_is_stored_with_the_next_change() throws IOException {
        Path elsewhere = temporary.resolve("elsewhere");
        Files.move(folder, elsewhere);
        rename(0, "甲");
        Files.move(elsewhere, folder);
        State stored = rename(1, "乙");
        assertThat(stored.saving()).isEqualTo(Saving.SAVED);
        assertThat(stored.stored().sequence()).isEqualTo(3);
    }

    @Test
    void a_step_that_finds_nothing_to_do_stores_nothing_and_tells_nobody() {
        List<State> told = new CopyOnWriteArrayList<>();
        workbench.onState(told::add);
        State state = workbench.apply(plan -> Optional.empty()).join();
        assertThat(state.saving()).isEqualTo(Saving.SAVED);
        assertThat(workbench.folder().entries()).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void an_adjustment_of_a_target_is_kept_with_its_time_when_it_is_undone_and_done_again() {
        Aim eased = new Aim(BigDecimal.valueOf(95), null, "預算刪減");
        State made = workbench
                .apply(plan -> FigureChanges.target(plan, plan.kpis().getFirst(), Year.of(2020), eased))
                .join();
        List<TargetAdjustment> first = TargetAdjustment.all(made.plan());
        assertThat(first).extracting(TargetAdjustment::reason).containsExactly("預算刪減");
        assertThat(TargetAdjustment.all(workbench.undo().join().plan())).isEmpty();
        workbench.redo().join();
        workbench.close();
        reopen();
        assertThat(TargetAdjustment.all(workbench.state().plan())).isEqualTo(first);
    }

    @Test
    void changes_are_made_one_after_the_other_each_for_the_plan_before_it() {
        List<CompletableFuture<State>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(workbench.apply(plan -> {
                Kpi kpi = plan.kpis().getFirst();
                return Optional.of(NodeChanges.rename(kpi, kpi.name() + "！"));
            }));
        }
        all.forEach(CompletableFuture::join);
        assertThat(name(workbench.state(), 0)).endsWith("！".repeat(20));
    }

    @Test
    void listeners_are_told_of_saving_and_saved_until_they_stop() {
        List<Saving> told = new CopyOnWriteArrayList<>();
        Runnable stop = workbench.onState(state -> told.add(state.saving()));
        rename(0, "甲");
        stop.run();
        rename(0, "乙");
        assertThat(told).containsExactly(Saving.SAVING, Saving.SAVED);
    }

    @Test
    void listeners_and_results_come_by_way_of_the_view() {
        List<Runnable> view = new CopyOnWriteArrayList<>();
        List<State> told = new ArrayList<>();
        workbench.close();
        workbench = new Workbench(PlanFolder.open(folder, Workplaces.of("王小明")), view::add);
        workbench.onState(told::add);
        CompletableFuture<State> result = workbench.apply(plan -> Optional.of(renaming(plan, 0, "甲")));
        workbench.close();
        assertThat(told).isEmpty();
        assertThat(result).isNotDone();
        view.forEach(Runnable::run);
        assertThat(told).hasSize(2);
        assertThat(result).isCompletedWithValue(told.getLast());
        reopen();
    }

    @Test
    void closing_waits_until_everything_is_stored() {
        List<CompletableFuture<State>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = "名稱" + i;
            all.add(workbench.apply(plan -> Optional.of(renaming(plan, 0, name))));
        }
        workbench.close();
        assertThat(all).allMatch(CompletableFuture::isDone);
        reopen();
        assertThat(name(workbench.state(), 0)).isEqualTo("名稱19");
    }
}
