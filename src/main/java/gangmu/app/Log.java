package gangmu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The file that what went wrong is written to, for whoever is asked to look into it. */
final class Log {
    private static final Logger ROOT = Logger.getLogger("");
    /** It warns of a table in the bundled font that nothing here needs, each time the font is read. */
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

    private static final int BYTES = 1_000_000;
    private static final int FILES = 2;

    private Log() {}

    /** Keeps warnings and worse in a file; without it nothing is logged anywhere. */
    static void start(Path directory) throws IOException {
        Files.createDirectories(directory);
        FileHandler handler = new FileHandler(directory.resolve("gangmu-%g.log").toString(), BYTES, FILES, true);
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(Level.WARNING);
        ROOT.addHandler(handler);
        ROOT.setLevel(Level.WARNING);
        FONTS.setLevel(Level.SEVERE);
    }

    /** Keeps the log from the console, where only what concerns the user is said. */
    static void silence() {
        for (var handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
    }
}
