package gangmu.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The names in a folder, which the disk keeps apart from what is in the files. */
public final class Names {
    private Names() {}

    /** Makes sure that new and changed names survive a power failure, where the system can promise that. */
    public static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder as a file, and keeps names safe by itself.
        }
    }
}
