package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import gangmu.explain.RollupWords;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollupTest {
    private static final Year YEAR = Year.of(2019);
    private static final Rank RANK = Rank.between(null, null);

    private final OutlineNode section = node(null, Level.SECTION, "b", "綱要");
    private final OutlineNode first = node(section.id(), Level.GOAL, "b", "甲");
    private final OutlineNode second = node(section.id(), Level.GOAL, "c", "乙");
    private final Kpi a = Kpi.named(Id.random(), first.id(), new Rank("b"), "a");
    private final Kpi b = Kpi.named(Id.random(), first.id(), new Rank("c"), "b");
    private final Kpi c = Kpi.named(Id.random(), second.id(), new Rank("b"), "c");
    private static final Entered ENTERED = new Entered("王小明", Instant.EPOCH);
    private Plan plan = plan();

    private static OutlineNode node(@Nullable Id parent, Level level, String rank, String title) {
        return new OutlineNode(Id.random(), parent, level, new Rank(rank), true, title);
    }

    private Plan plan() {
        List<Element> elements = new ArrayList<>(
                List.of(new Heading(Id.random(), "計畫", "機關", Year.of(2017), Year.of(2020)), section, first, second));
        for (Kpi kpi : List.of(a, b, c)) {
            elements.add(kpi);
            elements.add(new Measure(kpi.id(), Method.SUM_IN_YEAR, Span.QUARTER, null, null, null, ""));
            elements.add(Item.part(Id.random(), kpi.id(), RANK, "件", "件"));
            elements.add(Target.of(kpi.id(), YEAR, BigDecimal.valueOf(100)));
        }
        return Plan.of(elements);
    }

    private void make(Optional<Change> change) {
        plan = plan.after(change.orElseThrow());
    }

    /** Enters the first quarters of the year. */
    private void enter(Kpi kpi, String... quarters) {
        Item item = plan.items(kpi.id()).getFirst();
        for (int i = 0; i < quarters.length; i++) {
            make(FigureChanges.actual(
                    plan, item, new Period(YEAR, Span.QUARTER, i + 1), new BigDecimal(quarters[i]), "", ENTERED));
        }
    }

    private static String attainment(Rollup rollup) {
        return rollup.attainment()
                .map(value -> value.setScale(2, RoundingMode.HALF_UP).toPlainString())
                .orElse("—");
    }

    @Test
    void what_is_not_evaluated_is_left_out_and_counted() {
        Rollup empty = Rollup.ofGoal(plan, first.id(), YEAR);
        assertThat(List.of(empty.evaluated(), empty.partial(), empty.of())).containsExactly(0, 0, 2);
        assertThat(empty.attainment()).isEmpty();
        assertThat(empty.weighted()).isFalse();
        enter(a, "20", "20", "20", "20");
        Rollup goal = Rollup.ofGoal(plan, first.id(), YEAR);
        assertThat(goal.evaluated()).isOne();
        assertThat(attainment(goal)).isEqualTo("80.00");
    }

    @Test
    void a_year_that_may_still_change_counts_once_a_person_closes_it() {
        enter(a, "20", "20", "20");
        assertThat(Rollup.ofGoal(plan, first.id(), YEAR).evaluated()).isZero();
        assertThat(Rollup.ofGoal(plan, first.id(), YEAR).partial()).isOne();
        assertThat(plan.isPartial(a, YEAR)).isTrue();
        make(ReviewChanges.close(plan, a, YEAR, true, ENTERED));
        assertThat(plan.isPartial(a, YEAR)).isFalse();
        assertThat(attainment(Rollup.ofGoal(plan, first.id(), YEAR))).isEqualTo("60.00");
        make(ReviewChanges.close(plan, a, YEAR, false, ENTERED));
        assertThat(Rollup.ofGoal(plan, first.id(), YEAR).evaluated()).isZero();
    }

    @Test
    void attainments_count_by_weight_and_weights_need_not_add_up_to_100() {
        enter(a, "25", "25", "25", "25");
        enter(b, "10", "10", "10", "10");
        assertThat(attainment(Rollup.ofGoal(plan, first.id(), YEAR))).isEqualTo("70.00");
        make(ReviewChanges.weigh(plan, a, BigDecimal.valueOf(25)));
        make(ReviewChanges.weigh(plan, b, BigDecimal.valueOf(15)));
        Rollup goal = Rollup.ofGoal(plan, first.id(), YEAR);
        assertThat(attainment(goal)).isEqualTo("77.50");
        assertThat(goal.weights()).isEqualByComparingTo("40");
    }

    @Test
    void what_weighs_nothing_is_said_to_change_nothing() {
        enter(a, "25", "25", "25", "25");
        enter(b, "10", "10", "10", "10");
        enter(c, "5", "5", "5", "5");
        make(ReviewChanges.weigh(plan, b, BigDecimal.ZERO));
        assertThat(attainment(Rollup.ofGoal(plan, first.id(), YEAR))).isEqualTo("100.00");
        assertThat(Rollup.ofGoal(plan, first.id(), YEAR).weightless()).isOne();
        make(ReviewChanges.weigh(plan, second, BigDecimal.ZERO));
        assertThat(Rollup.ofPlan(plan, YEAR).weightless()).isEqualTo(2);
        assertThat(RollupWords.of(Rollup.ofPlan(plan, YEAR), plan, Texts.of(Language.ZH_TW)))
                .contains("其中 2 項之權重（或其目標之權重）為 0，不影響平均");
    }

    @Test
    void a_section_and_the_plan_count_goals_by_their_weights() {
        enter(a, "25", "25", "25", "25");
        enter(b, "10", "10", "10", "10");
        enter(c, "5", "5", "5", "5");
        assertThat(attainment(Rollup.ofSection(plan, section.id(), YEAR))).isEqualTo("45.00");
        make(ReviewChanges.weigh(plan, first, BigDecimal.valueOf(3)));
        assertThat(attainment(Rollup.ofPlan(plan, YEAR))).isEqualTo("57.50");
        assertThat(Rollup.ofPlan(plan, YEAR).of()).isEqualTo(3);
        assertThat(Rollup.ofPlan(plan, YEAR).weights()).isEqualByComparingTo("4");
        assertThat(Rollup.ofPlan(plan, YEAR).counted()).isEqualByComparingTo("4");
    }

    @Test
    void a_weight_counts_only_with_an_attainment() {
        enter(c, "5", "5", "5", "5");
        make(ReviewChanges.weigh(plan, first, BigDecimal.valueOf(3)));
        Rollup all = Rollup.ofPlan(plan, YEAR);
        assertThat(all.weights()).isEqualByComparingTo("4");
        assertThat(all.counted()).isEqualByComparingTo("1");
        assertThat(RollupWords.of(all, plan, Texts.of(Language.ZH_TW))).contains("；先計各目標，再依目標權重平均（計入之權重 1／4，未填者以 1 計）");
        assertThat(RollupWords.of(all, plan, Texts.of(Language.EN)))
                .contains(
                        "; each goal first, then the mean by the weights of goals (those with an attainment weigh 1 of 4;"
                                + " a goal without a weight counts as 1)");
    }

    @Test
    void lights_are_counted_as_they_stand_for_goals_and_for_the_plan() {
        enter(a, "25", "25", "25", "25");
        enter(b, "10", "10", "10", "10");
        make(ReviewChanges.review(plan, b, YEAR, Stage.SELF_REVIEW, Light.YELLOW, "補件", ENTERED));
        assertThat(Rollup.ofGoal(plan, first.id(), YEAR).lights())
                .containsExactly(
                        entry(Light.GREEN, 1), entry(Light.YELLOW, 1), entry(Light.RED, 0), entry(Light.WHITE, 0));
        assertThat(Rollup.ofPlan(plan, YEAR).lights())
                .containsEntry(Light.GREEN, 1)
                .containsEntry(Light.WHITE, 1);
    }

    @Test
    void a_cap_bounds_what_one_attainment_counts_but_not_what_is_shown() {
        enter(a, "100", "100", "100", "100");
        enter(b, "0", "0", "0", "0");
        assertThat(attainment(Rollup.ofGoal(plan, first.id(), YEAR))).isEqualTo("200.00");
        make(ReviewChanges.cap(plan, BigDecimal.valueOf(120)));
        assertThat(attainment(Rollup.ofGoal(plan, first.id(), YEAR))).isEqualTo("60.00");
        assertThat(((Attainment.Percent) plan.attainment(a, YEAR)).value()).isEqualByComparingTo("400");
    }

    @Test
    void a_weight_goes_with_what_it_was_given_to() {
        make(ReviewChanges.weigh(plan, a, BigDecimal.TEN));
        make(ReviewChanges.review(plan, a, YEAR, Stage.SELF_REVIEW, Light.GREEN, "補件後達成", ENTERED));
        Plan before = plan;
        Change deletion = NodeChanges.delete(plan, first);
        Plan after = plan.after(deletion);
        assertThat(after.weight(a.id())).isEmpty();
        assertThat(after.after(deletion.inverse())).isEqualTo(before);
    }
}
