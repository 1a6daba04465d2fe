package gangmu.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.store.backup.Manifest.Made;
import gangmu.store.journal.Mark;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@WithoutScreen
class RotationTest {
    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
    private static final Instant NEWEST = Instant.parse("2026-11-27T08:00:00Z");

    private static ListedBackup at(Instant made, boolean isShrunk) {
        Manifest manifest = new Manifest(
                "plan", "計畫", new Made(made, "王小明", Occasion.INTERVAL), Mark.NOTHING, "", Map.of(), null, Map.of());
        return new ListedBackup(Path.of(made + ".gangmu.zip"), Optional.of(manifest), isShrunk);
    }

    private static ListedBackup at(Instant made) {
        return at(made, false);
    }

    /** What is left after every backup was followed by a rotation, the newest first. */
    private static List<ListedBackup> left(List<ListedBackup> oldestFirst) {
        List<ListedBackup> kept = new ArrayList<>();
        for (ListedBackup backup : oldestFirst) {
            kept.add(backup);
            kept.removeAll(new Rotation(TAIPEI).outdated(kept));
        }
        return kept.reversed();
    }

    private static List<ListedBackup> every(Duration step, int count) {
        List<ListedBackup> made = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            made.add(at(NEWEST.minus(step.multipliedBy(i))));
        }
        return made;
    }

    private static LocalDate day(ListedBackup backup) {
        return LocalDate.ofInstant(backup.made().orElseThrow().at(), TAIPEI);
    }

    @Test
    void of_a_year_of_days_twelve_days_ten_weeks_and_nine_months_are_kept() {
        List<LocalDate> days = left(every(Duration.ofDays(1), 400)).stream()
                .map(RotationTest::day)
                .toList();
        assertThat(days).hasSize(12 + 8 + 8);
        assertThat(days.subList(0, 12))
                .isEqualTo(LocalDate.of(2026, 11, 16)
                        .datesUntil(LocalDate.of(2026, 11, 28))
                        .toList()
                        .reversed());
        assertThat(days).contains(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 9, 27)); // Sundays end weeks
        assertThat(days).contains(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 3, 31)); // and these days months
        assertThat(days.getLast()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void all_of_the_latest_day_are_kept_and_the_newest_of_each_day_before() {
        List<LocalDate> days = left(every(Duration.ofMinutes(15), 96)).stream()
                .map(RotationTest::day)
                .toList();
        assertThat(days).filteredOn(LocalDate.of(2026, 11, 27)::equals).hasSize(65);
        assertThat(days).filteredOn(LocalDate.of(2026, 11, 26)::equals).hasSize(1);
    }

    @Test
    void days_without_backups_take_no_place_from_others() {
        assertThat(left(every(Duration.ofDays(40), 9))).hasSize(9);
    }

    @Test
    void where_the_newest_of_a_day_suddenly_shrank_the_one_before_stays_too() {
        Instant day = NEWEST.minus(Duration.ofDays(3));
        ListedBackup whole = at(day);
        ListedBackup shrunk = at(day.plusSeconds(60), true);
        assertThat(left(List.of(at(day.minusSeconds(60)), whole, shrunk, at(NEWEST))))
                .containsExactly(at(NEWEST), shrunk, whole);
    }

    @Test
    void what_cannot_be_read_is_never_taken_away() {
        ListedBackup unreadable = new ListedBackup(Path.of("old"), Optional.empty(), false);
        List<ListedBackup> all = new ArrayList<>(every(Duration.ofDays(1), 400));
        all.add(unreadable);
        assertThat(new Rotation(TAIPEI).outdated(all)).doesNotContain(unreadable);
    }
}
