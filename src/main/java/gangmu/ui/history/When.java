package gangmu.ui.history;

import gangmu.text.RocDays;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments to the second in ROC years: 109/03/02 14:32:08. */
final class When {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern(" HH:mm:ss", Locale.ROOT);

    private When() {}

    static String text(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, ZoneId.systemDefault());
        return RocDays.text(local.toLocalDate()) + CLOCK.format(local);
    }
}
