package gangmu.model;

/** A period of a counted item that a computation needs. */
record Need(Item item, Period period) {}
