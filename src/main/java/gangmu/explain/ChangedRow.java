package gangmu.explain;

import gangmu.text.Texts;
import java.util.function.Supplier;

/** A row of a change that is put in words when it is asked for. */
record ChangedRow(Supplier<ChangedField> field, Of of) {

    /** What a row tells of. */
    enum Of {
        /** A value that became another, or came or went. */
        VALUE,
        /** A thing that came or went. */
        THING,
        /** Why another row is as it is, which is no change of its own. */
        REASON
    }

    boolean isReason() {
        return of == Of.REASON;
    }

    /** In a line: 109 年度目標值：105 → 95, or 新增：指標 1.3 名稱. */
    String line(boolean withSubject, Texts texts) {
        ChangedField told = field.get();
        String subject = Excerpt.of(told.subject());
        if (of == Of.THING) {
            return texts.get("changed.detail", told.field(), subject);
        }
        Excerpt values = Excerpt.of(told.before(), told.after());
        String line = texts.get("changed.line", told.field(), values.before(), values.after());
        return withSubject ? texts.get("changed.within", subject, line) : line;
    }
}
