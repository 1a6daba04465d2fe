package gangmu.model;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The items that formulas name, which a plan may lack without being wrong, although nobody wants that. */
final class FormulaReferences {
    private static final Pattern ITEM = Pattern.compile("\\[([0-9a-f-]{36})\\]");

    private FormulaReferences() {}

    /** @throws DanglingReference if a formula of a KPI that a change touches names an item that is not there */
    static void require(Plan plan, Change change) {
        change.edits().stream()
                .map(Edit::element)
                .filter(element -> element instanceof Item || element instanceof Measure)
                .map(Element::owner)
                .distinct()
                .forEach(kpi -> require(plan, kpi));
    }

    private static void require(Plan plan, Id kpi) {
        Set<String> held =
                plan.items(kpi).stream().map(item -> item.id().toString()).collect(Collectors.toSet());
        plan.items(kpi).forEach(item -> require(item, item.formula(), held));
        plan.measure(kpi).ifPresent(measure -> require(measure, measure.formula(), held));
    }

    private static void require(Element element, String formula, Set<String> held) {
        Matcher items = ITEM.matcher(formula);
        while (items.find()) {
            if (!held.contains(items.group(1))) {
                throw new DanglingReference(
                        element.key(), Key.of(Kind.ITEM, items.group(1)), Kind.ITEM + " " + items.group(1));
            }
        }
    }
}
