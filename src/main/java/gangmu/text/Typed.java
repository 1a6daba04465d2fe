package gangmu.text;

import java.util.Map;

/** Text as typed, brought to one form before it is read: input methods give full-width digits and signs. */
public final class Typed {
    private static final Map<Integer, Integer> SIGNS =
            Map.of((int) '−', (int) '-', (int) '–', (int) '-', (int) '～', (int) '-', (int) '　', (int) ' ');
    private static final int FULL_WIDTH_FIRST = '！';
    private static final int FULL_WIDTH_LAST = '～';

    private Typed() {}

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
