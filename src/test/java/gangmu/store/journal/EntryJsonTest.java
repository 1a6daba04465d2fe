package gangmu.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.exchange.Demonstration;
import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Entry;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.model.Verb;
import gangmu.model.YearlyFigures;
import java.time.Instant;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryJsonTest {
    private static final Plan PLAN = Plan.of(SamplePlan.elements("mofa-106-109"));
    private static final Instant AT = Instant.parse("2026-03-31T09:30:00.123456789Z");

    private static void assertReadsBack(Change change) {
        Entry entry = new Entry(7, AT, "王\"小\n明\\", change, null);
        assertThat(EntryJson.read(EntryJson.write(entry))).isEqualTo(entry);
        Entry undoing = new Entry(8, AT, "王小明", change, 7L);
        assertThat(EntryJson.read(EntryJson.write(undoing))).isEqualTo(undoing);
    }

    @Test
    void every_kind_of_element_added_removed_and_replaced_reads_back() {
        Change actuals =
                Demonstration.change(PLAN, "示範\u2028", YearlyFigures.ENTERED).orElseThrow();
        assertReadsBack(SamplePlan.change("mofa-106-109"));
        assertReadsBack(actuals);
        assertReadsBack(NodeChanges.delete(PLAN.after(actuals), PLAN.sections().getFirst()));
        assertReadsBack(NodeChanges.rename(PLAN.kpis().getFirst(), "𠮷 ★"));
    }

    @Test
    void a_deed_keeps_its_reason() {
        Change change = NodeChanges.rename(PLAN.kpis().getFirst(), "新名稱");
        assertReadsBack(new Change(change.deed().because("配合組織調整"), change.edits()));
    }

    @Test
    void a_deed_keeps_its_year() {
        Change change = NodeChanges.rename(PLAN.kpis().getFirst(), "新名稱");
        assertReadsBack(new Change(new Deed(Verb.SET_TARGET, "KPI", Year.of(2020)), change.edits()));
    }

    @Test
    void an_entry_is_one_line() {
        Entry entry = new Entry(
                7,
                AT,
                "王\n小明",
                Demonstration.change(PLAN, "一\n二", YearlyFigures.ENTERED).orElseThrow(),
                null);
        assertThat(EntryJson.write(entry)).doesNotContain("\n", "\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"sequence\":1}", "null", "{\"sequence\":1,\"sequence\":2}"})
    void what_is_no_entry_is_refused(String json) {
        assertThatThrownBy(() -> EntryJson.read(json)).isInstanceOf(RuntimeException.class);
    }
}
