package gangmu.store.database;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files in folders that are there already: H2 would make a folder that is missing, and so put an empty one where a plan's
 * folder was until somebody moved it or pulled its drive out.
 */
public final class ExistingFolder extends FilePathWrapper {
    static final String SCHEME = "existing";

    static {
        FilePath.register(new ExistingFolder());
    }

    /** For H2, which makes one of each path. */
    public ExistingFolder() {}

    /** A path as H2 takes it. */
    static String of(String path) {
        return SCHEME + ":" + path;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    /** Nothing is made; opening a file in it then fails, which is what should happen. */
    @Override
    public void createDirectory() {
        // See above.
    }
}
