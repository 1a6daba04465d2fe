package gangmu.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came out of many trials of one kind of fault. */
final class Tally {
    private final String fault;
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private int trials;
    private Duration slowest = Duration.ZERO;
    private Duration all = Duration.ZERO;

    Tally(String fault) {
        this.fault = fault;
    }

    synchronized void tried() {
        trials++;
    }

    synchronized void count(String what, long number) {
        counts.merge(what, number, Long::sum);
    }

    synchronized void failed(String what) {
        failures.add(what);
    }

    /** Notes a failure unless something holds. */
    void check(boolean holds, String what) {
        if (!holds) {
            failed(what);
        }
    }

    synchronized void took(Duration time) {
        slowest = time.compareTo(slowest) > 0 ? time : slowest;
    }

    /** Notes how long all of it took, in nanoseconds. */
    synchronized void took(long nanoseconds) {
        all = Duration.ofNanos(nanoseconds);
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    /** The line of the table. */
    synchronized String line() {
        StringBuilder line = new StringBuilder(
                "%-28s %5d trials %4d failed %6.0f s".formatted(fault, trials, failures.size(), all.toMillis() / 1e3));
        if (!slowest.isZero()) {
            line.append("  slowest %.2f s".formatted(slowest.toNanos() / 1e9));
        }
        counts.forEach(
                (what, number) -> line.append("  ").append(what).append(' ').append(number));
        return line.toString();
    }
}
