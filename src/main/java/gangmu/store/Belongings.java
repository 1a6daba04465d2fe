package gangmu.store;

import gangmu.file.WholeFile;
import gangmu.store.backup.Backups;
import gangmu.store.journal.Head;
import gangmu.store.journal.Header;
import gangmu.store.journal.History;
import gangmu.store.journal.JournalReading;
import gangmu.store.secret.Key;
import gangmu.store.secret.Keyring;
import gangmu.store.secret.Protection;
import gangmu.store.secret.SealedFile;
import gangmu.store.trouble.PassphraseNeeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies in a plan's folder beside the plan: its backups, and the damaged pieces that were kept. They are sealed with
 * the same key as the journal or, like it, not at all; what is sealed with a key that nobody gave stays as it is.
 *
 * @param keyring has all passphrases that were given, among them that of the plan
 * @param header of the plan's journal
 */
record Belongings(Path folder, Keyring keyring, Header header, History history) {

    /** Those of the plan that is in a folder now. */
    static Belongings of(Path folder, Keyring keyring) throws IOException {
        JournalReading reading = JournalReading.of(folder, Head.read(folder), List.of());
        return new Belongings(folder, keyring, reading.header(), History.of(folder, reading.lines(), keyring));
    }

    /** Seals them as the journal is; does nothing where they are already. */
    void seal() throws IOException {
        for (Path unreadable : new Backups(folder, keyring).seal(header, history)) {
            Aside.move(folder, unreadable, unreadable.getFileName().toString());
        }
        for (Path piece : pieces()) {
            seal(piece);
        }
    }

    private List<Path> pieces() throws IOException {
        Path damaged = folder.resolve(Aside.NAME);
        if (!Files.isDirectory(damaged)) {
            return List.of();
        }
        WholeFile.removeDrafts(damaged);
        try (Stream<Path> files = Files.list(damaged)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private void seal(Path piece) throws IOException {
        String given = piece.getFileName().toString();
        boolean isSealed = given.endsWith(SealedFile.SUFFIX);
        if (!isSealed && history.key().isEmpty()) {
            return;
        }
        String name = isSealed ? given.substring(0, given.length() - SealedFile.SUFFIX.length()) : given;
        byte[] bytes = Files.readAllBytes(piece);
        Optional<Protection> now = isSealed ? SealedFile.protection(bytes) : Optional.empty();
        if (isSealed && (now.isEmpty() || now.equals(header.protection()))) {
            return; // as it should be, or unreadable
        }
        try {
            Optional<Key> before = keyring.key(piece, now);
            put(
                    piece,
                    name,
                    before.map(key -> SealedFile.open(bytes, name, key)).orElse(bytes));
        } catch (PassphraseNeeded | IllegalArgumentException e) {
            // It stays sealed as it is: with another passphrase, or damaged once more.
        }
    }

    private void put(Path piece, String name, byte[] content) throws IOException {
        Path target = piece.resolveSibling(history.key().isPresent() ? name + SealedFile.SUFFIX : name);
        WholeFile.write(
                target,
                history.key().map(key -> SealedFile.seal(content, name, key)).orElse(content));
        if (!target.equals(piece)) {
            Files.delete(piece);
        }
    }
}
