package gangmu.model;

import java.time.Instant;

/**
 * A change as the journal keeps it.
 *
 * @param sequence 1 for the change that created the plan, then one more for each
 * @param by the name of the person who made it
 */
public record Entry(long sequence, Instant at, String by, Change change) {}
