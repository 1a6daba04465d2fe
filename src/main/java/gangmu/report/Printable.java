package gangmu.report;

import gangmu.chart.ChartFont;
import gangmu.explain.ChangedField;
import gangmu.model.Acceptance;
import gangmu.model.Actual;
import gangmu.model.Cap;
import gangmu.model.Closing;
import gangmu.model.Criterion;
import gangmu.model.Element;
import gangmu.model.Heading;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.LightRule;
import gangmu.model.Link;
import gangmu.model.Measure;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.Review;
import gangmu.model.SavedFilter;
import gangmu.model.SilencedRule;
import gangmu.model.Target;
import gangmu.model.TargetAdjustment;
import gangmu.model.Weight;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A plan whose characters can all be printed, with those that could not be and were replaced by 〓. */
record Printable(Plan plan, List<String> missing) {
    /** The mark that Chinese typesetting has always put where a type was missing. */
    static final String REPLACEMENT = "〓";

    static Printable of(Plan plan) {
        Set<String> missing = new LinkedHashSet<>();
        List<Element> elements = new ArrayList<>();
        plan.elements().forEach(element -> elements.add(printable(element, missing)));
        boolean same = elements.equals(List.copyOf(plan.elements()));
        return new Printable(same ? plan : Plan.of(elements), List.copyOf(missing));
    }

    private static Element printable(Element element, Set<String> missing) {
        return switch (element) {
            case Heading heading ->
                new Heading(
                        heading.id(),
                        printable(heading.title(), missing),
                        printable(heading.agency(), missing),
                        heading.firstYear(),
                        heading.lastYear());
            case OutlineNode node -> node.renamed(printable(node.title(), missing));
            case Kpi kpi ->
                kpi.renamed(printable(kpi.name(), missing))
                        .evaluatedThrough(printable(kpi.evaluationMethod(), missing))
                        .measuredAs(printable(kpi.standard(), missing))
                        .countedIn(printable(kpi.unit(), missing));
            case Project project ->
                project.renamed(printable(project.name(), missing)).categorised(printable(project.category(), missing));
            case Actual actual ->
                new Actual(
                        actual.item(),
                        actual.kpi(),
                        actual.period(),
                        actual.value(),
                        printable(actual.source(), missing),
                        actual.invented(),
                        printable(actual.by(), missing),
                        actual.at());
            case Item item ->
                new Item(
                        item.id(),
                        item.kpi(),
                        item.rank(),
                        printable(item.name(), missing),
                        printable(item.unit(), missing),
                        item.gathering(),
                        item.role(),
                        item.weight(),
                        item.formula());
            case Link link -> link;
            case LightRule rule -> rule;
            case Review review ->
                new Review(
                        review.kpi(),
                        review.year(),
                        review.stage(),
                        review.light(),
                        printable(review.reason(), missing),
                        review.judged(),
                        printable(review.by(), missing),
                        review.at());
            case Closing closing ->
                new Closing(
                        closing.kpi(),
                        closing.year(),
                        closing.judged(),
                        printable(closing.by(), missing),
                        closing.at());
            case Weight weight -> weight;
            case Cap cap -> cap;
            case SilencedRule rule -> rule;
            case SavedFilter filter -> filter;
            case Acceptance acceptance ->
                new Acceptance(
                        acceptance.rule(),
                        acceptance.node(),
                        acceptance.other(),
                        acceptance.fact(),
                        printable(acceptance.reason(), missing),
                        printable(acceptance.by(), missing),
                        acceptance.at());
            case Measure measure -> measure;
            case Criterion criterion -> criterion;
            case Target target -> target;
            case TargetAdjustment adjustment ->
                new TargetAdjustment(
                        adjustment.id(),
                        adjustment.kpi(),
                        adjustment.rank(),
                        adjustment.year(),
                        adjustment.before(),
                        adjustment.after(),
                        adjustment.easier(),
                        printable(adjustment.reason(), missing),
                        printable(adjustment.by(), missing),
                        adjustment.at());
        };
    }

    /** A text with characters that can be printed; others are added to those that are missing. */
    static String of(String text, Set<String> missing) {
        return printable(text, missing);
    }

    /** The same for what a change made of a field. */
    static ChangedField of(ChangedField field, Set<String> missing) {
        return new ChangedField(
                field.key(),
                printable(field.subject(), missing),
                printable(field.field(), missing),
                printable(field.before(), missing),
                printable(field.after(), missing));
    }

    private static String printable(String text, Set<String> missing) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                printable.append(c == '\n' ? "\n" : " ");
            } else if (Character.getType(c) == Character.FORMAT) {
                return; // nobody sees it, and no font has it
            } else if (ChartFont.REGULAR.shows(c) && ChartFont.BOLD.shows(c)) {
                printable.appendCodePoint(c);
            } else {
                missing.add(Character.toString(c));
                printable.append(REPLACEMENT);
            }
        });
        return printable.toString();
    }

    /** A missing character as it can be looked up: U+20BB7. */
    static String codePoint(String character) {
        return "U+%04X".formatted(character.codePointAt(0));
    }
}
