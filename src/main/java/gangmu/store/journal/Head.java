package gangmu.store.journal;

import gangmu.file.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far a plan had got when its folder was last opened or closed, written beside the journal so that a journal which
 * was cut short or exchanged is noticed.
 *
 * @param plan which plan it is, as in the journal's header
 * @param mark the end of the journal then
 * @param database the seal of the database as it was when the folder was closed; empty while the folder is in use
 */
public record Head(String plan, Mark mark, String database) {
    /** The file's name. */
    public static final String NAME = "head";

    private static final int CRC = 8;

    /** Whether the folder was closed properly. */
    public boolean isClosed() {
        return !database.isEmpty();
    }

    /** Whether these lines of a journal pass where the plan had got. */
    boolean isOn(Chain chain) {
        return mark.isOn(chain.lines());
    }

    /** Writes it, on the disk when this returns. */
    public void write(Path folder) throws IOException {
        WholeFile.write(folder.resolve(NAME), text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("format", "gangmu-head");
        json.put("plan", plan);
        json.put("sequence", mark.sequence());
        json.put("hash", mark.hash());
        json.put("database", database);
        return Hashes.crc32(json.toString()) + " " + json + "\n";
    }

    /** Reads the head of a folder; empty where there is none or it is damaged. */
    public static Optional<Head> read(Path folder) {
        try {
            return of(Files.readString(folder.resolve(NAME)));
        } catch (IOException e) {
            return Optional.empty(); // it can be made again, so that it does not matter why
        }
    }

    private static Optional<Head> of(String text) {
        if (text.length() <= CRC + 1) {
            return Optional.empty();
        }
        try {
            JsonNode json = JsonMapper.shared().readTree(text.substring(CRC + 1));
            Head head = new Head(
                    json.path("plan").asString(""),
                    new Mark(json.path("sequence").asLong(0), json.path("hash").asString("")),
                    json.path("database").asString(""));
            return head.text().equals(text) ? Optional.of(head) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
