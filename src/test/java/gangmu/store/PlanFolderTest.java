package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.WithoutScreen;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Criterion;
import gangmu.model.Entry;
import gangmu.model.FigureChanges;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.MeasureChanges;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Year;
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
    void a_folder_of_an_earlier_version_is_brought_up_to_date_with_all_that_it_holds() throws SQLException {
        String url = "jdbc:h2:file:" + stored.folder().resolve("plan") + ";IFEXISTS=TRUE";
        try (Connection earlier = DriverManager.getConnection(url);
                Statement statement = earlier.createStatement()) {
            statement.execute("alter table \"criterion\" alter column \"threshold\" set not null");
            statement.execute("delete from \"flyway_schema_history\" where \"version\" = '2'");
        }
        Plan plan;
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.plan()).isEqualTo(stored.plan());
            Kpi kpi = folder.plan().kpis().getFirst();
            Item item = folder.plan().items(kpi.id()).getFirst();
            Change added = MeasureChanges.add(folder.plan(), kpi, Criterion.of(Id.random(), item));
            folder.append(added);
            plan = folder.plan().after(added);
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.plan()).isEqualTo(plan);
            assertThat(folder.mended()).isEmpty();
        }
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
        try (Database database = Database.open(stored.folder())) {
            assertThat(database.holds(plan)).isTrue();
            assertThat(database.applied().sequence()).isEqualTo(StoredPlan.ENTRIES + 1);
        }
    }

    @Test
    void a_new_database_has_the_version_that_needs_no_update() {
        try (Database database = Database.open(stored.folder())) {
            assertThat(Schema.version(database.handle())).contains(Schema.VERSION);
        }
    }

    @Test
    void what_the_disk_does_not_take_is_not_acknowledged_and_can_be_tried_again() throws Exception {
        Path elsewhere = temporary.resolve("elsewhere");
        try (PlanFolder folder = stored.open()) {
            Change change = StoredPlan.actual(folder.plan(), 1, 600);
            Files.move(stored.journal(), elsewhere);
            assertThatThrownBy(() -> folder.append(change)).isInstanceOf(NotStored.class);
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES);

            Files.move(elsewhere, stored.journal());
            assertThat(folder.append(change).sequence()).isEqualTo(StoredPlan.ENTRIES + 1);
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES + 1);
            assertThat(folder.mended()).isEmpty();
        }
    }

    @Test
    void half_a_line_left_by_a_failed_attempt_is_overwritten_by_the_next() throws Exception {
        try (PlanFolder folder = stored.open()) {
            Files.writeString(stored.journal(), "half a li", java.nio.file.StandardOpenOption.APPEND);
            folder.append(StoredPlan.actual(folder.plan(), 1, 600));
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES + 1);
            assertThat(folder.mended()).isEmpty();
        }
    }

    @Test
    void an_exchanged_shorter_journal_is_not_written_to() throws Exception {
        try (PlanFolder folder = stored.open()) {
            byte[] journal = Files.readAllBytes(stored.journal());
            Files.write(stored.journal(), java.util.Arrays.copyOf(journal, 100));
            assertThatThrownBy(() -> folder.append(StoredPlan.actual(folder.plan(), 1, 600)))
                    .isInstanceOf(NotStored.class);
            assertThat(stored.journal()).hasSize(100);
        }
    }
}
