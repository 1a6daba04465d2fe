package gangmu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A time in which nobody may write to a folder; not even root, whom permissions alone do not stop. */
public final class WriteProtection {
    private WriteProtection() {}

    /** Tells whoever writes in the folder that this is not allowed, while something happens. */
    public static void during(Path folder, Runnable whatHappens) throws IOException {
        setWritable(folder, false);
        if (Files.isWritable(folder)) {
            run("chattr", "-R", "+i", folder.toString());
        }
        try {
            Assumptions.assumeFalse(Files.isWritable(folder), "this system lets us write everywhere");
            whatHappens.run();
        } finally {
            run("chattr", "-R", "-i", folder.toString());
            setWritable(folder, true);
        }
    }

    private static void setWritable(Path folder, boolean writable) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(writable ? "rwxr-xr-x" : "r-xr-xr-x"));
            }
        }
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command).start().onExit().join();
        } catch (IOException e) {
            // A system without chattr, where permissions have to do.
        }
    }
}
