package gangmu.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/** The spots that were looked at, to go back and forward among them. */
final class Trail {
    private static final int LENGTH = 200;

    private final Deque<Spot> behind = new ArrayDeque<>();
    private final Deque<Spot> ahead = new ArrayDeque<>();

    /** Takes over what another remembers. */
    void takeOver(Trail other) {
        behind.addAll(other.behind);
        ahead.addAll(other.ahead);
    }

    /** Remembers that a person went on from one spot to another. */
    void leave(Spot spot) {
        behind.push(spot);
        if (behind.size() > LENGTH) {
            behind.removeLast();
        }
        ahead.clear();
    }

    /** The last spot before this one that is still there. */
    Optional<Spot> back(Spot from, Predicate<Spot> isThere) {
        return step(from, behind, ahead, isThere);
    }

    /** The spot gone back from, if it is still there. */
    Optional<Spot> forward(Spot from, Predicate<Spot> isThere) {
        return step(from, ahead, behind, isThere);
    }

    /** Whether there is a spot to go back to. */
    boolean hasBehind(Spot from, Predicate<Spot> isThere) {
        return behind.stream().anyMatch(isStep(from, isThere));
    }

    /** Whether there is a spot to go forward to. */
    boolean hasAhead(Spot from, Predicate<Spot> isThere) {
        return ahead.stream().anyMatch(isStep(from, isThere));
    }

    private static Optional<Spot> step(Spot from, Deque<Spot> source, Deque<Spot> other, Predicate<Spot> isThere) {
        while (!source.isEmpty()) {
            Spot next = source.pop();
            if (isStep(from, isThere).test(next)) {
                other.push(from);
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private static Predicate<Spot> isStep(Spot from, Predicate<Spot> isThere) {
        return spot -> isThere.test(spot) && !spot.equals(from);
    }
}
