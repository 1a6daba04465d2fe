package gangmu.model;

/** What tells one element of a plan from all others. */
public record Key(Kind kind, String value) {

    static Key of(Kind kind, Object... parts) {
        StringBuilder value = new StringBuilder();
        for (Object part : parts) {
            value.append(value.isEmpty() ? "" : "/").append(part);
        }
        return new Key(kind, value.toString());
    }
}
