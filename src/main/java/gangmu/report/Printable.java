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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A plan whose characters can all be printed, with those that could not be and were replaced by 〓. */
record Printable(Plan plan, List<String> missing) {
    /** The mark that Chinese typesetting has always put where a type was missing. */
    static final String REPLACEMENT = "〓";

    static Printable of(Plan plan) {
        Set<String> missing = new LinkedHashSet<>();
        Plan printable = lettered(plan, text -> of(text, missing));
        return new Printable(printable, List.copyOf(missing));
    }

    /** A plan for files that bring no font: all its characters stay, since a reader's machine may show what ours does not. */
    static Printable readable(Plan plan) {
        return new Printable(lettered(plan, Printable::readable), List.of());
    }

    private static Plan lettered(Plan plan, UnaryOperator<String> letters) {
        List<Element> elements = plan.elements().stream()
                .map(element -> lettered(element, letters))
                .toList();
        return elements.equals(List.copyOf(plan.elements())) ? plan : Plan.of(elements);
    }

    private static Element lettered(Element element, UnaryOperator<String> letters) {
        return switch (element) {
            case Heading heading ->
                new Heading(
                        heading.id(),
                        letters.apply(heading.title()),
                        letters.apply(heading.agency()),
                        heading.firstYear(),
                        heading.lastYear());
            case OutlineNode node -> node.renamed(letters.apply(node.title()));
            case Kpi kpi ->
                kpi.renamed(letters.apply(kpi.name()))
                        .evaluatedThrough(letters.apply(kpi.evaluationMethod()))
                        .measuredAs(letters.apply(kpi.standard()))
                        .countedIn(letters.apply(kpi.unit()));
            case Project project ->
                project.renamed(letters.apply(project.name())).categorised(letters.apply(project.category()));
            case Actual actual ->
                new Actual(
                        actual.item(),
                        actual.kpi(),
                        actual.period(),
                        actual.value(),
                        letters.apply(actual.source()),
                        actual.invented(),
                        letters.apply(actual.by()),
                        actual.at());
            case Item item ->
                new Item(
                        item.id(),
                        item.kpi(),
                        item.rank(),
                        letters.apply(item.name()),
                        letters.apply(item.unit()),
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
                        letters.apply(review.reason()),
                        review.judged(),
                        letters.apply(review.by()),
                        review.at());
            case Closing closing ->
                new Closing(closing.kpi(), closing.year(), closing.judged(), letters.apply(closing.by()), closing.at());
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
                        letters.apply(acceptance.reason()),
                        letters.apply(acceptance.by()),
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
                        letters.apply(adjustment.reason()),
                        letters.apply(adjustment.by()),
                        adjustment.at());
        };
    }

    /** The same letters in what a change made of a field. */
    static ChangedField lettered(ChangedField field, UnaryOperator<String> letters) {
        return new ChangedField(
                field.key(),
                letters.apply(field.subject()),
                letters.apply(field.field()),
                letters.apply(field.before()),
                letters.apply(field.after()));
    }

    /** A text with characters that can be printed; others are added to those that are missing. */
    static String of(String text, Set<String> missing) {
        StringBuilder printable = new StringBuilder();
        readable(text).codePoints().forEach(c -> {
            if (c == '\n' || (ChartFont.REGULAR.shows(c) && ChartFont.BOLD.shows(c))) {
                printable.appendCodePoint(c);
            } else {
                missing.add(Character.toString(c));
                printable.append(REPLACEMENT);
            }
        });
        return printable.toString();
    }

    /** A text without signs that nobody sees. */
    static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                readable.append(c == '\n' ? "\n" : " ");
            } else if (Character.getType(c) != Character.FORMAT) { // nobody sees it, and no font has it
                readable.appendCodePoint(c);
            }
        });
        return readable.toString();
    }

    /** A missing character as it can be looked up: U+20BB7. */
    static String codePoint(String character) {
        return "U+%04X".formatted(character.codePointAt(0));
    }
}
