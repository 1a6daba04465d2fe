package gangmu.store;

import gangmu.store.backup.Backup;
import gangmu.store.backup.Backups;
import gangmu.store.journal.Head;
import gangmu.store.journal.JournalReading;
import gangmu.store.trouble.DamagedPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A plan's journal from whatever in its folder holds some of it: its two files and, where both lack the same, a backup. */
final class WholeJournal {
    private WholeJournal() {}

    /** @throws DamagedPlan if something is missing that none of them has */
    static JournalReading read(Path folder, Optional<Head> head) throws IOException {
        try {
            return JournalReading.of(folder, head, List.of());
        } catch (DamagedPlan damaged) {
            Optional<Backup> backup = new Backups(folder).newest();
            if (backup.isEmpty()) {
                throw damaged;
            }
            return JournalReading.of(
                    folder, head, List.of(backup.get().history().lines()));
        }
    }
}
