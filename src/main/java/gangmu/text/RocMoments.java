package gangmu.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments to the second in ROC years, by the clock of this machine. */
public final class RocMoments {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern(" HH:mm:ss", Locale.ROOT);

    private RocMoments() {}

    /** A moment in short form: 109/03/02 14:32:08. */
    public static String text(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, ZoneId.systemDefault());
        return RocDays.text(local.toLocalDate()) + CLOCK.format(local);
    }
}
