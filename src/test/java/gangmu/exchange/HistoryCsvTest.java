package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Entry;
import gangmu.model.FigureChanges;
import gangmu.model.Kpi;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HistoryCsvTest {
    private static final Instant START = Instant.parse("2020-03-02T01:02:03Z");
    private static final Year YEAR = Year.of(2020);

    private final List<Entry> entries = new ArrayList<>();
    private Plan plan;

    HistoryCsvTest() {
        Change first = SamplePlan.change("mofa-106-109");
        plan = Plan.after(List.of(first));
        keep(first, null);
    }

    private void keep(Change change, @Nullable Long undoes) {
        entries.add(new Entry(entries.size() + 1L, START.plusSeconds(entries.size()), "王小明", change, undoes));
    }

    private void make(Change change, @Nullable Long undoes) {
        plan = plan.after(change);
        keep(change, undoes);
    }

    private Change target(int value) {
        return FigureChanges.target(plan, plan.kpis().getFirst(), YEAR, Aim.at(BigDecimal.valueOf(value)))
                .orElseThrow();
    }

    private List<List<String>> rows(Language language) {
        StringBuilder written = new StringBuilder();
        HistoryCsv.write(entries, Texts.of(language), written::append);
        assertThat(written).startsWith("\uFEFF");
        return ReadCsv.of(written.substring(1));
    }

    @Test
    void every_changed_field_is_a_line_with_what_was_before_and_after() {
        Kpi kpi = plan.kpis().getFirst();
        make(target(97).because("預算刪減"), null);
        List<List<String>> rows = rows(Language.ZH_TW);
        assertThat(rows.getFirst())
                .containsExactly("序號", "時間（UTC）", "異動人員", "異動", "復原或取消復原的序號", "理由", "對象", "欄位", "異動前", "異動後");
        assertThat(rows.stream().filter(row -> row.getFirst().equals("1")))
                .hasSameSizeAs(entries.getFirst().change().net());
        assertThat(rows.getLast())
                .containsExactly(
                        "2",
                        "2020-03-02T01:02:04Z",
                        "王小明",
                        "訂定 109 年度目標值「" + kpi.name() + "」",
                        "",
                        "預算刪減",
                        "指標 1.1 " + kpi.name(),
                        "109 年度目標值",
                        "105 人次",
                        "97 人次");
    }

    @Test
    void what_was_undone_and_redone_says_so() {
        Change change = target(97);
        make(change, null);
        make(change.inverse(), 2L);
        make(change, 3L);
        make(change.inverse(), 4L);
        String deed = "訂定 109 年度目標值『" + plan.kpis().getFirst().name() + "』";
        assertThat(rows(Language.ZH_TW).stream()
                        .skip(entries.getFirst().change().net().size() + 2L))
                .extracting(row -> row.get(3), row -> row.get(4))
                .containsExactly(
                        tuple("復原「" + deed + "」", "2"),
                        tuple("取消復原「" + deed + "」", "3"),
                        tuple("復原「" + deed + "」", "4"));
        assertThat(rows(Language.EN).getLast().get(3)).startsWith("Undo \"set 109 target of '");
    }

    @Test
    void a_change_that_came_to_nothing_is_a_line_all_the_same() {
        Change change = target(97);
        make(
                new Change(
                        change.deed(),
                        List.of(
                                change.edits().getFirst(),
                                change.edits().getFirst().inverse())),
                null);
        assertThat(rows(Language.ZH_TW).getLast()).startsWith("2").endsWith("", "", "", "");
    }

    @Test
    @Timeout(60)
    void a_long_history_is_written_line_by_line() {
        Kpi kpi = plan.kpis().getFirst();
        for (int i = 0; i < 5_000; i++) {
            make(
                    i % 2 == 0
                            ? target(200 + i)
                            : NodeChanges.rename(plan.kpi(kpi.id()).orElseThrow(), "名稱" + i),
                    null);
        }
        List<Integer> longest = new ArrayList<>(List.of(0));
        HistoryCsv.write(
                entries, Texts.of(Language.EN), piece -> longest.set(0, Math.max(longest.getFirst(), piece.length())));
        assertThat(longest.getFirst()).isLessThan(2_000);
        assertThat(rows(Language.EN).stream().map(List::getFirst).collect(Collectors.toSet()))
                .hasSize(5_002);
    }
}
