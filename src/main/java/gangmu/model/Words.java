package gangmu.model;

import gangmu.model.BrokenRule.Rule;

/**
 * The rules that every text kept in a plan obeys: no space around it, no sign that nobody could see or write to a file, and
 * not longer than anybody would read.
 */
public final class Words {
    /** In characters. */
    public static final int MOST = 100_000;

    private Words() {}

    /** Whether a sign can be kept by no file: one that controls a device, or half a letter. */
    private static boolean isUnfit(int sign) {
        return sign != '\n'
                && sign != '\t'
                && (Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE);
    }

    static String required(String field, String text) {
        String trimmed = filled(field, text);
        if (trimmed.indexOf('\n') >= 0) {
            throw new BrokenRule(Rule.SEVERAL_LINES, field);
        }
        return trimmed;
    }

    /** Some text, of one line or several. */
    static String filled(String field, String text) {
        String trimmed = optional(field, text);
        if (trimmed.isEmpty()) {
            throw new BrokenRule(Rule.FIELD_EMPTY, field);
        }
        return trimmed;
    }

    static String optional(String field, String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MOST) {
            throw new BrokenRule(Rule.LONG_TEXT, field, MOST);
        }
        trimmed.codePoints().filter(Words::isUnfit).findFirst().ifPresent(sign -> {
            throw new BrokenRule(Rule.UNSEEN_SIGN, field, "U+%04X".formatted(sign));
        });
        return trimmed;
    }
}
