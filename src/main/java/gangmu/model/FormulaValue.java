package gangmu.model;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;
import gangmu.model.Outcome.Reason;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The computing of a parsed formula; what is missing or divided by zero ends it. */
final class FormulaValue {
    private static final int MOST_DIGITS = 10_000;

    private final KpiFigures figures;
    private final Function<String, Item> items;

    /** @param items the items that the tree's variables stand for */
    FormulaValue(KpiFigures figures, Function<String, Item> items) {
        this.figures = figures;
        this.items = items;
    }

    /** Goes down to what stands leftmost and back, since a sum of many terms is as deep on that side as it is long. */
    BigDecimal of(ASTNode tree, Period period) {
        Deque<ASTNode> signs = new ArrayDeque<>();
        ASTNode node = tree;
        while (isSign(node)) {
            signs.push(node);
            node = node.getParameters().getFirst();
        }
        BigDecimal value = leftmost(node, period);
        for (ASTNode sign : signs) {
            value = signed(sign, value, period);
        }
        return value;
    }

    private static boolean isSign(ASTNode node) {
        TokenType type = node.getToken().getType();
        return type == TokenType.PREFIX_OPERATOR || type == TokenType.INFIX_OPERATOR;
    }

    private BigDecimal leftmost(ASTNode node, Period period) {
        Token token = node.getToken();
        return switch (token.getType()) {
            case NUMBER_LITERAL -> new BigDecimal(token.getValue());
            case VARIABLE_OR_CONSTANT -> figures.value(item(node), period);
            case FUNCTION -> call(token.getValue().toLowerCase(Locale.ROOT), node.getParameters(), period);
            default -> throw new IllegalStateException("formulas have no " + token.getType());
        };
    }

    private BigDecimal signed(ASTNode node, BigDecimal value, Period period) {
        String sign = node.getToken().getValue();
        if (node.getToken().getType() == TokenType.INFIX_OPERATOR) {
            return operate(sign, value, node.getParameters().getLast(), period);
        }
        return sign.equals("-") ? value.negate() : value;
    }

    private BigDecimal operate(String sign, BigDecimal left, ASTNode second, Period period) {
        BigDecimal right = of(second, period);
        return bounded(
                switch (sign) {
                    case "+" -> left.add(right, Digits.WORKING);
                    case "-" -> left.subtract(right, Digits.WORKING);
                    case "*" -> left.multiply(right, Digits.WORKING);
                    case "/" -> {
                        if (Digits.judged(right).signum() == 0) {
                            throw second.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT
                                    ? new NoFigure(
                                            Reason.ZERO_BASE, item(second).name())
                                    : new NoFigure(Reason.ZERO_DIVISOR);
                        }
                        yield left.divide(right, Digits.WORKING);
                    }
                    default -> throw new IllegalStateException(sign);
                });
    }

    /** Products of products could grow until nothing can write them down. */
    private static BigDecimal bounded(BigDecimal value) {
        if (Math.abs(value.precision() - value.scale()) > MOST_DIGITS) {
            throw new NoFigure(Reason.TOO_LARGE);
        }
        return value;
    }

    private BigDecimal call(String function, List<ASTNode> given, Period period) {
        return switch (function) {
            case FormulaFunction.PREVIOUS -> figures.value(item(given.getFirst()), period.yearBefore());
            case FormulaFunction.ROUND_HALF_UP ->
                Digits.rounded(
                        of(given.getFirst(), period),
                        of(given.getLast(), period).intValueExact());
            case FormulaFunction.YTD -> gathered(FormulaFunction.SUM, toDate(given.getFirst(), period));
            default ->
                gathered(
                        function,
                        given.size() == 1
                                ? periods(given.getFirst(), period)
                                : given.stream().map(each -> of(each, period)).toList());
        };
    }

    private static BigDecimal gathered(String function, List<BigDecimal> values) {
        BigDecimal count = BigDecimal.valueOf(values.size());
        return switch (function) {
            case FormulaFunction.COUNT -> count;
            case FormulaFunction.MIN -> values.stream().reduce(BigDecimal::min).orElseThrow();
            case FormulaFunction.MAX -> values.stream().reduce(BigDecimal::max).orElseThrow();
            case FormulaFunction.SUM -> sum(values);
            case FormulaFunction.AVG -> sum(values).divide(count, Digits.WORKING);
            default -> throw new IllegalStateException(function);
        };
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, Digits.WORKING));
    }

    /** What has come in since the year began, until a period of it ends that is no later than the last that came in. */
    private List<BigDecimal> toDate(ASTNode node, Period period) {
        Item item = item(node);
        Map<Period, BigDecimal> ofYear = figures.values(item, Period.of(period.year()));
        boolean toCome = ofYear.keySet().stream().allMatch(each -> each.lastMonth() < period.lastMonth());
        if (toCome && period.span() != Span.YEAR) {
            throw NoFigure.of(item, period);
        }
        List<BigDecimal> values = ofYear.entrySet().stream()
                .filter(each -> each.getKey().lastMonth() <= period.lastMonth())
                .map(Map.Entry::getValue)
                .toList();
        return some(values, item, period);
    }

    /** The figures of an item by period. */
    private List<BigDecimal> periods(ASTNode node, Period period) {
        Item item = item(node);
        return some(List.copyOf(figures.values(item, period).values()), item, period);
    }

    /** Some figures; without any, why a computed item has none of its year, or that it has none of any period. */
    private List<BigDecimal> some(List<BigDecimal> values, Item item, Period period) {
        if (!values.isEmpty()) {
            return values;
        }
        figures.value(item, period);
        throw new NoFigure(Reason.NO_PERIOD, item.name(), period.year());
    }

    private Item item(ASTNode node) {
        return items.apply(node.getToken().getValue());
    }
}
