package gangmu.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change as the journal keeps it.
 *
 * @param sequence 1 for the change that created the plan, then one more for each
 * @param by the name of the person who made it
 * @param undoes the number of the entry that it takes back, or makes again where that one took back itself; null where
 *     it does neither
 */
public record Entry(
        long sequence,
        Instant at,
        String by,
        Change change,
        @Nullable Long undoes) {}
