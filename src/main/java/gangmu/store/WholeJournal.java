package gangmu.store;

import gangmu.store.backup.BackupFile;
import gangmu.store.backup.Backups;
import gangmu.store.journal.Head;
import gangmu.store.journal.JournalReading;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.DamagedPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A plan's journal from whatever in its folder holds some of it: its two files and, where both lack the same, a backup. */
final class WholeJournal {
    private WholeJournal() {}

    /**
     * Reads it.
     *
     * @param keyring has the passphrase that the backups need, where they are sealed
     * @throws DamagedPlan if something is missing that none of them has
     */
    static JournalReading read(Path folder, Optional<Head> head, Keyring keyring) throws IOException {
        try {
            return JournalReading.of(folder, head, List.of());
        } catch (DamagedPlan damaged) {
            Optional<Path> backup = new Backups(folder, keyring).newest();
            if (backup.isEmpty()) {
                throw damaged;
            }
            return JournalReading.of(
                    folder,
                    head,
                    List.of(BackupFile.read(backup.get(), keyring).history().lines()));
        }
    }
}
