package planted.only_store_knows_sql.gangmu.report;

import org.jdbi.v3.core.Jdbi;

public record WrongQuery(Jdbi held) {}
