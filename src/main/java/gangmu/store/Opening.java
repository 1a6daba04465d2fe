package gangmu.store;

import gangmu.file.WholeFile;
import gangmu.store.Mended.What;
import gangmu.store.database.Database;
import gangmu.store.database.MachineKey;
import gangmu.store.journal.Head;
import gangmu.store.journal.History;
import gangmu.store.journal.Journal;
import gangmu.store.journal.JournalReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a folder that is held is opened: read and checked as a whole first, and only then put right and written to. */
record Opening(Path folder, Workplace workplace) {

    /** What opening comes to. */
    record Opened(History history, Journal journal, Follower database, List<Mended> mended) {}

    Opened open() throws IOException {
        WholeFile.removeDrafts(folder);
        Optional<Head> head = Head.read(folder);
        JournalReading found = WholeJournal.read(folder, head, workplace.keyring());
        History read = History.of(folder, found.lines(), workplace.keyring()); // before anything is written
        List<Mended> mended = new ArrayList<>();
        boolean isOld = found.header().isOld();
        JournalReading reading = isOld ? new Upgrade(folder, read, workplace).made() : found;
        new JournalMending(folder, reading, mended).mend();
        if (head.isEmpty() && !isOld) {
            mended.add(new Mended(What.HEAD_RESTORED));
        }
        History history = isOld ? History.of(folder, reading.lines(), workplace.keyring()) : read;
        Supplier<Database> database =
                new DatabaseOpening(folder, history, MachineKey.in(workplace.home()), mended).prepared(head);
        Journal journal = Journal.after(folder, reading, history.key());
        new Head(journal.plan(), journal.end(), "").write(folder);
        return new Opened(history, journal, new Follower(folder, database), mended);
    }
}
