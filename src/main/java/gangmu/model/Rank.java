package gangmu.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element's place among its siblings, as a fraction in base 36 that always leaves room for another between two.
 *
 * <p>Moving one element therefore changes that element alone, which keeps undo, history and later merging small.
 */
public record Rank(String digits) implements Comparable<Rank> {
    private static final int BASE = 36;

    /** @throws IllegalArgumentException if the digits are not 0–9, a–z, or end in 0 (no room would be left before) */
    public Rank {
        if (!digits.matches("[0-9a-z]*[1-9a-z]")) {
            throw new IllegalArgumentException("not a rank: " + digits);
        }
    }

    /** A rank after {@code low} and before {@code high}; null means the very first or last place. */
    public static Rank between(@Nullable Rank low, @Nullable Rank high) {
        if (low != null && high != null && low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("no room between " + low + " and " + high);
        }
        StringBuilder middle = new StringBuilder();
        @Nullable Rank ceiling = high;
        for (int i = 0; ; i++) {
            int from = low == null ? 0 : digit(low, i, 0);
            int to = ceiling == null ? BASE : digit(ceiling, i, 0);
            // After the last sibling one step is enough: halving would make the digits of a long list grow fast.
            int next = low != null && high == null ? from + 1 : (from + to) / 2;
            if (next > from && next < to) {
                return new Rank(middle.append(Character.forDigit(next, BASE)).toString());
            }
            middle.append(Character.forDigit(from, BASE));
            if (to > from) {
                ceiling = null; // already below the high rank: only the low one still binds
            }
        }
    }

    /** {@code count} ranks in order with even room between them. */
    public static List<Rank> spread(int count) {
        List<Rank> ranks = new ArrayList<>();
        int width = Math.max(2, Integer.toString(count, BASE).length() + 1);
        long room = (long) Math.pow(BASE, width);
        for (long i = 1; i <= count; i++) {
            String digits = Long.toString(i * room / (count + 1), BASE);
            ranks.add(new Rank("0".repeat(width - digits.length()) + digits.replaceAll("0+$", "")));
        }
        return ranks;
    }

    private static int digit(Rank rank, int index, int otherwise) {
        return index < rank.digits.length() ? Character.digit(rank.digits.charAt(index), BASE) : otherwise;
    }

    @Override
    public int compareTo(Rank other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
