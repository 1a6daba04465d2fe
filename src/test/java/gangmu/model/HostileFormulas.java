package gangmu.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Formulas that are wrong, or made to keep a program busy, each with what becomes of it: a refusal or a sentence. */
public final class HostileFormulas {
    private static final int DEEP = 10_000;
    private static final Rank RANK = Rank.between(null, null);
    private static final Item ITEM = Item.part(Id.random(), Id.random(), RANK, "甲", "");

    private HostileFormulas() {}

    /** By what is wrong with them. */
    public static Map<String, Callable<String>> all() {
        Map<String, Callable<String>> all = new LinkedHashMap<>();
        all.put("an unknown name", () -> refusal("甲 + 乙"));
        all.put("10,000 nested brackets", () -> refusal("(".repeat(DEEP) + "甲" + ")".repeat(DEEP)));
        all.put("a tower of exponents", () -> refusal("9^9^9^9"));
        all.put("10,000 terms", () -> refusal("甲 + ".repeat(DEEP) + "甲"));
        all.put("a figure of 10,000 digits", () -> refusal("9".repeat(DEEP)));
        all.put(
                "division by zero",
                () -> answer(MeasuredKpi.by(Method.FORMULA)
                        .part("甲")
                        .actual("甲", "108", "1")
                        .computing("甲 ÷ (甲 - 甲)")));
        all.put("items that name each other in a circle", () -> answer(circle()));
        all.put("100 items, each the square of the one before", () -> answer(squares()));
        all.put("100 items, each the sum of all before", () -> answer(sums()));
        all.put("2,000 signs before a figure", () -> answer(of("-".repeat(1_999) + "1")));
        all.put("1,000 terms", () -> answer(of("1" + "+1".repeat(999))));
        all.put("150 items, each in 40 brackets around the one before", () -> answer(brackets()));
        all.put("60 items, each of the one before, this year and last", () -> answer(yearsBack()));
        return all;
    }

    private static String refusal(String text) {
        try {
            return Formula.of(text, List.of(ITEM)).shown();
        } catch (WrongFormula wrong) {
            return wrong.fault() + " " + wrong.place();
        }
    }

    private static String answer(MeasuredKpi kpi) {
        return kpi.evaluation(108).outcome() instanceof Outcome.Missing missing
                ? missing.reason().name()
                : "a value";
    }

    private static MeasuredKpi squares() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_OF_PARTS).part("甲").actual("甲", "108", "12345");
        IntStream.rangeClosed(1, 100).forEach(i -> {
            String before = i == 1 ? "甲" : "[甲" + (i - 1) + "]";
            kpi.computed("甲" + i, before + " × " + before);
        });
        return kpi;
    }

    private static MeasuredKpi sums() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_OF_PARTS).part("甲").actual("甲", "108", "1");
        IntStream.rangeClosed(1, 100).forEach(i -> {
            String before =
                    IntStream.range(1, i).mapToObj(each -> " + [甲" + each + "]").collect(Collectors.joining());
            kpi.computed("甲" + i, "甲" + before);
        });
        return kpi;
    }

    private static MeasuredKpi yearsBack() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_OF_PARTS).part("甲");
        IntStream.rangeClosed(48, 108).forEach(year -> kpi.actual("甲", "%03d".formatted(year), "1"));
        IntStream.rangeClosed(1, 60).forEach(i -> {
            String before = i == 1 ? "甲" : "[甲" + (i - 1) + "]";
            kpi.computed("甲" + i, before + " + previous(" + before + ")");
        });
        return kpi;
    }

    private static MeasuredKpi of(String formula) {
        return MeasuredKpi.by(Method.FORMULA).part("甲").actual("甲", "108", "1").computing(formula);
    }

    private static MeasuredKpi brackets() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA).part("甲").actual("甲", "108", "1");
        IntStream.rangeClosed(1, 150).forEach(i -> {
            String before = i == 1 ? "甲" : "max([甲" + (i - 1) + "])";
            kpi.computed("甲" + i, "1+(".repeat(39) + before + ")".repeat(39));
        });
        return kpi.computing("[甲150]");
    }

    private static MeasuredKpi circle() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_OF_PARTS).part("甲").actual("甲", "108", "1");
        return kpi.computed("乙", "甲").computed("丙", "乙 + 1").naming("乙", "丙 + 1");
    }
}
