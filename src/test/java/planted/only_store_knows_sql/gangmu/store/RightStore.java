package planted.only_store_knows_sql.gangmu.store;

import java.sql.Connection;

public record RightStore(Connection held) {}
