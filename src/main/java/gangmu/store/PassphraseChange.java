package gangmu.store;

import gangmu.file.WholeFile;
import gangmu.store.database.Database;
import gangmu.store.journal.Head;
import gangmu.store.journal.Header;
import gangmu.store.journal.History;
import gangmu.store.journal.Journal;
import gangmu.store.journal.JournalReading;
import gangmu.store.secret.Key;
import gangmu.store.trouble.NotStored;
import gangmu.store.trouble.StoreTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a plan that is not open gets a passphrase, another, or none any more. The journal is written anew, the copy first:
 * until the first file is there, the plan is as it was, and from then on it is as it shall be. The backups follow.
 */
public final class PassphraseChange {
    private final Path folder;
    private final Workplace workplace;

    /**
     * A plan under its new passphrase.
     *
     * @param workplace the workplace that knows it too
     * @param isChanged whether it has another passphrase than before, or had one and has none
     * @param left why not all backups are sealed likewise; empty where they are
     */
    public record Done(Workplace workplace, boolean isChanged, Optional<NotStored> left) {}

    private PassphraseChange(Path folder, Workplace workplace) {
        this.folder = folder;
        this.workplace = workplace;
    }

    /**
     * Carries it out; takes some seconds.
     *
     * @param workplace knows the passphrase that the plan has now, if any
     * @param key made of the new one; empty for none
     * @return how it went
     * @throws gangmu.store.trouble.PassphraseNeeded if the workplace does not know the passphrase of now
     * @throws StoreTrouble if it cannot be done; then the plan is as it was
     */
    public static Done carryOut(Path directory, Workplace workplace, Optional<Key> key) {
        boolean wasSealed;
        try (PlanFolder opened = PlanFolder.open(directory, workplace)) { // which mends it, and brings it up to date
            wasSealed = opened.isSealed();
        }
        if (!wasSealed && key.isEmpty()) {
            return new Done(workplace, false, Optional.empty());
        }
        Path folder = directory.toAbsolutePath().normalize();
        Workplace after =
                key.map(own -> workplace.with(workplace.keyring().with(own))).orElse(workplace);
        try (FolderLock lock = FolderLock.take(folder, workplace.by().get())) {
            lock.keep();
            Belongings belongings = new PassphraseChange(folder, after).seal(key);
            return new Done(after, true, left(belongings));
        } catch (IOException e) {
            throw NotStored.passphrase(folder, e);
        }
    }

    private Belongings seal(Optional<Key> key) throws IOException {
        JournalReading before = JournalReading.of(folder, Head.read(folder), List.of());
        History history = History.of(folder, before.lines(), workplace.keyring());
        Header header = before.header().sealedWith(key.map(Key::protection));
        History after = History.of(folder, history.renewed(header, key).lines(), workplace.keyring());
        if (!after.entries().equals(history.entries())) {
            throw new IllegalStateException("not the same changes any more in " + folder);
        }
        new Head(header.plan(), before.end(), "").write(folder);
        Files.deleteIfExists(folder.resolve(Database.FILE)); // it is made again with the new key
        write(history, after);
        new Head(header.plan(), after.end(), "").write(folder);
        return new Belongings(folder, workplace.keyring(), header, after);
    }

    /** The plan itself is sealed by now; what is left of the rest is sealed at the next opening. */
    private static Optional<NotStored> left(Belongings belongings) {
        try {
            belongings.seal();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(NotStored.belongings(belongings.folder(), e));
        }
    }

    private void write(History before, History after) throws IOException {
        WholeFile.write(folder.resolve(Journal.COPY), after.bytes());
        try {
            WholeFile.write(folder.resolve(Journal.NAME), after.bytes());
        } catch (IOException e) {
            takeBack(before, e);
            throw e;
        }
    }

    /** Where even that fails, the next opening does it. */
    private void takeBack(History before, IOException cause) {
        try {
            WholeFile.write(folder.resolve(Journal.COPY), before.bytes());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
