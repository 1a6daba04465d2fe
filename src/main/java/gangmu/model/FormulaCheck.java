package gangmu.model;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;
import gangmu.model.WrongFormula.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** What a formula's functions are given has to be what they can take. */
final class FormulaCheck {
    private final IntUnaryOperator places;

    /** @param places where a position in the parsed text stands in the typed one */
    FormulaCheck(IntUnaryOperator places) {
        this.places = places;
    }

    /** Every node of a tree, which may be as deep as a formula is long. */
    void check(ASTNode tree) {
        Deque<ASTNode> left = new ArrayDeque<>(List.of(tree));
        while (!left.isEmpty()) {
            ASTNode node = left.pop();
            if (node.getToken().getType() == TokenType.FUNCTION) {
                checkCall(node);
            }
            node.getParameters().reversed().forEach(left::push);
        }
    }

    private void checkCall(ASTNode node) {
        Token token = node.getToken();
        int given = node.getParameters().size();
        switch (token.getValue().toLowerCase(Locale.ROOT)) {
            case FormulaFunction.PREVIOUS, FormulaFunction.YTD -> {
                require(given == 1, Fault.WRONG_COUNT, token);
                require(isItem(node.getParameters().getFirst()), Fault.ITEM_NEEDED, token);
            }
            case FormulaFunction.ROUND_HALF_UP -> {
                require(given == 2, Fault.WRONG_COUNT, token);
                require(isPlaces(node.getParameters().getLast()), Fault.WRONG_COUNT, token);
            }
            default ->
                require(given > 1 || (given == 1 && isItem(node.getParameters().getFirst())), Fault.ITEM_NEEDED, token);
        }
    }

    private static boolean isItem(ASTNode node) {
        return node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT;
    }

    private static boolean isPlaces(ASTNode node) {
        return node.getToken().getType() == TokenType.NUMBER_LITERAL
                && node.getToken().getValue().matches("\\d|10");
    }

    private void require(boolean right, Fault fault, Token token) {
        if (!right) {
            throw new WrongFormula(fault, places.applyAsInt(token.getStartPosition()), token.getValue());
        }
    }
}
