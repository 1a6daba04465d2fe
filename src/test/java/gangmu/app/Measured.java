package gangmu.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** What was measured, and how long it took each time. */
record Measured(String what, List<Duration> times) {

    Measured {
        times = times.stream().sorted().toList();
    }

    /** The heading of a table of such rows. */
    static String heading(String group) {
        return "%-68s%10s%10s%10s".formatted(group, "min", "median", "max");
    }

    /** A row of the table, in seconds. */
    String row() {
        return "  %-66s%10s%10s%10s"
                .formatted(
                        what,
                        seconds(times.getFirst()),
                        seconds(times.get(times.size() / 2)),
                        seconds(times.getLast()));
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toNanos(), 9).setScale(3, RoundingMode.HALF_UP) + " s";
    }
}
