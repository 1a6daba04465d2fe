package gangmu.store;

import gangmu.model.Plan;
import gangmu.store.Mended.What;
import gangmu.store.database.Database;
import gangmu.store.database.MachineKey;
import gangmu.store.journal.Head;
import gangmu.store.journal.History;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How a plan's database is opened: only as it was left here and where it agrees with the journal, else made anew. */
final class DatabaseOpening {
    private static final System.Logger LOG = System.getLogger(DatabaseOpening.class.getName());

    private final Path folder;
    private final Path file;
    private final History history;
    private final MachineKey key;
    private final List<Mended> mended;

    /** @param mended receives what had to be put right */
    DatabaseOpening(Path folder, History history, MachineKey key, List<Mended> mended) {
        this.folder = folder;
        this.file = folder.resolve(Database.FILE);
        this.history = history;
        this.key = key;
        this.mended = mended;
    }

    /** @param head what was known of it when the folder was closed; empty where the folder was never opened before */
    Database open(Optional<Head> head) throws IOException {
        Optional<Head> closed = head.filter(Head::isClosed);
        if (!Files.exists(file)) {
            closed.ifPresent(seen -> mended.add(new Mended(What.DATABASE_MISSING)));
            return made();
        }
        if (closed.isEmpty()) {
            // Nobody can tell what a file holds that was in use when the program was stopped, or came from elsewhere.
            Files.delete(file);
            return made();
        }
        return switch (key.check(file, closed.get().database())) {
            case AS_LEFT -> asLeft();
            case CHANGED -> madeInPlaceOf(What.DATABASE_REBUILT);
            case FOREIGN -> madeInPlaceOf(What.DATABASE_FOREIGN);
        };
    }

    private Database asLeft() throws IOException {
        Optional<Database> found = readable();
        if (found.isEmpty()) {
            Files.delete(file);
            return made();
        }
        Database database = found.get();
        if (history.passes(database.applied()) && followed(database)) {
            return database;
        }
        database.close();
        return madeInPlaceOf(What.DATABASE_REBUILT);
    }

    private Optional<Database> readable() throws IOException {
        try {
            return Database.open(folder);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "unreadable database in " + folder, e); // H2 fails in ways of its own
            mended.add(new Mended(What.DATABASE_REBUILT));
            Aside.copy(folder, Database.FILE);
            return Optional.empty();
        }
    }

    private boolean followed(Database database) {
        try {
            if (database.applied().sequence() < history.entries().size()) {
                database.follow(history);
                mended.add(new Mended(What.DATABASE_CAUGHT_UP));
            }
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "damaged database in " + folder, e); // wrong rows break any rule of SQL or the model
            return false;
        }
    }

    private Database madeInPlaceOf(What what) throws IOException {
        mended.add(new Mended(what));
        Aside.move(folder, Database.FILE);
        return made();
    }

    private Database made() {
        try {
            Plan plan = history.plan();
            return Database.create(folder, plan, history.mark(history.entries().size()));
        } catch (RuntimeException e) {
            throw Disk.trouble(folder, e); // a new database fails only where the disk does not take it
        }
    }
}
