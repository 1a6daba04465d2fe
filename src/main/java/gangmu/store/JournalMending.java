package gangmu.store;

import gangmu.file.WholeFile;
import gangmu.store.Mended.What;
import gangmu.store.journal.Journal;
import gangmu.store.journal.JournalReading;
import gangmu.store.journal.JournalReading.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How the two files of a journal are made whole again before anything is written to them. */
record JournalMending(Path folder, JournalReading reading, List<Mended> mended) {

    /** Makes whichever file is not whole again, and keeps what was damaged aside. */
    void mend() throws IOException {
        boolean isBoth = reading.missing() > 0;
        if (isBoth) {
            mended.add(new Mended(What.BOTH_RESTORED));
        }
        mend(Journal.NAME, reading.first(), isBoth ? Optional.empty() : Optional.of(What.JOURNAL_RESTORED));
        mend(Journal.COPY, reading.copy(), isBoth ? Optional.empty() : Optional.of(What.COPY_RESTORED));
    }

    private void mend(String name, Found found, Optional<What> restored) throws IOException {
        switch (found.condition()) {
            case WHOLE -> {}
            case INTERRUPTED -> {
                if (name.equals(Journal.NAME)) {
                    Aside.copy(folder, name);
                    mended.add(new Mended(What.UNFINISHED_LINE_CUT));
                }
                write(name);
            }
            case MISSING -> {
                restored.ifPresent(what -> mended.add(new Mended(what, found.lacking())));
                write(name);
            }
            case DAMAGED -> {
                Aside.copy(folder, name);
                restored.ifPresent(what -> mended.add(new Mended(what, found.lacking())));
                write(name);
            }
        }
    }

    private void write(String name) throws IOException {
        WholeFile.write(folder.resolve(name), reading.bytes());
    }
}
