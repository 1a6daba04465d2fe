package gangmu.model;

import static gangmu.model.SmallPlan.kpi;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.KpiSplit.Side;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KpiSplitTest {
    private static final Year YEAR = Year.of(2020);

    private final Plan plan = withTwoItems(SmallPlan.plan());
    private final Kpi whole = kpi(plan, "k1");
    private final Item second = plan.items(whole.id()).getLast();

    /** The small plan, in which k1 is the sum of two items: 103 and 20 in the year. */
    private static Plan withTwoItems(Plan plan) {
        Kpi kpi = kpi(plan, "k1");
        Plan summed =
                plan.after(MeasureChanges.method(plan, kpi, Method.SUM_OF_PARTS).orElseThrow());
        Plan more = summed.after(MeasureChanges.add(summed, kpi(summed, "k1"), Id.random(), "出訪"));
        Item item = more.items(kpi.id()).getLast();
        return more.after(
                FigureChanges.actual(more, item, Period.of(YEAR), BigDecimal.valueOf(20), "月報", YearlyFigures.ENTERED)
                        .orElseThrow());
    }

    private KpiSplit split(Map<Id, Side> sides, boolean sameTargets) {
        return new KpiSplit(whole, Id.random(), "出訪人次", Set.of(second.id()), sides, sameTargets);
    }

    private Plan after(KpiSplit split) {
        return plan.after(split.change(plan, ""));
    }

    private Id project(String name) {
        return SmallPlan.named(plan, name).owner();
    }

    @Test
    void the_items_that_go_take_their_figures_along() {
        Plan after = after(split(Map.of(), false));
        assertThat(after.kpis()).map(Kpi::name).containsExactly("k1", "出訪人次", "k2", "k3");
        assertThat(after.value(kpi(after, "k1"), YEAR)).contains(BigDecimal.valueOf(103));
        assertThat(after.value(kpi(after, "出訪人次"), YEAR)).contains(BigDecimal.valueOf(20));
        assertThat(after.actuals(kpi(after, "出訪人次").id())).map(Actual::source).containsExactly("月報");
    }

    @Test
    void each_project_serves_the_one_it_is_given_to_or_both() {
        Plan after = after(split(Map.of(project("p1"), Side.BOTH, project("p2"), Side.NEW), false));
        assertThat(after.projectsServing(kpi(after, "k1").id()))
                .map(Project::name)
                .containsExactly("p1");
        assertThat(after.projectsServing(kpi(after, "出訪人次").id()))
                .map(Project::name)
                .containsExactly("p1", "p2");
    }

    @Test
    void a_project_that_nobody_speaks_of_goes_on_serving_the_old_one() {
        Plan after = after(split(Map.of(), false));
        assertThat(after.projectsServing(kpi(after, "k1").id())).hasSize(2);
        assertThat(after.kpisWithoutProject()).map(Kpi::name).contains("出訪人次");
    }

    @Test
    void the_new_one_has_the_same_targets_or_none() {
        Plan none = after(split(Map.of(), false));
        assertThat(none.targets(kpi(none, "出訪人次").id())).isEmpty();
        Plan same = after(split(Map.of(), true));
        assertThat(same.target(kpi(same, "出訪人次").id(), YEAR)).map(Target::value).contains(BigDecimal.valueOf(105));
    }

    @Test
    void without_items_the_new_one_begins_with_an_empty_one() {
        KpiSplit bare = new KpiSplit(whole, Id.random(), "新", Set.of(), Map.of(), false);
        Plan after = after(bare);
        assertThat(after.items(kpi(after, "新").id())).map(Item::name).containsExactly("新");
        assertThat(after.value(kpi(after, "k1"), YEAR)).contains(BigDecimal.valueOf(123));
    }

    @Test
    void only_items_that_nothing_refers_to_can_go_and_one_has_to_stay() {
        assertThat(KpiSplit.movable(plan, whole)).hasSize(2);
        Plan more = plan.after(MeasureChanges.add(plan, whole, Id.random(), "合計"));
        Item sum = more.items(whole.id()).getLast();
        Plan computed = more.after(MeasureChanges.compute(more, sum, "k1 + 出訪").orElseThrow());
        assertThat(KpiSplit.movable(computed, whole)).isEmpty();
        Set<Id> all = Set.of(plan.items(whole.id()).getFirst().id(), second.id());
        assertThat(new KpiSplit(whole, Id.random(), "新", all, Map.of(), false).leavesSome(plan))
                .isFalse();
    }

    @Test
    void both_together_weigh_what_the_old_one_did() {
        Plan weighed = plan.after(
                Change.of(Deed.of(Verb.WEIGH, "k1"), Edit.add(new Weight(whole.id(), new BigDecimal("0.0000000025")))));
        Plan after = weighed.after(split(Map.of(), false).change(weighed, ""));
        BigDecimal old = after.weight(kpi(after, "k1").id()).orElseThrow().value();
        BigDecimal made = after.weight(kpi(after, "出訪人次").id()).orElseThrow().value();
        assertThat(old.add(made)).isEqualByComparingTo("0.0000000025");
    }

    @Test
    void merged_again_it_comes_to_the_same() {
        Plan parted = after(split(Map.of(project("p1"), Side.BOTH, project("p2"), Side.NEW), false));
        KpiMerger merger = KpiMerger.of(parted, kpi(parted, "k1"), kpi(parted, "出訪人次"));
        Plan joined = parted.after(merger.change(parted, ""));
        assertThat(joined.value(kpi(joined, "k1"), YEAR)).isEqualTo(plan.value(whole, YEAR));
        assertThat(joined.projectsServing(whole.id())).isEqualTo(plan.projectsServing(whole.id()));
        assertThat(joined.targets(whole.id())).isEqualTo(plan.targets(whole.id()));
    }

    @Test
    void it_is_undone_whole() {
        Change change = split(Map.of(project("p1"), Side.NEW), true).change(plan, "");
        assertThat(plan.after(change).after(change.inverse())).isEqualTo(plan);
    }

    @Test
    void a_rate_is_not_taken_apart_into_a_part_without_a_base() {
        Plan rate = plan.after(MeasureChanges.method(plan, whole, Method.RATIO).orElseThrow());
        assertThat(rate.items(whole.id())).map(Item::role).contains(Role.BASE);
        assertThat(KpiSplit.movable(rate, whole)).isEmpty();
    }
}
