package gangmu.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.model.Kpi;
import gangmu.model.NodeChanges.Place;
import gangmu.model.NodeKind;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.ui.desk.Spot;
import org.junit.jupiter.api.Test;

class NamingTest {
    private final Plan plan = Plan.of(SamplePlan.elements(SamplePlan.names().getFirst()));
    private final OutlineNode section = plan.sections().getFirst();
    private final OutlineNode goal = plan.goals().getFirst();
    private final OutlineNode nextGoal = plan.goals().get(1);
    private final OutlineNode measure = plan.children(goal.id()).getFirst();
    private final Kpi kpi = plan.kpis().getFirst();
    private final Kpi lastKpiOfGoal = plan.kpisOfGoal(goal.id()).getLast();
    private final Project project = plan.projects().getFirst();

    @Test
    void a_sibling_stands_right_after_what_is_selected() {
        assertThat(Naming.sibling(plan, Spot.of(kpi))).contains(new Place(NodeKind.KPI, goal.id(), kpi.id()));
        assertThat(Naming.sibling(plan, Spot.of(section))).contains(new Place(NodeKind.SECTION, null, section.id()));
    }

    @Test
    void beside_the_list_of_projects_a_project_is_added_last() {
        var last = plan.projectsOfSection(section.id()).getLast();
        assertThat(Naming.sibling(plan, new Spot.Projects(section.id())))
                .contains(new Place(NodeKind.PROJECT, section.id(), last.id()));
    }

    @Test
    void the_whole_plan_has_no_sibling_but_sections_under_it() {
        assertThat(Naming.sibling(plan, new Spot.Whole())).isEmpty();
        assertThat(Naming.child(plan, new Spot.Whole()))
                .contains(new Place(
                        NodeKind.SECTION, null, plan.sections().getLast().id()));
    }

    @Test
    void a_child_is_of_the_usual_kind_and_stands_last() {
        assertThat(Naming.child(plan, Spot.of(section))).map(Place::kind).contains(NodeKind.GOAL);
        assertThat(Naming.child(plan, Spot.of(goal))).contains(new Place(NodeKind.KPI, goal.id(), lastKpiOfGoal.id()));
        assertThat(Naming.child(plan, Spot.of(kpi))).isEmpty();
        assertThat(Naming.child(plan, Spot.of(measure))).isEmpty();
    }

    @Test
    void a_chosen_kind_stands_last_among_its_own() {
        var last = plan.children(goal.id()).getLast();
        assertThat(Naming.under(plan, Spot.of(goal), NodeKind.MEASURE))
                .contains(new Place(NodeKind.MEASURE, goal.id(), last.id()));
    }

    @Test
    void one_level_in_is_last_under_the_sibling_before() {
        var last = plan.children(goal.id()).getLast();
        assertThat(Naming.indented(plan, Place.after(goal)))
                .contains(new Place(NodeKind.MEASURE, goal.id(), last.id()));
        assertThat(Naming.indented(plan, Place.after(section))).map(Place::kind).contains(NodeKind.GOAL);
    }

    @Test
    void nothing_goes_further_in_than_a_measure_or_without_a_sibling_before() {
        assertThat(Naming.indented(plan, Place.after(measure))).isEmpty();
        assertThat(Naming.indented(plan, new Place(NodeKind.GOAL, section.id(), null)))
                .isEmpty();
        assertThat(Naming.indented(plan, Place.after(kpi))).isEmpty();
        assertThat(Naming.indented(plan, Place.after(project))).isEmpty();
    }

    @Test
    void one_level_out_is_right_after_what_it_would_have_stood_under() {
        assertThat(Naming.outdented(plan, Place.after(measure)))
                .contains(new Place(NodeKind.GOAL, section.id(), goal.id()));
        assertThat(Naming.outdented(plan, Place.after(goal))).contains(new Place(NodeKind.SECTION, null, section.id()));
        assertThat(Naming.outdented(plan, Place.after(section))).isEmpty();
        assertThat(Naming.outdented(plan, Place.after(kpi))).isEmpty();
    }

    @Test
    void in_and_out_again_is_right_after_the_same_sibling() {
        Place place = Place.after(goal);
        Place in = Naming.indented(plan, place).orElseThrow();
        assertThat(Naming.outdented(plan, in)).contains(place);
    }

    @Test
    void the_new_line_shows_under_its_parent_and_a_project_in_the_list_of_its_section() {
        assertThat(Naming.parentSpot(Place.after(section))).isEqualTo(new Spot.Whole());
        assertThat(Naming.parentSpot(Place.after(kpi))).isEqualTo(Spot.of(goal));
        assertThat(Naming.parentSpot(Place.after(project))).isEqualTo(new Spot.Projects(section.id()));
    }

    @Test
    void a_node_dropped_on_one_of_its_kind_follows_it() {
        assertThat(Naming.drop(plan, kpi, Spot.of(lastKpiOfGoal))).contains(Place.after(lastKpiOfGoal));
        assertThat(Naming.drop(plan, section, Spot.of(plan.sections().getLast())))
                .contains(Place.after(plan.sections().getLast()));
    }

    @Test
    void a_node_dropped_on_a_possible_parent_goes_last_under_it() {
        assertThat(Naming.drop(plan, kpi, Spot.of(nextGoal))).contains(Place.last(plan, NodeKind.KPI, nextGoal.id()));
        assertThat(Naming.drop(plan, measure, Spot.of(nextGoal)))
                .contains(Place.last(plan, NodeKind.MEASURE, nextGoal.id()));
        assertThat(Naming.drop(plan, project, Spot.of(plan.sections().getLast())))
                .contains(Place.last(
                        plan, NodeKind.PROJECT, plan.sections().getLast().id()));
        assertThat(Naming.drop(
                        plan, project, new Spot.Projects(plan.sections().get(1).id())))
                .contains(Place.last(
                        plan, NodeKind.PROJECT, plan.sections().get(1).id()));
    }

    @Test
    void a_node_cannot_be_dropped_where_it_cannot_stand() {
        assertThat(Naming.drop(plan, kpi, Spot.of(section))).isEmpty();
        assertThat(Naming.drop(plan, kpi, Spot.of(measure))).isEmpty();
        assertThat(Naming.drop(plan, goal, Spot.of(kpi))).isEmpty();
        assertThat(Naming.drop(plan, section, Spot.of(goal))).isEmpty();
        assertThat(Naming.drop(plan, kpi, new Spot.Projects(section.id()))).isEmpty();
        assertThat(Naming.drop(plan, kpi, Spot.of(kpi))).isEmpty();
    }
}
