package gangmu.model;

import static gangmu.model.SmallPlan.named;
import static gangmu.model.SmallPlan.outlineNode;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilterChangesTest {
    private final Plan plan = SmallPlan.plan();
    private final LinkageFilter ofGoal =
            LinkageFilter.NONE.goal(Optional.of(outlineNode(plan, "A").id())).category(Optional.of(""));

    private Plan saved(String name, LinkageFilter filter) {
        return plan.after(FilterChanges.save(plan, name, filter).orElseThrow());
    }

    @Test
    void a_filter_is_kept_whole_under_its_name() {
        Plan after = saved(" 主任 ", ofGoal);
        assertThat(after.savedFilter("主任")).map(SavedFilter::filter).contains(ofGoal);
        assertThat(FilterChanges.save(after, "主任", ofGoal)).isEmpty();
    }

    @Test
    void another_of_the_same_name_takes_its_place() {
        Plan first = saved("主任", ofGoal);
        Plan second =
                first.after(FilterChanges.save(first, "主任", LinkageFilter.NONE).orElseThrow());
        assertThat(second.savedFilters()).map(SavedFilter::filter).containsExactly(LinkageFilter.NONE);
    }

    @Test
    void it_goes_with_the_goal_it_is_about_and_comes_back_with_it() {
        Plan after = saved("主任", ofGoal);
        Change deletion = NodeChanges.delete(after, named(after, "A"));
        assertThat(after.after(deletion).savedFilters()).isEmpty();
        assertThat(after.after(deletion).after(deletion.inverse())).isEqualTo(after);
    }

    @Test
    void it_stays_where_its_goal_becomes_a_measure() {
        LinkageFilter ofBare =
                LinkageFilter.NONE.goal(Optional.of(outlineNode(plan, "B").id()));
        Plan after = saved("主任", ofBare);
        Plan indented =
                after.after(NodeChanges.indent(after, outlineNode(after, "B")).orElseThrow());
        assertThat(indented.savedFilters()).hasSize(1);
    }

    @Test
    void it_is_kept_no_longer_when_that_is_wanted() {
        Plan after = saved("主任", ofGoal);
        assertThat(after.after(FilterChanges.remove(after, "主任").orElseThrow())).isEqualTo(plan);
        assertThat(FilterChanges.remove(plan, "主任")).isEmpty();
    }
}
