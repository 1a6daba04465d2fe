package gangmu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The undamaged lines of a journal file.
 *
 * @param end where the last of them ends, in bytes
 * @param isUnfinished whether something follows: a last line that is not whole was being written when the power went,
 *     so nobody was told that it is stored
 */
record JournalReading(List<JournalLine> lines, int end, boolean isUnfinished) {

    /**
     * Reads the journal of a folder.
     *
     * @throws DamagedPlan if a line before the last is damaged
     * @throws NewerPlan if a later version of the program wrote it
     */
    static JournalReading of(Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(Journal.NAME));
        List<JournalLine> lines = new ArrayList<>();
        int start = 0;
        while (start < bytes.length) {
            int newline = newlineFrom(bytes, start);
            Optional<JournalLine> line = newline < 0 ? Optional.empty() : line(bytes, start, newline);
            if (line.isEmpty()) {
                requireLast(folder, lines.size() + 1, newline, bytes.length);
                break;
            }
            if (lines.isEmpty()) {
                Header.check(folder, line.get());
            }
            lines.add(line.get());
            start = newline + 1;
        }
        return new JournalReading(List.copyOf(lines), start, start < bytes.length);
    }

    private static Optional<JournalLine> line(byte[] bytes, int from, int to) {
        return JournalLine.read(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    private static void requireLast(Path folder, int number, int newline, int length) {
        boolean last = newline < 0 || newline == length - 1;
        if (number == 1 || !last) {
            throw DamagedPlan.atLine(folder, number, null);
        }
    }

    private static int newlineFrom(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
