package gangmu.store.backup;

import gangmu.model.Element;
import gangmu.model.Kind;
import gangmu.model.Plan;
import gangmu.store.journal.History;
import gangmu.store.journal.JournalReading;
import gangmu.store.secret.Keyring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A plan as it was at one moment, with every change that had led to it. */
public record Backup(Manifest manifest, History history) {

    /** What a plan's elements come to as one number, the same for equal plans. */
    public static String digest(Plan plan) {
        return NewBackup.digest(NewBackup.contents(TableFile.all(plan)));
    }

    /**
     * Puts together what was read from a file.
     *
     * @throws RuntimeException of any kind, if tables, journal and manifest do not agree
     */
    static Backup read(Path file, Manifest manifest, Map<String, byte[]> files, Keyring keyring) throws IOException {
        JournalReading reading = JournalReading.of(file, files.getOrDefault(Manifest.JOURNAL, new byte[0]));
        History history = History.of(file, reading.lines(), keyring);
        List<Element> elements = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            elements.addAll(TableFile.read(kind, files.getOrDefault(TableFile.name(kind), new byte[0])));
        }
        boolean agrees = Plan.of(elements).equals(history.plan())
                && reading.end().equals(manifest.end())
                && reading.header().plan().equals(manifest.plan())
                && history.plan().heading().title().equals(manifest.title())
                && NewBackup.records(history.plan()).equals(manifest.records())
                && NewBackup.digest(manifest.tables()).equals(manifest.digest());
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
