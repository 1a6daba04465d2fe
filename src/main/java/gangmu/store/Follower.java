package gangmu.store;

import gangmu.model.Entry;
import gangmu.store.database.Database;
import gangmu.store.journal.Mark;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The database on its way behind the journal, on a thread of its own: nobody who opens or edits a plan waits for it. What
 * it cannot follow is no loss, since it is then made again when the folder is opened next.
 */
final class Follower {
    private static final System.Logger LOG = System.getLogger(Follower.class.getName());

    private final Path folder;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("database").factory());

    // Touched by the thread alone.
    private @Nullable Database database;

    /** @param opening opens or makes the database */
    Follower(Path folder, Supplier<Database> opening) {
        this.folder = folder;
        thread.execute(() -> trying(() -> database = opening.get()));
    }

    /** Follows an entry after which the journal is at this mark. */
    void follow(Entry entry, Mark mark) {
        thread.execute(() -> trying(() -> {
            if (database != null) {
                database.follow(entry, mark);
            }
        }));
    }

    private void trying(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // H2 and disks fail in ways of their own, and the journal has everything.
            LOG.log(Level.WARNING, "the database in " + folder + " can follow no further", e);
            giveUp();
        }
    }

    private void giveUp() {
        @Nullable Database left = database;
        database = null;
        try {
            if (left != null) {
                left.close();
            }
        } catch (RuntimeException e) {
            // What it holds is made again from the journal.
            LOG.log(Level.WARNING, "closing the database in " + folder, e);
        }
    }

    /** Waits until it has followed everything, closes it, and tells how far it came; empty where it came nowhere. */
    Optional<Mark> close() {
        CompletableFuture<Optional<Mark>> end = CompletableFuture.supplyAsync(
                () -> {
                    Optional<Mark> applied = Optional.ofNullable(database).map(Database::applied);
                    giveUp();
                    return applied;
                },
                thread);
        thread.close();
        return end.join();
    }
}
