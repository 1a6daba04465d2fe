package gangmu.app;

import gangmu.file.WholeFile;
import gangmu.store.Workplace;
import gangmu.text.Language;
import gangmu.text.Typed;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What the program remembers between two runs on this machine: language, looks and the plans used last. */
final class Settings {
    private static final int RECENT = 6;

    private final Path file;
    private final Properties properties = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    /** The settings of the person at this machine. */
    static Settings ofThisUser() throws IOException {
        String given = System.getProperty("gangmu.settings");
        return of(given != null ? Path.of(given) : directory().resolve("settings.properties"));
    }

    /** The settings kept in a file, which need not exist yet. */
    static Settings of(Path file) throws IOException {
        Settings settings = new Settings(file);
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.properties.load(reader);
            }
        }
        return settings;
    }

    private static Path directory() {
        String home = System.getProperty("user.home");
        String appData = System.getenv("APPDATA");
        String config = System.getenv("XDG_CONFIG_HOME");
        if (appData != null) {
            return Path.of(appData, "Gangmu");
        }
        return config != null && !config.isEmpty() ? Path.of(config, "gangmu") : Path.of(home, ".config", "gangmu");
    }

    /** Where settings and log are. */
    Path home() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /** Where this person works on plans. */
    Workplace workplace() {
        return new Workplace(this::by, home());
    }

    /** The folder in which plans are kept unless another is chosen. */
    static Path plansHome() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve("Gangmu");
    }

    Language language() {
        return Language.tagged(properties.getProperty("language", "")).orElse(Language.of(Locale.getDefault()));
    }

    /** Speaks this language from now on, until another is chosen in the program. */
    void speak(Language language) {
        properties.setProperty("language", language.tag());
    }

    boolean dark() {
        return Boolean.parseBoolean(properties.getProperty("dark"));
    }

    int percent() {
        try {
            return Math.clamp(Integer.parseInt(properties.getProperty("percent", "100")), 100, 200);
        } catch (NumberFormatException e) {
            return 100; // a hand-edited file must not keep the program from starting
        }
    }

    /** The name that changes are signed with. */
    String by() {
        return properties.getProperty("name", System.getProperty("user.name"));
    }

    /** Signs changes with this name from now on; with the name of the login where it is blank. */
    void signWith(String name) throws IOException {
        if (name.isBlank()) {
            properties.remove("name");
        } else {
            properties.setProperty("name", Typed.seen(name));
        }
        save();
    }

    /** Plan folders used before, the last one first. */
    List<Path> recent() {
        List<Path> recent = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            path(properties.getProperty("recent." + i, "")).ifPresent(recent::add);
        }
        return recent;
    }

    /** The plan folder to reopen at the next start; none if the plan was closed by hand. */
    Optional<Path> last() {
        return path(properties.getProperty("last", ""));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty(); // a hand-edited file must not keep the program from starting
        }
    }

    void rememberLooks(Language language, boolean dark, int percent) throws IOException {
        properties.setProperty("language", language.tag());
        properties.setProperty("dark", Boolean.toString(dark));
        properties.setProperty("percent", Integer.toString(percent));
        save();
    }

    void rememberOpened(Path folder) throws IOException {
        List<Path> recent = recent();
        recent.remove(folder);
        recent.addFirst(folder);
        for (int i = 0; i < Math.min(RECENT, recent.size()); i++) {
            properties.setProperty("recent." + i, recent.get(i).toString());
        }
        properties.setProperty("last", folder.toString());
        save();
    }

    void rememberClosed() throws IOException {
        properties.remove("last");
        save();
    }

    /** Whole or not at all, so that a crash in the middle loses nothing. */
    private void save() throws IOException {
        Files.createDirectories(home());
        StringWriter text = new StringWriter();
        properties.store(text, null);
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
