package gangmu.store.database;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/** The tables of a database, which Flyway makes. */
final class Schema {
    /** The newest of the migrations. */
    static final String VERSION = "3";

    private static final String HISTORY = "flyway_schema_history";
    private static final Logger QUIET = Logger.getLogger("org.flywaydb"); // kept, or its level would be forgotten

    private Schema() {}

    /** Makes the tables. Flyway is only loaded for that, since it takes a quarter of a start. */
    static void create(String url, String password) {
        QUIET.setLevel(Level.SEVERE);
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(url, "", password)
                .locations("classpath:gangmu/store/migration")
                .load()
                .migrate();
    }

    /** Whether the tables are those of this version of the program. */
    static boolean isCurrent(Handle handle) {
        return version(handle).filter(VERSION::equals).isPresent();
    }

    /** The version that was installed last; none in a new database. */
    static Optional<String> version(Handle handle) {
        boolean isNew = handle.createQuery("select 1 from information_schema.tables where table_name = ?")
                .bind(0, HISTORY)
                .mapTo(Integer.class)
                .findOne()
                .isEmpty();
        return isNew
                ? Optional.empty()
                : handle.createQuery("select \"version\" from \"" + HISTORY + "\" where \"success\""
                                + " order by \"installed_rank\" desc limit 1")
                        .mapTo(String.class)
                        .findOne();
    }
}
