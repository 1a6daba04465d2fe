package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    private final Plan plan = SmallPlan.plan();

    private static String label(Plan plan, String name) {
        return plan.numbering().label(SmallPlan.outlineNode(plan, name));
    }

    @ParameterizedTest
    @CsvSource({
        "1,一", "9,九", "10,十", "11,十一", "19,十九", "20,二十", "21,二十一", "30,三十", "99,九十九", "100,一〇〇", "105,一〇五", "120,一二〇"
    })
    void numbers_are_written_as_plans_write_them(int number, String numeral) {
        assertThat(Numbering.numeral(number)).isEqualTo(numeral);
    }

    @Test
    void each_level_has_its_own_form() {
        assertThat(label(plan, "甲")).isEqualTo("一、");
        assertThat(label(plan, "乙")).isEqualTo("二、");
        assertThat(label(plan, "B")).isEqualTo("（二）");
        assertThat(label(plan, "a2")).isEqualTo("２、");
    }

    @Test
    void the_twelfth_measure_has_full_width_digits() {
        Plan longer = plan;
        Id goal = SmallPlan.named(plan, "A").id();
        for (int i = 3; i <= 12; i++) {
            NodeChanges.Place place = NodeChanges.Place.last(longer, NodeKind.MEASURE, goal);
            longer = longer.after(NodeChanges.add(NodeChanges.newNode(longer, Id.random(), place, "a" + i)));
        }
        assertThat(label(longer, "a12")).isEqualTo("１２、");
    }

    @Test
    void an_unnumbered_goal_has_no_number_and_is_not_counted() {
        assertThat(label(plan, "C")).isEmpty();
        OutlineNode first = SmallPlan.outlineNode(plan, "A");
        Plan without = plan.after(NodeChanges.edit(first, first.numbered(false)));
        assertThat(label(without, "A")).isEmpty();
        assertThat(label(without, "B")).isEqualTo("（一）");
    }

    @Test
    void kpis_are_numbered_by_their_goal_among_all_goals() {
        List<String> codes = plan.kpis().stream().map(plan.numbering()::code).toList();
        assertThat(codes).containsExactly("1.1", "1.2", "3.1");
        assertThat(plan.goals().stream().map(plan.numbering()::code)).containsExactly("1", "2", "3");
    }

    @Test
    void numbers_follow_a_move() {
        Plan moved = plan.after(
                NodeChanges.shift(plan, SmallPlan.named(plan, "甲"), 1).orElseThrow());
        assertThat(label(moved, "乙")).isEqualTo("一、");
        assertThat(moved.numbering().code(SmallPlan.kpi(moved, "k3"))).isEqualTo("1.1");
        assertThat(moved.numbering().code(SmallPlan.kpi(moved, "k1"))).isEqualTo("2.1");
    }
}
