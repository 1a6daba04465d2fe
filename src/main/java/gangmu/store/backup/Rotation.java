package gangmu.store.backup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which automatic backups are kept: all of the latest day, and the newest of each of the last 12 days, 10 weeks and 9
 * months of which there are any. Of each the newest that did not suddenly shrink is kept too.
 */
final class Rotation {
    private static final int DAYS = 12;
    private static final int WEEKS = 10;
    private static final int MONTHS = 9;

    private final ZoneId zone;

    /** @param zone tells where days begin */
    Rotation(ZoneId zone) {
        this.zone = zone;
    }

    /** Those of the backups that may go; one whose manifest cannot be read is never among them. */
    List<ListedBackup> outdated(Collection<ListedBackup> backups) {
        List<ListedBackup> newestFirst = backups.stream()
                .filter(backup -> backup.made().isPresent())
                .sorted(Comparator.comparing((ListedBackup backup) ->
                                backup.made().orElseThrow().at())
                        .reversed())
                .toList();
        Set<ListedBackup> kept = new HashSet<>();
        keep(newestFirst, DAYS, Function.identity(), kept);
        keep(
                newestFirst,
                WEEKS,
                day -> day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                kept);
        keep(newestFirst, MONTHS, day -> day.getYear() * 100 + day.getMonthValue(), kept);
        newestFirst.stream()
                .filter(backup -> day(backup).equals(day(newestFirst.getFirst())))
                .forEach(kept::add);
        return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private void keep(List<ListedBackup> newestFirst, int most, Function<LocalDate, ?> span, Set<ListedBackup> kept) {
        Map<Object, Set<ListedBackup>> spans = new LinkedHashMap<>();
        for (ListedBackup backup : newestFirst) {
            Set<ListedBackup> of = spans.computeIfAbsent(span.apply(day(backup)), any -> new HashSet<>());
            if (of.isEmpty() || (!backup.isShrunk() && of.stream().allMatch(ListedBackup::isShrunk))) {
                of.add(backup);
            }
        }
        spans.values().stream().limit(most).forEach(kept::addAll);
    }

    private LocalDate day(ListedBackup backup) {
        return LocalDate.ofInstant(backup.made().orElseThrow().at(), zone);
    }
}
