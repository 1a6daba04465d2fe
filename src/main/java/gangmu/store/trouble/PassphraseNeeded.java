package gangmu.store.trouble;

import java.nio.file.Path;

/** A plan or a backup is sealed, and no passphrase was given that opens it; ask for it. */
public final class PassphraseNeeded extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    private static final String NONE = "trouble.passphrase.none";

    private PassphraseNeeded(String messageKey, Path place) {
        super(null, messageKey, place.toString());
    }

    /** The same of what it lies in. */
    public PassphraseNeeded of(Path whole) {
        return new PassphraseNeeded(messageKey(), whole);
    }

    /** Nobody gave one. */
    public static PassphraseNeeded none(Path place) {
        return new PassphraseNeeded(NONE, place);
    }

    /** Whether nobody gave one. */
    public boolean isNone() {
        return messageKey().equals(NONE);
    }

    /** The same where nobody can be asked, with the ways to give one. */
    public PassphraseNeeded unasked() {
        return new PassphraseNeeded(
                "trouble.passphrase.unasked", Path.of((String) arguments().getFirst()));
    }

    /** The one that was given is another. */
    public static PassphraseNeeded wrong(Path place) {
        return new PassphraseNeeded("trouble.passphrase.wrong", place);
    }
}
