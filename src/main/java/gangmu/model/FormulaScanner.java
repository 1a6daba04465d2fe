package gangmu.model;

import gangmu.model.WrongFormula.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A formula taken apart into numbers, items, functions and signs, as people type them, in full or half width. */
final class FormulaScanner {
    static final int LONGEST = 2_000;
    private static final int DEEPEST = 40;
    private static final String SIGNS = "+-*/(),";

    /** The kinds of piece. */
    enum PieceType {
        NUMBER,
        ITEM,
        FUNCTION,
        SIGN
    }

    /**
     * A piece of a formula.
     *
     * @param text the number in plain digits, the identity of the item, the name of the function or the sign
     * @param place where it begins, counted from 1
     */
    record Piece(PieceType type, String text, int place) {}

    private final String typed;
    private final String plain;
    private final List<Item> longestFirst;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private FormulaScanner(String typed, List<Item> items) {
        this.typed = typed;
        this.plain = plain(typed);
        this.longestFirst = items.stream()
                .sorted(Comparator.comparingInt((Item item) -> item.name().length())
                        .reversed())
                .toList();
    }

    /**
     * The pieces of a formula over these items, which it names with or without brackets, or by identity in brackets.
     *
     * @throws WrongFormula naming the first place that cannot be read
     */
    static List<Piece> pieces(String typed, List<Item> items) {
        if (typed.length() > LONGEST) {
            throw new WrongFormula(Fault.TOO_LONG, LONGEST, "");
        }
        return new FormulaScanner(typed, items).scan();
    }

    private List<Piece> scan() {
        int depth = 0;
        while (at < plain.length()) {
            char next = plain.charAt(at);
            if (Character.isWhitespace(next)) {
                at++;
            } else if (Character.isDigit(next) || next == '.') {
                number();
            } else if (next == '[') {
                bracketed();
            } else if (SIGNS.indexOf(next) >= 0) {
                depth += next == '(' ? 1 : next == ')' ? -1 : 0;
                if (depth > DEEPEST) {
                    throw new WrongFormula(Fault.TOO_DEEP, at + 1, "(");
                }
                add(PieceType.SIGN, String.valueOf(next), 1);
            } else {
                word();
            }
        }
        if (pieces.isEmpty()) {
            throw new WrongFormula(Fault.EMPTY, 1, "");
        }
        return pieces;
    }

    private void add(PieceType type, String text, int length) {
        pieces.add(new Piece(type, text, at + 1));
        at += length;
    }

    private void number() {
        int end = at;
        while (end < plain.length() && (Character.isDigit(plain.charAt(end)) || plain.charAt(end) == '.')) {
            end++;
        }
        String number = plain.substring(at, end);
        boolean twoPoints = number.indexOf('.') != number.lastIndexOf('.');
        if (twoPoints || number.equals(".") || (end < plain.length() && Character.isLetter(plain.charAt(end)))) {
            throw new WrongFormula(Fault.UNEXPECTED, at + 1, number);
        }
        if (number.length() > Figure.INTEGER_DIGITS) {
            throw new WrongFormula(Fault.NUMBER_TOO_LONG, at + 1, number);
        }
        add(PieceType.NUMBER, number, end - at);
    }

    private void bracketed() {
        int start = at + 1;
        for (Item item : longestFirst) {
            int end = start + item.name().length();
            if (typed.startsWith(item.name(), start) && plain.startsWith("]", end)) {
                add(PieceType.ITEM, item.id().toString(), end + 1 - at);
                return; // the name itself may have full-width brackets
            }
        }
        int end = plain.indexOf(']', at);
        if (end < 0) {
            throw new WrongFormula(Fault.UNCLOSED, at + 1, "[");
        }
        String name = typed.substring(at + 1, end).strip();
        Item item = longestFirst.stream()
                .filter(known ->
                        known.name().equals(name) || known.id().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongFormula(Fault.UNKNOWN_NAME, at + 2, name));
        add(PieceType.ITEM, item.id().toString(), end + 1 - at);
    }

    /** The longest name of an item that stands here, else a function. */
    private void word() {
        for (Item item : longestFirst) {
            int after = at + item.name().length();
            boolean called = FormulaFunction.isKnown(item.name()) && isCalled(after);
            if (typed.startsWith(item.name(), at) && endsAt(after, item.name()) && !called) {
                add(PieceType.ITEM, item.id().toString(), item.name().length());
                return;
            }
        }
        int end = at;
        while (end < plain.length() && isNamePart(plain.charAt(end))) {
            end++;
        }
        if (end == at) {
            throw new WrongFormula(Fault.UNEXPECTED, at + 1, plain.substring(at, at + 1));
        }
        String word = plain.substring(at, end);
        if (!isCalled(end)) {
            throw new WrongFormula(Fault.UNKNOWN_NAME, at + 1, word);
        }
        if (!FormulaFunction.isKnown(word)) {
            throw new WrongFormula(Fault.UNKNOWN_FUNCTION, at + 1, word);
        }
        add(PieceType.FUNCTION, word.toLowerCase(Locale.ROOT), end - at);
    }

    /** Whether what ends here is a function, because brackets follow. */
    private boolean isCalled(int end) {
        return end < plain.length() && plain.substring(end).stripLeading().startsWith("(");
    }

    /** Whether a name ends here and is not the beginning of a longer word. */
    private boolean endsAt(int end, String name) {
        return end >= plain.length() || !isNamePart(plain.charAt(end)) || !isNamePart(name.charAt(name.length() - 1));
    }

    private static boolean isNamePart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    /** The same text, character by character, with full-width digits and signs in their plain form. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            plain.append(plain(typed.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char typed) {
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
            default -> typed;
        };
    }
}
