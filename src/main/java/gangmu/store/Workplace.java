package gangmu.store;

import gangmu.model.Entered;
import gangmu.store.backup.Manifest.Made;
import gangmu.store.backup.Occasion;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Where plans are worked on: by whom, on which machine and by which clock.
 *
 * @param by who makes a change, asked for each
 * @param home the folder in which the program keeps what belongs to this person on this machine
 */
public record Workplace(Supplier<String> by, Path home, InstantSource clock) {

    /** A workplace with the clock of the machine. */
    public Workplace(Supplier<String> by, Path home) {
        this(by, home, InstantSource.system());
    }

    /** Who enters figures, and when: now. */
    public Entered entered() {
        return new Entered(by.get(), clock.instant());
    }

    /** What a backup made here and now says of itself. */
    Made made(Occasion occasion) {
        return new Made(clock.instant(), by.get(), occasion);
    }
}
