package gangmu.store;

import gangmu.file.WholeFile;
import gangmu.store.backup.Backups;
import gangmu.store.backup.Occasion;
import gangmu.store.journal.Header;
import gangmu.store.journal.History;
import gangmu.store.journal.Journal;
import gangmu.store.journal.JournalReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A journal of an earlier version of the program on its way to this one: first there is a backup, then the second file,
 * then the first; until that is there, the journal is still the old one.
 */
record Upgrade(Path folder, History old, Workplace workplace) {

    JournalReading made() throws IOException {
        new Backups(folder, workplace.keyring()).make(workplace.made(Occasion.BEFORE_UPGRADE));
        byte[] renewed = old.renewed(Header.ofNewPlan(), Optional.empty()).bytes();
        WholeFile.write(folder.resolve(Journal.COPY), renewed);
        WholeFile.write(folder.resolve(Journal.NAME), renewed);
        return JournalReading.of(folder, Optional.empty(), List.of());
    }
}
