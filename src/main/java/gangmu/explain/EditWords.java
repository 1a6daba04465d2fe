package gangmu.explain;

import gangmu.explain.ChangedRow.Of;
import gangmu.explain.FieldWords.Told;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Plan;
import gangmu.model.TargetAdjustment;
import gangmu.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What edits of a plan change, row by row. */
final class EditWords {
    private final Known before;
    private final Known after;
    private final Texts texts;

    EditWords(Plan before, Plan after, Texts texts) {
        this.before = new Known(before, after, texts);
        this.after = new Known(after, before, texts);
        this.texts = texts;
    }

    /** One for each field that changed, or one for an element that came or went. */
    List<ChangedRow> rows(Edit edit) {
        Element was = edit.before();
        Element is = edit.after();
        if (was != null && is != null) {
            return replaced(edit, ElementWords.of(was, before), ElementWords.of(is, after));
        }
        ElementWords words = ElementWords.of(edit.element(), known(edit));
        return List.of(new ChangedRow(() -> whole(edit, words), words.isThing() ? Of.THING : Of.VALUE));
    }

    private ChangedField whole(Edit edit, ElementWords words) {
        String field = words.label(0);
        if (words.isThing()) {
            field = texts.get(edit.after() == null ? "changed.removed" : "changed.added");
        }
        return oneSided(edit, field, words.whole(), words.none());
    }

    private ChangedField oneSided(Edit edit, String field, String words, String none) {
        return new ChangedField(
                edit.key(),
                subject(edit),
                field,
                edit.before() == null ? none : words,
                edit.after() == null ? none : words);
    }

    private List<ChangedRow> replaced(Edit edit, ElementWords was, ElementWords is) {
        List<Integer> changed = IntStream.range(0, is.fields().size())
                .filter(i -> !Objects.equals(
                        was.fields().get(i).value(), is.fields().get(i).value()))
                .boxed()
                .toList();
        List<Integer> told = changed.stream()
                .filter(i -> is.fields().get(i).told() != Told.ALONE)
                .toList();
        return (told.isEmpty() ? changed.stream().limit(1) : told.stream())
                .map(i -> new ChangedRow(() -> field(edit, i, was, is), Of.VALUE))
                .toList();
    }

    private ChangedField field(Edit edit, int field, ElementWords was, ElementWords is) {
        String old = was.fields().get(field).words().get();
        String now = is.fields().get(field).words().get();
        String shown = old.equals(now) ? texts.get("changed.same", now) : now;
        return new ChangedField(edit.key(), subject(edit), is.label(field), old, shown);
    }

    /** Why a target was adjusted, where the change of the target itself tells the rest; nothing without a reason. */
    List<ChangedRow> reason(Edit edit, TargetAdjustment adjustment) {
        String easier = adjustment.easier() ? texts.get("adjustment.easier.mark") : "";
        return adjustment.reason().isEmpty()
                ? List.of()
                : List.of(new ChangedRow(
                        () -> oneSided(
                                edit,
                                texts.get(
                                                "changed.part",
                                                texts.get("changed.adjustment", adjustment.year()),
                                                texts.get("report.adjustments.reason"))
                                        + easier,
                                adjustment.reason(),
                                after.none()),
                        Of.REASON));
    }

    private String subject(Edit edit) {
        return new SubjectWords(known(edit), after).of(edit.element());
    }

    /** The side that holds the element. */
    private Known known(Edit edit) {
        return edit.after() == null ? before : after;
    }
}
