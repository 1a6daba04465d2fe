package gangmu.ui.window;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When a change was made, by the clock of this machine. */
final class AsOf {
    private AsOf() {}

    static LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }
}
