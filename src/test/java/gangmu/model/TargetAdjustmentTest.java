package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetAdjustmentTest {
    private static final Year YEAR = Year.of(2020);
    private static final Year OTHER = Year.of(2019);
    private static final Instant AT = Instant.parse("2020-03-02T01:00:00Z");

    private Plan plan = SmallPlan.plan();

    private Change make(Change change) {
        Change noted = TargetAdjustments.noted(plan, change, new Entered("王小明", AT));
        plan = plan.after(noted);
        return noted;
    }

    private void undo(Change change) {
        plan = plan.after(change.inverse());
    }

    private void redo(Change change) {
        plan = plan.after(change);
    }

    private Change target(Year year, String value, String reason) {
        Aim aim = new Aim(new BigDecimal(value), null, reason);
        return make(FigureChanges.target(plan, k1(), year, aim).orElseThrow());
    }

    private Kpi k1() {
        return SmallPlan.kpi(plan, "k1");
    }

    private void clear(Year year) {
        make(FigureChanges.target(plan, k1(), year, Aim.none("")).orElseThrow());
    }

    /** Each as year, before, after, easier and reason. */
    private List<String> adjustments() {
        return TargetAdjustment.all(plan).stream()
                .map(each -> String.join(
                        " ",
                        each.year().toString(),
                        value(each.before()),
                        value(each.after()),
                        each.easier() ? "easier" : "-",
                        each.reason()))
                .toList();
    }

    private static String value(Requirement asked) {
        return Optional.ofNullable(asked.value()).map(BigDecimal::toPlainString).orElse("none");
    }

    @Test
    void targets_that_are_stated_for_the_first_time_are_no_adjustments() {
        target(OTHER, "90", "");
        assertThat(adjustments()).isEmpty();
    }

    @Test
    void an_adjustment_keeps_its_reason_and_who_made_it_when() {
        target(YEAR, "95", "預算刪減");
        assertThat(adjustments()).containsExactly("2020 105 95 easier 預算刪減");
        TargetAdjustment only = TargetAdjustment.all(plan).getFirst();
        assertThat(only.kpi()).isEqualTo(k1().id());
        assertThat(only.by()).isEqualTo("王小明");
        assertThat(only.at()).isEqualTo(AT);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 120, -",
        "HIGHER_IS_BETTER, 95, easier",
        "LOWER_IS_BETTER, 120, easier",
        "LOWER_IS_BETTER, 95, -",
        "CEILING, 120, easier",
        "YES_NO, 95, easier"
    })
    void what_is_easier_depends_on_which_way_the_value_is_meant_to_go(
            Direction direction, String value, String easier) {
        make(NodeChanges.edit(k1(), k1().directed(direction)));
        target(YEAR, value, "");
        assertThat(adjustments().getLast()).startsWith("2020 105 " + value).contains(" " + easier);
    }

    @Test
    void a_later_day_is_easier_for_what_has_to_be_done_by_a_day() {
        make(MeasureChanges.method(plan, k1(), Method.DEADLINE).orElseThrow());
        target(OTHER, "20190630", "");
        target(OTHER, "20190930", "標案流標");
        target(OTHER, "20190731", "");
        assertThat(adjustments()).containsExactly("2019 20190630 20190930 easier 標案流標", "2019 20190930 20190731 - ");
    }

    @Test
    void a_number_from_before_is_not_held_against_a_day() {
        target(YEAR, "95", "");
        make(MeasureChanges.method(plan, k1(), Method.DEADLINE).orElseThrow());
        target(YEAR, "20190630", "");
        assertThat(adjustments()).last().asString().doesNotContain("easier");
        target(YEAR, "20190731", "展延");
        assertThat(adjustments()).last().asString().contains("easier");
    }

    @Test
    void a_later_change_of_the_direction_does_not_change_what_an_adjustment_was() {
        target(YEAR, "95", "預算刪減");
        direct(Direction.LOWER_IS_BETTER, "改計未結案件");
        assertThat(adjustments()).containsExactly("2020 105 95 easier 預算刪減", "2020 95 95 easier 改計未結案件");
    }

    private Change direct(Direction direction, String reason) {
        return make(NodeChanges.edit(k1(), k1().directed(direction)).because(reason));
    }

    @Test
    void another_direction_adjusts_every_target_of_the_kpi_and_says_from_where_to_where() {
        target(OTHER, "90", "");
        direct(Direction.LOWER_IS_BETTER, "改計未結案件");
        assertThat(adjustments()).containsExactly("2019 90 90 easier 改計未結案件", "2020 105 105 easier 改計未結案件");
        TargetAdjustment first = TargetAdjustment.all(plan).getFirst();
        assertThat(first.before().direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(first.after().direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    }

    @Test
    void a_kpi_without_targets_goes_another_way_without_a_word() {
        Kpi k2 = SmallPlan.kpi(plan, "k2");
        Change change = NodeChanges.edit(k2, k2.directed(Direction.LOWER_IS_BETTER));
        assertThat(TargetAdjustments.ease(plan, change)).isFalse();
        assertThat(TargetAdjustments.noted(plan, change, new Entered("", AT))).isEqualTo(change);
    }

    @Test
    void what_is_met_as_a_whole_has_no_direction_that_could_become_easier() {
        make(MeasureChanges.method(plan, k1(), Method.GROWTH_OF_EVERY_PART).orElseThrow());
        direct(Direction.LOWER_IS_BETTER, "");
        assertThat(adjustments()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_direction_is_easier_where_a_value_that_missed_its_target_gets_further(Direction before) {
        Target target = new Target(Id.random(), YEAR, BigDecimal.valueOf(100), BigDecimal.valueOf(120));
        for (Direction after : Direction.values()) {
            boolean further = IntStream.of(50, 90, 100, 110, 130, 150)
                    .mapToObj(BigDecimal::valueOf)
                    .anyMatch(value -> percent(before, target, value) < 100
                            && percent(after, target, value) > percent(before, target, value));
            assertThat(after.isEasierThan(before)).as(before + " → " + after).isEqualTo(further);
        }
    }

    private static int percent(Direction direction, Target target, BigDecimal value) {
        Attainment attainment = Attainment.of(direction, Optional.of(target), new Outcome.Amount(value));
        return ((Attainment.Percent) attainment).value().intValue();
    }

    @Test
    void an_adjustment_that_is_done_again_is_still_that_of_the_day_on_which_it_was_made() {
        Change eased = target(YEAR, "95", "預算刪減");
        undo(eased);
        redo(eased);
        assertThat(TargetAdjustment.all(plan)).extracting(TargetAdjustment::at).containsExactly(AT);
    }

    @Test
    void what_was_undone_is_not_listed_and_what_was_done_again_is() {
        Change first = target(YEAR, "95", "甲");
        Change second = target(YEAR, "90", "乙");
        undo(second);
        assertThat(adjustments()).containsExactly("2020 105 95 easier 甲");
        undo(first);
        assertThat(adjustments()).isEmpty();
        redo(first);
        assertThat(adjustments()).containsExactly("2020 105 95 easier 甲");
    }

    @Test
    void undoing_something_else_in_between_leaves_every_adjustment() {
        target(YEAR, "95", "甲");
        Change renamed = make(NodeChanges.rename(k1(), "k9"));
        undo(renamed);
        assertThat(adjustments()).containsExactly("2020 105 95 easier 甲");
    }

    @Test
    void a_target_that_a_person_sets_back_is_two_adjustments() {
        target(YEAR, "120", "");
        target(YEAR, "105", "恢復原訂目標");
        assertThat(adjustments()).containsExactly("2020 105 120 - ", "2020 120 105 easier 恢復原訂目標");
    }

    @Test
    void clearing_a_target_first_does_not_hide_that_it_became_easier() {
        clear(YEAR);
        target(YEAR, "95", "預算刪減");
        assertThat(adjustments()).containsExactly("2020 105 none - ", "2020 none 95 easier 預算刪減");
    }

    @Test
    void several_edits_of_a_target_in_one_change_are_one_adjustment() {
        Change twice = Change.inOrder(
                        Deed.of(Verb.PASTE, ""),
                        plan,
                        List.of(
                                now -> FigureChanges.target(now, k1(), YEAR, Aim.at(new BigDecimal("99"))),
                                now -> FigureChanges.target(now, k1(), YEAR, Aim.at(new BigDecimal("110")))))
                .orElseThrow();
        make(twice);
        assertThat(adjustments()).containsExactly("2020 105 110 - ");
    }

    @Test
    void kpis_that_were_deleted_take_their_adjustments_along_until_the_deletion_is_undone() {
        target(YEAR, "95", "預算刪減");
        Change deletion = make(NodeChanges.delete(plan, k1()));
        assertThat(adjustments()).isEmpty();
        undo(deletion);
        assertThat(adjustments()).containsExactly("2020 105 95 easier 預算刪減");
    }
}
