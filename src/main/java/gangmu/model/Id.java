package gangmu.model;

import java.util.UUID;

/** The lasting identity of an outline node, KPI or project: it survives renaming and moving. */
public record Id(UUID value) {

    /** A new identity that no other element has. */
    public static Id random() {
        return new Id(UUID.randomUUID());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static Id of(String text) {
        return new Id(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
