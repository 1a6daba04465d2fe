package gangmu.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.model.Heading;
import gangmu.model.Id;
import gangmu.model.NodeChanges;
import gangmu.model.NodeChanges.Place;
import gangmu.model.Plan;
import gangmu.model.PlanChanges;
import gangmu.model.StaleEdit;
import gangmu.model.YearRange;
import gangmu.text.Parsed;
import gangmu.text.RocYears;
import gangmu.work.FixedPlan;
import gangmu.work.ReadOnlyPlan;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class DeskTest {
    private final OpenDesk open;
    private final Desk desk;
    private final Spot first;
    private final Spot second;

    DeskTest(@TempDir Path folder) {
        open = OpenDesk.withSample(folder);
        desk = open.desk();
        first = Spot.of(open.kpi("1.1"));
        second = Spot.of(open.kpi("1.2"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void a_plan_is_looked_at_as_a_whole_in_the_last_year_that_has_targets() {
        assertThat(desk.spot().get()).isEqualTo(new Spot.Whole());
        assertThat(desk.year().get()).isEqualTo(RocYears.year(109));
    }

    @Test
    void a_plan_without_targets_is_looked_at_in_its_last_year(@TempDir Path folder) {
        YearRange years = new YearRange(RocYears.year(110), RocYears.year(113));
        try (OpenDesk empty = OpenDesk.with(folder, PlanChanges.create("中程施政計畫", "交通部", years))) {
            assertThat(empty.desk().year().get()).isEqualTo(RocYears.year(113));
        }
    }

    @Test
    void back_and_forward_lead_through_what_was_looked_at() {
        desk.lookAt(first);
        desk.lookAt(second);
        desk.goBack();
        assertThat(desk.spot().get()).isEqualTo(first);
        assertThat(desk.canGoForward().get()).isTrue();
        desk.goBack();
        assertThat(desk.spot().get()).isEqualTo(new Spot.Whole());
        assertThat(desk.canGoBack().get()).isFalse();
        desk.goForward();
        desk.goForward();
        assertThat(desk.spot().get()).isEqualTo(second);
        assertThat(desk.canGoForward().get()).isFalse();
    }

    @Test
    void looking_at_something_new_forgets_what_was_gone_back_from() {
        desk.lookAt(first);
        desk.goBack();
        desk.lookAt(second);
        assertThat(desk.canGoForward().get()).isFalse();
    }

    @Test
    void looking_at_the_same_again_is_not_remembered() {
        desk.lookAt(first);
        desk.lookAt(first);
        desk.goBack();
        assertThat(desk.spot().get()).isEqualTo(new Spot.Whole());
    }

    @Test
    void back_passes_over_what_was_deleted() {
        desk.lookAt(first);
        desk.lookAt(second);
        desk.lookAt(Spot.of(open.goal(2)));
        open.delete(open.kpi("1.2"));
        desk.goBack();
        assertThat(desk.spot().get()).isEqualTo(first);
    }

    @Test
    void what_was_deleted_and_brought_back_can_be_gone_back_to() {
        desk.lookAt(first);
        desk.lookAt(second);
        open.delete(open.kpi("1.1"));
        open.undo();
        desk.goBack();
        assertThat(desk.spot().get()).isEqualTo(first);
    }

    @Test
    void when_what_is_looked_at_is_deleted_the_whole_plan_is_looked_at() {
        desk.lookAt(second);
        open.delete(open.goal(1));
        assertThat(desk.spot().get()).isEqualTo(new Spot.Whole());
    }

    @Test
    void when_adding_what_is_looked_at_is_undone_the_whole_plan_is_looked_at() {
        var added = NodeChanges.newNode(open.plan(), Id.random(), Place.after(open.kpi("1.1")), "新指標");
        open.make(NodeChanges.add(added));
        desk.lookAt(Spot.of(added));
        open.undo();
        assertThat(desk.spot().get()).isEqualTo(new Spot.Whole());
    }

    @Test
    void the_list_of_a_sections_projects_is_looked_at_as_long_as_the_section_is_there() {
        Spot list = new Spot.Projects(open.section(2).id());
        desk.lookAt(list);
        open.delete(open.section(1));
        assertThat(desk.spot().get()).isEqualTo(list);
        open.delete(open.section(1));
        assertThat(desk.spot().get()).isEqualTo(new Spot.Whole());
    }

    @Test
    void there_is_no_way_back_when_nothing_looked_at_before_is_left() {
        desk.lookAt(first);
        open.delete(open.kpi("1.1"));
        assertThat(desk.canGoBack().get()).isFalse();
    }

    @Test
    void a_year_the_plan_no_longer_covers_gives_way_to_its_last() {
        years(106, 112);
        desk.year().set(RocYears.year(112));
        open.undo();
        assertThat(desk.year().get()).isEqualTo(RocYears.year(109));
    }

    private Plan years(int from, int to) {
        Heading now = open.plan().heading();
        Year last = RocYears.year(to);
        return open.make(
                PlanChanges.edit(now, new Heading(now.id(), now.title(), now.agency(), RocYears.year(from), last)));
    }

    @Test
    void a_change_that_no_longer_fits_is_told_and_leaves_the_plan_as_it_was() {
        var kpi = open.kpi("1.1");
        Plan renamed = open.make(NodeChanges.rename(kpi, "另一個名稱"));
        open.make(NodeChanges.rename(kpi, "又一個名稱"));
        assertThat(open.plan()).isEqualTo(renamed);
        assertThat(open.troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble).rootCause().isInstanceOf(StaleEdit.class));
    }

    @Test
    void what_is_to_happen_after_a_change_finds_the_new_plan_on_the_desk() {
        List<String> seen = new ArrayList<>();
        var kpi = open.kpi("1.1");
        desk.change(
                plan -> Optional.of(NodeChanges.rename(kpi, "另一個名稱")),
                () -> seen.add(desk.plan().kpi(kpi.id()).orElseThrow().name()));
        open.plan();
        assertThat(seen).containsExactly("另一個名稱");
    }

    @Test
    void a_desk_with_the_plan_of_another_time_tells_every_attempt_to_change_it() {
        Plan before = open.plan();
        open.delete(open.kpi("2.1"));
        List<Throwable> troubles = new ArrayList<>();
        Desk past = new Desk(FixedPlan.after(desk.entries(), 1), troubles::add);
        assertThat(past.isReadOnly()).isTrue();
        past.change(plan -> Optional.of(NodeChanges.delete(plan, plan.kpis().getFirst())));
        past.undo();
        past.redo();
        assertThat(troubles)
                .hasSize(3)
                .allSatisfy(trouble -> assertThat(
                                Optional.ofNullable(trouble.getCause()).orElse(trouble))
                        .isInstanceOf(ReadOnlyPlan.class));
        assertThat(past.plan()).isEqualTo(before);
        assertThat(past.state().get().undo()).isEmpty();
        assertThat(past.state().get().stored().sequence()).isEqualTo(1);
        assertThat(open.stored()).isEqualTo(2);
    }

    @Test
    void what_waits_for_changes_goes_on_at_once_where_none_can_be_made() {
        Desk past = new Desk(FixedPlan.after(desk.entries(), 1), open.troubles()::add);
        List<String> done = new ArrayList<>();
        past.afterwards(() -> done.add("done"));
        assertThat(done).hasSize(1);
        assertThat(open.troubles()).isEmpty();
    }

    @Test
    void a_field_of_a_desk_that_is_read_only_takes_nothing() {
        Desk past = desk.with(FixedPlan.after(desk.entries(), 1));
        YearViewModel figures = new YearViewModel(past, open.kpi("1.1").id(), RocYears.year(109));
        String target = figures.target().text().get();
        assertThat(figures.target().isReadOnly()).isTrue();
        figures.actual().text().set("12a");
        figures.actual().commit();
        figures.target().refuse("x", Parsed.problem("wrong.figure"));
        assertThat(figures.actual().problem().get()).isEmpty();
        assertThat(figures.target().text().get()).isEqualTo(target);
        assertThat(past.unstored().all().get()).isEmpty();
        assertThat(open.troubles()).isEmpty();
    }

    @Test
    void the_plan_of_another_time_is_looked_at_from_where_one_is() {
        desk.lookAt(first);
        desk.lookAt(second);
        desk.year().set(RocYears.year(107));
        desk.place().set(Desk.OVERVIEW);
        Desk past = desk.with(FixedPlan.after(desk.entries(), 1));
        assertThat(past.spot().get()).isEqualTo(second);
        assertThat(past.year().get()).isEqualTo(RocYears.year(107));
        assertThat(past.place().get()).isEqualTo(Desk.OVERVIEW);
        past.goBack();
        assertThat(past.spot().get()).isEqualTo(first);
        assertThat(desk.spot().get()).isEqualTo(second);
    }
}
