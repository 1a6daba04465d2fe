package gangmu.store.journal;

import gangmu.model.Entry;
import gangmu.store.secret.Key;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be put together of a journal whose files are both damaged, with an older copy of it.
 *
 * @param lines the header and every entry's line up to the first that nobody has
 * @param lost the undamaged entries after that, which cannot be made again since something before them is missing
 */
public record Salvage(List<JournalLine> lines, List<Entry> lost) {

    /** Looks through the files of a folder and an older copy of its journal. */
    public static Salvage of(Path folder, History older) throws IOException {
        JournalFile backup = JournalFile.copy(older.lines());
        List<JournalFile> files = List.of(
                backup, JournalFile.read(folder.resolve(Journal.NAME)), JournalFile.read(folder.resolve(Journal.COPY)));
        Chain chain = Chain.from(backup.header().orElseThrow(), files);
        return new Salvage(chain.lines(), lost(chain, files, older.key()));
    }

    private static List<Entry> lost(Chain chain, List<JournalFile> files, Optional<Key> key) {
        Set<JournalLine> kept = new HashSet<>(chain.lines());
        return files.stream()
                .filter(chain::isBroken)
                .flatMap(file -> file.lines().stream())
                .filter(line -> !kept.contains(line))
                .distinct()
                .flatMap(line -> entry(line, key))
                .sorted(Comparator.comparingLong(Entry::sequence))
                .toList();
    }

    private static Stream<Entry> entry(JournalLine line, Optional<Key> key) {
        try {
            return Stream.of(EntryJson.read(line.content(key)));
        } catch (RuntimeException e) {
            return Stream.empty(); // it cannot even be told what it was
        }
    }

    /** The lines as a file of the journal holds them. */
    public byte[] bytes() {
        return JournalLine.bytes(lines);
    }

    /** How far it goes. */
    public Mark end() {
        return Mark.endOf(lines);
    }
}
