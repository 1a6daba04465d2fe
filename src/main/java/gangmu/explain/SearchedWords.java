package gangmu.explain;

import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.model.TakenBack;
import gangmu.text.Texts;
import gangmu.text.Typed;
import java.util.Locale;
import java.util.StringJoiner;

/** All words by which people look for an entry of the history, in one form. */
public final class SearchedWords {
    private final TakenBack takenBack;
    private final EditWords words;
    private final Texts texts;

    /**
     * Words of a history.
     *
     * @param present the plan as it is now: it names what is told, since the plan at the time of each entry costs too much
     */
    public SearchedWords(TakenBack takenBack, Plan present, Texts texts) {
        this.takenBack = takenBack;
        this.words = new EditWords(present, present, texts);
        this.texts = texts;
    }

    /** Who, what and why, and every field with its values. */
    public String of(Entry entry) {
        StringJoiner all = new StringJoiner("\n");
        all.add(EntryWords.of(entry, takenBack, texts));
        all.add(entry.change().deed().subject());
        all.add(entry.by());
        all.add(entry.change().deed().reason());
        entry.change().net().stream()
                .flatMap(edit -> words.rows(edit).stream())
                .map(row -> row.field().get())
                .forEach(field -> all.add(field.subject())
                        .add(field.field())
                        .add(field.before())
                        .add(field.after()));
        return normal(all.toString());
    }

    /** What is typed to look for something, in the same form. */
    public static String normal(String text) {
        return Typed.normal(text).toLowerCase(Locale.ROOT);
    }
}
