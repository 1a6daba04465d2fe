package gangmu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** All texts of the workbench in one language, by key. */
public final class Texts {
    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The texts of a language; the machine's own locale plays no part. */
    public static Texts of(Language language) {
        String name = language.tag() + ".properties";
        try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new Texts(language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language these texts are in. */
    public Language language() {
        return language;
    }

    /** The same texts with their places for arguments unfilled, for libraries that ask for a bundle. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The text of a key with its arguments filled in: numbers grouped by thousands, years and moments in ROC years.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String get(String key, Object... arguments) {
        if (!bundle.containsKey(key)) {
            throw new IllegalArgumentException("no text for " + key + " in " + language.tag());
        }
        Object[] shown = Arrays.stream(arguments).map(Texts::shown).toArray();
        return new MessageFormat(bundle.getString(key), language.locale()).format(shown);
    }

    private static Object shown(Object argument) {
        return switch (argument) {
            case Year year -> RocYears.text(year);
            case LocalDateTime moment -> RocYears.moment(moment);
            default -> argument;
        };
    }
}
