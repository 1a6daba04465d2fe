package gangmu.model;

/** A formula cannot be read; it names the place and what is wrong there. */
public final class WrongFormula extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Fault {
        EMPTY,
        TOO_LONG,
        TOO_DEEP,
        UNKNOWN_NAME,
        UNKNOWN_FUNCTION,
        UNEXPECTED,
        UNCLOSED,
        NUMBER_TOO_LONG,
        ITEM_NEEDED,
        WRONG_COUNT,
        SIGN_MISSING,
        CIRCULAR
    }

    private final Fault fault;
    private final int place;
    private final String piece;

    WrongFormula(Fault fault, int place, String piece) {
        super(fault + " at " + place + ": " + piece);
        this.fault = fault;
        this.place = place;
        this.piece = piece;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** Where, counted in characters from 1. */
    public int place() {
        return place;
    }

    /** The word or sign that is wrong; may be empty. */
    public String piece() {
        return piece;
    }
}
