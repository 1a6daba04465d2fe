package gangmu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Workplaces of people who only exist in tests, all on one machine. */
public final class Workplaces {
    /** Where the command line works in tests too. */
    private static final Path HOME =
            Objects.requireNonNull(Path.of(System.getProperty("gangmu.settings", "target/settings/settings.properties"))
                    .getParent());

    private static final String KEY = "machine.key";

    private Workplaces() {}

    public static Workplace of(String by) {
        return new Workplace(() -> by, HOME);
    }

    /** Makes a person whose settings are in another folder one who works on the same machine. */
    public static void settleIn(Path home) throws IOException {
        if (Files.exists(HOME.resolve(KEY))) {
            Files.copy(HOME.resolve(KEY), home.resolve(KEY));
        }
    }
}
