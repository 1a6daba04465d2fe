package gangmu.store.trouble;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What keeps a disk from taking something, as far as that can be told. */
public enum Obstacle {
    FULL,
    /** The folder is not there any more, as when a drive is pulled out. */
    GONE,
    DENIED,
    OTHER;

    /** With so few bytes left nothing can be written. */
    private static final long HARDLY_ANY = 16_384;

    private static final List<String> WORDS_FOR_FULL = List.of("no space left", "not enough space", "quota exceeded");

    static Obstacle of(Path folder, Throwable cause) {
        if (isSaidFull(cause)) {
            return FULL;
        } else if (!Files.isDirectory(folder)) {
            return GONE;
        } else if (isDenied(cause) || !Files.isWritable(folder)) {
            return DENIED;
        }
        return isFull(folder) ? FULL : OTHER;
    }

    private static boolean isSaidFull(Throwable cause) {
        String said = reason(cause).toLowerCase(Locale.ROOT);
        return WORDS_FOR_FULL.stream().anyMatch(said::contains);
    }

    private static boolean isDenied(Throwable cause) {
        @Nullable Throwable below = cause.getCause();
        return cause instanceof AccessDeniedException
                || (below != null
                        ? isDenied(below)
                        : reason(cause).toLowerCase(Locale.ROOT).contains("read-only file system"));
    }

    /** In whatever language the system says so. */
    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY;
        } catch (IOException e) {
            return false; // then it is another obstacle
        }
    }

    /** What keeps a disk from taking a file, as far as its complaint tells. */
    public static Obstacle of(Throwable cause) {
        return isSaidFull(cause) ? FULL : isDenied(cause) ? DENIED : OTHER;
    }

    /** What keeps a disk from taking something where this can be told, else what the disk itself said. */
    static Object told(Path folder, Throwable cause) {
        Obstacle obstacle = of(folder, cause);
        return obstacle == OTHER ? reason(cause) : obstacle;
    }

    /** What the disk itself said, below all that was wrapped around it. */
    static String reason(Throwable cause) {
        @Nullable Throwable below = cause.getCause();
        if (below != null) {
            return reason(below);
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
