package gangmu.model;

import static gangmu.model.SmallPlan.named;
import static gangmu.model.SmallPlan.outlineNode;
import static gangmu.model.SmallPlan.under;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.NodeChanges.Place;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeChangesTest {
    private final Plan plan = SmallPlan.plan();

    private Plan added(Place place, String name) {
        return plan.after(NodeChanges.add(NodeChanges.newNode(plan, Id.random(), place, name)));
    }

    @Test
    void a_node_is_added_first_between_and_last() {
        Id goal = named(plan, "A").id();
        assertThat(under(added(new Place(NodeKind.MEASURE, goal, null), "新"), "A", NodeKind.MEASURE))
                .containsExactly("新", "a1", "a2");
        assertThat(under(added(Place.after(named(plan, "a1")), "新"), "A", NodeKind.MEASURE))
                .containsExactly("a1", "新", "a2");
        assertThat(under(added(Place.last(plan, NodeKind.MEASURE, goal), "新"), "A", NodeKind.MEASURE))
                .containsExactly("a1", "a2", "新");
    }

    @Test
    void a_new_section_stands_among_the_sections() {
        Plan after = added(Place.after(named(plan, "甲")), "新");
        assertThat(after.sections()).map(OutlineNode::title).containsExactly("甲", "新", "乙");
    }

    @Test
    void a_new_project_runs_the_years_of_the_plan() {
        Plan after = added(Place.last(plan, NodeKind.PROJECT, named(plan, "乙").id()), "新");
        assertThat(SmallPlan.project(after, "新").period()).isEqualTo(SmallPlan.YEARS);
    }

    @Test
    void a_new_kpi_is_better_when_higher_and_leaves_open_what_is_not_known() {
        Plan after = added(Place.last(plan, NodeKind.KPI, named(plan, "B").id()), "新");
        Kpi kpi = SmallPlan.kpi(after, "新");
        assertThat(kpi.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(kpi.evaluationSystem()).isNull();
        assertThat(after.numbering().code(kpi)).isEqualTo("2.1");
    }

    @Test
    void a_new_kpi_is_one_figure_a_year_until_somebody_says_otherwise() {
        Id goal = named(plan, "B").id();
        Change addition =
                NodeChanges.add(NodeChanges.newNode(plan, Id.random(), Place.last(plan, NodeKind.KPI, goal), "新[指標]"));
        Plan after = plan.after(addition);
        Kpi kpi = SmallPlan.kpi(after, "新[指標]");
        assertThat(after.measure(kpi.id())).contains(Measure.of(kpi.id(), Method.SUM_IN_YEAR));
        assertThat(after.yearly(kpi.id())).map(Item::name).contains("新（指標）");
        assertThat(after.after(addition.inverse())).isEqualTo(plan);
    }

    @Test
    void a_node_keeps_all_that_hangs_from_it_when_it_moves() {
        Node goal = named(plan, "A");
        Plan after = plan.after(NodeChanges.move(
                plan, goal, Place.last(plan, NodeKind.GOAL, named(plan, "乙").id())));
        assertThat(under(after, "甲", NodeKind.GOAL)).containsExactly("B");
        assertThat(under(after, "乙", NodeKind.GOAL)).containsExactly("C", "A");
        assertThat(under(after, "A", NodeKind.KPI)).containsExactly("k1", "k2");
        assertThat(after.projectsServing(named(after, "k1").id())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"a1,1,a2 a1", "a2,-1,a2 a1", "k1,1,", "p2,-1,"})
    void a_node_moves_one_place_among_its_siblings(String name, int by, String measures) {
        Plan after = plan.after(NodeChanges.shift(plan, named(plan, name), by).orElseThrow());
        if (measures != null) {
            assertThat(under(after, "A", NodeKind.MEASURE)).containsExactly(measures.split(" "));
        }
        assertThat(after.after(NodeChanges.shift(after, named(after, name), -by).orElseThrow()))
                .satisfies(back -> assertThat(back.kpis()).map(Kpi::name).containsExactly("k1", "k2", "k3"))
                .satisfies(
                        back -> assertThat(back.projects()).map(Project::name).containsExactly("p1", "p2"));
    }

    @ParameterizedTest
    @CsvSource({"a1,-1", "a2,1", "甲,-1", "k3,1", "B,1"})
    void the_first_does_not_move_up_nor_the_last_down(String name, int by) {
        assertThat(NodeChanges.shift(plan, named(plan, name), by)).isEmpty();
    }

    @Test
    void a_bare_goal_becomes_the_last_measure_of_the_goal_before_it_and_back() {
        Plan indented =
                plan.after(NodeChanges.indent(plan, outlineNode(plan, "B")).orElseThrow());
        assertThat(under(indented, "A", NodeKind.MEASURE)).containsExactly("a1", "a2", "B");
        Plan back = indented.after(
                NodeChanges.outdent(indented, outlineNode(indented, "B")).orElseThrow());
        assertThat(under(back, "甲", NodeKind.GOAL)).containsExactly("A", "B");
    }

    @ParameterizedTest
    @CsvSource({"甲", "A", "a1", "a2"})
    void what_is_first_or_lowest_or_holds_something_is_not_indented(String name) {
        assertThat(NodeChanges.indent(plan, outlineNode(plan, name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"甲", "A", "C"})
    void a_section_or_what_holds_something_is_not_outdented(String name) {
        assertThat(NodeChanges.outdent(plan, outlineNode(plan, name))).isEmpty();
    }

    @Test
    void deleting_a_goal_takes_along_what_cannot_be_without_it_and_says_so() {
        Node goal = named(plan, "A");
        Change deletion = NodeChanges.delete(plan, goal);
        Holdings held = Holdings.of(deletion, goal);
        assertThat(held.nodes()).isEqualTo(Map.of(NodeKind.MEASURE, 2, NodeKind.KPI, 2));
        assertThat(held)
                .extracting(Holdings::links, Holdings::targets, Holdings::actuals)
                .containsExactly(3, 1, 1);
        Plan after = plan.after(deletion);
        assertThat(after.kpis()).map(Kpi::name).containsExactly("k3");
        assertThat(after.projects()).hasSize(2);
        assertThat(after.after(deletion.inverse())).isEqualTo(plan);
    }

    @Test
    void a_deleted_kpi_takes_along_how_it_is_measured_which_is_not_counted() {
        Node kpi = named(plan, "k3");
        Change deletion = NodeChanges.delete(plan, kpi);
        assertThat(deletion.edits()).map(edit -> edit.element().kind()).contains(Kind.MEASURE, Kind.ITEM);
        assertThat(Holdings.of(deletion, kpi).isNothing()).isTrue();
        assertThat(plan.after(deletion).after(deletion.inverse())).isEqualTo(plan);
    }

    @Test
    void deleting_a_whole_section_counts_a_link_between_its_own_parts_once() {
        Node section = named(plan, "甲");
        Change deletion = NodeChanges.delete(plan, section);
        assertThat(Holdings.of(deletion, section).links()).isEqualTo(3);
        assertThat(plan.after(deletion).after(deletion.inverse())).isEqualTo(plan);
    }

    @Test
    void deleting_a_project_leaves_its_kpis() {
        Plan after = plan.after(NodeChanges.delete(plan, named(plan, "p1")));
        assertThat(after.kpis()).hasSize(3);
        assertThat(after.kpisWithoutProject()).map(Kpi::name).containsExactly("k2", "k3");
    }

    @Test
    void deleting_a_bare_node_takes_nothing_along() {
        Node node = named(plan, "a1");
        assertThat(Holdings.of(NodeChanges.delete(plan, node), node).isNothing())
                .isTrue();
    }

    @Test
    void a_deed_names_the_node_as_it_was_called() {
        assertThat(NodeChanges.rename(named(plan, "k1"), "新").deed()).isEqualTo(Deed.of(Verb.RENAME, "k1"));
        assertThat(Optional.of(NodeChanges.delete(plan, named(plan, "k1")).deed()))
                .contains(Deed.of(Verb.DELETE, "k1"));
    }
}
