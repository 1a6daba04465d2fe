package gangmu.app;

import gangmu.store.Workplace;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.ui.desk.Looks;
import gangmu.work.Jobs;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Stage;

/** Asks for the passphrase of what is sealed, and opens it. */
record Unlocking(Stage owner, Supplier<Looks> looks, Supplier<Workplace> workplace, Jobs jobs) {

    /**
     * Opens something; where it is sealed, asks until a passphrase fits or the person gives up.
     *
     * @param known the passphrases that are known already
     * @param opening opens it; where a passphrase has to be asked for, in the background
     * @return what that came to; empty where the person gave up
     */
    <T> Optional<T> open(Keyring known, Function<Workplace, T> opening) {
        Workplace knowing = workplace.get().with(known);
        try {
            return Optional.of(opening.apply(knowing));
        } catch (PassphraseNeeded needed) {
            return asked(needed, typed -> opening.apply(knowing.knowing(typed)));
        }
    }

    /** Opens something of which no passphrase is known. */
    <T> Optional<T> open(Function<Workplace, T> opening) {
        return open(Keyring.EMPTY, opening);
    }

    /** Asks for a passphrase that opens something. */
    <T> Optional<T> asked(PassphraseNeeded needed, Function<String, T> opening) {
        return new PassphraseQuestion<>(owner, needed, looks.get(), jobs, opening).answer();
    }
}
