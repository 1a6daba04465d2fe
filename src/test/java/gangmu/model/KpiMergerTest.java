package gangmu.model;

import static gangmu.model.SmallPlan.kpi;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KpiMergerTest {
    private static final Year YEAR = Year.of(2020);

    private final Plan plan = withSecond(SmallPlan.plan());

    /** The small plan with a target and an actual of k2 as well. */
    private static Plan withSecond(Plan plan) {
        Kpi second = kpi(plan, "k2");
        Plan aimed = plan.after(FigureChanges.target(plan, second, YEAR, new Aim(BigDecimal.TEN, null, ""))
                .orElseThrow());
        return aimed.after(YearlyFigures.enter(aimed, second, YEAR, BigDecimal.valueOf(7), "季報")
                .orElseThrow());
    }

    private KpiMerger merger() {
        return KpiMerger.of(plan, kpi(plan, "k1"), kpi(plan, "k2"));
    }

    private static Plan merged(Plan plan, KpiMerger merger) {
        return plan.after(merger.change(plan, "兩項重複"));
    }

    @Test
    void what_both_counted_is_counted_together_and_held_against_the_sum_of_their_targets() {
        Plan after = merged(plan, merger());
        Kpi kept = kpi(after, "k1");
        assertThat(after.kpis()).map(Kpi::name).containsExactly("k1", "k3");
        assertThat(after.value(kept, YEAR)).contains(BigDecimal.valueOf(110));
        assertThat(after.target(kept.id(), YEAR)).map(Target::value).contains(BigDecimal.valueOf(115));
        assertThat(after.items(kept.id())).map(Item::name).containsExactly("k1", "k2");
    }

    @Test
    void projects_of_both_serve_the_one_that_stays_each_once() {
        Plan after = merged(plan, merger());
        assertThat(after.projectsServing(kpi(after, "k1").id()))
                .map(Project::name)
                .containsExactly("p1", "p2");
        Plan other = merged(plan, KpiMerger.of(plan, kpi(plan, "k3"), kpi(plan, "k1")));
        assertThat(other.projectsServing(kpi(other, "k3").id()))
                .map(Project::name)
                .containsExactly("p1", "p2");
    }

    @Test
    void who_entered_a_figure_and_its_source_come_along() {
        Plan after = merged(plan, merger());
        assertThat(after.actuals(kpi(after, "k1").id())).map(Actual::source).containsExactlyInAnyOrder("月報", "季報");
        assertThat(after.actuals(kpi(after, "k1").id())).map(Actual::by).containsOnly(YearlyFigures.ENTERED.by());
    }

    @Test
    void without_figures_they_go_with_the_one_that_is_merged() {
        KpiMerger bare = merger().withFigures(false).addingTargets(false);
        Plan after = merged(plan, bare);
        Kpi kept = kpi(after, "k1");
        assertThat(after.value(kept, YEAR)).contains(BigDecimal.valueOf(103));
        assertThat(after.target(kept.id(), YEAR)).map(Target::value).contains(BigDecimal.valueOf(105));
        assertThat(bare.lost(plan))
                .extracting(Holdings::targets, Holdings::actuals)
                .containsExactly(1, 1);
        assertThat(merger().lost(plan).isNothing()).isTrue();
    }

    @Test
    void it_can_be_given_another_name_and_keeps_what_both_standards_say() {
        Kpi first = kpi(plan, "k1");
        Plan worded = plan.after(NodeChanges.edit(first, first.measuredAs("甲的標準")));
        Kpi second = kpi(worded, "k2");
        Plan both = worded.after(NodeChanges.edit(second, second.measuredAs("乙的標準")));
        KpiMerger merger = KpiMerger.of(both, kpi(both, "k1"), kpi(both, "k2")).named("新名稱");
        assertThat(kpi(merged(both, merger), "新名稱").standard()).isEqualTo("甲的標準\n乙的標準");
    }

    @Test
    void kpis_of_other_units_or_measures_are_never_counted_together() {
        Kpi second = kpi(plan, "k2");
        Plan rated = plan.after(NodeChanges.edit(second, second.countedIn("%")));
        assertThat(KpiMerger.of(rated, kpi(rated, "k1"), kpi(rated, "k2")).withFigures())
                .isFalse();
        Plan stocked = plan.after(
                MeasureChanges.method(plan, second, Method.LATEST_STOCK).orElseThrow());
        assertThat(KpiMerger.of(stocked, kpi(stocked, "k1"), kpi(stocked, "k2")).withFigures())
                .isFalse();
    }

    @Test
    void rates_are_counted_together_by_parts_and_bases_but_their_targets_are_not_added() {
        Plan first = plan.after(
                MeasureChanges.method(plan, kpi(plan, "k1"), Method.RATIO).orElseThrow());
        Plan both = first.after(
                MeasureChanges.method(first, kpi(first, "k2"), Method.RATIO).orElseThrow());
        KpiMerger merger = KpiMerger.of(both, kpi(both, "k1"), kpi(both, "k2"));
        assertThat(merger.withFigures()).isTrue();
        assertThat(merger.addingTargets()).isFalse();
    }

    @Test
    void weights_within_a_goal_are_added_so_that_the_others_count_as_before() {
        Plan weighed = plan.after(Change.of(
                Deed.of(Verb.WEIGH, "k2"), Edit.add(new Weight(kpi(plan, "k2").id(), BigDecimal.valueOf(30)))));
        Plan after = merged(weighed, KpiMerger.of(weighed, kpi(weighed, "k1"), kpi(weighed, "k2")));
        assertThat(after.weight(kpi(after, "k1").id())).map(Weight::value).contains(BigDecimal.valueOf(31));
    }

    @Test
    void items_of_one_name_are_told_apart_afterwards() {
        Item item = plan.items(kpi(plan, "k2").id()).getFirst();
        Plan alike = plan.after(
                MeasureChanges.edit(plan, item, same -> same.named("k1")).orElseThrow());
        Plan after = merged(alike, KpiMerger.of(alike, kpi(alike, "k1"), kpi(alike, "k2")));
        assertThat(after.items(kpi(after, "k1").id())).map(Item::name).containsExactly("k1", "k1（2）");
    }

    @Test
    void formulas_come_along_and_name_the_items_as_they_are_called_then() {
        Kpi second = kpi(plan, "k2");
        Plan more = plan.after(MeasureChanges.add(plan, second, Id.random(), "雙倍"));
        Item doubled = more.items(second.id()).getLast();
        Plan computed =
                more.after(MeasureChanges.compute(more, doubled, "k2 × 2").orElseThrow());
        Plan parts = computed.after(MeasureChanges.method(computed, kpi(computed, "k2"), Method.SUM_OF_PARTS)
                .orElseThrow());
        Plan after = merged(parts, KpiMerger.of(parts, kpi(parts, "k1"), kpi(parts, "k2")));
        assertThat(after.value(kpi(after, "k1"), YEAR)).contains(BigDecimal.valueOf(103 + 7 + 14));
    }

    @Test
    void it_says_what_was_merged_and_is_undone_whole() {
        Change change = merger().change(plan, "兩項重複");
        assertThat(Optional.of(change.deed()))
                .contains(Deed.of(Verb.MERGE, "k2 → k1").because("兩項重複"));
        assertThat(plan.after(change).after(change.inverse())).isEqualTo(plan);
    }

    @Test
    void figures_in_other_units_are_never_added_although_the_kpis_have_the_same() {
        Item item = plan.items(kpi(plan, "k2").id()).getFirst();
        Plan other = plan.after(
                MeasureChanges.edit(plan, item, same -> same.countedIn("億元")).orElseThrow());
        assertThat(KpiMerger.canTakeFigures(other, kpi(other, "k1"), kpi(other, "k2")))
                .isFalse();
    }

    @Test
    void targets_are_not_added_without_the_figures() {
        Plan after = merged(plan, merger().withFigures(false).addingTargets(true));
        assertThat(after.target(kpi(after, "k1").id(), YEAR)).map(Target::value).contains(BigDecimal.valueOf(105));
    }
}
