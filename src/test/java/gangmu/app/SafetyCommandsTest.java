package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.model.Entry;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.store.PassphraseChange;
import gangmu.store.ReadPlan;
import gangmu.store.Workplaces;
import gangmu.store.secret.Key;
import gangmu.store.secret.Keyring;
import gangmu.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a plan safe, from the command line. */
@WithoutScreen
class SafetyCommandsTest {
    private static final String UNASKED =
            " 已加密，需要密碼才能開啟。請以 --passphrase-file 指定密碼檔、設定環境變數 GANGMU_PASSPHRASE，或在終端機輸入密碼。\n";
    private static final String PASSPHRASE = "correct horse battery";

    @TempDir
    private Path temporary;

    @BeforeEach
    void layDown() {
        SampleFolder.layDownIn(folder());
    }

    private Path folder() {
        return temporary.resolve("計畫");
    }

    private String dir() {
        return folder().toString();
    }

    private String file(String name) {
        return temporary.resolve(name).toString();
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Commands.run(
                List.of(arguments), Language.of(Locale.TAIWAN), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Outcome(status, out.toString(), err.toString());
    }

    @Test
    void a_line_that_breaks_a_rule_is_answered_and_the_next_one_made() {
        Outcome fed = Jar.fed("""
                {"target": "120", "kpi": "1.1", "year": "2020", "upper": "5"}
                {"edits": [{"kind": "TARGET", "before": null, "after": {"kpi": "%s", "year": "1900", "value": "1", "upper": null}}]}
                {"target": "1", "kpi": "1.1", "year": "2016"}
                {"target": "110", "kpi": "1.1", "year": "2020"}
                """.formatted(kpi(plan(), "1.1").id().value()), "apply", dir());
        assertThat(fed.status()).isOne();
        assertThat(fed.err()).isEmpty();
        assertThat(fed.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("error 1 "),
                        line -> assertThat(line).startsWith("error 2 "),
                        line -> assertThat(line).startsWith("error 3 "),
                        line -> assertThat(line).isEqualTo("ack 2"));
    }

    @Test
    void a_target_made_easier_in_any_form_needs_a_reason() {
        Kpi kpi = kpi(plan(), "1.1");
        Target target = plan().target(kpi.id(), Year.of(2020)).orElseThrow();
        Outcome fed =
                Jar.fed("""
                {"edits": [{"kind": "TARGET", "before": %s, "after": %s}]}
                """.formatted(json(target, target.value().toPlainString()), json(target, "1")), "apply", dir());
        assertThat(fed.out()).startsWith("error 1 ").contains("須有理由");
        assertThat(ReadPlan.of(folder(), Keyring.EMPTY).entries()).hasSize(1);
    }

    private static String json(Target target, String value) {
        return "{\"kpi\": \"%s\", \"year\": \"2020\", \"value\": \"%s\", \"upper\": null}"
                .formatted(target.kpi().value(), value);
    }

    @Test
    void what_cannot_be_written_out_is_not_called_done() {
        Outcome full = Jar.runInto("/dev/full", "history", dir(), "--format", "csv");
        assertThat(full.status()).isOne();
        assertThat(full.err()).contains("輸出未能完整寫出");
    }

    @Test
    void a_backup_with_anything_after_its_end_or_of_another_plan_is_told() throws Exception {
        Path kept = folder().resolve("backups/kept.gangmu.zip");
        Files.createDirectories(kept.getParent());
        run("backup", dir(), "-o", kept.toString());
        Files.writeString(kept, "more", StandardOpenOption.APPEND);
        assertThat(run("verify", dir()).out()).contains("備份 kept.gangmu.zip 已毀損");
        run("new", file("another"), "--title", "另一份", "--agency", "某部", "--first", "114", "--last", "117");
        Files.delete(kept);
        run("backup", file("another"), "-o", kept.toString());
        assertThat(run("verify", dir()).out()).contains("備份 kept.gangmu.zip 屬於另一份計畫");
    }

    @Test
    void removing_a_passphrase_that_is_not_there_says_so() {
        assertThat(run("protect", dir(), "--remove")).isEqualTo(new Outcome(0, dir() + " 的計畫沒有密碼，未作任何變更。\n", ""));
    }

    @Test
    void a_link_in_the_folder_leads_nowhere() throws Exception {
        for (String name : List.of("lock", "journal.jsonl", "head", "plan.mv.db")) {
            Path victim = written("victim", "precious");
            Path part = folder().resolve(name);
            Files.deleteIfExists(part);
            Files.createSymbolicLink(part, victim);
            for (String command : List.of("show", "verify", "demo", "history")) {
                Outcome refused = run(command, dir());
                assertThat(refused.status()).as(command).isOne();
                assertThat(refused.err()).as(command).contains("「" + name + "」是連結");
            }
            assertThat(victim).hasContent("precious");
            Files.delete(part);
            assertThat(run("demo", dir()).status()).isZero();
        }
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }

    @Test
    void a_plan_gets_a_passphrase_and_then_no_command_reads_it_without() throws Exception {
        Plan before = plan();
        String passphrase = written("passphrase", PASSPHRASE + "\n").toString();
        assertThat(run("protect", dir(), "--new-passphrase-file", passphrase))
                .isEqualTo(new Outcome(0, "已用新密碼加密 " + dir() + " 的計畫與備份。\n", ""));
        for (String command : List.of("show", "verify", "history", "targets")) {
            assertThat(run(command, dir())).as(command).isEqualTo(new Outcome(1, "", dir() + UNASKED));
            assertThat(run(command, dir(), "--passphrase-file", passphrase).status())
                    .as(command)
                    .isZero();
        }
        String wrong = written("wrong", "something else\n").toString();
        Outcome refused = run("show", dir(), "--passphrase-file", wrong);
        assertThat(refused.status()).isOne();
        assertThat(refused.err()).startsWith("密碼不符，無法開啟 " + dir());
        assertThat(ReadPlan.of(folder(), Keyring.EMPTY.with(PASSPHRASE)).plan()).isEqualTo(before);
    }

    @Test
    void a_backup_of_a_plan_with_a_passphrase_is_restored_with_it() throws Exception {
        String passphrase = written("passphrase", PASSPHRASE).toString();
        run("protect", dir(), "--new-passphrase-file", passphrase);
        String file = file("kept.gangmu.zip");
        assertThat(run("backup", dir(), "-o", file).status()).isOne();
        assertThat(run("backup", dir(), "-o", file, "--passphrase-file", passphrase)
                        .status())
                .isZero();
        assertThat(run("restore", file, file("again")).err()).contains(file, "已加密", "請以 --passphrase-file 指定密碼檔");
        assertThat(run("restore", file, file("again"), "--passphrase-file", passphrase)
                        .status())
                .isZero();
        assertThat(run("show", file("again")).status()).isOne();
        assertThat(run("protect", dir(), "--remove", "--passphrase-file", passphrase)
                        .out())
                .isEqualTo("已移除密碼，" + dir() + " 的計畫與備份不再加密。\n");
        assertThat(run("show", dir()).status()).isZero();
    }

    @Test
    void a_passphrase_may_come_from_the_environment() throws Exception {
        var _ = PassphraseChange.carryOut(folder(), Workplaces.of("王小明"), Optional.of(Key.ofNew(PASSPHRASE)));
        Outcome fed = Jar.runKnowing(PASSPHRASE, "targets", dir());
        assertThat(fed.err()).isEmpty();
        assertThat(fed.status()).isZero();
        Path plain = temporary.resolve("plain");
        Files.move(folder(), plain);
        Outcome garbled = Jar.runKnowingWithoutChinese("\\345\\257\\206\\347\\242\\274", "targets", plain.toString());
        assertThat(garbled.status()).isOne();
        assertThat(garbled.err())
                .doesNotContain("大小寫")
                .contains("環境變數 GANGMU_PASSPHRASE 含有目前語系無法表示的字元", "--passphrase-file", "密碼");
    }

    @Test
    void a_short_passphrase_or_none_is_refused() throws Exception {
        Path big5 = Files.write(temporary.resolve("big5"), new byte[] {(byte) 0xB1, (byte) 0xCF, (byte) 0xBD, 'X'});
        assertThat(run("protect", dir(), "--new-passphrase-file", big5.toString())
                        .err())
                .contains("不是 UTF-8 編碼");
        String blank = written("blank", " ".repeat(20) + "\n").toString();
        assertThat(run("protect", dir(), "--new-passphrase-file", blank).err()).contains("前後空白不計");
        String two = written("two", PASSPHRASE + "\n" + PASSPHRASE + "2\n").toString();
        assertThat(run("protect", dir(), "--new-passphrase-file", two).err()).contains("新密碼檔有 2 行");
        String brief = written("brief", "short\n").toString();
        Outcome refused = run("protect", dir(), "--new-passphrase-file", brief);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("至少要有 12 個字元");
        assertThat(run("protect", dir(), "--new-passphrase-file", file("missing"))
                        .status())
                .isOne();
        assertThat(run("protect", dir(), "--remove", "--new-passphrase-file", brief)
                        .status())
                .isEqualTo(2);
        assertThat(run("protect", dir()).err()).contains("--new-passphrase-file");
        assertThat(run("show", dir(), "--passphrase-file", file("missing")).status())
                .isOne();
        assertThat(plan()).isNotNull();
    }

    private Plan plan() {
        return ReadPlan.of(folder(), Keyring.EMPTY).plan();
    }

    private static Kpi kpi(Plan plan, String code) {
        return plan.kpis().stream()
                .filter(kpi -> plan.numbering().code(kpi).equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_change_is_acknowledged_with_its_number_and_is_there_afterwards() {
        Outcome fed = Jar.fed("""
                {"actual": "103", "kpi": "1.1", "period": "2020", "source": "月報"}
                {"target": "110", "kpi": "1.1", "year": "2020"}

                {"name": "新名稱", "kpi": "1.2"}
                {"name": "新名稱", "kpi": "1.2"}
                """, "apply", dir());
        assertThat(fed)
                .isEqualTo(new Outcome(0, "ack 2\nack 3\nack 4\nack 4\n", "第 5 行所要的，計畫中已是如此；未再儲存任何變更，所附理由亦未儲存。\n"));
        Plan plan = plan();
        Kpi first = kpi(plan, "1.1");
        assertThat(plan.value(first, Year.of(2020)).orElseThrow()).isEqualByComparingTo("103");
        assertThat(plan.target(first.id(), Year.of(2020)).orElseThrow().value()).isEqualByComparingTo("110");
        assertThat(kpi(plan, "1.2").name()).isEqualTo("新名稱");
    }

    @Test
    void elements_can_be_changed_as_the_journal_states_them() {
        String id = kpi(plan(), "1.1").id().toString();
        Outcome fed = Jar.fed("""
                {"deed": {"verb": "SET_TARGET", "subject": "指標", "year": "2018"}, "edits": [{"kind": "TARGET", "before": null, "after": {"kpi": "%s", "year": "2018", "value": "7", "upper": null}}]}
                """.formatted(id), "apply", dir());
        assertThat(fed.out()).isEqualTo("ack 2\n");
        assertThat(ReadPlan.of(folder(), Keyring.EMPTY)
                        .entries()
                        .getLast()
                        .change()
                        .deed()
                        .subject())
                .isEqualTo("指標");
    }

    @Test
    void a_line_that_cannot_be_carried_out_is_answered_with_its_number_and_why_and_the_next_one_is_made() {
        Outcome fed = Jar.fed("""
                {"actual": "103", "kpi": "9.9", "period": "2020"}
                {"actual": 103, "kpi": "1.1", "period": "2020"}
                {"actual": "103", "kpi": "1.1", "period": "109"}
                {"target": "1", "kpi": "1.1", "year": "2020"}
                not json
                {"edits": [{"kind": "TARGET", "before": null, "after": {"kpi": "x"}}]}
                {"frobnicate": true}
                {"actual": "103", "kpi": "1.1", "period": "2020"}
                """, "apply", dir());
        assertThat(fed.status()).isEqualTo(1);
        assertThat(fed.out().lines()).hasSize(8).last().isEqualTo("ack 2");
        assertThat(fed.out().lines().toList().subList(0, 7))
                .allSatisfy(line -> assertThat(line).startsWith("error "))
                .first()
                .isEqualTo("error 1 在 kpi：計畫中沒有編號 9.9 的指標，請改為現有編號，例如 \"2.4\"。");
        assertThat(ReadPlan.of(folder(), Keyring.EMPTY).entries()).hasSize(2);
    }

    @Test
    void every_changed_field_is_listed_for_spreadsheets_in_the_language_asked_for() {
        Outcome listed = run("history", dir(), "--format", "csv");
        assertThat(listed.status()).isZero();
        assertThat(listed.out().lines())
                .hasSizeGreaterThan(174)
                .first()
                .asString()
                .startsWith("\uFEFF序號,");
        assertThat(run("history", dir(), "--language", "en").out()).startsWith("\uFEFFNumber,Time (UTC),By,");
        assertThat(run("history", dir(), "--format", "xml").status()).isEqualTo(2);
    }

    @Test
    void a_sound_folder_verifies_and_a_damaged_one_tells_what_is_wrong_and_stays_as_it_is() throws Exception {
        assertThat(run("backup", dir(), "-o", file("b.gangmu.zip")).status()).isZero();
        assertThat(run("verify", dir())).isEqualTo(new Outcome(0, "已檢查：變更 1 筆、資料 174 筆、備份 0 份；發現問題 0 項。\n", ""));
        byte[] damaged = Files.readAllBytes(folder().resolve("journal-copy.jsonl"));
        damaged[damaged.length / 2] ^= 1;
        Files.write(folder().resolve("journal-copy.jsonl"), damaged);
        Outcome verified = run("verify", dir());
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out().lines())
                .containsExactly(
                        "歷程檔副本（journal-copy.jsonl）毀損，有 1 筆變更無法讀取，歷程檔完整。開啟計畫時會自動修復。",
                        "已檢查：變更 1 筆、資料 174 筆、備份 0 份；發現問題 1 項。");
        assertThat(folder().resolve("journal-copy.jsonl")).hasBinaryContent(damaged);
    }

    @Test
    void damage_at_the_end_of_the_copy_is_found_though_the_head_is_missing_too() throws Exception {
        Files.delete(folder().resolve("head"));
        byte[] copy = Files.readAllBytes(folder().resolve("journal-copy.jsonl"));
        copy[copy.length - 2] ^= 1;
        Files.write(folder().resolve("journal-copy.jsonl"), copy);
        assertThat(run("verify", dir()).out().lines())
                .contains("歷程檔副本（journal-copy.jsonl）毀損，有 1 筆變更無法讀取，歷程檔完整。開啟計畫時會自動修復。", "進度紀錄檔（head）毀損或遺失。開啟計畫時會自動修復。");
        assertThat(run("show", dir()).err()).contains("有檔案毀損或遺失，內容已由其他檔案完整讀出");
    }

    @Test
    void a_backup_is_restored_into_an_empty_folder_and_over_the_plan() throws Exception {
        Plan before = plan();
        assertThat(run("backup", dir(), "-o", file("b.gangmu.zip")).out()).contains("第 1 筆變更", "174 筆資料");
        assertThat(run("restore", file("b.gangmu.zip"), file("另一份")).status()).isZero();
        assertThat(ReadPlan.of(temporary.resolve("另一份"), Keyring.EMPTY).plan()).isEqualTo(before);

        Jar.fed("{\"actual\": \"103\", \"kpi\": \"1.1\", \"period\": \"2020\"}\n", "apply", dir());
        Outcome restored = run("restore", file("b.gangmu.zip"), dir());
        assertThat(restored.out()).contains("更動 1 筆資料（第 3 筆變更）");
        assertThat(plan()).isEqualTo(before);
        assertThat(ReadPlan.of(folder(), Keyring.EMPTY).entries())
                .extracting(Entry::sequence)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_plan_that_cannot_be_opened_any_more_is_brought_back_from_a_backup() throws Exception {
        Plan before = plan();
        run("backup", dir(), "-o", file("b.gangmu.zip"));
        assertThat(run("demo", dir()).status()).isZero();
        Files.writeString(folder().resolve("journal.jsonl"), "壞了\n");
        Files.writeString(folder().resolve("journal-copy.jsonl"), "壞了\n");
        assertThat(run("verify", dir()).out())
                .contains("請以備份還原：gangmu restore 備份檔 資料夾。", "計畫無法讀取，變更與資料未能檢查；已檢查備份 1 份，發現問題 1 項。");
        Outcome restored = run("restore", file("b.gangmu.zip"), dir());
        assertThat(restored.err()).isEqualTo("無法還原：第 2 筆變更（內容已無法讀取）。\n");
        assertThat(restored.status()).isOne();
        assertThat(plan()).isEqualTo(before);
        assertThat(folder().resolve("damaged")).isDirectoryContaining("glob:**journal.jsonl");
    }

    @Test
    void a_backup_is_not_restored_among_other_files() throws Exception {
        assertThat(run("backup", dir(), "-o", file("b.gangmu.zip")).status()).isZero();
        Path other = Files.createDirectory(temporary.resolve("公文"));
        Files.writeString(other.resolve("紀錄.txt"), "會議紀錄");
        Outcome refused = run("restore", file("b.gangmu.zip"), other.toString());
        assertThat(refused).isEqualTo(new Outcome(1, "", "資料夾 " + other + " 內已有其他檔案。請選擇空的資料夾，或輸入新的資料夾名稱。\n"));
        assertThat(other).isDirectoryNotContaining("glob:**journal*");
    }

    @Test
    void what_is_no_backup_is_refused_and_nothing_is_made() throws Exception {
        Files.writeString(temporary.resolve("x.gangmu.zip"), "不是壓縮檔");
        Outcome refused = run("restore", file("x.gangmu.zip"), file("另一份"));
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).startsWith("備份檔 " + file("x.gangmu.zip")).hasLineCount(1);
        assertThat(temporary.resolve("另一份")).doesNotExist();
    }
}
