package gangmu.model;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import gangmu.model.FormulaScanner.Piece;
import gangmu.model.FormulaScanner.PieceType;
import gangmu.model.WrongFormula.Fault;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A formula over the items of a KPI. It is kept with items by identity, [uuid], so that it outlives their renaming.
 *
 * <p>It is made of figures, items, + - × ÷, brackets and {@link FormulaFunction}s; there is nothing in it that could run
 * long, reach a file or name a class. A library parses it; we compute it ourselves, since a missing figure is not zero.
 */
public final class Formula {
    /** A function of one item: its name, a bracket, the item, a bracket. */
    static final int PIECES_OF_CALL = 4;

    private final List<Piece> pieces;
    private final List<Item> items;
    private final Map<String, Item> byId;
    private final List<Item> used;
    private final List<Use> uses;
    private @Nullable ASTNode tree;

    private Formula(List<Piece> pieces, List<Item> items) {
        this.pieces = pieces;
        this.items = items;
        this.byId = items.stream().collect(Collectors.toMap(item -> item.id().toString(), item -> item));
        this.used = pieces.stream()
                .filter(piece -> piece.type() == PieceType.ITEM)
                .map(piece -> item(piece.text()))
                .distinct()
                .toList();
        this.uses = usesOfPieces();
    }

    /** An array of a generic type, which the library asks for and Java can only make unchecked. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Map.Entry<String, T>[] entries(int length) {
        return new Map.Entry[length];
    }

    private static OperatorDictionaryIfc operators() {
        Stream<Map.Entry<String, OperatorIfc>> all = Stream.of(
                Map.entry("+", new PrefixPlusOperator()),
                Map.entry("-", new PrefixMinusOperator()),
                Map.entry("+", new InfixPlusOperator()),
                Map.entry("-", new InfixMinusOperator()),
                Map.entry("*", new InfixMultiplicationOperator()),
                Map.entry("/", new InfixDivisionOperator()));
        return MapBasedOperatorDictionary.ofOperators(all.toArray(Formula::entries));
    }

    /**
     * Reads a formula as a person types it or as it is kept.
     *
     * @param items those of the KPI
     * @throws WrongFormula naming the place
     */
    public static Formula of(String text, List<Item> items) {
        Formula formula = held(text, items);
        formula.tree();
        return formula;
    }

    /**
     * Takes over a formula that was read before; one that cannot be computed fails when its value is asked for.
     *
     * @throws WrongFormula if it has words or signs that no formula has
     */
    public static Formula held(String text, List<Item> items) {
        return new Formula(FormulaScanner.pieces(text, items), items);
    }

    /** The items it uses, in the order of their first use. */
    public List<Item> items() {
        return used;
    }

    /**
     * An item that a formula uses.
     *
     * @param back of the year before, not of the one computed
     * @param byPeriod each of its periods, not its figure of the whole
     */
    record Use(Item item, boolean back, boolean byPeriod) {}

    /** What it uses, in the order of writing; previous(item) is the one way to look back. */
    List<Use> uses() {
        return uses;
    }

    private List<Use> usesOfPieces() {
        List<Use> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).type() == PieceType.ITEM) {
                boolean called = isOfOneItem(pieces, i - 2);
                boolean back = called && pieces.get(i - 2).text().equals(FormulaFunction.PREVIOUS);
                found.add(new Use(item(pieces.get(i).text()), back, called && !back));
            }
        }
        return List.copyOf(found);
    }

    /** Whether a function of one item begins here: its name, a bracket, the item, a bracket. */
    static boolean isOfOneItem(List<Piece> pieces, int index) {
        return index >= 0
                && index + PIECES_OF_CALL <= pieces.size()
                && pieces.get(index).type() == PieceType.FUNCTION
                && pieces.get(index + 2).type() == PieceType.ITEM
                && pieces.get(index + 3).text().equals(")");
    }

    /** How it is kept. */
    public String kept() {
        return text(
                piece -> piece.type() == PieceType.FUNCTION ? piece.text() : "[" + piece.text() + "]", sign -> sign);
    }

    /** How people read it: items by name, in brackets where they would be taken for something else, and × and ÷. */
    public String shown() {
        return shown(name -> name, sign -> sign);
    }

    /** The same with functions under other names and other signs, which cannot be typed so. */
    public String shown(UnaryOperator<String> functionNamed, UnaryOperator<String> signed) {
        return text(
                piece -> piece.type() == PieceType.FUNCTION
                        ? functionNamed.apply(piece.text())
                        : name(item(piece.text())),
                signed);
    }

    /** It with the figures of a year in the place of its items. */
    Working.Written written(KpiFigures figures, Year year) {
        return new FormulaFigures(pieces, this::item, figures, year).written();
    }

    private String name(Item item) {
        boolean longer =
                items.stream().anyMatch(other -> !isPlain(other) && other.name().startsWith(item.name()));
        return isPlain(item) && !longer ? item.name() : "[" + item.name() + "]";
    }

    private static boolean isPlain(Item item) {
        return item.name().codePoints().allMatch(Character::isLetter);
    }

    private String text(Function<Piece, String> named, UnaryOperator<String> signed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            text.append(
                    switch (piece.type()) {
                        case NUMBER -> piece.text();
                        case FUNCTION, ITEM -> named.apply(piece);
                        case SIGN -> signed.apply(sign(piece.text(), isPrefix(i)));
                    });
        }
        return text.toString();
    }

    private boolean isPrefix(int index) {
        return isPrefix(pieces, index);
    }

    /** Whether a plus or minus at this place belongs to what follows, and does not stand between two things. */
    static boolean isPrefix(List<Piece> pieces, int index) {
        return index == 0
                || (pieces.get(index - 1).type() == PieceType.SIGN
                        && !pieces.get(index - 1).text().equals(")"));
    }

    /** A sign as people read it. */
    static String sign(String sign, boolean prefix) {
        return switch (sign) {
            case "*" -> " × ";
            case "/" -> " ÷ ";
            case "+", "-" -> prefix ? sign : " " + sign + " ";
            case "," -> ", ";
            default -> sign;
        };
    }

    /**
     * Its value in a period.
     *
     * @throws NoFigure if one that it needs is missing
     */
    BigDecimal value(KpiFigures figures, Period period) {
        return new FormulaValue(figures, this::itemOf).of(tree(), period);
    }

    /** The library's reading, made when it is first needed: most formulas are only named or shown. */
    private ASTNode tree() {
        ASTNode read = tree == null ? parsed() : tree;
        tree = read;
        return read;
    }

    /** The item that a name in the library's tree stands for. */
    private Item itemOf(String variable) {
        return used.get(Integer.parseInt(variable.substring(1)));
    }

    private Item item(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    private ASTNode parsed() {
        Map<String, String> variables = new HashMap<>();
        used.forEach(item -> variables.put(item.id().toString(), "i" + variables.size()));
        List<Piece> at = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String written = variables.getOrDefault(piece.text(), piece.text());
            text.append(written).append(' ');
            while (at.size() < text.length()) {
                at.add(piece);
            }
        }
        try {
            ASTNode parsed = new Expression(text.toString(), Grammar.ALL).getAbstractSyntaxTree();
            new FormulaCheck(position -> at(at, position).place()).check(Objects.requireNonNull(parsed));
            return parsed;
        } catch (ParseException e) {
            Piece wrong = at(at, e.getStartPosition());
            throw new WrongFormula(Fault.UNEXPECTED, wrong.place(), shown(wrong));
        }
    }

    private String shown(Piece piece) {
        return switch (piece.type()) {
            case NUMBER, FUNCTION -> piece.text();
            case ITEM -> item(piece.text()).name();
            case SIGN -> sign(piece.text(), true).strip();
        };
    }

    private static Piece at(List<Piece> at, int position) {
        return at.get(Math.clamp(position - 1L, 0, at.size() - 1));
    }

    /** What the library is told to read; loaded with it when a formula is first computed. */
    private static final class Grammar {
        static final ExpressionConfiguration ALL = ExpressionConfiguration.builder()
                .functionDictionary(MapBasedFunctionDictionary.ofFunctions(
                        FormulaFunction.all().entrySet().stream().toArray(Formula::entries)))
                .operatorDictionary(operators())
                .defaultConstants(Map.of())
                .implicitMultiplicationAllowed(false)
                .arraysAllowed(false)
                .structuresAllowed(false)
                .mathContext(Digits.WORKING)
                .build();
    }
}
