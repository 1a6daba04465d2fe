package gangmu.app;

import java.io.IOException;
import java.nio.file.Path;

/** A file the user asked for could not be read; see that it is there. */
final class NotRead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    NotRead(Path file, IOException cause) {
        super(file.toString(), cause);
        this.file = file;
    }

    Path file() {
        return file;
    }
}
