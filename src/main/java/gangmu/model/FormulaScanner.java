package gangmu.model;

import gangmu.model.WrongFormula.Fault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A formula taken apart into numbers, items, functions and signs, as people type them, in full or half width. */
final class FormulaScanner {
    /** In characters, an item counting as one, so that a formula is as long when it is kept. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_TEXT = 100_000;
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
    record Piece(PieceType type, String text, int place) {

        /** Whether a part of the formula that has a value can begin here. */
        boolean isBeginning() {
            return type != PieceType.SIGN || text.equals("(");
        }

        /** Whether a part of the formula that has a value can end here. */
        boolean isEnd() {
            return type == PieceType.NUMBER || type == PieceType.ITEM || text.equals(")");
        }
    }

    /** A bracket that is open. */
    private record Bracket(int place, boolean ofFunction) {}

    private final String typed;
    private final String plain;
    private final ItemNames names;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Bracket> open = new ArrayDeque<>();
    private int at;
    private int length;

    private FormulaScanner(String typed, List<Item> items) {
        this.typed = typed;
        this.plain = HalfWidth.of(typed);
        this.names = new ItemNames(items);
    }

    /**
     * The pieces of a formula over these items, which it names with or without brackets, or by identity in brackets.
     *
     * @throws WrongFormula naming the first place that cannot be read
     */
    static List<Piece> pieces(String typed, List<Item> items) {
        if (typed.length() > LONGEST_TEXT) {
            throw new WrongFormula(Fault.TOO_LONG, LONGEST_TEXT, "");
        }
        return new FormulaScanner(typed, items).scan();
    }

    private List<Piece> scan() {
        while (at < plain.length()) {
            char next = plain.charAt(at);
            if (Character.isWhitespace(next)) {
                at++;
            } else if (Character.isDigit(next) || next == '.') {
                number();
            } else if (next == '[') {
                bracketed();
            } else if (SIGNS.indexOf(next) >= 0) {
                bracket(next);
                add(PieceType.SIGN, String.valueOf(next), 1);
            } else {
                word();
            }
        }
        if (pieces.isEmpty()) {
            throw new WrongFormula(Fault.EMPTY, 1, "");
        }
        if (!open.isEmpty()) {
            throw new WrongFormula(Fault.UNCLOSED, open.element().place(), "(");
        }
        return pieces;
    }

    /** Brackets come in pairs, and commas stand only in those of a function. */
    private void bracket(char sign) {
        if (sign == '(') {
            boolean ofFunction = !pieces.isEmpty() && pieces.getLast().type() == PieceType.FUNCTION;
            open.push(new Bracket(at + 1, ofFunction));
        }
        boolean stray = sign == ')' && open.poll() == null;
        boolean list = sign == ',' && (open.isEmpty() || !open.element().ofFunction());
        if (stray || list) {
            throw new WrongFormula(Fault.UNEXPECTED, at + 1, typed.substring(at, at + 1));
        }
        if (open.size() > DEEPEST) {
            throw new WrongFormula(Fault.TOO_DEEP, at + 1, typed.substring(at, at + 1));
        }
    }

    private void add(PieceType type, String text, int characters) {
        Piece piece = new Piece(type, text, at + 1);
        if (!pieces.isEmpty() && pieces.getLast().isEnd() && piece.isBeginning()) {
            throw new WrongFormula(Fault.SIGN_MISSING, at + 1, typed.substring(at, at + characters));
        }
        pieces.add(piece);
        at += characters;
        length += type == PieceType.ITEM ? 1 : text.length();
        if (length > LONGEST) {
            throw new WrongFormula(Fault.TOO_LONG, at, "");
        }
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
        int end = plain.indexOf(']', at);
        if (end < 0) {
            throw new WrongFormula(Fault.UNCLOSED, at + 1, "[");
        }
        String name = typed.substring(at + 1, end).strip();
        Item item = names.identified(name)
                .or(() -> names.meant(HalfWidth.of(name)::equals, name::equals))
                .orElseThrow(() -> new WrongFormula(Fault.UNKNOWN_NAME, at + 2, name));
        add(PieceType.ITEM, item.id().toString(), end + 1 - at);
    }

    /** The longest name of an item that stands here, else a function. */
    private void word() {
        Optional<Item> item = names.meant(this::standsHere, name -> typed.startsWith(name, at));
        if (item.isPresent()) {
            add(PieceType.ITEM, item.get().id().toString(), item.get().name().length());
            return;
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

    /** Whether this name, in half width, stands here, and is not that of a function which is called. */
    private boolean standsHere(String name) {
        int end = at + name.length();
        return plain.startsWith(name, at) && endsAt(end, name) && !(FormulaFunction.isKnown(name) && isCalled(end));
    }

    /** Whether what ends here is a function, because brackets follow. */
    private boolean isCalled(int end) {
        int next = end;
        while (next < plain.length() && Character.isWhitespace(plain.charAt(next))) {
            next++;
        }
        return plain.startsWith("(", next);
    }

    /** Whether a name ends here and is not the beginning of a longer word. */
    private boolean endsAt(int end, String name) {
        return end >= plain.length() || !isNamePart(plain.charAt(end)) || !isNamePart(name.charAt(name.length() - 1));
    }

    private static boolean isNamePart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }
}
