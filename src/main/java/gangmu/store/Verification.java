package gangmu.store;

import gangmu.store.Finding.What;
import gangmu.store.backup.BackupFile;
import gangmu.store.backup.Backups;
import gangmu.store.backup.ListedBackup;
import gangmu.store.backup.Manifest;
import gangmu.store.database.Database;
import gangmu.store.database.MachineKey;
import gangmu.store.journal.Head;
import gangmu.store.journal.History;
import gangmu.store.journal.JournalReading;
import gangmu.store.journal.JournalReading.Found;
import gangmu.store.trouble.DamagedPlan;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.store.trouble.UnusableBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A look at every byte of a plan folder that changes nothing.
 *
 * @param changes how many changes the journal holds
 * @param records how many elements the plan has
 * @param backups how many backups were read and found right
 * @param findings what is not as it should be
 */
public record Verification(int changes, int records, int backups, List<Finding> findings) {

    /**
     * Looks at the folder of a plan, which may be in use.
     *
     * @throws gangmu.store.trouble.StoreTrouble if there is no plan, it cannot be read, or the passphrase is not there
     */
    public static Verification of(Path directory, Workplace workplace) {
        Path folder = directory.toAbsolutePath().normalize();
        Disk.requirePlan(folder);
        try {
            return new Look(folder, workplace, new ArrayList<>()).verified();
        } catch (IOException e) {
            throw Disk.trouble(folder, e);
        }
    }

    /** Whether the plan can be read, from whichever of its files. */
    public boolean isReadable() {
        return findings.stream()
                .noneMatch(finding -> finding.what() == What.PLAN_DAMAGED || finding.what() == What.PLAN_EXCHANGED);
    }

    private record Look(Path folder, Workplace workplace, List<Finding> findings) {

        Verification verified() throws IOException {
            int sound = soundBackups();
            Optional<Head> head = Head.read(folder);
            try {
                JournalReading reading = WholeJournal.read(folder, head, workplace.keyring());
                History history = History.of(folder, reading.lines(), workplace.keyring());
                if (reading.missing() > 0) {
                    findings.add(new Finding(What.BOTH_DAMAGED, reading.missing()));
                } else {
                    lookAt(reading.first(), What.JOURNAL_DAMAGED, What.JOURNAL_MISSING);
                    lookAt(reading.copy(), What.COPY_DAMAGED, What.COPY_MISSING);
                }
                if (head.isEmpty()) {
                    findings.add(new Finding(What.HEAD_DAMAGED));
                }
                lookAtDatabase(head, history);
                lookForForeignBackups(reading.header().plan());
                return new Verification(
                        history.entries().size(), history.plan().elements().size(), sound, findings);
            } catch (DamagedPlan damaged) {
                findings.add(
                        damaged.isOfAnotherPlan()
                                ? new Finding(What.PLAN_EXCHANGED)
                                : new Finding(
                                        What.PLAN_DAMAGED, damaged.arguments().getLast()));
                return new Verification(0, 0, sound, findings);
            }
        }

        private void lookAt(Found found, What damaged, What missing) {
            switch (found.condition()) {
                case WHOLE, INTERRUPTED -> {}
                case DAMAGED -> findings.add(new Finding(damaged, found.lacking()));
                case MISSING -> findings.add(new Finding(missing, found.lacking()));
            }
        }

        private void lookAtDatabase(Optional<Head> head, History history) throws IOException {
            Path file = folder.resolve(Database.FILE);
            if (head.filter(Head::isClosed).isEmpty()) {
                return; // in use, or to be made again in any case
            }
            if (!Files.exists(file)) {
                findings.add(new Finding(What.DATABASE_MISSING));
                return;
            }
            switch (MachineKey.in(workplace.home()).check(file, head.get().database())) {
                case AS_LEFT -> {
                    if (!holds(history)) {
                        findings.add(new Finding(What.DATABASE_DAMAGED));
                    }
                }
                case CHANGED -> findings.add(new Finding(What.DATABASE_DAMAGED));
                case FOREIGN -> findings.add(new Finding(What.DATABASE_FOREIGN));
            }
        }

        private boolean holds(History history) {
            try (Database database = Database.look(folder, history.key())) {
                return database.plan().equals(history.plan());
            } catch (RuntimeException e) {
                return false; // wrong rows break any rule of H2, SQL or the model
            }
        }

        private void lookForForeignBackups(String plan) throws IOException {
            new Backups(folder, workplace.keyring())
                    .list().stream()
                            .filter(backup -> backup.manifest()
                                    .map(Manifest::plan)
                                    .filter(of -> !of.isEmpty() && !of.equals(plan))
                                    .isPresent())
                            .forEach(backup -> findings.add(new Finding(
                                    What.BACKUP_FOREIGN,
                                    backup.file().getFileName().toString())));
        }

        private int soundBackups() throws IOException {
            int sound = 0;
            for (ListedBackup backup : new Backups(folder, workplace.keyring()).list()) {
                String name = backup.file().getFileName().toString();
                try {
                    BackupFile.read(backup.file(), workplace.keyring());
                    sound++;
                    if (backup.isShrunk()) {
                        findings.add(new Finding(What.BACKUP_SHRUNK, name));
                    }
                } catch (PassphraseNeeded e) {
                    findings.add(new Finding(What.BACKUP_SEALED, name));
                } catch (UnusableBackup e) {
                    findings.add(new Finding(What.BACKUP_DAMAGED, name));
                }
            }
            return sound;
        }
    }
}
