package gangmu.store.backup;

import gangmu.model.Kind;
import gangmu.store.journal.Mark;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a backup says of itself.
 *
 * @param plan which plan it is of, as in the journal's header
 * @param made when, by whom and why
 * @param end how far the plan had got
 * @param digest the SHA-256 of the digests of all tables: two backups with the same digest hold the same plan
 * @param records how many elements of each kind there are
 * @param parent the file name of the backup before it; null where there was none
 * @param files the other files in the backup by name
 */
public record Manifest(
        String plan,
        String title,
        Made made,
        Mark end,
        String digest,
        Map<Kind, Integer> records,
        @Nullable String parent,
        Map<String, Content> files) {

    /** The file's name. */
    static final String NAME = "manifest.json";

    /** The name of the journal in a backup. */
    static final String JOURNAL = "journal.jsonl";

    private static final String FORMAT = "gangmu-backup";

    /** Newest version of the format that this program writes and reads. */
    static final int VERSION = 1;

    /** When, by whom and why a backup was made. */
    public record Made(Instant at, String by, Occasion occasion) {}

    /** What a file of a backup holds. */
    record Content(long bytes, String sha256) {}

    /** How many elements the plan has. */
    public int total() {
        return records.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The files that are tables. */
    Map<String, Content> tables() {
        Map<String, Content> tables = new LinkedHashMap<>(files);
        tables.remove(JOURNAL);
        return tables;
    }

    byte[] write() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("format", FORMAT);
        json.put("version", VERSION);
        json.put("plan", plan);
        json.put("title", title);
        json.put("at", made.at().toString());
        json.put("by", made.by());
        json.put("occasion", made.occasion().name());
        json.put("sequence", end.sequence());
        json.put("hash", end.hash());
        json.put("digest", digest);
        ObjectNode counts = json.putObject("records");
        records.forEach((kind, count) -> counts.put(kind.name(), count));
        json.put("parent", parent);
        ArrayNode list = json.putArray("files");
        files.forEach((name, content) ->
                list.addObject().put("name", name).put("bytes", content.bytes()).put("sha256", content.sha256()));
        return (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a file says that it is a backup, of whatever version; and of which, 0 where it is none. */
    static int version(JsonNode json) {
        return json.path("format").asString("").equals(FORMAT)
                ? json.path("version").asInt(0)
                : 0;
    }

    /** @throws RuntimeException of any kind, if it is no manifest */
    static Manifest read(JsonNode json) {
        Map<Kind, Integer> records = new EnumMap<>(Kind.class);
        json.required("records")
                .asObject()
                .properties()
                .forEach(count -> records.put(
                        Kind.valueOf(count.getKey()), count.getValue().intValue()));
        Map<String, Content> files = new LinkedHashMap<>();
        for (JsonNode file : json.required("files").asArray()) {
            files.put(
                    file.required("name").stringValue(),
                    new Content(
                            file.required("bytes").longValue(),
                            file.required("sha256").stringValue()));
        }
        JsonNode parent = json.required("parent");
        return new Manifest(
                json.required("plan").stringValue(),
                json.required("title").stringValue(),
                new Made(
                        Instant.parse(json.required("at").stringValue()),
                        json.required("by").stringValue(),
                        Occasion.valueOf(json.required("occasion").stringValue())),
                new Mark(
                        json.required("sequence").longValue(),
                        json.required("hash").stringValue()),
                json.required("digest").stringValue(),
                records,
                parent.isNull() ? null : parent.stringValue(),
                files);
    }
}
