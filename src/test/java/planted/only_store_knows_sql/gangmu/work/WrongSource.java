package planted.only_store_knows_sql.gangmu.work;

import javax.sql.DataSource;

public record WrongSource(DataSource held) {}
