package gangmu.store.journal;

import gangmu.store.trouble.DamagedPlan;
import gangmu.store.trouble.NewerPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The journal of a folder, put together from its two files, and how each of them was found.
 *
 * @param lines the header and every entry's line, in order
 * @param missing how many of the entries neither file holds undamaged
 */
public record JournalReading(Header header, List<JournalLine> lines, Found first, Found copy, int missing) {

    /**
     * How one of the files was found.
     *
     * @param lacking how many of the entries it does not hold undamaged
     */
    public record Found(Condition condition, int lacking) {}

    /** The files of a folder's journal, and others that may hold lines of it. */
    private record Sources(JournalFile first, JournalFile copy, List<JournalFile> further) {
        List<JournalFile> all() {
            List<JournalFile> all = new ArrayList<>(List.of(first, copy));
            all.addAll(further);
            return all;
        }
    }

    /**
     * Reads the journal of a folder.
     *
     * @param head how far the plan had got when somebody last looked
     * @param further the lines of older copies, for those that are damaged in both files
     * @throws DamagedPlan if lines are missing that were once there
     * @throws NewerPlan if a later version of the program wrote it
     */
    public static JournalReading of(Path folder, Optional<Head> head, List<List<JournalLine>> further)
            throws IOException {
        Sources sources = new Sources(
                JournalFile.read(folder.resolve(Journal.NAME)),
                JournalFile.read(folder.resolve(Journal.COPY)),
                further.stream().map(JournalFile::copy).toList());
        Chain chain = chain(folder, sources, head);
        Header header = Header.of(folder, chain.header());
        Optional<Head> own = head.filter(seen -> seen.plan().equals(header.plan()));
        requireWhole(folder, chain, sources, own);
        return of(header, chain, sources, own);
    }

    /**
     * Reads a journal that is kept in one piece, as in a backup.
     *
     * @param place what a trouble is said to be in
     * @throws DamagedPlan if a byte of it is not as it was written
     */
    public static JournalReading of(Path place, byte[] bytes) {
        JournalFile file = JournalFile.of(bytes);
        JournalLine first = file.header().orElseThrow(() -> DamagedPlan.atLine(place, 1, null));
        Chain chain = Chain.from(first, List.of(file));
        Found whole = new Found(file.condition(JournalLine.bytes(chain.lines())), chain.lackedBy(file));
        if (whole.condition() != Condition.WHOLE) {
            throw DamagedPlan.atLine(place, chain.lines().size() + 1, null);
        }
        return new JournalReading(Header.of(place, first), chain.lines(), whole, whole, 0);
    }

    /** Compares two files with the lines that they should hold. */
    static JournalReading comparing(Header header, List<JournalLine> lines, Path first, Path copy) throws IOException {
        Chain chain = new Chain(List.copyOf(lines));
        byte[] expected = JournalLine.bytes(lines);
        JournalFile one = JournalFile.read(first);
        JournalFile other = JournalFile.read(copy);
        return new JournalReading(
                header,
                chain.lines(),
                found(one, chain, expected, Integer.MAX_VALUE),
                found(other, chain, expected, Integer.MAX_VALUE),
                chain.lackedBy(one, other));
    }

    /** The journal that the head knows, else one of its plan, else one with entries, else the one in the first file. */
    private static Chain chain(Path folder, Sources sources, Optional<Head> head) {
        return sources.all().stream()
                .flatMap(file -> file.header().stream())
                .distinct()
                .map(header -> Chain.from(header, sources.all()))
                .reduce((one, other) -> better(folder, head).compare(other, one) > 0 ? other : one)
                .orElseThrow(() -> DamagedPlan.atLine(folder, 1, null));
    }

    private static Comparator<Chain> better(Path folder, Optional<Head> head) {
        return Comparator.<Chain, Boolean>comparing(
                        chain -> head.filter(seen -> seen.isOn(chain)).isPresent())
                .thenComparing(chain -> head.map(Head::plan)
                        .equals(Optional.of(Header.of(folder, chain.header()).plan())))
                .thenComparing(chain -> chain.lines().size() > 1);
    }

    private static void requireWhole(Path folder, Chain chain, Sources sources, Optional<Head> head) {
        boolean broken = Stream.of(sources.first(), sources.copy()).anyMatch(chain::isBroken);
        boolean cut = head.filter(
                        seen -> seen.mark().sequence() >= chain.lines().size())
                .isPresent();
        if (broken || cut) {
            throw DamagedPlan.atLine(folder, chain.lines().size() + 1, null);
        }
    }

    private static JournalReading of(Header header, Chain chain, Sources sources, Optional<Head> head) {
        byte[] expected = JournalLine.bytes(chain.lines());
        boolean closed = head.filter(Head::isClosed)
                .filter(seen -> seen.mark().equals(Mark.endOf(chain.lines())))
                .isPresent();
        boolean opened = head.isPresent() && !closed; // else nothing tells of a line that was being written
        int last = expected.length
                - JournalLine.bytes(chain.lines()
                                .subList(chain.lines().size() - 1, chain.lines().size()))
                        .length;
        return new JournalReading(
                header,
                chain.lines(),
                found(sources.first(), chain, expected, closed ? Integer.MAX_VALUE : expected.length),
                found(sources.copy(), chain, expected, opened ? last : Integer.MAX_VALUE),
                chain.lackedBy(sources.first(), sources.copy()));
    }

    /** @param sure up to where a file must be right even if the program was stopped in the middle of writing it */
    private static Found found(JournalFile file, Chain chain, byte[] expected, int sure) {
        Condition condition = file.condition(expected);
        boolean interrupted = condition == Condition.DAMAGED && file.agreesUpTo(sure, expected);
        return new Found(interrupted ? Condition.INTERRUPTED : condition, chain.lackedBy(file));
    }

    /** Whether no file is damaged or missing; earlier versions of the program kept only one. */
    public boolean isWhole() {
        return Stream.of(first, copy)
                .map(Found::condition)
                .allMatch(condition -> condition == Condition.WHOLE
                        || condition == Condition.INTERRUPTED
                        || (condition == Condition.MISSING && header.isOld()));
    }

    /** What each of the files should hold. */
    public byte[] bytes() {
        return JournalLine.bytes(lines);
    }

    /** The end of the journal. */
    public Mark end() {
        return Mark.endOf(lines);
    }
}
