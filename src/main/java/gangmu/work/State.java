package gangmu.work;

import gangmu.model.Deed;
import gangmu.model.Plan;
import java.time.Instant;
import java.util.Optional;

/**
 * The open plan at one moment, and what can be done with it.
 *
 * @param undo what undoing would take back; empty where nothing was done since the plan was opened
 * @param redo what redoing would do again
 * @param sequence the number of the latest stored change
 * @param savedAt when that change was stored
 */
public record State(
        Plan plan, Optional<Deed> undo, Optional<Deed> redo, long sequence, Instant savedAt, Saving saving) {}
