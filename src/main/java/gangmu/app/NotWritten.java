package gangmu.app;

import java.io.IOException;
import java.nio.file.Path;

/** A file the user asked for could not be written; choose another place for it. */
final class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    NotWritten(Path file, IOException cause) {
        super(file.toString(), cause);
        this.file = file;
    }

    Path file() {
        return file;
    }
}
