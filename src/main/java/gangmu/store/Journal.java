package gangmu.store;

import gangmu.model.Entry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file that every change is appended to, and on the disk before anybody is told that it is stored. */
final class Journal implements AutoCloseable {
    static final String NAME = "journal.jsonl";

    private final FileChannel channel;
    private long end;
    private String lastHash;

    private Journal(FileChannel channel, long end, String lastHash) {
        this.channel = channel;
        this.end = end;
        this.lastHash = lastHash;
    }

    /** Makes the journal of a new plan; fails where there is one already. */
    static void create(Path folder, Entry first) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (Journal journal = new Journal(channel, 0, Hashes.NONE)) {
            journal.append(Header.line());
            journal.append(first);
        }
    }

    /** Goes on after what was read; a last line that is not whole is cut off, after the file was copied aside. */
    static Journal continued(Path folder, JournalReading reading) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.WRITE);
        if (reading.isUnfinished()) {
            Aside.copy(folder, NAME);
            channel.truncate(reading.end());
        }
        return new Journal(channel, reading.end(), reading.lines().getLast().hash());
    }

    /** Appends an entry and returns the hash of its line once the disk has it. */
    String append(Entry entry) throws IOException {
        return append(new JournalLine(lastHash, EntryJson.write(entry)));
    }

    private String append(JournalLine line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
        long position = end;
        try {
            while (bytes.hasRemaining()) {
                position += channel.write(bytes, position);
            }
            channel.force(true);
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
        end = position;
        lastHash = line.hash();
        return lastHash;
    }

    /** Half a line must not stay, or the next one would be appended to it. */
    private void takeBack(IOException cause) {
        try {
            channel.truncate(end);
            channel.force(true);
        } catch (IOException e) {
            cause.addSuppressed(e); // The next line overwrites the same place, and opening cuts a torn line off.
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
