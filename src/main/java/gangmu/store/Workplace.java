package gangmu.store;

import gangmu.model.Entered;
import gangmu.store.backup.Manifest.Made;
import gangmu.store.backup.Occasion;
import gangmu.store.secret.Keyring;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Where plans are worked on: by whom, on which machine and by which clock.
 *
 * @param by who makes a change, asked for each
 * @param home the folder in which the program keeps what belongs to this person on this machine
 * @param keyring the passphrases that this person gave
 */
public record Workplace(Supplier<String> by, Path home, InstantSource clock, Keyring keyring) {

    /** A workplace with the clock of the machine, where nobody gave a passphrase yet. */
    public Workplace(Supplier<String> by, Path home) {
        this(by, home, InstantSource.system(), Keyring.EMPTY);
    }

    /** The same where one more passphrase was given. */
    public Workplace knowing(String passphrase) {
        return with(keyring.with(passphrase));
    }

    /** The same with another keyring. */
    public Workplace with(Keyring other) {
        return new Workplace(by, home, clock, other);
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
