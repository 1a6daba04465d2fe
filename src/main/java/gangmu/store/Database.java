package gangmu.store;

import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Entry;
import gangmu.model.Kind;
import gangmu.model.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The state of a plan as tables that can be queried; it follows the journal and can always be made from it again. */
final class Database implements AutoCloseable {
    static final String FILE = "plan.mv.db";

    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private static final int MOST_AT_ONCE = 1_000;

    private final Handle handle;
    private final Map<Kind, Table> tables = new EnumMap<>(Kind.class);
    private Applied applied;

    private Database(Handle handle) {
        this.handle = handle;
        Arrays.stream(Kind.values()).forEach(kind -> tables.put(kind, new Table(kind)));
        applied = handle.createQuery("select \"sequence\", \"hash\" from \"applied\"")
                .map((row, context) -> new Applied(row.getLong("sequence"), row.getString("hash")))
                .findOne()
                .orElse(Applied.NOTHING);
    }

    /** Opens an existing database; fails, in any of H2's ways, where it is unreadable. */
    static Database open(Path folder) {
        return connect(folder, ";IFEXISTS=TRUE" + SETTINGS);
    }

    /** Makes a database that holds a plan. */
    static Database create(Path folder, Plan plan, Applied applied) {
        if (Files.exists(folder.resolve(FILE))) {
            throw new IllegalStateException("there is a database in " + folder);
        }
        Database database = connect(folder, SETTINGS);
        database.follow(plan.elements().stream().map(Edit::add).toList(), applied);
        return database;
    }

    private static Database connect(Path folder, String settings) {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("plan") + settings;
        Handle handle = Jdbi.create(url).open();
        try {
            Schema.update(handle, url);
            return new Database(handle);
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    Handle handle() {
        return handle;
    }

    Applied applied() {
        return applied;
    }

    /** Brings the tables up to the end of the history. */
    void follow(History history) {
        for (Entry entry : history.entries()
                .subList((int) applied.sequence(), history.entries().size())) {
            follow(entry, history.hashes().get((int) entry.sequence()));
        }
    }

    /**
     * Applies the entry whose line has this hash, in one transaction.
     *
     * @throws IllegalStateException if an entry before it was not applied
     */
    void follow(Entry entry, String hash) {
        if (entry.sequence() != applied.sequence() + 1) {
            throw new IllegalStateException("entry " + entry.sequence() + " after " + applied.sequence());
        }
        follow(NetEdits.of(entry.change()), new Applied(entry.sequence(), hash));
    }

    private void follow(List<Edit> edits, Applied next) {
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

    /** Whether the tables hold exactly this plan. */
    boolean holds(Plan plan) {
        List<Element> elements = Arrays.stream(Kind.values())
                .flatMap(kind -> table(kind).all(handle).stream())
                .toList();
        return Plan.of(elements).equals(plan);
    }

    private Table table(Kind kind) {
        return Objects.requireNonNull(tables.get(kind));
    }

    @Override
    public void close() {
        try (handle) {
            handle.execute("checkpoint sync");
        }
    }
}
