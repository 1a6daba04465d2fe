package gangmu.store.journal;

import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Entry;
import gangmu.model.Fields;
import gangmu.model.Kind;
import gangmu.model.Verb;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries of the journal as JSON and back; elements by their {@link Fields}, so that no class name is ever read. */
final class EntryJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private EntryJson() {}

    static String write(Entry entry) {
        ObjectNode json = JSON.createObjectNode();
        json.put("sequence", entry.sequence());
        json.put("at", entry.at().toString());
        json.put("by", entry.by());
        if (entry.undoes() != null) {
            json.put("undoes", entry.undoes());
        }
        Deed deed = entry.change().deed();
        ObjectNode deedJson = json.putObject("deed");
        deedJson.put("verb", deed.verb().name());
        deedJson.put("subject", deed.subject());
        deedJson.put("year", deed.year() == null ? null : deed.year().getValue());
        if (!deed.reason().isEmpty()) {
            deedJson.put("reason", deed.reason());
        }
        ArrayNode edits = json.putArray("edits");
        entry.change().edits().forEach(edit -> write(edit, edits.addObject()));
        return json.toString();
    }

    private static void write(Edit edit, ObjectNode json) {
        json.put("kind", edit.key().kind().name());
        write(edit.before(), json, "before");
        write(edit.after(), json, "after");
    }

    private static void write(@Nullable Element element, ObjectNode edit, String name) {
        if (element == null) {
            edit.putNull(name);
        } else {
            ObjectNode fields = edit.putObject(name);
            Fields.texts(element).forEach(fields::put);
        }
    }

    /** @throws RuntimeException of Jackson, java.time or the model, if the text is not an entry */
    static Entry read(String text) {
        JsonNode json = JSON.readTree(text);
        List<Edit> edits = new ArrayList<>();
        for (JsonNode edit : json.required("edits").asArray()) {
            Kind kind = Kind.valueOf(edit.required("kind").stringValue());
            edits.add(new Edit(element(kind, edit.required("before")), element(kind, edit.required("after"))));
        }
        return new Entry(
                json.required("sequence").longValue(),
                Instant.parse(json.required("at").stringValue()),
                json.required("by").stringValue(),
                new Change(deed(json.required("deed")), edits),
                json.has("undoes") ? json.required("undoes").longValue() : null);
    }

    private static Deed deed(JsonNode json) {
        JsonNode year = json.required("year");
        return new Deed(
                Verb.valueOf(json.required("verb").stringValue()),
                json.required("subject").stringValue(),
                year.isNull() ? null : Year.of(year.intValue()),
                json.has("reason") ? json.required("reason").stringValue() : "");
    }

    private static @Nullable Element element(Kind kind, JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        json.asObject()
                .properties()
                .forEach(field -> texts.put(
                        field.getKey(),
                        field.getValue().isNull() ? null : field.getValue().stringValue()));
        return Fields.element(kind, texts);
    }
}
