package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankTest {

    private static @Nullable Rank rank(@Nullable String digits) {
        return digits == null ? null : new Rank(digits);
    }

    @ParameterizedTest
    @CsvSource({",", "i,", ",i", "a,b", "a,a1", "a1,a2", "z,", ",1", ",01", "zz,", "a,az", "1,11", "azz,b", "a,a01"})
    void there_is_always_room_between_two_ranks(@Nullable String low, @Nullable String high) {
        Rank between = Rank.between(rank(low), rank(high));
        if (low != null) {
            assertThat(between).isGreaterThan(new Rank(low));
        }
        if (high != null) {
            assertThat(between).isLessThan(new Rank(high));
        }
    }

    @ParameterizedTest
    @CsvSource({"b,a", "a,a", "a1,a"})
    void there_is_no_room_the_wrong_way_round(String low, String high) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.between(new Rank(low), new Rank(high)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "a0", "A", "甲", "-1", "a b"})
    void only_fractions_that_leave_room_before_them_are_ranks(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank(digits));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void inserting_anywhere_again_and_again_keeps_the_order(long seed) {
        Random random = new Random(seed);
        List<Rank> ranks = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int place = random.nextInt(ranks.size() + 1);
            Rank low = place == 0 ? null : ranks.get(place - 1);
            Rank high = place == ranks.size() ? null : ranks.get(place);
            ranks.add(place, Rank.between(low, high));
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_long_list_typed_from_top_to_bottom_keeps_short_ranks() {
        Rank last = Rank.between(null, null);
        for (int i = 0; i < 1000; i++) {
            last = Rank.between(last, null);
        }
        assertThat(last.digits()).hasSizeLessThan(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 19, 35, 36, 37, 1295, 1296, 5000})
    void ranks_are_spread_in_order_with_room_at_both_ends(int count) {
        List<Rank> ranks = Rank.spread(count);
        assertThat(ranks).hasSize(count).isSorted().doesNotHaveDuplicates();
        if (count > 0) {
            assertThat(Rank.between(null, ranks.getFirst())).isLessThan(ranks.getFirst());
            assertThat(Rank.between(ranks.getLast(), null)).isGreaterThan(ranks.getLast());
        }
    }

    @Test
    void inserting_again_and_again_right_after_the_same_sibling_keeps_ranks_short() {
        Rank first = Rank.between(null, null);
        Rank next = Rank.between(first, null);
        for (int i = 0; i < 200; i++) {
            next = Rank.between(first, next);
        }
        assertThat(next.digits()).hasSizeLessThan(50);
    }
}
