package gangmu.store.trouble;

import java.nio.file.Path;

/** Nothing may be written in the folder; use one where that is allowed. */
public final class FolderReadOnly extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    public FolderReadOnly(Path folder, Throwable cause) {
        super(cause, "trouble.folder-read-only", folder.toString());
    }
}
