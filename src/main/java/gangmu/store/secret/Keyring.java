package gangmu.store.secret;

import gangmu.store.trouble.PassphraseNeeded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The passphrases that somebody gave, and the keys that were made of them, so that each is made only once. */
public final class Keyring {
    /** Without any passphrase. */
    public static final Keyring EMPTY = new Keyring(List.of(), Map.of());

    private final List<String> passphrases;
    private final Map<Protection, Key> keys;

    private Keyring(List<String> passphrases, Map<Protection, Key> keys) {
        this.passphrases = passphrases;
        this.keys = new ConcurrentHashMap<>(keys);
    }

    /** Whether nobody gave any passphrase. */
    public boolean isEmpty() {
        return passphrases.isEmpty() && keys.isEmpty();
    }

    /** The same with one more passphrase. */
    public Keyring with(String passphrase) {
        List<String> more = new ArrayList<>(passphrases);
        more.add(passphrase);
        return new Keyring(List.copyOf(more), keys);
    }

    /** The same with a key that was made just now. */
    public Keyring with(Key key) {
        Keyring more = new Keyring(passphrases, keys);
        more.keys.put(key.protection(), key);
        return more;
    }

    /**
     * The key of something that is sealed; empty where it is not. Takes about half a second for each passphrase at the
     * first time.
     *
     * @param place what is sealed, for the sentence that asks for a passphrase
     * @throws PassphraseNeeded if none of the passphrases is the one
     */
    public Optional<Key> key(Path place, Optional<Protection> protection) {
        return protection.map(own -> key(place, own));
    }

    /** Whether a key is made of this passphrase; takes about half a second. */
    public static boolean isMadeOf(String passphrase, Protection protection) {
        return Key.of(passphrase, protection).isPresent();
    }

    private Key key(Path place, Protection protection) {
        @Nullable Key key = keys.computeIfAbsent(protection, this::made);
        if (key == null) {
            throw passphrases.isEmpty() ? PassphraseNeeded.none(place) : PassphraseNeeded.wrong(place);
        }
        return key;
    }

    private @Nullable Key made(Protection protection) {
        return passphrases.stream()
                .flatMap(passphrase -> Key.of(passphrase, protection).stream())
                .findFirst()
                .orElse(null);
    }
}
