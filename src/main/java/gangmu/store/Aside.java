package gangmu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The place in a plan folder where damaged pieces are kept: nothing is ever deleted. */
final class Aside {
    static final String NAME = "damaged";

    private Aside() {}

    /** Moves a file of the folder there, if there is such a file. */
    static void move(Path folder, String name) throws IOException {
        move(folder, folder.resolve(name), name);
    }

    /** Moves a file there that may lie deeper in the folder, if there is such a file. */
    static void move(Path folder, Path file, String name) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, place(folder, name));
        }
    }

    /** Keeps a copy of a file of the folder that is about to be cut. */
    static void copy(Path folder, String name) throws IOException {
        Files.copy(folder.resolve(name), place(folder, name));
    }

    private static Path place(Path folder, String name) throws IOException {
        Path damaged = Files.createDirectories(folder.resolve(NAME));
        String stamp = Instant.now().toString().replace(':', '-');
        Path place = damaged.resolve(stamp + "-" + name);
        for (int i = 2; Files.exists(place); i++) {
            place = damaged.resolve(stamp + "-" + i + "-" + name);
        }
        return place;
    }
}
