package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.WithoutScreen;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Entry;
import gangmu.model.FigureChanges;
import gangmu.model.Kpi;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.store.database.Database;
import gangmu.store.trouble.NotStored;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithoutScreen
class PlanFolderTest {
    @TempDir
    private Path temporary;

    private StoredPlan stored;

    @BeforeEach
    void store() {
        stored = StoredPlan.in(temporary.resolve("計畫 '106-109'"));
    }

    @Test
    void a_plan_reopens_as_it_was_closed() {
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.plan()).isEqualTo(stored.plan());
            assertThat(folder.directory()).isEqualTo(stored.folder());
            assertThat(folder.mended()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%20 #1?", "~", "a'b\"c", "𠮷 計畫", "plan.mv.db", "a&b=c,d"})
    void a_folder_may_have_any_name_the_system_allows(String name) {
        StoredPlan oddlyNamed = StoredPlan.in(temporary.resolve(name));
        try (PlanFolder folder = oddlyNamed.open()) {
            assertThat(folder.plan()).isEqualTo(oddlyNamed.plan());
            assertThat(folder.mended()).isEmpty();
        }
        assertThat(oddlyNamed.database()).exists();
    }

    @Test
    void the_longest_texts_and_figures_are_kept_as_they_are() {
        Plan plan;
        try (PlanFolder folder = stored.open()) {
            Kpi kpi = folder.plan().kpis().getFirst();
            Change text = NodeChanges.edit(kpi, kpi.measuredAs("好\n𠮷\t".repeat(19_999) + "好"));
            Plan edited = folder.plan().after(text);
            folder.append(text);
            Change figure = FigureChanges.target(
                            edited,
                            edited.kpi(kpi.id()).orElseThrow(),
                            Year.of(2019),
                            Aim.at(new BigDecimal("-99999999999999999999.9999999999")))
                    .orElseThrow();
            folder.append(figure);
            plan = edited.after(figure);
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.plan()).isEqualTo(plan);
            assertThat(folder.mended()).isEmpty();
        }
    }

    @Test
    void every_change_is_there_with_who_made_it() {
        Plan plan = stored.goOn();
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).extracting(Entry::sequence).containsExactly(1L, 2L, 3L, 4L);
            assertThat(folder.entries()).extracting(Entry::by).containsExactly("王小明", "王小明", "王小明", "李大華");
            assertThat(folder.plan()).isEqualTo(plan);
        }
    }

    @Test
    void an_entry_is_read_back_as_it_was_returned() {
        Entry entry;
        try (PlanFolder folder = stored.open()) {
            entry = folder.append(StoredPlan.actual(folder.plan(), 2, -5));
            assertThat(folder.entries()).endsWith(entry);
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).endsWith(entry);
        }
    }

    @Test
    void the_database_follows_every_change() {
        Plan plan = stored.goOn();
        try (Database database =
                Database.open(stored.folder(), Optional.empty()).orElseThrow()) {
            assertThat(database.plan()).isEqualTo(plan);
            assertThat(database.applied().sequence()).isEqualTo(StoredPlan.ENTRIES + 1);
        }
    }

    @Test
    void a_change_that_takes_back_another_says_which() {
        try (PlanFolder folder = stored.open()) {
            Change change = StoredPlan.actual(folder.plan(), 1, 600);
            Entry done = folder.append(change);
            folder.append(change.inverse(), done.sequence());
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).extracting(Entry::undoes).containsExactly(null, null, null, null, 4L);
        }
    }

    @Test
    void both_files_of_the_journal_hold_every_change() throws Exception {
        stored.goOn();
        assertThat(stored.copy()).hasSameBinaryContentAs(stored.journal());
    }

    @Test
    void what_the_disk_does_not_take_is_not_acknowledged_and_can_be_tried_again() throws Exception {
        Path elsewhere = temporary.resolve("elsewhere");
        try (PlanFolder folder = stored.open()) {
            Change change = StoredPlan.actual(folder.plan(), 1, 600);
            Files.move(stored.folder(), elsewhere);
            assertThatThrownBy(() -> folder.append(change)).isInstanceOf(NotStored.class);
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES);

            Files.move(elsewhere, stored.folder());
            assertThat(folder.append(change).sequence()).isEqualTo(StoredPlan.ENTRIES + 1);
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES + 1);
            assertThat(folder.mended()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal.jsonl", "journal-copy.jsonl"})
    void a_file_of_the_journal_that_is_taken_away_or_cut_is_made_again_from_the_other(String name) throws Exception {
        Path file = stored.folder().resolve(name);
        try (PlanFolder folder = stored.open()) {
            Files.delete(file);
            folder.append(StoredPlan.actual(folder.plan(), 1, 600));
            assertThat(folder.news()).hasSize(1);
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
            folder.append(StoredPlan.actual(folder.plan(), 2, 600));
            assertThat(folder.news()).hasSize(1);
            assertThat(folder.news()).isEmpty();
        }
        assertThat(stored.copy()).hasSameBinaryContentAs(stored.journal());
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES + 2);
            assertThat(folder.mended()).isEmpty();
        }
    }

    @Test
    void a_file_that_is_taken_away_is_never_made_again_from_a_damaged_one() throws Exception {
        try (PlanFolder folder = stored.open()) {
            byte[] damaged = Files.readAllBytes(stored.copy());
            damaged[damaged.length / 2] ^= 1;
            Files.write(stored.copy(), damaged);
            Files.delete(stored.journal());
            folder.append(StoredPlan.actual(folder.plan(), 1, 600));
            assertThat(folder.news()).extracting(Mended::what).containsExactly(Mended.What.BOTH_RESTORED);
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES + 1);
            assertThat(folder.mended()).isEmpty();
        }
    }

    @Test
    void both_files_are_made_again_while_the_plan_is_open() throws Exception {
        try (PlanFolder folder = stored.open()) {
            Files.delete(stored.journal());
            Files.delete(stored.copy());
            folder.append(StoredPlan.actual(folder.plan(), 1, 600));
            assertThat(folder.news()).isNotEmpty();
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES + 1);
            assertThat(folder.mended()).isEmpty();
        }
    }

    @Test
    void nothing_is_written_where_nothing_of_the_plan_is_any_more() throws Exception {
        try (PlanFolder folder = stored.open()) {
            Path elsewhere = stored.folder().resolveSibling("elsewhere");
            Files.move(stored.folder(), elsewhere);
            Files.createDirectory(stored.folder());
            assertThatExceptionOfType(NotStored.class)
                    .isThrownBy(() -> folder.append(StoredPlan.actual(folder.plan(), 1, 600)));
            assertThat(stored.journal()).doesNotExist();
        }
    }

    @Test
    void half_a_line_left_by_a_failed_attempt_is_overwritten_by_the_next() throws Exception {
        try (PlanFolder folder = stored.open()) {
            Files.writeString(stored.journal(), "half a li", StandardOpenOption.APPEND);
            folder.append(StoredPlan.actual(folder.plan(), 1, 600));
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES + 1);
            assertThat(folder.mended()).isEmpty();
        }
    }

    @Test
    void what_is_damaged_while_the_plan_is_open_is_found_and_put_right_also_in_both_files() throws Exception {
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.check()).isEmpty();
            byte[] journal = Files.readAllBytes(stored.journal());
            for (Path file : List.of(stored.journal(), stored.copy())) {
                byte[] damaged = journal.clone();
                damaged[damaged.length / 2] ^= 1;
                Files.write(file, damaged);
            }
            assertThat(folder.check()).extracting(Mended::what).containsExactly(Mended.What.BOTH_RESTORED);
            assertThat(stored.journal()).hasBinaryContent(journal);
            assertThat(folder.check()).isEmpty();
        }
    }

    @Test
    void where_both_files_of_the_journal_were_cut_they_are_made_again_from_the_open_plan() throws Exception {
        try (PlanFolder folder = stored.open()) {
            byte[] journal = Arrays.copyOf(Files.readAllBytes(stored.journal()), 100);
            Files.write(stored.journal(), journal);
            Files.write(stored.copy(), journal);
            folder.append(StoredPlan.actual(folder.plan(), 1, 600));
            assertThat(folder.news()).extracting(Mended::what).containsExactly(Mended.What.BOTH_RESTORED);
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES + 1);
            assertThat(folder.mended()).isEmpty();
        }
    }
}
