package gangmu.app;

import gangmu.exchange.SamplePlan;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The sample's folder as somebody left it: made once, laid down as often as it is needed. */
final class SampleFolder {
    private static final String NAME = SamplePlan.names().getFirst();
    private static final Map<String, byte[]> FILES = made();

    private SampleFolder() {}

    /** Lays it down where the program looks for it. */
    static void layDown() {
        layDownIn(Settings.plansHome().resolve(NAME));
    }

    static void layDownIn(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> made() {
        try {
            Path folder = Files.createTempDirectory("sample");
            PlanFolder.create(folder, SamplePlan.change(NAME), Workplaces.of("王小明"))
                    .close();
            Map<String, byte[]> files = new HashMap<>();
            try (Stream<Path> made = Files.list(folder)) {
                for (Path file : made.toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
