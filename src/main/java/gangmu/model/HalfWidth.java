package gangmu.model;

/** Formulas as input methods give them, with full-width digits and signs, brought to one form. */
final class HalfWidth {
    private HalfWidth() {}

    /** The same text, character by character, with full-width digits and signs in their plain form. */
    static String of(String typed) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            plain.append(of(typed.charAt(i)));
        }
        return plain.toString();
    }

    private static char of(char typed) {
        return switch (typed) {
            case '×', '＊', '✕' -> '*';
            case '÷', '／', '∕' -> '/';
            case '－', '−', '–' -> '-';
            case '＋' -> '+';
            case '（' -> '(';
            case '）' -> ')';
            case '，', '、' -> ',';
            case '．' -> '.';
            case '［' -> '[';
            case '］' -> ']';
            case '　' -> ' ';
            case '０', '１', '２', '３', '４', '５', '６', '７', '８', '９' -> (char) (typed - '０' + '0');
            case '＿' -> '_';
            default -> isLetter(typed) ? (char) (typed - 'Ａ' + 'A') : typed;
        };
    }

    private static boolean isLetter(char typed) {
        return (typed >= 'Ａ' && typed <= 'Ｚ') || (typed >= 'ａ' && typed <= 'ｚ');
    }
}
