package gangmu.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The string literals of Java source, and those among them that ask the bundles for a text. */
record SourceTexts(String source) {

    private static final String STRING = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>//[^\\n]*|(?s:/\\*.*?\\*/))|(?<other>(?s:\"\"\".*?\"\"\")|'(?:[^'\\\\]|\\\\.)+')|(?<string>"
                    + STRING + ")");
    private static final Pattern CALL = Pattern.compile("(?i:texts?)(?:\\(\\))?\\s*\\.\\s*get\\(\\s*(" + STRING + ")");

    /** Reads every Java file below {@code root}. */
    static SourceTexts below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return new SourceTexts(files.filter(file -> file.toString().endsWith(".java"))
                    .map(SourceTexts::read)
                    .collect(Collectors.joining("\n")));
        }
    }

    /** Every string literal outside comments, without its quotes. */
    Set<String> literals() {
        return TOKEN.matcher(source)
                .results()
                .filter(found -> found.group("string") != null)
                .map(found -> unquoted(found.group("string")))
                .collect(Collectors.toSet());
    }

    /** Every literal that begins the argument of {@code texts.get(…)}. */
    Set<String> keysAsked() {
        String code = TOKEN.matcher(source).replaceAll(found -> found.group("comment") == null ? "$0" : " ");
        return CALL.matcher(code)
                .results()
                .map(found -> unquoted(found.group(1)))
                .collect(Collectors.toSet());
    }

    private static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
