package gangmu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The program's jar, run as a process of its own on a Taiwanese machine. */
final class Jar {
    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("gangmu.jar")));

    /** The classes that a first run loaded, ready for the runs after it, which start twice as fast. */
    private static final Path CLASSES = JAR.resolveSibling("classes.jsa");

    private Jar() {}

    static Outcome run(String... arguments) {
        return run(command("-XX:SharedArchiveFile=" + CLASSES, arguments));
    }

    /** Runs it with something on its standard input. */
    static Outcome fed(String input, String... arguments) {
        return run(command("-XX:SharedArchiveFile=" + CLASSES, arguments), input);
    }

    /** Runs it for the first time. */
    static Outcome runFirst(String... arguments) {
        return run(command("-XX:ArchiveClassesAtExit=" + CLASSES, arguments));
    }

    /** Runs it where no file may grow beyond a size, as on a disk that is nearly full. */
    static Outcome runWithFilesUpTo(int kibibytes, String... arguments) {
        List<String> limited =
                new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kibibytes + " && exec \"$@\"", "bash"));
        limited.addAll(command("-XX:SharedArchiveFile=" + CLASSES, arguments));
        return run(limited);
    }

    /** Runs it with a passphrase in its environment. */
    static Outcome runKnowing(String passphrase, String... arguments) {
        List<String> knowing = new ArrayList<>(List.of("env", GivenPassphrases.VARIABLE + "=" + passphrase));
        knowing.addAll(command("-XX:SharedArchiveFile=" + CLASSES, arguments));
        return run(knowing);
    }

    /** Runs it with a passphrase, in octal bytes, in an environment whose language has no Chinese characters. */
    static Outcome runKnowingWithoutChinese(String bytes, String... arguments) {
        String script =
                "export LC_ALL=C " + GivenPassphrases.VARIABLE + "=\"$(printf '" + bytes + "')\" && exec \"$@\"";
        List<String> knowing = new ArrayList<>(List.of("bash", "-c", script, "bash"));
        knowing.addAll(command("-XX:SharedArchiveFile=" + CLASSES, arguments));
        return run(knowing);
    }

    /** Runs it with its output going into a file. */
    static Outcome runInto(String file, String... arguments) {
        List<String> into = new ArrayList<>(List.of("bash", "-c", "exec \"$@\" > " + file, "bash"));
        into.addAll(command("-XX:SharedArchiveFile=" + CLASSES, arguments));
        return run(into);
    }

    private static List<String> command(String classes, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                classes,
                "-Xlog:disable", // says which classes it leaves out
                "-Djava.awt.headless=true",
                "-Dgangmu.settings=" + System.getProperty("gangmu.settings"),
                "-Duser.language=zh",
                "-Duser.country=TW",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Outcome run(List<String> command) {
        return run(command, "");
    }

    private static Outcome run(List<String> command, String input) {
        try {
            return outcome(command, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome outcome(List<String> command, String input) throws IOException {
        Path err = Files.createTempFile("gangmu", ".err");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(err.toFile()).start();
            try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(input);
            }
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.onExit().join().exitValue();
            return new Outcome(status, out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }
}
