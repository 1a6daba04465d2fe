package gangmu.store.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a journal in order, put together from files each of which may lack some of them. */
record Chain(List<JournalLine> lines) {

    /**
     * Follows a journal from its header for as long as any of the files has the next line.
     *
     * @param files those of them that are believed first where they differ first
     */
    static Chain from(JournalLine header, List<JournalFile> files) {
        Map<String, JournalLine> next = new HashMap<>();
        files.forEach(file -> file.lines().forEach(line -> next.putIfAbsent(line.hashBefore(), line)));
        List<JournalLine> lines = new ArrayList<>();
        Optional<JournalLine> line = Optional.of(header);
        while (line.isPresent()) {
            lines.add(line.get());
            line = Optional.ofNullable(next.remove(line.get().hash()));
        }
        return new Chain(List.copyOf(lines));
    }

    JournalLine header() {
        return lines.getFirst();
    }

    /** Whether a file of this journal holds an undamaged line that is not on the chain: what leads to it is missing. */
    boolean isBroken(JournalFile file) {
        Set<JournalLine> known = new HashSet<>(lines);
        boolean isOfOther =
                file.header().filter(header -> !header.equals(header())).isPresent();
        return !isOfOther && !known.containsAll(file.lines());
    }

    /** How many of the entries none of these files holds undamaged. */
    int lackedBy(JournalFile... files) {
        Set<JournalLine> held = new HashSet<>();
        Arrays.stream(files).forEach(file -> held.addAll(file.lines()));
        return (int) lines.stream().skip(1).filter(line -> !held.contains(line)).count();
    }
}
