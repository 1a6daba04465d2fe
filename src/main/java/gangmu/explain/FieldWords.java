package gangmu.explain;

import gangmu.text.Figures;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A field of an element as people read it; words are made when they are asked for, since changes may be huge.
 *
 * @param label what it is called
 * @param value what tells whether it changed: null, empty or false where it says nothing
 * @param words the value in words
 */
record FieldWords(Supplier<String> label, @Nullable Object value, Supplier<String> words, Told told) {

    /** When a field is told. */
    enum Told {
        /** When it changed, and with the rest of an element that came or went. */
        ALWAYS,
        /** When it changed: else the name or the place of the element says it. */
        CHANGED,
        /** When nothing else changed: it follows from what did, or the history of the plan says it anyway. */
        ALONE
    }

    static <T> FieldWords of(
            String labelKey, @Nullable T value, Function<T, String> words, String noneKey, Texts texts) {
        return new FieldWords(
                () -> texts.get(labelKey),
                value,
                () -> value == null || value.equals("") ? texts.get(noneKey) : words.apply(value),
                Told.ALWAYS);
    }

    static <T> FieldWords of(String labelKey, @Nullable T value, Function<T, String> words, Texts texts) {
        return of(labelKey, value, words, "cli.explain.none", texts);
    }

    static FieldWords text(String labelKey, String text, Texts texts) {
        return of(labelKey, text, same -> same, texts);
    }

    static FieldWords figure(String labelKey, @Nullable BigDecimal figure, Texts texts) {
        return of(labelKey, figure, Figures::text, texts);
    }

    static FieldWords truth(String labelKey, boolean truth, Texts texts) {
        return of(labelKey, truth, is -> texts.get(is ? "evaluation.yes" : "evaluation.no"), texts);
    }

    /** The same under a label that is put together. */
    FieldWords labelled(Supplier<String> other) {
        return new FieldWords(other, value, words, told);
    }

    FieldWords told(Told when) {
        return new FieldWords(label, value, words, when);
    }

    boolean saysNothing() {
        return value == null || value.equals("") || value.equals(false);
    }
}
