package gangmu.store.database;

import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Entry;
import gangmu.model.Kind;
import gangmu.model.Plan;
import gangmu.store.journal.History;
import gangmu.store.journal.Mark;
import gangmu.store.secret.Key;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The state of a plan as tables that can be queried; it follows the journal and can always be made from it again. */
public final class Database implements AutoCloseable {
    /** The file's name. */
    public static final String FILE = "plan.mv.db";

    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private static final int MOST_AT_ONCE = 1_000;

    private final Handle handle;
    private final Map<Kind, Table> tables = new EnumMap<>(Kind.class);
    private Mark applied;

    private Database(Handle handle) {
        this.handle = handle;
        Arrays.stream(Kind.values()).forEach(kind -> tables.put(kind, new Table(kind)));
        applied = handle.createQuery("select \"sequence\", \"hash\" from \"applied\"")
                .map((row, context) -> new Mark(row.getLong("sequence"), row.getString("hash")))
                .findOne()
                .orElse(Mark.NOTHING);
    }

    /**
     * Opens an existing database, which the caller knows this program to have written here.
     *
     * @param key the key that it is sealed with, if any
     * @return empty where an earlier version of the program made its tables
     * @throws RuntimeException of any kind where it is unreadable
     */
    public static Optional<Database> open(Path folder, Optional<Key> key) {
        Handle handle = access(folder, key, ";IFEXISTS=TRUE").open();
        return connected(handle, () -> {
            if (Schema.isCurrent(handle)) {
                return Optional.of(new Database(handle));
            }
            handle.close();
            return Optional.empty();
        });
    }

    /**
     * Opens a database only to look at it; its file stays as it is.
     *
     * @param key the key that it is sealed with, if any
     * @throws RuntimeException of any kind where it is unreadable
     */
    public static Database look(Path folder, Optional<Key> key) {
        Handle handle = access(folder, key, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r").open();
        return connected(handle, () -> new Database(handle));
    }

    /**
     * Makes a database that holds a plan, where there is none.
     *
     * @param key the key to seal it with, if any
     */
    public static Database create(Path folder, Plan plan, Mark end, Optional<Key> key) {
        if (Files.exists(folder.resolve(FILE))) {
            throw new IllegalStateException("there is a database in " + folder);
        }
        Handle handle = access(folder, key, "").open();
        return connected(handle, () -> {
            Schema.create(handle);
            Database database = new Database(handle);
            database.follow(plan.elements().stream().map(Edit::add).toList(), end);
            return database;
        });
    }

    private static <T> T connected(Handle handle, Supplier<T> use) {
        try {
            return use.get();
        } catch (RuntimeException e) {
            // H2 fails in ways of its own, and with none of them may the file stay open.
            handle.close();
            throw e;
        }
    }

    private static Jdbi access(Path folder, Optional<Key> key, String further) {
        return Jdbi.create(url(folder, key) + further, "", password(key));
    }

    private static String url(Path folder, Optional<Key> key) {
        String cipher = key.isPresent() ? ";CIPHER=AES" : "";
        return "jdbc:h2:"
                + ExistingFolder.of(folder.toAbsolutePath().resolve("plan").toString()) + cipher + SETTINGS;
    }

    /** The password of the file and, after a blank, that of the user. */
    private static String password(Optional<Key> key) {
        return key.map(own -> own.databasePassword() + " " + own.databasePassword())
                .orElse("");
    }

    Handle handle() {
        return handle;
    }

    /** How far it has followed the journal. */
    public Mark applied() {
        return applied;
    }

    /** Brings the tables up to the end of the history. */
    public void follow(History history) {
        for (Entry entry : history.entries()
                .subList((int) applied.sequence(), history.entries().size())) {
            follow(entry, history.mark(entry.sequence()));
        }
    }

    /**
     * Applies an entry in one transaction.
     *
     * @param mark where the journal is after it
     * @throws IllegalStateException if an entry before it was not applied
     */
    public void follow(Entry entry, Mark mark) {
        if (entry.sequence() != applied.sequence() + 1) {
            throw new IllegalStateException("entry " + entry.sequence() + " after " + applied.sequence());
        }
        follow(NetEdits.of(entry.change()), mark);
    }

    private void follow(List<Edit> edits, Mark next) {
        handle.useTransaction(transaction -> {
            alike(edits).forEach(this::write);
            transaction.execute("delete from \"applied\"");
            transaction.execute(
                    "insert into \"applied\" (\"sequence\", \"hash\") values (?, ?)", next.sequence(), next.hash());
        });
        applied = next;
    }

    /** The edits in their order, those together that do the same to the same table, but not more than memory bears. */
    private static List<List<Edit>> alike(List<Edit> edits) {
        List<List<Edit>> runs = new ArrayList<>();
        for (Edit edit : edits) {
            boolean goesOn = !runs.isEmpty()
                    && runs.getLast().size() < MOST_AT_ONCE
                    && isAlike(runs.getLast().getLast(), edit);
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(edit);
        }
        return runs;
    }

    private static boolean isAlike(Edit one, Edit other) {
        return one.key().kind() == other.key().kind()
                && (one.before() == null) == (other.before() == null)
                && (one.after() == null) == (other.after() == null);
    }

    private void write(List<Edit> alike) {
        Edit first = alike.getFirst();
        Table table = table(first.key().kind());
        List<Element> elements = alike.stream().map(Edit::element).toList();
        if (first.before() == null) {
            table.insert(handle, elements);
        } else if (first.after() == null) {
            table.delete(handle, elements);
        } else {
            table.update(handle, elements);
        }
    }

    /**
     * The plan that the tables hold.
     *
     * @throws RuntimeException of any kind where they are damaged
     */
    public Plan plan() {
        return Plan.of(Arrays.stream(Kind.values())
                .flatMap(kind -> table(kind).all(handle).stream())
                .toList());
    }

    private Table table(Kind kind) {
        return Objects.requireNonNull(tables.get(kind));
    }

    @Override
    public void close() {
        try (handle) {
            if (!handle.isReadOnly()) {
                handle.execute("checkpoint sync");
            }
        }
    }
}
