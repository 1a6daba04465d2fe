package gangmu.store;

import java.nio.file.Path;

/** The path holds a character the database would misread; rename or choose another folder. */
public final class PathNotAllowed extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    PathNotAllowed(Path folder) {
        super(null, "trouble.path-not-allowed", folder.toString());
    }
}
