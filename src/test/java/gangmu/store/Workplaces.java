package gangmu.store;

import java.nio.file.Path;

/** Workplaces of people who only exist in tests, all on one machine. */
public final class Workplaces {
    private static final Path HOME = Path.of("target", "workplace");

    private Workplaces() {}

    public static Workplace of(String by) {
        return new Workplace(() -> by, HOME);
    }
}
