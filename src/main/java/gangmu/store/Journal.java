package gangmu.store;

import gangmu.model.Entry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file that every change is appended to, and on the disk before anybody is told that it is stored.
 *
 * <p>It is opened anew for each line: a file that was taken away or exchanged in the meantime is then noticed, and one
 * that is back again, as on a drive plugged in anew, is written again.
 */
final class Journal {
    static final String NAME = "journal.jsonl";

    private final Path file;
    private long end;
    private String lastHash;

    private Journal(Path file, long end, String lastHash) {
        this.file = file;
        this.end = end;
        this.lastHash = lastHash;
    }

    /** Makes the journal of a new plan; fails where there is one already. */
    static void create(Path folder, Entry first) throws IOException {
        Journal journal = new Journal(folder.resolve(NAME), 0, Hashes.NONE);
        journal.append(Header.line(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        journal.append(first);
    }

    /** Goes on after what was read; a last line that is not whole is cut off, after the file was copied aside. */
    static Journal continued(Path folder, JournalReading reading) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.WRITE)) {
            if (reading.isUnfinished()) {
                Aside.copy(folder, NAME);
                channel.truncate(reading.end());
                channel.force(true);
            }
        }
        return new Journal(
                folder.resolve(NAME), reading.end(), reading.lines().getLast().hash());
    }

    /** Appends an entry and returns the hash of its line once the disk has it; if it fails, the journal is as before. */
    String append(Entry entry) throws IOException {
        return append(new JournalLine(lastHash, EntryJson.write(entry)), StandardOpenOption.WRITE);
    }

    private String append(JournalLine line, OpenOption... options) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
        long next;
        try (FileChannel channel = FileChannel.open(file, options)) {
            if (channel.size() < end) {
                throw new IOException(file + " has become shorter");
            }
            next = written(channel, bytes);
        }
        end = next;
        lastHash = line.hash();
        return lastHash;
    }

    private long written(FileChannel channel, ByteBuffer bytes) throws IOException {
        try {
            channel.truncate(end);
            long position = end;
            while (bytes.hasRemaining()) {
                position += channel.write(bytes, position);
            }
            channel.force(true);
            return position;
        } catch (IOException e) {
            takeBack(channel, e);
            throw e;
        }
    }

    /** Half a line must not stay where it can be helped; where it cannot, the next line or the next opening cuts it. */
    private void takeBack(FileChannel channel, IOException cause) {
        try {
            channel.truncate(end);
            channel.force(true);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
