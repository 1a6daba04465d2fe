package gangmu.ui.outline;

import gangmu.text.Parsed;

/** Texts that may not be empty, such as names. */
final class Required {
    private Required() {}

    /** The text, or what is wrong with an empty one. */
    static Parsed<String> parse(String typed) {
        String text = typed.strip().replaceAll("\\s*\\R\\s*", "");
        return text.isEmpty() ? Parsed.wrong("wrong.empty") : Parsed.value(text);
    }
}
