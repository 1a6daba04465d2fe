package gangmu.text;

import java.util.Map;
import java.util.OptionalInt;

/** Text as typed, brought to one form before it is read: input methods give full-width digits and signs. */
public final class Typed {
    private static final Map<Integer, Integer> SIGNS =
            Map.of((int) '−', (int) '-', (int) '–', (int) '-', (int) '～', (int) '-', (int) '　', (int) ' ');
    private static final int FULL_WIDTH_FIRST = '！';
    private static final int FULL_WIDTH_LAST = '～';

    private Typed() {}

    /** The first sign of a text that nobody can see, other than spaces, line breaks and tabs. */
    public static OptionalInt unseen(String text) {
        return text.codePoints().filter(Typed::isUnseen).findFirst();
    }

    /** What can be seen of a text, without space around; pasted text often brings signs with it that cannot. */
    public static String seen(String text) {
        return text.codePoints()
                .filter(sign -> !isUnseen(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.CONTROL -> sign != '\n' && sign != '\t';
            default -> false;
        };
    }

    /** Full-width digits, signs and spaces as half-width ones, without space around. */
    public static String normal(String text) {
        StringBuilder normal = new StringBuilder();
        text.codePoints().map(Typed::normal).forEach(normal::appendCodePoint);
        return normal.toString().strip();
    }

    private static int normal(int c) {
        Integer sign = SIGNS.get(c);
        if (sign != null) {
            return sign;
        }
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - FULL_WIDTH_FIRST + '!' : c;
    }
}
