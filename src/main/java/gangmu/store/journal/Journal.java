package gangmu.store.journal;

import gangmu.file.WholeFile;
import gangmu.model.Entry;
import gangmu.store.secret.Key;
import gangmu.store.secret.Protection;
import gangmu.store.trouble.DamagedPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two files that every change is appended to, and on the disk in both before anybody is told that it is stored. */
public final class Journal {
    /** The name of the first file. */
    public static final String NAME = "journal.jsonl";

    /** The name of the second, which holds the same. */
    public static final String COPY = "journal-copy.jsonl";

    /** As for a folder that was closed, so that no byte may differ. */
    private static final String STRICTLY = "closed";

    private final Path folder;
    private final AppendedFile first;
    private final AppendedFile copy;
    private final Header header;
    private final Optional<Key> key;
    private long end;
    private Mark mark;

    private Journal(Path folder, Header header, Optional<Key> key, long end, Mark mark) {
        this.folder = folder;
        this.first = new AppendedFile(folder.resolve(NAME));
        this.copy = new AppendedFile(folder.resolve(COPY));
        this.header = header;
        this.key = key;
        this.end = end;
        this.mark = mark;
    }

    /** Makes the journal of a new plan, each file whole or not at all; fails where there is one already. */
    public static void create(Path folder, Entry created) throws IOException {
        if (Files.exists(folder.resolve(NAME)) || Files.exists(folder.resolve(COPY))) {
            throw new FileAlreadyExistsException(folder.resolve(NAME).toString());
        }
        JournalLine header = Header.ofNewPlan().line();
        JournalLine line = new JournalLine(header.hash(), EntryJson.write(created));
        byte[] bytes = JournalLine.bytes(List.of(header, line));
        WholeFile.write(folder.resolve(COPY), bytes);
        WholeFile.write(folder.resolve(NAME), bytes);
    }

    /**
     * Goes on after what was read, once both files hold it.
     *
     * @param key the key that it is sealed with, if any
     */
    public static Journal after(Path folder, JournalReading reading, Optional<Key> key) {
        return new Journal(folder, reading.header(), key, reading.bytes().length, reading.end());
    }

    /** Goes on after what its files were mended to. */
    public void goOnAfter(JournalReading mended) {
        end = mended.bytes().length;
        mark = mended.end();
    }

    /** What it says of the key that it is sealed with; empty where it is not. */
    public Optional<Protection> protection() {
        return header.protection();
    }

    /** Which plan it is of. */
    public String plan() {
        return header.plan();
    }

    /** Its end. */
    public Mark end() {
        return mark;
    }

    /** Whether both files are at least as long as they were left; somebody may have taken one away, or cut it. */
    public boolean isThere() throws IOException {
        return first.reaches(end) && copy.reaches(end);
    }

    /**
     * Appends an entry, on the disk in both files when this returns.
     *
     * @throws IOException if the disk does not take it; the journal is then as before
     */
    public Mark append(Entry entry) throws IOException {
        JournalLine line = JournalLine.of(mark.hash(), EntryJson.write(entry), key);
        byte[] bytes = (line.text() + "\n").getBytes(StandardCharsets.UTF_8);
        first.append(bytes, end);
        try {
            copy.append(bytes, end);
        } catch (IOException e) {
            first.takeBack(end, e);
            throw e;
        }
        end += bytes.length;
        mark = new Mark(entry.sequence(), line.hash());
        return mark;
    }

    /**
     * How its files are now, compared with what was written to them.
     *
     * @param entries all that were appended, from the first
     */
    public JournalReading reading(List<Entry> entries) throws IOException {
        if (key.isEmpty()) {
            List<JournalLine> lines = lines(entries);
            if (lines.getLast().hash().equals(mark.hash())) {
                return comparing(lines);
            }
        }
        try {
            return JournalReading.of(folder, Optional.of(new Head(header.plan(), mark, STRICTLY)), List.of());
        } catch (DamagedPlan e) {
            return comparing(lines(entries)); // neither file has everything any more, but it is all here
        }
    }

    private List<JournalLine> lines(List<Entry> entries) {
        List<JournalLine> lines = new ArrayList<>(List.of(header.line()));
        entries.forEach(entry -> lines.add(JournalLine.of(lines.getLast().hash(), EntryJson.write(entry), key)));
        return lines;
    }

    private JournalReading comparing(List<JournalLine> lines) throws IOException {
        return JournalReading.comparing(header, lines, first.file(), copy.file());
    }
}
