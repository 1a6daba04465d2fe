package gangmu.store;

import gangmu.store.backup.Backup;
import gangmu.store.backup.Backups;
import gangmu.store.backup.Occasion;
import gangmu.store.journal.Head;
import gangmu.store.journal.JournalReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Backups that somebody keeps elsewhere. */
public final class Archive {
    private Archive() {}

    /**
     * Writes a backup of a folder's plan, which may be in use.
     *
     * @throws IOException if it cannot be written there
     * @throws gangmu.store.trouble.StoreTrouble if the plan cannot be read
     */
    public static Backup write(Path directory, Path file, Workplace workplace) throws IOException {
        Path folder = directory.toAbsolutePath().normalize();
        Disk.requirePlan(folder);
        JournalReading reading = JournalReading.of(folder, Head.read(folder), List.of());
        return new Backups(folder, workplace.keyring()).write(file, workplace.made(Occasion.BY_HAND), reading);
    }
}
