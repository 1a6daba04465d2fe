package gangmu.app;

import gangmu.store.PlanFolder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file the user asked for that could not be read or written. */
final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient Path file;

    private UnusableFile(String messageKey, Path file, @Nullable IOException cause) {
        super(file.toString(), cause);
        this.messageKey = messageKey;
        this.file = file;
    }

    /** It could not be read; see that it is there. */
    static UnusableFile notRead(Path file, IOException cause) {
        return new UnusableFile("trouble.not-read", file, cause);
    }

    /** It is not in UTF-8; keep it so. */
    static UnusableFile notUtf8(Path file, CharacterCodingException cause) {
        return new UnusableFile("trouble.not-utf8", file, cause);
    }

    /** It could not be written; choose another place for it. */
    static UnusableFile notWritten(Path file, IOException cause) {
        return new UnusableFile("trouble.not-written", file, cause);
    }

    /**
     * Sees to it that a file that is going to be written is none of a plan's own.
     *
     * @throws UnusableFile if it is; choose another name
     */
    static void requireNoPlan(Path file) {
        if (PlanFolder.isPart(file)) {
            throw new UnusableFile("trouble.of-plan", file, null);
        }
    }

    String messageKey() {
        return messageKey;
    }

    Path file() {
        return file;
    }
}
