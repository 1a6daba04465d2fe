package planted.only_store_knows_sql.gangmu.model;

import java.sql.Connection;

public record WrongTable(Connection held) {}
