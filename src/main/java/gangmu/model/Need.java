package gangmu.model;

import java.time.Year;

/** A year of a counted item that a computation needs. */
record Need(Item item, Year year) {}
