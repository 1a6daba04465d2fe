package gangmu.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** What was measured, and how long it took each time. */
record Measured(String what, List<Duration> times) {
    private static final double MOST = 0.95;

    Measured {
        times = times.stream().sorted().toList();
    }

    /** The heading of a table of such rows. */
    static String heading(String group) {
        return "%-68s%10s%10s%10s%10s".formatted(group, "min", "median", "95 %", "max");
    }

    /** A row of the table, in seconds. */
    String row() {
        return "  %-66s%10s%10s%10s%10s"
                .formatted(
                        what,
                        seconds(times.getFirst()),
                        seconds(median()),
                        seconds(times.get((int) (times.size() * MOST))),
                        seconds(times.getLast()));
    }

    /** What half of the times were no longer than. */
    Duration median() {
        return times.get(times.size() / 2);
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toNanos(), 9).setScale(3, RoundingMode.HALF_UP) + " s";
    }
}
