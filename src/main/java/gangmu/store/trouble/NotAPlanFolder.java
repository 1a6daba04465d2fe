package gangmu.store.trouble;

import java.nio.file.Path;

/** What is at the path is a file, or a folder without a plan; choose a plan's folder. */
public final class NotAPlanFolder extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    private NotAPlanFolder(String messageKey, Object... arguments) {
        super(null, messageKey, arguments);
    }

    public static NotAPlanFolder file(Path path) {
        return new NotAPlanFolder("trouble.not-a-folder", path.toString());
    }

    public static NotAPlanFolder withoutPlan(Path path) {
        return new NotAPlanFolder("trouble.no-plan-in-folder", path.toString());
    }

    /** Where one of its files should be, there is a link or something else. */
    public static NotAPlanFolder withForeignPart(Path path, String name) {
        return new NotAPlanFolder("trouble.foreign-part", path.toString(), name);
    }
}
