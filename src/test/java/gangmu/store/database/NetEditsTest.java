package gangmu.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Verb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetEditsTest {
    private static final List<Element> SAMPLE = SamplePlan.elements("mofa-106-109");
    private static final Kpi KPI = Plan.of(SAMPLE).kpis().getFirst();

    private static List<Edit> net(List<Edit> edits) {
        return NetEdits.of(new Change(Deed.of(Verb.EDIT, "計畫"), edits));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void additions_in_any_order_come_after_what_they_refer_to(long seed) {
        List<Element> shuffled = new ArrayList<>(SAMPLE);
        Collections.shuffle(shuffled, new Random(seed));
        List<Edit> edits = net(shuffled.stream().map(Edit::add).toList());
        for (int i = 1; i <= edits.size(); i++) {
            assertThat(holds(edits.subList(0, i))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void removals_in_any_order_come_before_what_they_refer_to(long seed) {
        List<Element> shuffled = new ArrayList<>(SAMPLE);
        Collections.shuffle(shuffled, new Random(seed));
        List<Edit> edits = net(shuffled.stream().map(Edit::remove).toList());
        for (int i = 1; i < edits.size(); i++) {
            assertThat(holds(edits.subList(i, edits.size()))).isTrue();
        }
    }

    /** Whether a plan of these elements alone, beside the heading, has all it refers to. */
    private static boolean holds(List<Edit> edits) {
        List<Element> elements =
                new ArrayList<>(edits.stream().map(Edit::element).toList());
        if (!elements.contains(SAMPLE.getFirst())) {
            elements.add(SAMPLE.getFirst());
        }
        return Plan.of(elements).elements().size() == elements.size();
    }

    @Test
    void several_edits_of_one_element_become_one() {
        Kpi renamed = KPI.renamed("甲");
        Kpi again = renamed.countedIn("件");
        assertThat(net(List.of(new Edit(KPI, renamed), new Edit(renamed, again))))
                .containsExactly(new Edit(KPI, again));
    }

    @Test
    void what_is_taken_back_within_a_change_touches_nothing() {
        Kpi renamed = KPI.renamed("甲");
        assertThat(net(List.of(new Edit(KPI, renamed), new Edit(renamed, KPI)))).isEmpty();
        assertThat(net(List.of(Edit.add(KPI), Edit.remove(KPI)))).isEmpty();
    }

    @Test
    void an_element_removed_and_added_again_is_replaced() {
        Kpi renamed = KPI.renamed("甲");
        assertThat(net(List.of(Edit.remove(KPI), Edit.add(renamed)))).containsExactly(new Edit(KPI, renamed));
    }
}
