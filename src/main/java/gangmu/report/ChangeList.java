package gangmu.report;

import gangmu.explain.ChangeWords;
import gangmu.explain.ChangedField;
import gangmu.explain.ChangedFields;
import gangmu.explain.EntryWords;
import gangmu.model.Entry;
import gangmu.model.Key;
import gangmu.model.Plan;
import gangmu.model.TakenBack;
import gangmu.text.RocMoments;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The changes of a plan since a day, in words that can be printed.
 *
 * @param count how many changes there were
 * @param fields what each made of which field; their subject is the change: when, who, what and why
 */
record ChangeList(int count, List<ChangedField> fields) {
    static final ChangeList NONE = new ChangeList(0, List.of());

    /** Of a change that touches more, the others are counted only. */
    private static final int MOST_FIELDS = 40;

    static ChangeList since(List<Entry> entries, LocalDate since, Texts texts, UnaryOperator<String> letters) {
        TakenBack takenBack = TakenBack.in(entries);
        List<ChangedField> fields = new ArrayList<>();
        Optional<Plan> before = Optional.empty();
        int count = 0;
        for (Entry entry : entries) {
            Plan after =
                    before.map(plan -> plan.after(entry.change())).orElseGet(() -> Plan.after(List.of(entry.change())));
            if (!LocalDate.ofInstant(entry.at(), ZoneId.systemDefault()).isBefore(since)) {
                count++;
                ChangeWords words = ChangeWords.of(entry.change(), before.orElse(after), after, texts);
                fields(words, told(entry, takenBack, texts), after.heading().key(), texts)
                        .map(field -> Printable.lettered(field, letters))
                        .forEach(fields::add);
            }
            before = Optional.of(after);
        }
        return new ChangeList(count, List.copyOf(fields));
    }

    private static String told(Entry entry, TakenBack takenBack, Texts texts) {
        String reason = entry.change().deed().reason();
        String told = texts.get(
                "book.change",
                entry.sequence(),
                RocMoments.text(entry.at()),
                entry.by(),
                EntryWords.line(entry, takenBack, texts));
        return reason.isEmpty() ? told : texts.get("book.change.because", told, reason);
    }

    /** One at least, also where in the end nothing changed. */
    private static Stream<ChangedField> fields(ChangeWords words, String told, Key plan, Texts texts) {
        ChangedFields fields = words.first(MOST_FIELDS);
        Stream<ChangedField> shown = fields.first().stream()
                .map(field -> new ChangedField(
                        field.key(),
                        told,
                        texts.get("changed.within", field.subject(), field.field()),
                        field.before(),
                        field.after()));
        if (fields.first().isEmpty()) {
            return Stream.of(new ChangedField(plan, told, "—", "—", "—"));
        }
        return fields.more() == 0
                ? shown
                : Stream.concat(
                        shown,
                        Stream.of(new ChangedField(plan, told, texts.get("book.change.more", fields.more()), "", "")));
    }
}
