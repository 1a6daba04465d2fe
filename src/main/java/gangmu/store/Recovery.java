package gangmu.store;

import gangmu.file.WholeFile;
import gangmu.store.backup.Backup;
import gangmu.store.backup.BackupFile;
import gangmu.store.backup.Backups;
import gangmu.store.backup.Manifest;
import gangmu.store.database.Database;
import gangmu.store.journal.Head;
import gangmu.store.journal.Journal;
import gangmu.store.journal.Salvage;
import gangmu.store.journal.Salvage.Lost;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.StoreTrouble;
import gangmu.store.trouble.UnusableBackup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a backup could bring back into a folder that is empty, or whose plan cannot be opened any more.
 *
 * @param file the backup
 * @param keyring has the passphrase, where that is sealed
 * @param salvage the changes in the backup, and those that what is left in the folder adds to them
 */
public record Recovery(Path folder, Path file, Keyring keyring, Manifest manifest, Salvage salvage) {

    /**
     * What the newest undamaged backup in a folder could bring back; empty where there is none.
     *
     * @param keyring has the passphrase, where the backups are sealed
     * @throws gangmu.store.trouble.PassphraseNeeded if the passphrase is not there
     */
    public static Optional<Recovery> newest(Path directory, Keyring keyring) throws IOException {
        Path folder = directory.toAbsolutePath().normalize();
        Optional<Path> newest = new Backups(folder, keyring).newest();
        return newest.isPresent() ? Optional.of(of(folder, newest.get(), keyring)) : Optional.empty();
    }

    /**
     * What a backup could bring back into a folder.
     *
     * @param keyring has the passphrase, where the backup is sealed
     * @throws gangmu.store.trouble.PassphraseNeeded if the passphrase is not there
     * @throws UnusableBackup if it is no backup, or damaged
     */
    public static Recovery of(Path folder, Path file, Keyring keyring) throws IOException {
        Backup backup = BackupFile.read(file, keyring);
        return new Recovery(folder, file, keyring, backup.manifest(), Salvage.of(folder, backup.history()));
    }

    /** How many changes after the backup are still to be had. */
    public long further() {
        return salvage.end().sequence() - manifest.end().sequence();
    }

    /** The changes after that of which is known that they were made, and which cannot be had any more. */
    public List<Lost> lost() {
        return salvage.lost();
    }

    /**
     * Brings it back, and keeps aside what was in the folder.
     *
     * @return the folder, open
     * @throws StoreTrouble if that cannot be done; then what was there is still there, or aside
     */
    public PlanFolder carryOut(Workplace workplace) {
        try {
            Disk.requireAllowed(folder);
            Disk.requireOwn(folder);
            Disk.createDirectories(folder);
            try (FolderLock lock = FolderLock.take(folder, workplace.by().get())) {
                lock.keep();
                for (String name : List.of(Journal.NAME, Journal.COPY, Head.NAME, Database.FILE)) {
                    Aside.move(folder, name);
                }
                WholeFile.write(folder.resolve(Journal.COPY), salvage.bytes());
                WholeFile.write(folder.resolve(Journal.NAME), salvage.bytes());
            }
            return PlanFolder.openNew(folder, workplace.with(keyring));
        } catch (IOException e) {
            throw Disk.trouble(folder, e);
        }
    }
}
