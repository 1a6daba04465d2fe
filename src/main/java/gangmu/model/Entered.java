package gangmu.model;

import java.time.Instant;

/** Who enters a figure, and when. */
public record Entered(String by, Instant at) {}
