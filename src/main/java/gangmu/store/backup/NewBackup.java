package gangmu.store.backup;

import gangmu.model.Kind;
import gangmu.model.Plan;
import gangmu.store.backup.Manifest.Content;
import gangmu.store.backup.Manifest.Made;
import gangmu.store.journal.Hashes;
import gangmu.store.journal.History;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A backup that is about to be written, sealed with the key of its journal where that has one.
 *
 * @param files what it consists of by name, the manifest first
 */
record NewBackup(Backup backup, Map<String, byte[]> files) {

    /**
     * Makes one of a plan with its history.
     *
     * @param plan which plan it is of, as in the journal's header
     */
    static NewBackup of(String plan, History history, Made made, @Nullable String parent) {
        Map<String, byte[]> tables = TableFile.all(history.plan());
        Map<String, Content> contents = contents(tables);
        String digest = digest(contents);
        contents.put(Manifest.JOURNAL, content(history.bytes()));
        Manifest manifest = new Manifest(
                plan,
                history.plan().heading().title(),
                made,
                history.end(),
                digest,
                records(history.plan()),
                parent,
                contents);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Manifest.NAME, manifest.write());
        files.putAll(tables);
        files.put(Manifest.JOURNAL, history.bytes());
        return new NewBackup(new Backup(manifest, history), files);
    }

    static Map<String, Content> contents(Map<String, byte[]> tables) {
        Map<String, Content> contents = new LinkedHashMap<>();
        tables.forEach((name, bytes) -> contents.put(name, content(bytes)));
        return contents;
    }

    private static Content content(byte[] bytes) {
        return new Content(bytes.length, Hashes.sha256(bytes));
    }

    /** What tables come to as one number. */
    static String digest(Map<String, Content> tables) {
        String all = tables.entrySet().stream()
                .map(table -> table.getValue().sha256() + " " + table.getKey() + "\n")
                .collect(Collectors.joining());
        return Hashes.sha256(all.getBytes(StandardCharsets.UTF_8));
    }

    static Map<Kind, Integer> records(Plan plan) {
        Map<Kind, Integer> records = new EnumMap<>(Kind.class);
        plan.elements().forEach(element -> records.merge(element.kind(), 1, Integer::sum));
        return records;
    }
}
