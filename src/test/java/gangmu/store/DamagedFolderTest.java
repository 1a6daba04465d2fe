package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.WithoutScreen;
import gangmu.model.Plan;
import gangmu.store.Mended.What;
import gangmu.store.backup.Backups;
import gangmu.store.backup.ListedBackup;
import gangmu.store.database.DamagedRow;
import gangmu.store.database.Database;
import gangmu.store.database.MachineKey;
import gangmu.store.journal.Head;
import gangmu.store.journal.JournalLine;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.DamagedPlan;
import gangmu.store.trouble.NewerPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WithoutScreen
class DamagedFolderTest {
    @TempDir
    private Path temporary;

    private StoredPlan stored;

    @BeforeEach
    void store() {
        stored = StoredPlan.in(temporary.resolve("plan"));
    }

    private void assertReopens(Plan plan, What... mended) {
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.plan()).isEqualTo(plan);
            assertThat(folder.mended()).extracting(Mended::what).containsExactlyInAnyOrder(mended);
        }
        assertThat(stored.copy()).hasSameBinaryContentAs(stored.journal());
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.plan()).isEqualTo(plan);
            assertThat(folder.mended()).isEmpty();
        }
    }

    /** Where no backup has what is missing. */
    private void assertRefused(int line) throws IOException {
        for (ListedBackup backup : new Backups(stored.folder(), Keyring.EMPTY).list()) {
            Files.delete(backup.file());
        }
        byte[] journal = Files.readAllBytes(stored.journal());
        assertThatExceptionOfType(DamagedPlan.class)
                .isThrownBy(stored::open)
                .satisfies(trouble -> assertThat(trouble.arguments())
                        .containsExactly(stored.folder().toString(), line));
        assertThat(stored.journal()).hasBinaryContent(journal);
        assertThat(stored.damaged()).doesNotExist();
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(stored.journal()));
    }

    private void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    /** As the program leaves the folder when it is stopped while it has the plan open. */
    private void stop() throws IOException {
        Head closed = Head.read(stored.folder()).orElseThrow();
        new Head(closed.plan(), closed.mark(), "").write(stored.folder());
    }

    private Stream<String> setAside() throws IOException {
        try (Stream<Path> files = Files.list(stored.damaged())) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void a_torn_last_line_is_cut_off_and_kept_aside() throws Exception {
        stop();
        String next = lines().getLast();
        append(stored.journal(), next.substring(0, next.length() / 2));
        assertReopens(stored.plan(), What.UNFINISHED_LINE_CUT);
        assertThat(setAside()).singleElement().asString().endsWith("journal.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "x\n", "\0\0\0\0", "\0\0\0\0\n", "好"})
    void whatever_a_power_failure_left_after_the_last_line_is_cut_off(String left) throws Exception {
        stop();
        append(stored.journal(), left);
        assertReopens(stored.plan(), What.UNFINISHED_LINE_CUT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 70, 100_000})
    void a_line_that_had_not_yet_reached_the_copy_is_written_there_without_a_word(int lacking) throws Exception {
        stop();
        String last = lines().getLast() + "\n";
        byte[] copy = Files.readAllBytes(stored.copy());
        int length = last.getBytes(StandardCharsets.UTF_8).length;
        Files.write(stored.copy(), Arrays.copyOf(copy, copy.length - Math.min(lacking, length)));
        assertReopens(stored.plan());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 70, 100_000})
    void a_line_that_the_copy_lacks_is_told_where_no_head_says_that_the_plan_was_open(int lacking) throws Exception {
        Files.delete(stored.head());
        int length = (lines().getLast() + "\n").getBytes(StandardCharsets.UTF_8).length;
        byte[] copy = Files.readAllBytes(stored.copy());
        byte[] shortened = Arrays.copyOf(copy, copy.length - Math.min(lacking, length));
        Files.write(stored.copy(), shortened);
        assertReopens(stored.plan(), What.HEAD_RESTORED, What.COPY_RESTORED);
        assertThat(setAside()).singleElement().asString().endsWith("journal-copy.jsonl");
    }

    @Test
    void a_change_goes_on_after_a_torn_line_was_cut_off() throws Exception {
        stop();
        append(stored.journal(), "torn");
        Plan plan = stored.goOn();
        assertReopens(plan);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_flipped_bit_in_either_file_is_found_and_the_line_taken_from_the_other(int line) throws Exception {
        for (Path file : List.of(stored.journal(), stored.copy())) {
            flip(file, line);
            assertReopens(stored.plan(), file.equals(stored.journal()) ? What.JOURNAL_RESTORED : What.COPY_RESTORED);
        }
    }

    private void flip(Path file, int line) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        char[] chars = lines.get(line).toCharArray();
        chars[chars.length / 2] = (char) (chars[chars.length / 2] ^ 1);
        lines.set(line, new String(chars));
        write(file, lines);
    }

    @Test
    void lines_damaged_in_either_file_are_each_taken_from_the_other() throws Exception {
        flip(stored.journal(), 1);
        flip(stored.copy(), 2);
        assertReopens(stored.plan(), What.JOURNAL_RESTORED, What.COPY_RESTORED);
    }

    @Test
    void it_is_told_how_many_changes_were_put_back() throws Exception {
        flip(stored.journal(), 2);
        flip(stored.copy(), 1);
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.mended())
                    .containsExactly(new Mended(What.JOURNAL_RESTORED, 1), new Mended(What.COPY_RESTORED, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_line_damaged_in_both_files_is_refused(int line) throws Exception {
        flip(stored.journal(), line);
        flip(stored.copy(), line);
        assertRefused(line + 1);
    }

    @Test
    void a_line_missing_in_both_files_is_refused() throws Exception {
        List<String> lines = lines();
        lines.remove(2);
        write(stored.journal(), lines);
        write(stored.copy(), lines);
        assertRefused(3);
    }

    @Test
    void both_files_of_an_earlier_time_are_refused() throws Exception {
        List<String> lines = lines().subList(0, 3);
        write(stored.journal(), lines);
        write(stored.copy(), lines);
        assertRefused(4);
    }

    @Test
    void one_file_of_an_earlier_time_is_brought_up_to_date() throws Exception {
        write(stored.journal(), lines().subList(0, 2));
        assertReopens(stored.plan(), What.JOURNAL_RESTORED);
    }

    @Test
    void lines_that_were_exchanged_are_put_in_order() throws Exception {
        List<String> lines = lines();
        lines.add(2, lines.remove(3));
        write(stored.journal(), lines);
        assertReopens(stored.plan(), What.JOURNAL_RESTORED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal.jsonl", "journal-copy.jsonl"})
    void the_journal_of_another_plan_is_put_aside(String name) throws Exception {
        StoredPlan other = StoredPlan.in(temporary.resolve("other"));
        Files.copy(other.journal(), stored.folder().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        assertReopens(stored.plan(), name.equals("journal.jsonl") ? What.JOURNAL_RESTORED : What.COPY_RESTORED);
        assertThat(setAside()).singleElement().asString().endsWith(name);
    }

    @Test
    void of_two_journals_without_a_head_the_one_that_the_backups_are_of_is_the_plans() throws Exception {
        StoredPlan other = StoredPlan.in(temporary.resolve("other"));
        Files.copy(other.journal(), stored.journal(), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(stored.head());
        assertReopens(stored.plan(), What.JOURNAL_RESTORED, What.HEAD_RESTORED);
    }

    @Test
    void a_copy_that_lacks_what_the_head_knows_is_refused_beside_the_journal_of_another_plan() throws Exception {
        StoredPlan other = StoredPlan.in(temporary.resolve("other"));
        List<String> lines = lines();
        write(stored.copy(), lines.subList(0, lines.size() - 1));
        Files.copy(other.journal(), stored.journal(), StandardCopyOption.REPLACE_EXISTING);
        assertThatExceptionOfType(DamagedPlan.class).isThrownBy(stored::open);
        assertThat(stored.journal()).hasSameBinaryContentAs(other.journal());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void another_plan_is_never_shown_in_the_place_of_one_that_has_backups(boolean hasHead) throws Exception {
        StoredPlan other = StoredPlan.in(temporary.resolve("other"));
        Files.copy(other.journal(), stored.journal(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(other.copy(), stored.copy(), StandardCopyOption.REPLACE_EXISTING);
        if (!hasHead) {
            Files.delete(stored.head());
        }
        assertThatExceptionOfType(DamagedPlan.class).isThrownBy(stored::open).matches(DamagedPlan::isOfAnotherPlan);
        assertThat(stored.journal()).hasSameBinaryContentAs(other.journal());
        try (PlanFolder recovered =
                Recovery.newest(stored.folder(), Keyring.EMPTY).orElseThrow().carryOut(Workplaces.of("王小明"))) {
            assertThat(recovered.plan().heading().id())
                    .isEqualTo(stored.plan().heading().id());
        }
        assertThat(setAside()).isNotEmpty();
    }

    @Test
    void two_empty_files_are_refused() throws Exception {
        Files.write(stored.journal(), new byte[0]);
        Files.write(stored.copy(), new byte[0]);
        assertRefused(1);
    }

    @Test
    void a_journal_without_any_change_is_refused() throws Exception {
        Files.delete(stored.head());
        write(stored.journal(), lines().subList(0, 1));
        write(stored.copy(), lines().subList(0, 1));
        assertRefused(2);
    }

    @Test
    void a_change_that_does_not_fit_the_plan_is_refused_though_its_line_is_whole() throws Exception {
        List<String> lines = lines();
        JournalLine third = JournalLine.read(lines.get(3)).orElseThrow();
        lines.add(new JournalLine(third.hash(), third.json().replace("\"sequence\":3", "\"sequence\":4")).text());
        write(stored.journal(), lines);
        write(stored.copy(), lines);
        assertRefused(5);
    }

    @Test
    void a_journal_of_a_newer_format_is_refused_as_newer() throws Exception {
        String json = "{\"format\":\"gangmu-journal\",\"version\":9}";
        write(stored.journal(), List.of(new JournalLine("0".repeat(64), json).text(), "whatever comes then"));
        Files.delete(stored.copy());
        assertThatExceptionOfType(NewerPlan.class).isThrownBy(stored::open);
    }

    @Test
    void a_database_without_a_journal_is_refused_and_left_alone() throws Exception {
        Files.delete(stored.journal());
        Files.delete(stored.copy());
        byte[] database = Files.readAllBytes(stored.database());
        assertThatExceptionOfType(DamagedPlan.class)
                .isThrownBy(stored::open)
                .satisfies(trouble -> assertThat(trouble.messageKey()).isEqualTo("trouble.journal-missing"));
        assertThat(stored.database()).hasBinaryContent(database);
    }

    @ParameterizedTest
    @CsvSource({
        "journal.jsonl, JOURNAL_RESTORED",
        "journal-copy.jsonl, COPY_RESTORED",
        "head, HEAD_RESTORED",
        "plan.mv.db, DATABASE_MISSING",
        "lock, "
    })
    void any_file_may_be_deleted(String name, @Nullable What told) throws Exception {
        Files.delete(stored.folder().resolve(name));
        assertReopens(stored.plan(), told == null ? new What[0] : new What[] {told});
    }

    @ParameterizedTest
    @CsvSource({
        "journal.jsonl, JOURNAL_RESTORED",
        "journal-copy.jsonl, COPY_RESTORED",
        "head, HEAD_RESTORED",
        "plan.mv.db, DATABASE_REBUILT",
        "lock, "
    })
    void any_file_may_be_cut_to_nothing(String name, @Nullable What told) throws Exception {
        Files.write(stored.folder().resolve(name), new byte[0]);
        assertReopens(stored.plan(), told == null ? new What[0] : new What[] {told});
    }

    @Test
    void the_database_of_an_earlier_time_is_put_aside() throws Exception {
        byte[] older = Files.readAllBytes(stored.database());
        Plan plan = stored.goOn();
        Files.write(stored.database(), older);
        assertReopens(plan, What.DATABASE_REBUILT);
        assertThat(setAside()).singleElement().asString().endsWith("plan.mv.db");
    }

    @Test
    void the_head_of_an_earlier_time_loses_nothing() throws Exception {
        byte[] older = Files.readAllBytes(stored.head());
        Plan plan = stored.goOn();
        Files.write(stored.head(), older);
        assertReopens(plan, What.DATABASE_REBUILT);
    }

    @Test
    void database_and_head_of_an_earlier_time_are_brought_up_to_date() throws Exception {
        byte[] database = Files.readAllBytes(stored.database());
        byte[] head = Files.readAllBytes(stored.head());
        Plan plan = stored.goOn();
        Files.write(stored.database(), database);
        Files.write(stored.head(), head);
        assertReopens(plan, What.DATABASE_CAUGHT_UP);
    }

    @Test
    void a_flipped_bit_in_the_database_is_found_before_it_is_opened() throws Exception {
        byte[] database = Files.readAllBytes(stored.database());
        database[database.length / 3] ^= 4;
        Files.write(stored.database(), database);
        assertReopens(stored.plan(), What.DATABASE_REBUILT);
    }

    @Test
    void a_database_in_use_when_the_program_was_stopped_is_made_again_without_a_word() throws Exception {
        stop();
        Files.writeString(stored.database(), "whatever was written last");
        assertReopens(stored.plan());
    }

    @Test
    void a_database_from_another_machine_is_not_opened() throws Exception {
        Workplace elsewhere = new Workplace(() -> "李大華", temporary.resolve("elsewhere"));
        try (PlanFolder folder = PlanFolder.open(stored.folder(), elsewhere)) {
            assertThat(folder.mended()).extracting(Mended::what).containsExactly(What.DATABASE_FOREIGN);
            assertThat(folder.plan()).isEqualTo(stored.plan());
        }
        assertThat(setAside()).singleElement().asString().endsWith("plan.mv.db");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + stored.folder().resolve("plan"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_value_that_changed_in_the_database_by_itself_is_found() throws Exception {
        execute("update \"target\" set \"value\" = \"value\" + 1");
        try (Database database =
                Database.open(stored.folder(), Optional.empty()).orElseThrow()) {
            assertThatExceptionOfType(DamagedRow.class).isThrownBy(database::plan);
        }
        assertReopens(stored.plan(), What.DATABASE_REBUILT);
    }

    @Test
    void a_database_with_the_tables_of_an_earlier_version_is_made_again() throws Exception {
        execute("update \"made_by\" set \"schema\" = 'of an earlier version'");
        Head head = Head.read(stored.folder()).orElseThrow();
        String seal = MachineKey.in(Workplaces.of("").home()).seal(stored.database());
        new Head(head.plan(), head.mark(), seal).write(stored.folder());
        assertReopens(stored.plan());
        try (Database database =
                Database.open(stored.folder(), Optional.empty()).orElseThrow()) {
            assertThat(database.plan()).isEqualTo(stored.plan());
        }
    }
}
