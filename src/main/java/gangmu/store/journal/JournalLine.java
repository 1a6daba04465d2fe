package gangmu.store.journal;

import gangmu.store.secret.Key;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the journal: a checksum of the rest, the hash of the line before, and what it records as JSON. Where that is
 * sealed, it can be told without the key whether the line is undamaged and in its place, but not what it says.
 */
public record JournalLine(String hashBefore, String json) {
    private static final int CRC = 8;
    private static final int HASH = 64;
    private static final String SEALED = "sealed";

    /** A line that records something, sealed where there is a key. */
    static JournalLine of(String hashBefore, String content, Optional<Key> key) {
        return new JournalLine(
                hashBefore, key.map(own -> sealed(own, content, hashBefore)).orElse(content));
    }

    private static String sealed(Key key, String content, String hashBefore) {
        byte[] sealed = key.seal(content.getBytes(StandardCharsets.UTF_8), hashBefore);
        return "{\"" + SEALED + "\":\"" + Base64.getEncoder().encodeToString(sealed) + "\"}";
    }

    /**
     * What it records.
     *
     * @throws RuntimeException of any kind, if it is not sealed with the key
     */
    String content(Optional<Key> key) {
        return key.map(this::opened).orElse(json);
    }

    private String opened(Key key) {
        String sealed = JsonMapper.shared().readTree(json).required(SEALED).stringValue();
        return new String(key.open(Base64.getDecoder().decode(sealed), hashBefore), StandardCharsets.UTF_8);
    }

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
