package gangmu.model;

/** The rules that every text kept in a plan obeys. */
final class Words {
    private Words() {}

    static String required(String field, String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException(field + " is empty");
        }
        return trimmed;
    }
}
