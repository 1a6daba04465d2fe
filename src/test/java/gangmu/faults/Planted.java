package gangmu.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/** Code that a database names and that is run when it is opened: it leaves a file behind. */
public final class Planted implements Driver {
    static final String URL = "planted:";

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        try {
            Files.writeString(Path.of(url.substring(URL.length())), "ran");
        } catch (IOException e) {
            throw new SQLException(e);
        }
        return DriverManager.getConnection("jdbc:h2:mem:planted;INIT=create table if not exists t(id int)");
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(URL);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
