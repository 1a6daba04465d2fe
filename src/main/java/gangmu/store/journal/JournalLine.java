package gangmu.store.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of the journal: a checksum of the rest, the hash of the line before, and what it records as JSON. */
public record JournalLine(String hashBefore, String json) {
    private static final int CRC = 8;
    private static final int HASH = 64;

    /** The line as written, without its end. */
    public String text() {
        String rest = hashBefore + " " + json;
        return Hashes.crc32(rest) + " " + rest;
    }

    /** The hash that the next line repeats. */
    public String hash() {
        return Hashes.sha256(text());
    }

    /** Reads what {@link #text} wrote; empty where it is damaged. */
    public static Optional<JournalLine> read(String text) {
        if (text.length() < CRC + 1 + HASH + 1) {
            return Optional.empty();
        }
        String hash = text.substring(CRC + 1, CRC + 1 + HASH);
        JournalLine line = new JournalLine(hash, text.substring(CRC + 1 + HASH + 1));
        return line.text().equals(text) ? Optional.of(line) : Optional.empty();
    }

    /** Lines as a file of the journal holds them. */
    static byte[] bytes(List<JournalLine> lines) {
        return lines.stream()
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
