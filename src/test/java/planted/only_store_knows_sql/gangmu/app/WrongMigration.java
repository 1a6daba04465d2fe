package planted.only_store_knows_sql.gangmu.app;

import org.flywaydb.core.Flyway;

public record WrongMigration(Flyway held) {}
