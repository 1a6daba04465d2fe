package gangmu.store.database;

import gangmu.store.journal.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** The tables of a database, which tell by which statements they were made. */
final class Schema {
    private static final String STATEMENTS = "/gangmu/store/schema.sql";

    private Schema() {}

    /** Makes the tables in a new database. */
    static void create(Handle handle) {
        byte[] statements = statements();
        handle.createScript(new String(statements, StandardCharsets.UTF_8)).executeAsSeparateStatements();
        handle.execute("insert into \"made_by\" (\"schema\") values (?)", Hashes.sha256(statements));
    }

    /** Whether the tables are those of this version of the program. */
    static boolean isCurrent(Handle handle) {
        boolean tells = handle.createQuery("select 1 from information_schema.tables where table_name = 'made_by'")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        return tells
                && handle.createQuery("select \"schema\" from \"made_by\"")
                        .mapTo(String.class)
                        .findOne()
                        .filter(Hashes.sha256(statements())::equals)
                        .isPresent();
    }

    private static byte[] statements() {
        try (InputStream statements = Schema.class.getResourceAsStream(STATEMENTS)) {
            return Objects.requireNonNull(statements, STATEMENTS).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
