package gangmu.ui.desk;

import gangmu.text.Parsed;
import gangmu.text.Parsed.Problem;
import gangmu.ui.widget.FieldModel;
import java.util.Set;
import javafx.beans.value.ObservableValue;

/** The reason for a target that is taken with one alone, typed apart from it where it was not typed after the figure. */
public final class TargetReason {
    /** What stands for no target before a reason. */
    private static final String NONE = "無";

    private static final Set<String> NEEDED =
            Set.of("wrong.target.reason", "wrong.target.reason.light", "wrong.target.cleared");

    private final FieldModel target;
    private final FieldModel reason = new FieldModel(this::give);

    TargetReason(FieldModel target) {
        this.target = target;
        target.problem().subscribe(problem -> {
            if (!isNeeded()) {
                reason.revert();
            }
        });
    }

    /** The reason, to be typed; the target is stored together with it. */
    public FieldModel text() {
        return reason;
    }

    /** Whether the target that is typed waits for a reason and for nothing else. */
    public boolean isNeeded() {
        return target.problem().get().filter(TargetReason::isMissing).isPresent();
    }

    /** The same, to be watched. */
    public ObservableValue<Boolean> needed() {
        return target.problem()
                .map(problem -> problem.filter(TargetReason::isMissing).isPresent());
    }

    private static boolean isMissing(Problem problem) {
        return NEEDED.contains(problem.key());
    }

    /** Leaves the target as it was. */
    public void giveUp() {
        target.revert();
    }

    private Parsed<String> give(String why) {
        if (!why.isEmpty() && isNeeded()) {
            String typed = target.text().get().strip();
            target.text().set((typed.isEmpty() ? NONE : typed) + " " + why);
            target.check();
        }
        return Parsed.value("");
    }
}
