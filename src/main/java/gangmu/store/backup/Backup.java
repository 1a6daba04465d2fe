package gangmu.store.backup;

import gangmu.model.Element;
import gangmu.model.Kind;
import gangmu.model.Plan;
import gangmu.store.backup.Manifest.Content;
import gangmu.store.backup.Manifest.Made;
import gangmu.store.journal.Hashes;
import gangmu.store.journal.History;
import gangmu.store.journal.JournalReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan as it was at one moment, with every change that had led to it. */
public record Backup(Manifest manifest, History history) {

    /** Makes one of what a folder's journal holds. */
    static Backup of(Path folder, JournalReading reading, Made made, @Nullable String parent) {
        History history = History.of(folder, reading.lines());
        Map<String, byte[]> tables = tables(history.plan());
        Map<String, Content> files = new LinkedHashMap<>();
        tables.forEach((name, bytes) -> files.put(name, content(bytes)));
        String digest = digest(files);
        files.put(Manifest.JOURNAL, content(reading.bytes()));
        Manifest manifest = new Manifest(
                reading.header().plan(),
                history.plan().heading().title(),
                made,
                reading.end(),
                digest,
                records(history.plan()),
                parent,
                files);
        return new Backup(manifest, history);
    }

    /** What a plan's elements come to as one number, the same for equal plans. */
    public static String digest(Plan plan) {
        Map<String, Content> files = new LinkedHashMap<>();
        tables(plan).forEach((name, bytes) -> files.put(name, content(bytes)));
        return digest(files);
    }

    private static String digest(Map<String, Content> tables) {
        String all = tables.entrySet().stream()
                .map(file -> file.getValue().sha256() + " " + file.getKey() + "\n")
                .collect(Collectors.joining());
        return Hashes.sha256(all.getBytes(StandardCharsets.UTF_8));
    }

    private static Content content(byte[] bytes) {
        return new Content(bytes.length, Hashes.sha256(bytes));
    }

    private static Map<String, byte[]> tables(Plan plan) {
        return Arrays.stream(Kind.values())
                .collect(Collectors.toMap(
                        TableFile::name, kind -> TableFile.write(kind, plan), (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<Kind, Integer> records(Plan plan) {
        Map<Kind, Integer> records = new EnumMap<>(Kind.class);
        plan.elements().forEach(element -> records.merge(element.kind(), 1, Integer::sum));
        return records;
    }

    /** The files of the backup by name, the manifest first. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Manifest.NAME, manifest.write());
        files.putAll(tables(history.plan()));
        files.put(Manifest.JOURNAL, history.bytes());
        return files;
    }

    /**
     * Puts together what was read from a file.
     *
     * @throws RuntimeException of any kind, if tables, journal and manifest do not agree
     */
    static Backup read(Path file, Manifest manifest, Map<String, byte[]> files) throws IOException {
        JournalReading reading = JournalReading.of(file, files.getOrDefault(Manifest.JOURNAL, new byte[0]));
        History history = History.of(file, reading.lines());
        List<Element> elements = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            elements.addAll(TableFile.read(kind, files.getOrDefault(TableFile.name(kind), new byte[0])));
        }
        boolean agrees = Plan.of(elements).equals(history.plan())
                && reading.end().equals(manifest.end())
                && reading.header().plan().equals(manifest.plan())
                && records(history.plan()).equals(manifest.records())
                && digest(history.plan()).equals(manifest.digest());
        if (!agrees) {
            throw new IllegalArgumentException("its parts do not agree");
        }
        return new Backup(manifest, history);
    }

    /** The plan as it was. */
    public Plan plan() {
        return history.plan();
    }
}
