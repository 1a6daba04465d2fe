package gangmu.store.trouble;

import java.nio.file.Path;

/** The path holds a character the database would misread; rename or choose another folder. */
public final class PathNotAllowed extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    public PathNotAllowed(Path folder) {
        super(null, "trouble.path-not-allowed", folder.toString());
    }
}
