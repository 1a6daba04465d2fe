package gangmu.store;

import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.store.journal.Head;
import gangmu.store.journal.History;
import gangmu.store.journal.JournalReading;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.StoreTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A plan as its folder held it when it was read; the folder is neither held nor written to, so that it may be in use.
 *
 * @param entries every change from the first to the latest
 * @param keyring has the passphrase, where it is sealed
 * @param isWhole whether no file of the journal is damaged or missing; where one is, the other was read
 */
public record ReadPlan(Path directory, Plan plan, List<Entry> entries, Keyring keyring, boolean isWhole) {

    /**
     * Reads the plan of a folder.
     *
     * @param keyring has the passphrase, where the plan is sealed
     * @throws StoreTrouble if that cannot be done
     */
    public static ReadPlan of(Path directory, Keyring keyring) {
        Path folder = directory.toAbsolutePath().normalize();
        Disk.requirePlan(folder);
        try {
            JournalReading reading = WholeJournal.read(folder, Head.read(folder), keyring);
            History history = History.of(folder, reading.lines(), keyring);
            return new ReadPlan(folder, history.plan(), history.entries(), keyring, reading.isWhole());
        } catch (IOException e) {
            throw Disk.trouble(folder, e);
        }
    }
}
