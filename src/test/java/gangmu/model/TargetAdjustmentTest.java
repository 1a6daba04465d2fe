package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetAdjustmentTest {
    private static final Year YEAR = Year.of(2020);
    private static final Year OTHER = Year.of(2019);
    private static final Instant AT = Instant.parse("2020-03-02T01:00:00Z");

    private final List<Entry> entries = new ArrayList<>();
    private Plan plan = SmallPlan.plan();

    TargetAdjustmentTest() {
        keep(PlanChanges.create(plan.elements()));
    }

    private void keep(Change change) {
        entries.add(new Entry(entries.size() + 1L, AT, "王小明", change));
    }

    private Change make(Change change) {
        plan = plan.after(change);
        keep(change);
        return change;
    }

    private Change target(Year year, String value, String reason) {
        Aim aim = new Aim(new BigDecimal(value), null, reason);
        return make(FigureChanges.target(plan, k1(), year, aim).orElseThrow());
    }

    private Kpi k1() {
        return SmallPlan.kpi(plan, "k1");
    }

    private void clear(Year year) {
        make(FigureChanges.target(plan, k1(), year, (BigDecimal) null).orElseThrow());
    }

    /** Each as year, before, after, easier and reason. */
    private List<String> adjustments() {
        return TargetAdjustment.all(entries).stream()
                .map(each -> String.join(
                        " ",
                        each.year().toString(),
                        value(each.before()),
                        value(each.after()),
                        each.easier() ? "easier" : "-",
                        each.reason()))
                .toList();
    }

    private static String value(@Nullable Target target) {
        return Optional.ofNullable(target)
                .map(held -> held.value().toPlainString())
                .orElse("none");
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
        TargetAdjustment only = TargetAdjustment.all(entries).getFirst();
        assertThat(only.kpi()).isEqualTo(k1().id());
        assertThat(only.entered()).isEqualTo(new Entered("王小明", AT));
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
        assertThat(adjustments()).singleElement().asString().contains(" " + easier);
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
    void a_later_change_of_the_direction_does_not_change_what_an_adjustment_was() {
        target(YEAR, "95", "預算刪減");
        make(NodeChanges.edit(k1(), k1().directed(Direction.LOWER_IS_BETTER)));
        assertThat(adjustments()).containsExactly("2020 105 95 easier 預算刪減");
    }

    @Test
    void what_was_undone_is_not_listed_and_what_was_done_again_is() {
        Change first = target(YEAR, "95", "甲");
        Change second = target(YEAR, "90", "乙");
        make(second.inverse());
        assertThat(adjustments()).containsExactly("2020 105 95 easier 甲");
        make(first.inverse());
        assertThat(adjustments()).isEmpty();
        make(first);
        assertThat(adjustments()).containsExactly("2020 105 95 easier 甲");
    }

    @Test
    void undoing_something_else_in_between_leaves_every_adjustment() {
        target(YEAR, "95", "甲");
        Change renamed = make(NodeChanges.rename(k1(), "k9"));
        make(renamed.inverse());
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
                                now -> FigureChanges.target(now, k1(), YEAR, new BigDecimal("99")),
                                now -> FigureChanges.target(now, k1(), YEAR, new BigDecimal("110"))))
                .orElseThrow();
        make(twice);
        assertThat(adjustments()).containsExactly("2020 105 110 - ");
    }

    @Test
    void kpis_that_were_deleted_take_their_adjustments_along_until_the_deletion_is_undone() {
        target(YEAR, "95", "預算刪減");
        Change deletion = make(NodeChanges.delete(plan, k1()));
        assertThat(adjustments()).isEmpty();
        make(deletion.inverse());
        assertThat(adjustments()).containsExactly("2020 105 95 easier 預算刪減");
    }
}
