package gangmu.store.journal;

import gangmu.model.Entry;
import gangmu.store.secret.Key;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What can be put together of a journal whose files are both damaged, with an older copy of it.
 *
 * @param lines the header and every entry's line up to the first that nobody has
 * @param lost the changes after that of which there is any sign; they cannot be made again since the first is missing
 */
public record Salvage(List<JournalLine> lines, List<Lost> lost) {

    /**
     * A change that cannot be had any more.
     *
     * @param entry what it was, where at least that can be read
     */
    public record Lost(long sequence, Optional<Entry> entry) {}

    /** Looks through the files of a folder and an older copy of its journal. */
    public static Salvage of(Path folder, History older) throws IOException {
        JournalFile backup = JournalFile.copy(older.lines());
        List<JournalFile> files = List.of(
                backup, JournalFile.read(folder.resolve(Journal.NAME)), JournalFile.read(folder.resolve(Journal.COPY)));
        Chain chain = Chain.from(backup.header().orElseThrow(), files);
        Map<Long, Entry> readable = readable(chain, files, older.key());
        long end = Mark.endOf(chain.lines()).sequence();
        long known = LongStream.concat(
                        readable.keySet().stream().mapToLong(Long::longValue), LongStream.of(known(folder, chain)))
                .max()
                .orElse(end);
        List<Lost> lost = LongStream.rangeClosed(end + 1, known)
                .mapToObj(sequence -> new Lost(sequence, Optional.ofNullable(readable.get(sequence))))
                .toList();
        return new Salvage(chain.lines(), lost);
    }

    /** How far the plan is known to have got. */
    private static long known(Path folder, Chain chain) {
        String plan = Header.of(folder, chain.header()).plan();
        return Head.read(folder)
                .filter(head -> head.plan().equals(plan))
                .map(head -> head.mark().sequence())
                .orElse(0L);
    }

    /** The undamaged changes that are not on the chain, by number. */
    private static Map<Long, Entry> readable(Chain chain, List<JournalFile> files, Optional<Key> key) {
        Set<JournalLine> kept = new HashSet<>(chain.lines());
        return files.stream()
                .filter(chain::isBroken)
                .flatMap(file -> file.lines().stream())
                .filter(line -> !kept.contains(line))
                .distinct()
                .flatMap(line -> entry(line, key))
                .collect(Collectors.toMap(Entry::sequence, Function.identity(), (one, same) -> one));
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
