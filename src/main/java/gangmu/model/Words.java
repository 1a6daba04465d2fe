package gangmu.model;

/** The rules that every text kept in a plan obeys: no space around it, and not longer than anybody would read. */
final class Words {
    private static final int MOST = 100_000;

    private Words() {}

    static String required(String field, String text) {
        String trimmed = optional(field, text);
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException(field + " is empty");
        }
        return trimmed;
    }

    static String optional(String field, String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MOST) {
            throw new IllegalArgumentException(field + " has more than " + MOST + " characters");
        }
        return trimmed;
    }
}
