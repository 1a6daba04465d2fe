package gangmu.store;

import gangmu.store.Mended.What;
import gangmu.store.database.Database;
import gangmu.store.database.MachineKey;
import gangmu.store.journal.Head;
import gangmu.store.journal.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a plan's database is opened: only as it was left here and where it agrees with the journal, else made anew. */
final class DatabaseOpening {
    private static final System.Logger LOG = System.getLogger(DatabaseOpening.class.getName());

    private final Path folder;
    private final Path file;
    private final History history;
    private final MachineKey key;
    private final List<Mended> mended;

    /** @param mended receives what has to be put right */
    DatabaseOpening(Path folder, History history, MachineKey key, List<Mended> mended) {
        this.folder = folder;
        this.file = folder.resolve(Database.FILE);
        this.history = history;
        this.key = key;
        this.mended = mended;
    }

    /**
     * Looks at what is there without opening it, and puts aside what must not be.
     *
     * @param head what was known of it when the folder was closed; empty where the folder was never opened before
     * @return what opens the database, or makes it
     */
    Supplier<Database> prepared(Optional<Head> head) throws IOException {
        Optional<Head> closed = head.filter(Head::isClosed);
        if (!Files.exists(file)) {
            closed.ifPresent(seen -> mended.add(new Mended(What.DATABASE_MISSING)));
            return this::made;
        }
        if (closed.isEmpty()) {
            // Nobody can tell what a file holds that was in use when the program was stopped, or came from elsewhere.
            Files.delete(file);
            return this::made;
        }
        return switch (key.check(file, closed.get().database())) {
            case AS_LEFT -> asLeft(closed.get());
            case CHANGED -> madeInPlaceOf(What.DATABASE_REBUILT);
            case FOREIGN -> madeInPlaceOf(What.DATABASE_FOREIGN);
        };
    }

    private Supplier<Database> asLeft(Head closed) {
        if (closed.mark().sequence() < history.entries().size()) {
            mended.add(new Mended(What.DATABASE_CAUGHT_UP));
        }
        return this::opened;
    }

    private Database opened() {
        Optional<Database> found = Optional.empty();
        try {
            found = Database.open(folder, history.key());
            if (found.isPresent() && history.passes(found.get().applied())) {
                found.get().follow(history);
                if (found.get().plan().equals(history.plan())) {
                    return found.get();
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "unusable database in " + folder, e); // H2 fails in ways of its own
        }
        found.ifPresent(Database::close);
        return madeAgain();
    }

    private Database madeAgain() {
        try {
            Files.delete(file);
            return made();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Supplier<Database> madeInPlaceOf(What what) throws IOException {
        mended.add(new Mended(what));
        Aside.move(folder, Database.FILE);
        return this::made;
    }

    private Database made() {
        return Database.create(folder, history.plan(), history.end(), history.key());
    }
}
