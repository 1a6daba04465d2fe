package gangmu.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that grows by whole lines, each on the disk before the next is written.
 *
 * <p>It is opened anew for each line: a file that was taken away or exchanged in the meantime is then noticed, and one
 * that is back again, as on a drive plugged in anew, is written again.
 */
record AppendedFile(Path file) {

    /** Whether it holds at least as much as was written to it. */
    boolean reaches(long end) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) >= end;
    }

    /**
     * Writes bytes at its end, over what an unsuccessful attempt may have left there.
     *
     * @throws IOException if the disk does not take them; then the file is as before, as far as that can be done
     */
    void append(byte[] bytes, long end) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.size() < end) {
                throw new IOException(file + " has become shorter");
            }
            channel.truncate(end);
            write(channel, bytes, end);
        }
    }

    private static void write(FileChannel channel, byte[] bytes, long start) throws IOException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            long position = start;
            while (rest.hasRemaining()) {
                position += channel.write(rest, position);
            }
            channel.force(true);
        } catch (IOException e) {
            cut(channel, start, e);
            throw e;
        }
    }

    /** Takes back what {@link #append} wrote, since the line could not be written everywhere. */
    void takeBack(long end, IOException cause) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            cut(channel, end, cause);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Half a line must not stay where it can be helped; where it cannot, the next line or the next opening cuts it. */
    private static void cut(FileChannel channel, long end, IOException cause) {
        try {
            channel.truncate(end);
            channel.force(true);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
