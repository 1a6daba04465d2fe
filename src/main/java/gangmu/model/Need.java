package gangmu.model;

/** A period of an item that a computation needs. */
record Need(Item item, Period period) {

    /** What a formula's value of a period needs of an item that it uses. */
    static Need of(Formula.Use use, Period period) {
        return new Need(use.item(), use.back() ? period.yearBefore() : period);
    }
}
