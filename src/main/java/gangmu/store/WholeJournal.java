package gangmu.store;

import gangmu.store.backup.BackupFile;
import gangmu.store.backup.Backups;
import gangmu.store.backup.Manifest;
import gangmu.store.journal.Head;
import gangmu.store.journal.JournalLine;
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
            return own(folder, head, keyring, List.of());
        } catch (DamagedPlan damaged) {
            Optional<Path> backup = new Backups(folder, keyring).newest();
            if (backup.isEmpty() || damaged.isOfAnotherPlan()) {
                throw damaged;
            }
            return own(
                    folder,
                    head,
                    keyring,
                    List.of(BackupFile.read(backup.get(), keyring).history().lines()));
        }
    }

    /**
     * Reads the journal of the plan that the folder belongs to: which that is, its head says or, where that was lost or
     * exchanged too, its backups.
     */
    private static JournalReading own(
            Path folder, Optional<Head> head, Keyring keyring, List<List<JournalLine>> further) throws IOException {
        JournalReading reading = JournalReading.of(folder, head, further);
        String plan = reading.header().plan();
        if (head.filter(seen -> seen.plan().equals(plan)).isPresent()) {
            return reading;
        }
        List<Manifest> kept = new Backups(folder, keyring)
                .list().stream()
                        .flatMap(backup -> backup.manifest().stream())
                        .filter(manifest -> !manifest.plan().isEmpty())
                        .toList();
        if (kept.isEmpty() || kept.stream().anyMatch(manifest -> manifest.plan().equals(plan))) {
            return reading;
        }
        Head known = new Head(kept.getFirst().plan(), kept.getFirst().end(), "");
        JournalReading other = JournalReading.of(folder, Optional.of(known), further);
        if (other.header().plan().equals(plan)) {
            throw DamagedPlan.ofAnotherPlan(folder);
        }
        return other;
    }
}
