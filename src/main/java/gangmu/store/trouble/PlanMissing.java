package gangmu.store.trouble;

import java.nio.file.Path;

/** There is no folder at the path; choose where the plan is now. */
public final class PlanMissing extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    public PlanMissing(Path folder) {
        super(null, "trouble.plan-missing", folder.toString());
    }
}
