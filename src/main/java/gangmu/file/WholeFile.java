package gangmu.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that is there whole or not at all: what was there before stays until the new one is complete on the disk. A link
 * goes on leading to the file that it led to; what is no file, such as a pipe, is written to and never replaced.
 */
public final class WholeFile {
    private static final int MOST_LINKS = 40;
    private static final Pattern DRAFT = Pattern.compile("\\.[0-9a-f-]{36}\\.tmp");

    private WholeFile() {}

    /**
     * Writes a file, in place of what was there.
     *
     * @throws IOException if it cannot be written there; a file that was there is unharmed
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = meant(file.toAbsolutePath());
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            Files.write(target, bytes, StandardOpenOption.WRITE);
            return;
        }
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            writeThrough(draft, bytes);
            replace(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Writes a file under this name, or under “name (2)” and so on where there is one already.
     *
     * @return where it is
     * @throws IOException if it cannot be written there
     */
    public static Path writeBeside(Path file, byte[] bytes) throws IOException {
        Path free = file;
        for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
            free = numbered(file, number);
        }
        write(free, bytes);
        return free;
    }

    private static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return file.resolveSibling(name.substring(0, end) + " (" + number + ")" + name.substring(end));
    }

    /** Where links lead, which need not be there yet. */
    private static Path meant(Path file) throws IOException {
        Path path = file;
        for (int link = 0; Files.isSymbolicLink(path); link++) {
            if (link == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    private static void writeThrough(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
        Names.sync(Objects.requireNonNull(target.getParent()));
    }

    /** Whether a file was being written when the program was stopped. */
    public static boolean isDraft(Path file) {
        return DRAFT.matcher(file.getFileName().toString()).matches();
    }

    /** Takes away what was being written in a folder when the program was stopped. */
    public static void removeDrafts(Path folder) throws IOException {
        List<Path> drafts;
        try (Stream<Path> files = Files.list(folder)) {
            drafts = files.filter(
                            file -> DRAFT.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
        for (Path draft : drafts) {
            Files.deleteIfExists(draft);
        }
    }
}
