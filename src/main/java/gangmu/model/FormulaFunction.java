package gangmu.model;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The functions that formulas may use; no others exist, and the library only parses them. */
@FunctionParameter(name = "value", isVarArg = true)
final class FormulaFunction extends AbstractFunction {
    static final String PREVIOUS = "previous";
    static final String YTD = "ytd";
    static final String SUM = "sum";
    static final String AVG = "avg";
    static final String MIN = "min";
    static final String MAX = "max";
    static final String COUNT = "count";
    static final String ROUND_HALF_UP = "round_half_up";

    private static final List<String> NAMES = List.of(PREVIOUS, YTD, SUM, AVG, MIN, MAX, COUNT, ROUND_HALF_UP);

    static boolean isKnown(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    static Map<String, FunctionIfc> all() {
        return NAMES.stream().collect(Collectors.toMap(name -> name, name -> new FormulaFunction()));
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) {
        throw new UnsupportedOperationException("formulas are computed by FormulaValue");
    }
}
