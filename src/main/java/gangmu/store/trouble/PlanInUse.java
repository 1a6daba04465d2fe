package gangmu.store.trouble;

import java.nio.file.Path;

/** Somebody has the plan open; wait until it is closed there. */
public final class PlanInUse extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    private final transient Holder holder;

    public PlanInUse(Path folder, Holder holder) {
        super(null, key(holder), folder.toString(), holder.user(), holder.host(), holder.localTime());
        this.holder = holder;
    }

    private static String key(Holder holder) {
        return holder.isKnown() ? "trouble.plan-in-use" : "trouble.plan-in-use.unknown";
    }

    /** Who has the plan open. */
    public Holder holder() {
        return holder;
    }
}
