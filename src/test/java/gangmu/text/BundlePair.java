package gangmu.text;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of the program in both languages as their checks see them; each check returns the keys that fail it. */
record BundlePair(Properties chinese, Properties english) {

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*(\\d+)");
    private static final Pattern HALF_WIDTH_AFTER_CHINESE = Pattern.compile("\\p{IsHan}[,:;!?]");
    private static final Pattern NOT_CHINESE = Pattern.compile("\\P{IsHan}+");
    /** The Windows code page of Taiwan holds the characters written there and, but for these few, no simplified one. */
    private static final Charset TAIWAN = Charset.forName("x-windows-950");

    private static final Pattern SIMPLIFIED_ALL_THE_SAME = Pattern.compile("[价优复异惊机气洁确离种网]");

    /** Keys that only one of the languages has. */
    SortedSet<String> keysOfOneLanguage() {
        return keysThat(key -> chinese.containsKey(key) != english.containsKey(key));
    }

    /** Keys that have no text in one of the languages. */
    SortedSet<String> keysWithoutText() {
        return keysThat(key -> in(chinese, key).isBlank() || in(english, key).isBlank());
    }

    /** Keys whose placeholders differ between the languages, a quoted one counting as none. */
    SortedSet<String> keysWithOtherPlaceholders() {
        return keysThat(key -> !placeholders(in(chinese, key)).equals(placeholders(in(english, key))));
    }

    /** Keys with a straight apostrophe, which formatting takes for a quote; texts use ’ instead. */
    SortedSet<String> keysWithStraightApostrophe() {
        return keysThat(key -> (in(chinese, key) + in(english, key)).contains("'"));
    }

    /** Keys that no literal of the program names, neither whole nor by a prefix that ends in a dot. */
    SortedSet<String> keysUnusedBy(Set<String> literals) {
        Set<String> prefixes =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        return keysThat(key -> !literals.contains(key) && prefixes.stream().noneMatch(key::startsWith));
    }

    /** Those of the {@code asked} keys, or prefixes of keys that end in a dot, which neither language has. */
    SortedSet<String> keysUnknownAmong(Set<String> asked) {
        Set<String> keys = keysThat(_ -> true);
        return asked.stream()
                .filter(key -> key.endsWith(".")
                        ? keys.stream().noneMatch(known -> known.startsWith(key))
                        : !keys.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys whose Chinese text has a character that Taiwan does not write. */
    SortedSet<String> keysWithSimplifiedCharacters() {
        return keysThat(key -> isSimplified(in(chinese, key)));
    }

    /** Keys whose Chinese text has a half-width comma, colon, semicolon or mark right after a Chinese character. */
    SortedSet<String> keysWithHalfWidthPunctuation() {
        return keysThat(
                key -> HALF_WIDTH_AFTER_CHINESE.matcher(in(chinese, key)).find());
    }

    private SortedSet<String> keysThat(Predicate<String> fail) {
        Set<String> all = new TreeSet<>(chinese.stringPropertyNames());
        all.addAll(english.stringPropertyNames());
        return all.stream().filter(fail).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String in(Properties language, String key) {
        return Objects.requireNonNullElse(language.getProperty(key), "");
    }

    private static boolean isSimplified(String text) {
        String characters = NOT_CHINESE.matcher(text).replaceAll("");
        return !TAIWAN.newEncoder().canEncode(characters)
                || SIMPLIFIED_ALL_THE_SAME.matcher(characters).find();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(QUOTED.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
