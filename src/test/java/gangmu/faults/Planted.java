package gangmu.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Code that is hidden in a database: it leaves a file behind when it is run. */
public final class Planted implements Trigger {
    /** The file that it leaves; one trial at a time. */
    static volatile @Nullable Path marker;

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) {
        try {
            Path file = marker;
            if (file != null && !Files.exists(file)) {
                Files.createFile(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("planted");
    }
}
