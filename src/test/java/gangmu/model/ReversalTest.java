package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.NodeChanges.Place;
import gangmu.model.Reversal.Blocked;
import gangmu.model.Reversal.Obstacle;
import gangmu.model.Reversal.Possible;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReversalTest {
    private static final Year YEAR = Year.of(2020);

    private final List<Entry> entries = new ArrayList<>();
    private Plan plan = SmallPlan.plan();

    ReversalTest() {
        keep(
                new Change(
                        Deed.of(Verb.CREATE_PLAN, "計畫"),
                        plan.elements().stream().map(Edit::add).toList()),
                null);
    }

    private long make(Change change) {
        return make(change, null);
    }

    private long make(Change change, @Nullable Long undoes) {
        plan = plan.after(change);
        return keep(change, undoes);
    }

    private long keep(Change change, @Nullable Long undoes) {
        entries.add(new Entry(entries.size() + 1L, Instant.EPOCH, "王小明", change, undoes));
        return entries.size();
    }

    private Reversal reversal(long sequence) {
        return Reversal.of(entries, sequence, plan);
    }

    private long takeBack(long sequence) {
        return make(((Possible) reversal(sequence)).inverse(), sequence);
    }

    private Kpi kpi(String name) {
        return SmallPlan.kpi(plan, name);
    }

    private long target(String kpi, int value) {
        return make(FigureChanges.target(plan, kpi(kpi), YEAR, Aim.at(BigDecimal.valueOf(value)))
                .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 200, 300})
    void whatever_was_done_only_the_change_is_missing_or_a_later_one_is_named(long firstSeed) {
        Set<Class<?>> found = new HashSet<>();
        for (long seed = firstSeed; seed < firstSeed + 25; seed++) {
            ReversalTest history = new ReversalTest();
            Random random = new Random(seed);
            for (int i = 0; i < 60 && SmallPlan.nodes(history.plan).findAny().isPresent(); i++) {
                history.step(random);
                history.assertReversed(1L + random.nextInt(history.entries.size()), found);
            }
        }
        assertThat(found).containsExactlyInAnyOrder(Reversal.class.getPermittedSubclasses());
    }

    private void assertReversed(long sequence, Set<Class<?>> found) {
        Reversal reversal = reversal(sequence);
        found.add(reversal.getClass());
        switch (reversal) {
            case Possible(Change inverse) -> {
                Plan missing = without(sequence).orElseThrow();
                boolean asBefore = inverse.edits().size()
                        == entries.get((int) sequence - 1).change().edits().size();
                Plan next = plan.after(inverse);
                assertThat(asBefore ? next : unranked(next)).isEqualTo(asBefore ? missing : unranked(missing));
            }
            case Blocked(Obstacle obstacle, List<Entry> later) -> {
                assertThat(later).isNotEmpty().allMatch(entry -> entry.sequence() > sequence);
                assertThat(without(sequence)).isEmpty();
            }
            case Reversal.Done(Entry by) -> assertThat(by.undoes()).isEqualTo(sequence);
            case Reversal.Beginning beginning -> assertThat(sequence).isEqualTo(1);
        }
    }

    /** The plan where it does not matter who comes first. */
    private static Plan unranked(Plan plan) {
        return Plan.of(plan.elements().stream()
                .map(element -> element instanceof Node node ? node.placed(node.parent(), new Rank("1")) : element)
                .toList());
    }

    /** Makes a change, or takes one back. */
    private void step(Random random) {
        if (random.nextInt(3) > 0 || entries.size() < 3) {
            SeededChange.of(plan, random).ifPresent(this::make);
            return;
        }
        long sequence = 2L + random.nextInt(entries.size() - 1);
        if (reversal(sequence) instanceof Possible(Change inverse)) {
            make(inverse, sequence);
        }
    }

    /** The plan where all changes were made but one, and those that took each other back since; empty where they do not fit. */
    private Optional<Plan> without(long sequence) {
        List<Entry> left = new ArrayList<>(entries);
        Set<Long> undoneLater = new HashSet<>();
        for (int i = entries.size() - 1; i >= sequence; i--) {
            Entry entry = entries.get(i);
            boolean stands = !undoneLater.contains(entry.sequence());
            if (stands && entry.undoes() != null && entry.undoes() > sequence) {
                undoneLater.add(entry.undoes());
                Entry undone = entries.get((int) (entry.undoes() - 1));
                if (entry.change().edits().equals(undone.change().inverse().edits())) {
                    left.removeAll(List.of(entry, undone));
                }
            }
        }
        left.remove(entries.get((int) sequence - 1));
        try {
            return Optional.of(Plan.after(left.stream().map(Entry::change).toList()));
        } catch (StaleEdit | DanglingReference e) {
            return Optional.empty();
        }
    }

    @Test
    void a_change_can_be_taken_back_while_others_stay() {
        Plan before = plan;
        long first = target("k1", 1);
        target("k2", 2);
        takeBack(first);
        assertThat(plan.target(kpi("k1").id(), YEAR))
                .isEqualTo(before.target(kpi("k1").id(), YEAR));
        assertThat(plan.target(kpi("k2").id(), YEAR))
                .isNotEqualTo(before.target(kpi("k2").id(), YEAR));
    }

    @Test
    void the_later_changes_of_the_same_are_named_the_latest_first() {
        long first = target("k1", 1);
        long second = target("k1", 2);
        target("k2", 1);
        long third = target("k1", 3);
        assertThat(reversal(first))
                .isEqualTo(new Blocked(
                        Obstacle.SAME_ELEMENTS, List.of(entries.get((int) third - 1), entries.get((int) second - 1))));
    }

    @Test
    void later_changes_that_took_each_other_back_stand_in_nobodys_way() {
        Plan before = plan;
        long first = target("k1", 1);
        takeBack(target("k1", 2));
        takeBack(first);
        assertThat(plan).isEqualTo(before);
    }

    @Test
    void what_was_taken_back_cannot_be_taken_back_again_until_it_is_made_again() {
        long first = target("k1", 1);
        long back = takeBack(first);
        assertThat(reversal(first)).isEqualTo(new Reversal.Done(entries.get((int) back - 1)));
        long again = takeBack(back);
        assertThat(reversal(back)).isEqualTo(new Reversal.Done(entries.get((int) again - 1)));
        assertThat(reversal(first)).isInstanceOf(Possible.class);
    }

    @Test
    void what_refers_to_something_new_keeps_it_from_going() {
        Kpi added = (Kpi) NodeChanges.newNode(plan, Id.random(), Place.after(kpi("k1")), "新");
        long adding = make(NodeChanges.add(added));
        target("k2", 5);
        long aim = target("新", 5);
        assertThat(reversal(adding)).isEqualTo(new Blocked(Obstacle.REFERENCES, List.of(entries.get((int) aim - 1))));
        takeBack(aim);
        assertThat(reversal(adding)).isInstanceOf(Possible.class);
    }

    @Test
    void what_was_removed_does_not_come_back_under_something_that_is_gone() {
        long kpi = make(NodeChanges.delete(plan, kpi("k1")));
        long goal = make(NodeChanges.delete(plan, SmallPlan.named(plan, "A")));
        assertThat(reversal(kpi)).isEqualTo(new Blocked(Obstacle.REFERENCES, List.of(entries.get((int) goal - 1))));
    }

    @Test
    void an_item_that_a_later_formula_names_does_not_go() {
        Kpi kpi = kpi("k1");
        long adding = make(MeasureChanges.add(plan, kpi, Id.random(), "件數"));
        long other = make(MeasureChanges.add(plan, kpi, Id.random(), "率"));
        Item last = plan.items(kpi.id()).getLast();
        long formula = make(MeasureChanges.compute(plan, last, "件數 × 2").orElseThrow());
        assertThat(reversal(adding))
                .isEqualTo(new Blocked(Obstacle.REFERENCES, List.of(entries.get((int) formula - 1))));
        assertThat(reversal(other)).isInstanceOf(Blocked.class);
        takeBack(formula);
        assertThat(reversal(adding)).isInstanceOf(Possible.class);
    }

    @Test
    void what_comes_back_to_where_another_stands_by_now_gets_a_place_beside_it() {
        Kpi last = plan.kpisOfGoal(kpi("k1").goal()).getLast();
        long deletion = make(NodeChanges.delete(plan, last));
        make(NodeChanges.add(NodeChanges.newNode(plan, Id.random(), Place.last(plan, NodeKind.KPI, last.goal()), "新")));
        takeBack(deletion);
        List<Kpi> kpis = plan.kpisOfGoal(last.goal());
        assertThat(kpis).extracting(Kpi::name).endsWith("新", last.name());
        assertThat(kpis).extracting(Kpi::rank).doesNotHaveDuplicates();
    }

    @Test
    void the_change_that_began_the_plan_stays() {
        assertThat(reversal(1)).isEqualTo(new Reversal.Beginning());
    }
}
