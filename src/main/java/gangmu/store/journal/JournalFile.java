package gangmu.store.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One of the files that hold a journal, as it was found: its bytes, and those of its lines that are undamaged.
 *
 * @param bytes empty where there is no such file, or it cannot be read
 */
record JournalFile(Optional<byte[]> bytes, List<JournalLine> lines) {

    /**
     * Reads a file that need not be there.
     *
     * @throws AccessDeniedException if it is there and may not be read
     */
    static JournalFile read(Path file) throws IOException {
        try {
            return of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return new JournalFile(Optional.empty(), List.of());
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException e) {
            return new JournalFile(Optional.empty(), List.of()); // a block that the disk cannot read is as good as gone
        }
    }

    static JournalFile of(byte[] bytes) {
        List<JournalLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                JournalLine.read(new String(bytes, start, i - start, StandardCharsets.UTF_8))
                        .ifPresent(lines::add);
                start = i + 1;
            }
        }
        return new JournalFile(Optional.of(bytes), List.copyOf(lines));
    }

    /** An older copy that is kept elsewhere. */
    static JournalFile copy(List<JournalLine> lines) {
        return new JournalFile(Optional.empty(), lines);
    }

    /** The undamaged line that it begins with. */
    Optional<JournalLine> header() {
        return lines.stream().findFirst().filter(line -> line.hashBefore().equals(Hashes.NONE));
    }

    /** How it is, where it should hold these bytes. */
    Condition condition(byte[] expected) {
        return bytes.map(found -> Arrays.equals(found, expected) ? Condition.WHOLE : Condition.DAMAGED)
                .orElse(Condition.MISSING);
    }

    /** Whether everything before a position is as it should be, and something is there, so that it may still be written. */
    boolean agreesUpTo(int position, byte[] expected) {
        return bytes.filter(found -> found.length >= position)
                .filter(found -> Arrays.equals(found, 0, position, expected, 0, position))
                .isPresent();
    }
}
