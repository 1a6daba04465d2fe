package gangmu.ui.desk;

import gangmu.text.Parsed;

/** Texts that may not be empty, such as names. */
public final class Required {
    private Required() {}

    /** The text, or what is wrong with an empty one. */
    public static Parsed<String> parse(String typed) {
        String text = typed.strip().replaceAll("\\s*\\R\\s*", "");
        return text.isEmpty() ? Parsed.wrong("wrong.empty") : Parsed.value(text);
    }
}
