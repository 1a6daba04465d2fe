package gangmu.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** How a plan's database is opened: it is used only where it agrees with the journal, else made from it again. */
final class DatabaseOpening {
    private static final System.Logger LOG = System.getLogger(DatabaseOpening.class.getName());

    private final Path folder;
    private final History history;
    private final Set<Mended> mended;

    /** @param mended receives what had to be put right */
    DatabaseOpening(Path folder, History history, Set<Mended> mended) {
        this.folder = folder;
        this.history = history;
        this.mended = mended;
    }

    /** @param unfinishedLine whether the journal ends in a line that is not whole */
    Database open(boolean unfinishedLine) throws IOException {
        if (!Files.exists(folder.resolve(Database.FILE))) {
            mended.add(Mended.DATABASE_MISSING);
            return made();
        }
        Optional<Database> found = readable();
        boolean ahead = found.map(Database::applied)
                .filter(applied -> applied.sequence() > history.entries().size())
                .isPresent();
        if (ahead && unfinishedLine) {
            found.ifPresent(Database::close);
            throw DamagedPlan.atLine(folder, history.hashes().size() + 1, null); // it was whole once
        }
        if (found.isPresent() && agrees(found.get())) {
            return found.get();
        }
        found.ifPresent(Database::close);
        mended.add(ahead ? Mended.JOURNAL_BEHIND : Mended.DATABASE_REBUILT);
        Aside.move(folder, Database.FILE);
        return made();
    }

    private Database made() {
        try {
            return Database.create(folder, history.plan(), Applied.last(history));
        } catch (RuntimeException e) {
            throw Disk.trouble(folder, e); // a new database fails only where the disk does not take it
        }
    }

    private Optional<Database> readable() {
        try {
            return Optional.of(Database.open(folder));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "unreadable database in " + folder, e); // bytes that are not H2's fail in any way
            return Optional.empty();
        }
    }

    private boolean agrees(Database database) {
        if (!database.applied().isIn(history)) {
            return false;
        }
        try {
            if (database.applied().sequence() < history.entries().size()) {
                database.follow(history);
                mended.add(Mended.DATABASE_CAUGHT_UP);
            }
            return database.holds(history.plan());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "damaged database in " + folder, e); // wrong rows break any rule of SQL or the model
            return false;
        }
    }
}
