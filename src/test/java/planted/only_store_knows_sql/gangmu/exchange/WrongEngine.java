package planted.only_store_knows_sql.gangmu.exchange;

import org.h2.jdbcx.JdbcDataSource;

public record WrongEngine(JdbcDataSource held) {}
