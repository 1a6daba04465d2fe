package gangmu.store.trouble;

import java.nio.file.Path;

/** A new plan is never put over what a folder already holds; choose another folder. */
public final class FolderNotEmpty extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    private FolderNotEmpty(String messageKey, Path folder) {
        super(null, messageKey, folder.toString());
    }

    public static FolderNotEmpty withPlan(Path folder) {
        return new FolderNotEmpty("trouble.folder-has-plan", folder);
    }

    public static FolderNotEmpty withFiles(Path folder) {
        return new FolderNotEmpty("trouble.folder-not-empty", folder);
    }
}
