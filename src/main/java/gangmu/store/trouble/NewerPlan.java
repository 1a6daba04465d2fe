package gangmu.store.trouble;

import java.nio.file.Path;

/** The plan was last written by a newer version of the program; update the program. */
public final class NewerPlan extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    public NewerPlan(Path folder) {
        super(null, "trouble.newer-plan", folder.toString());
    }
}
