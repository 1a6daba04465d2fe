package gangmu.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another Java process that works on a plan folder and says what it did, line by line. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private Child(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static Child start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dgangmu.settings=" + System.getProperty("gangmu.settings"),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The next line; null where the process has ended. */
    @Nullable
    String next() {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that it still says until it ends. */
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        for (String line = next(); line != null; line = next()) {
            rest.add(line);
        }
        return rest;
    }

    /** Ends it at once, as kill -9 does. */
    void kill() {
        process.toHandle().destroyForcibly(); // the process itself would close what it had written, unread
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
