package gangmu.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of reading something a person typed: a value, or what is accepted instead. */
public sealed interface Parsed<T> {

    /** What was typed, understood. */
    record Value<T>(T value) implements Parsed<T> {}

    /** Typed text that cannot be taken, with the message that says what can. */
    record Wrong<T>(Problem problem) implements Parsed<T> {}

    /** A sentence for the user, by key, with its arguments. */
    record Problem(String key, List<Object> arguments) {

        /** The sentence in a language. */
        public String in(Texts texts) {
            return texts.get(key, arguments.toArray());
        }
    }

    /** Text that was understood. */
    static <T> Parsed<T> value(T value) {
        return new Value<>(value);
    }

    /** Text that was not, with the key of the sentence that says what is accepted. */
    static <T> Parsed<T> wrong(String key, Object... arguments) {
        return new Wrong<>(problem(key, arguments));
    }

    /** The sentence with this key. */
    static Problem problem(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }

    /** What is wrong, if anything. */
    default Optional<Problem> whatIsWrong() {
        return this instanceof Wrong<T>(Problem problem) ? Optional.of(problem) : Optional.empty();
    }

    /** Goes on with the value, where there is one. */
    default <R> Parsed<R> then(Function<T, Parsed<R>> next) {
        return switch (this) {
            case Value<T>(T value) -> next.apply(value);
            case Wrong<T>(Problem problem) -> new Wrong<>(problem);
        };
    }
}
