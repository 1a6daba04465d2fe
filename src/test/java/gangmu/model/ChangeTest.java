package gangmu.model;

import static gangmu.model.SmallPlan.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {
    private final Plan plan = SmallPlan.plan();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_was_done_the_inverse_changes_give_the_plan_back(long seed) {
        Random random = new Random(seed);
        List<Plan> plans = new ArrayList<>(List.of(plan));
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            SeededChange.of(plans.getLast(), random).ifPresent(change -> {
                changes.add(change);
                plans.add(plans.getLast().after(change));
            });
        }
        Plan back = plans.getLast();
        for (int i = changes.size() - 1; i >= 0; i--) {
            back = back.after(changes.get(i).inverse());
            assertThat(back).isEqualTo(plans.get(i));
            assertThat(Plan.of(back.elements())).isEqualTo(back);
        }
        assertThat(changes.size()).isGreaterThan(20);
    }

    @Test
    void a_change_for_what_has_changed_since_is_stale() {
        Change renaming = NodeChanges.rename(named(plan, "k1"), "甲");
        Plan renamed = plan.after(NodeChanges.rename(named(plan, "k1"), "乙"));
        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> renamed.after(renaming));
        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> plan.after(renaming.inverse()));
    }

    @Test
    void what_is_there_already_is_not_added_again() {
        Change adding = NodeChanges.add(named(plan, "k1"));
        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> plan.after(adding));
    }

    @Test
    void nothing_may_refer_to_what_is_gone() {
        Stream.of("A", "甲", "k1", "p1").forEach(name -> {
            Change removal = Change.of(Deed.of(Verb.DELETE, name), Edit.remove(named(plan, name)));
            assertThatExceptionOfType(DanglingReference.class).as(name).isThrownBy(() -> plan.after(removal));
        });
    }

    @Test
    void a_kpi_stands_under_a_goal_only() {
        Kpi misplaced = Kpi.named(Id.random(), named(plan, "a1").id(), new Rank("b"), "k4");
        assertThatExceptionOfType(DanglingReference.class).isThrownBy(() -> plan.after(NodeChanges.add(misplaced)));
    }

    @Test
    void a_goal_that_holds_kpis_does_not_become_a_measure() {
        OutlineNode goal = SmallPlan.outlineNode(plan, "A");
        Change demotion = NodeChanges.edit(goal, goal.placed(named(plan, "B").id(), Level.MEASURE, goal.rank()));
        assertThatExceptionOfType(DanglingReference.class).isThrownBy(() -> plan.after(demotion));
    }

    @Test
    void a_plan_without_a_heading_is_no_plan() {
        Change removal = Change.of(Deed.of(Verb.DELETE, ""), Edit.remove(plan.heading()));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.after(removal));
    }

    @Test
    void the_plan_before_a_change_stays_as_it_was() {
        List<Element> before = plan.elements();
        Plan after = plan.after(NodeChanges.delete(plan, named(plan, "甲")));
        assertThat(plan.elements()).isEqualTo(before);
        assertThat(after).isNotEqualTo(plan);
    }

    @Test
    void a_change_or_an_edit_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Change(Deed.of(Verb.EDIT, ""), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Edit(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Edit(named(plan, "k1"), named(plan, "k2")));
    }

    @Test
    void setting_what_is_already_so_is_no_change() {
        Kpi kpi = SmallPlan.kpi(plan, "k1");
        Year last = Year.of(2020);
        assertThat(FigureChanges.target(plan, kpi, last, Aim.at(new BigDecimal("105.0"))))
                .isEmpty();
        assertThat(YearlyFigures.enter(plan, kpi, last, new BigDecimal("103.00"), " 月報 "))
                .isEmpty();
        assertThat(YearlyFigures.clear(plan, kpi, Year.of(2017))).isEmpty();
        assertThat(LinkChanges.link(plan, SmallPlan.project(plan, "p1"), kpi)).isEmpty();
        assertThat(LinkChanges.unlink(plan, SmallPlan.project(plan, "p2"), SmallPlan.kpi(plan, "k3")))
                .isEmpty();
    }
}
