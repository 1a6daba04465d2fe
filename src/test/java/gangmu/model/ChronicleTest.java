package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChronicleTest {
    private final List<Plan> plans = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private void make(int changes, long seed) {
        Random random = new Random(seed);
        Plan plan = SmallPlan.plan();
        keep(
                new Change(
                        Deed.of(Verb.CREATE_PLAN, "計畫"),
                        plan.elements().stream().map(Edit::add).toList()),
                plan);
        while (entries.size() < changes) {
            Plan now = plans.getLast();
            SeededChange.of(now, random).ifPresent(change -> keep(change, now.after(change)));
        }
    }

    private void keep(Change change, Plan plan) {
        plans.add(plan);
        entries.add(new Entry(entries.size() + 1L, Instant.EPOCH.plusSeconds(entries.size()), "王小明", change, null));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_plan_of_the_past_is_as_it_was_in_whatever_order_they_are_asked_for(long seed) {
        make(900, seed);
        Chronicle chronicle = Chronicle.of(entries);
        chronicle.know(entries.size(), plans.getLast());
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            int sequence = 1 + random.nextInt(entries.size());
            assertThat(chronicle.after(sequence)).isEqualTo(plans.get(sequence - 1));
            assertThat(chronicle.before(sequence)).isEqualTo(plans.get(Math.max(1, sequence - 1) - 1));
        }
    }

    @Test
    void it_grows_with_what_is_done() {
        make(40, 4);
        Chronicle early = Chronicle.of(entries.subList(0, 30));
        assertThat(early.after(30)).isEqualTo(plans.get(29));
        Chronicle late = early.grown(entries);
        assertThat(late.entries()).hasSize(40);
        assertThat(late.after(40)).isEqualTo(plans.get(39));
    }

    @Test
    void the_last_change_before_a_moment_is_found() {
        make(5, 5);
        Chronicle chronicle = Chronicle.of(entries);
        assertThat(chronicle.lastBefore(Instant.EPOCH)).isEmpty();
        assertThat(chronicle.lastBefore(Instant.EPOCH.plusSeconds(2))).contains(2L);
        assertThat(chronicle.lastBefore(Instant.EPOCH.plusSeconds(90))).contains(5L);
    }
}
