package gangmu.model;

import java.util.OptionalInt;

/**
 * The rules that every text kept in a plan obeys: no space around it, no sign that nobody could see or write to a file, and
 * not longer than anybody would read.
 */
public final class Words {
    /** In characters. */
    public static final int MOST = 100_000;

    private Words() {}

    /** The first sign that cannot be kept: one that controls a device, other than line breaks and tabs, or half a letter. */
    public static OptionalInt unfit(String text) {
        return text.codePoints()
                .filter(sign -> sign != '\n' && sign != '\t' && isUnfit(sign))
                .findFirst();
    }

    /** The same without signs that cannot be kept. */
    public static String fitting(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !isUnfit(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnfit(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE;
    }

    static String required(String field, String text) {
        String trimmed = optional(field, text);
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException(field + " is empty");
        }
        if (trimmed.indexOf('\n') >= 0) {
            throw new IllegalArgumentException(field + " has several lines");
        }
        return trimmed;
    }

    static String optional(String field, String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MOST) {
            throw new IllegalArgumentException(field + " has more than " + MOST + " characters");
        }
        unfit(trimmed).ifPresent(sign -> {
            throw new IllegalArgumentException(field + " has an unfit sign: " + sign);
        });
        return trimmed;
    }
}
