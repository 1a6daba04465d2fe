package gangmu.store.trouble;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who has a plan open, as the lock file tells others. */
public record Holder(String user, String host, long process, Instant since) {

    /** This process, from now on. */
    public static Holder here(String user) {
        return new Holder(user, hostName(), ProcessHandle.current().pid(), Instant.now());
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost"; // A machine that cannot name itself can still say who has the plan open.
        }
    }

    /** The moment it was opened, by the clock of this machine. */
    public LocalDateTime localTime() {
        return LocalDateTime.ofInstant(since, ZoneId.systemDefault());
    }

    public String text() {
        return String.join("\n", user, host, Long.toString(process), since.toString()) + "\n";
    }

    /** Reads what {@link #text} wrote; empty where it is something else. */
    public static Optional<Holder> read(String text) {
        List<String> lines = text.lines().toList();
        try {
            return lines.size() == 4
                    ? Optional.of(new Holder(
                            lines.get(0), lines.get(1), Long.parseLong(lines.get(2)), Instant.parse(lines.get(3))))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Holder unknown() {
        return new Holder("?", "?", 0, Instant.EPOCH);
    }

    /** Whether the lock file told who it is. */
    public boolean isKnown() {
        return !equals(unknown());
    }
}
