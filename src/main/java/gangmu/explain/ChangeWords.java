package gangmu.explain;

import gangmu.model.Change;
import gangmu.model.Differences;
import gangmu.model.Edit;
import gangmu.model.Impact;
import gangmu.model.Key;
import gangmu.model.Kind;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.TargetAdjustment;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change did to a plan, field by field, from what to what. */
public final class ChangeWords {
    private final List<Edit> edits;
    private final Set<Key> targets;
    private final EditWords words;
    private final Texts texts;

    private ChangeWords(List<Edit> edits, Plan before, Plan after, Texts texts) {
        this.edits = ChangeOrder.of(RuleEdits.of(edits, before, after), before, after);
        this.targets = edits.stream()
                .map(Edit::key)
                .filter(key -> key.kind() == Kind.TARGET)
                .collect(Collectors.toSet());
        this.words = new EditWords(before, after, texts);
        this.texts = texts;
    }

    /**
     * What a change did.
     *
     * @param before the plan that it was made in; for the change that created the plan, also what it led to
     * @param after the plan that it led to
     */
    public static ChangeWords of(Change change, Plan before, Plan after, Texts texts) {
        return new ChangeWords(change.net(), before, after, texts);
    }

    /** What a change would make of the KPIs that were there before and stay, in what is stated of them beside names. */
    public static ChangeWords restated(Impact impact, Texts texts) {
        return new ChangeWords(impact.restated(), impact.before(), impact.after(), texts);
    }

    /** What leads from one plan to another, whatever was done in between. */
    public static ChangeWords between(Plan earlier, Plan later, Texts texts) {
        return new ChangeWords(Differences.between(earlier, later), earlier, later, texts);
    }

    /** All of it in the order of the outline, each row put in words when it is reached. */
    public Stream<ChangedField> rows() {
        return changed().map(row -> row.field().get());
    }

    /** The first rows, and how many there are besides. */
    public ChangedFields first(int limit) {
        return new ChangedFields(rows().limit(limit).toList(), Math.max(0, count() - limit));
    }

    /** How many rows there are. */
    public int count() {
        return (int) changed().count();
    }

    /** All in a line: how many changes there are where there are several, and the first of them. */
    public String summary() {
        String first = changed()
                .findFirst()
                .map(row -> row.line(hasSeveralOwners(), texts))
                .orElse(texts.get("cli.explain.none"));
        long count = changed().filter(row -> !row.isReason()).count();
        return count > 1 ? texts.get("changed.several", count, first) : first;
    }

    private boolean hasSeveralOwners() {
        return edits.stream()
                        .map(edit -> edit.element().owner())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private Stream<ChangedRow> changed() {
        return edits.stream().flatMap(edit -> rows(edit).stream());
    }

    private List<ChangedRow> rows(Edit edit) {
        boolean isOneSided = edit.before() == null || edit.after() == null;
        return isOneSided
                        && edit.element() instanceof TargetAdjustment adjustment
                        && targets.contains(target(adjustment))
                ? words.reason(edit, adjustment)
                : words.rows(edit);
    }

    private static Key target(TargetAdjustment adjustment) {
        return Target.of(adjustment.kpi(), adjustment.year(), BigDecimal.ZERO).key();
    }
}
