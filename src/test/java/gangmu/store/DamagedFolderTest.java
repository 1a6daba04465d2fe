package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.WithoutScreen;
import gangmu.model.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

    private void assertReopens(Plan plan, Mended... mended) {
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.plan()).isEqualTo(plan);
            assertThat(folder.mended()).containsExactlyInAnyOrder(mended);
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.plan()).isEqualTo(plan);
            assertThat(folder.mended()).isEmpty();
        }
    }

    private void assertRefused(int line) throws IOException {
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

    private void write(List<String> lines) throws IOException {
        Files.writeString(stored.journal(), String.join("\n", lines) + "\n");
    }

    private void append(byte[] bytes) throws IOException {
        Files.write(stored.journal(), bytes, java.nio.file.StandardOpenOption.APPEND);
    }

    private Stream<String> setAside() throws IOException {
        try (Stream<Path> files = Files.list(stored.damaged())) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void a_torn_last_line_is_cut_off_and_kept_aside() throws Exception {
        String next = lines().getLast();
        append(next.substring(0, next.length() / 2).getBytes(StandardCharsets.UTF_8));
        assertReopens(stored.plan(), Mended.UNFINISHED_LINE_CUT);
        assertThat(setAside()).singleElement().asString().endsWith("journal.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "x\n", "\0\0\0\0", "\0\0\0\0\n", "好"})
    void whatever_a_power_failure_left_after_the_last_line_is_cut_off(String left) throws Exception {
        append(left.getBytes(StandardCharsets.UTF_8));
        assertReopens(stored.plan(), Mended.UNFINISHED_LINE_CUT);
    }

    @Test
    void a_change_goes_on_after_a_torn_line_was_cut_off() throws Exception {
        append("torn".getBytes(StandardCharsets.UTF_8));
        Plan plan = stored.goOn();
        assertReopens(plan);
    }

    @Test
    void a_damaged_last_line_that_was_stored_once_is_not_cut_off() throws Exception {
        List<String> lines = lines();
        lines.set(3, lines.get(3).replace("DELETE", "DELETF"));
        write(lines);
        assertRefused(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_flipped_bit_before_the_last_line_is_refused(int line) throws Exception {
        List<String> lines = lines();
        char[] chars = lines.get(line).toCharArray();
        chars[chars.length / 2] = (char) (chars[chars.length / 2] ^ 1);
        lines.set(line, new String(chars));
        write(lines);
        assertRefused(line + 1);
    }

    @Test
    void a_missing_line_is_refused() throws Exception {
        List<String> lines = lines();
        lines.remove(2);
        write(lines);
        assertRefused(3);
    }

    @Test
    void exchanged_lines_are_refused() throws Exception {
        List<String> lines = lines();
        lines.add(2, lines.remove(3));
        write(lines);
        assertRefused(3);
    }

    @Test
    void an_empty_journal_is_refused() throws Exception {
        Files.write(stored.journal(), new byte[0]);
        assertRefused(1);
    }

    @Test
    void a_journal_without_any_change_is_refused() throws Exception {
        write(lines().subList(0, 1));
        assertRefused(2);
    }

    @Test
    void a_change_that_does_not_fit_the_plan_is_refused_though_its_line_is_whole() throws Exception {
        List<String> lines = lines();
        JournalLine third = JournalLine.read(lines.get(3)).orElseThrow();
        lines.add(new JournalLine(third.hash(), third.json().replace("\"sequence\":3", "\"sequence\":4")).text());
        write(lines);
        assertRefused(5);
    }

    @Test
    void a_journal_of_a_newer_format_is_refused_as_newer() throws Exception {
        String json = "{\"format\":\"gangmu-journal\",\"version\":2}";
        write(List.of(new JournalLine(Hashes.NONE, json).text(), "whatever comes then"));
        assertThatExceptionOfType(NewerPlan.class).isThrownBy(stored::open);
    }

    @Test
    void a_database_without_a_journal_is_refused_and_left_alone() throws Exception {
        Files.delete(stored.journal());
        byte[] database = Files.readAllBytes(stored.database());
        assertThatExceptionOfType(DamagedPlan.class)
                .isThrownBy(stored::open)
                .satisfies(trouble -> assertThat(trouble.messageKey()).isEqualTo("trouble.journal-missing"));
        assertThat(stored.database()).hasBinaryContent(database);
    }

    @Test
    void a_deleted_database_is_made_again() throws Exception {
        Files.delete(stored.database());
        assertReopens(stored.plan(), Mended.DATABASE_MISSING);
    }

    @Test
    void an_older_database_is_brought_up_to_date() throws Exception {
        byte[] older = Files.readAllBytes(stored.database());
        Plan plan = stored.goOn();
        Files.write(stored.database(), older);
        assertReopens(plan, Mended.DATABASE_CAUGHT_UP);
    }

    @Test
    void a_database_cut_to_nothing_is_put_aside_and_made_again() throws Exception {
        Files.write(stored.database(), new byte[0]);
        assertReopens(stored.plan(), Mended.DATABASE_REBUILT);
        assertThat(setAside()).singleElement().asString().endsWith("plan.mv.db");
    }

    @Test
    void a_database_cut_in_half_loses_nothing() throws Exception {
        byte[] database = Files.readAllBytes(stored.database());
        Files.write(stored.database(), Arrays.copyOf(database, database.length / 2));
        stored.open().close(); // whether what is missing was in use is H2's affair
        assertReopens(stored.plan());
    }

    @Test
    void a_file_that_is_no_database_is_put_aside() throws Exception {
        Files.writeString(stored.database(), "報表".repeat(10_000));
        assertReopens(stored.plan(), Mended.DATABASE_REBUILT);
        assertThat(setAside()).singleElement().asString().endsWith("plan.mv.db");
    }

    @Test
    void the_database_of_another_plan_is_put_aside() throws Exception {
        StoredPlan other = StoredPlan.in(temporary.resolve("other"));
        Files.copy(other.database(), stored.database(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertReopens(stored.plan(), Mended.DATABASE_REBUILT);
    }

    @Test
    void a_value_that_changed_in_the_database_by_itself_is_found() {
        try (Database database = Database.open(stored.folder())) {
            database.handle().execute("update \"target\" set \"value\" = \"value\" + 1");
        }
        assertReopens(stored.plan(), Mended.DATABASE_REBUILT);
    }

    @Test
    void a_database_whose_version_is_not_known_is_made_again() {
        try (Database database = Database.open(stored.folder())) {
            database.handle().execute("drop table \"flyway_schema_history\"");
        }
        assertReopens(stored.plan(), Mended.DATABASE_REBUILT);
    }

    @Test
    void an_older_journal_under_a_later_database_is_told() throws Exception {
        byte[] older = Files.readAllBytes(stored.journal());
        stored.goOn();
        Files.write(stored.journal(), older);
        assertReopens(stored.plan(), Mended.JOURNAL_BEHIND);
        assertThat(setAside()).singleElement().asString().endsWith("plan.mv.db");
    }
}
