package gangmu.store.secret;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file that is sealed as a whole: a line of JSON that says how the key is made, then what is sealed with it. */
public final class SealedFile {
    /** How its name ends. */
    public static final String SUFFIX = ".sealed";

    private SealedFile() {}

    /**
     * Seals the content of a file.
     *
     * @param name without the suffix
     */
    public static byte[] seal(byte[] content, String name, Key key) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        key.protection().write(json);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((json + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(key.seal(content, name));
        return bytes.toByteArray();
    }

    /** What the file says of its key; empty where that cannot be read. */
    public static Optional<Protection> protection(byte[] bytes) {
        try {
            return Protection.read(JsonMapper.shared().readTree(bytes, 0, lineOf(bytes)));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The content.
     *
     * @throws IllegalArgumentException if it is not as it was sealed
     */
    public static byte[] open(byte[] bytes, String name, Key key) {
        return key.open(Arrays.copyOfRange(bytes, Math.min(bytes.length, lineOf(bytes) + 1), bytes.length), name);
    }

    private static int lineOf(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
