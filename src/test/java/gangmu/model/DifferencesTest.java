package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.exchange.WholePlan;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferencesTest {
    private static final Deed DEED = Deed.of(Verb.EDIT, "計畫");
    private static final Plan SAMPLE = Plan.of(SamplePlan.elements("mofa-106-109"));

    private static void assertLeads(Plan earlier, Plan later) {
        List<Edit> edits = Differences.between(earlier, later);
        assertThat(edits.isEmpty()).isEqualTo(earlier.equals(later));
        if (!edits.isEmpty()) {
            assertThat(earlier.after(new Change(DEED, edits))).isEqualTo(later);
            assertThat(new Change(DEED, edits).net()).hasSizeLessThanOrEqualTo(edits.size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_was_done_the_differences_lead_there_and_back(long seed) {
        Random random = new Random(seed);
        List<Plan> plans = new ArrayList<>(List.of(SAMPLE));
        for (int i = 0; i < 40; i++) {
            SeededChange.of(plans.getLast(), random)
                    .ifPresent(change -> plans.add(plans.getLast().after(change)));
        }
        for (int i = 0; i < plans.size(); i++) {
            assertLeads(plans.get(i), plans.get(random.nextInt(plans.size())));
        }
        assertLeads(SAMPLE, Plan.of(plans.getLast().elements()));
    }

    @Test
    void plans_that_have_nothing_in_common_lead_to_each_other() {
        assertLeads(SAMPLE, WholePlan.plan());
        assertLeads(WholePlan.plan(), SAMPLE);
    }

    @Test
    void between_equal_plans_there_is_none() {
        assertThat(Differences.between(SAMPLE, SAMPLE)).isEmpty();
        assertThat(Differences.between(SAMPLE, Plan.of(SAMPLE.elements()))).isEmpty();
    }

    @Test
    void what_is_added_comes_after_what_it_refers_to_and_what_is_removed_before() {
        Plan whole = WholePlan.plan();
        Plan empty = Plan.of(List.of(whole.heading()));
        List<Edit> additions = Differences.between(empty, whole);
        assertThat(additions)
                .extracting(Edit::element)
                .containsExactlyElementsOf(
                        whole.elements().subList(1, whole.elements().size()));
        IntStream.rangeClosed(1, additions.size())
                .forEach(i -> assertThat(empty.after(new Change(DEED, additions.subList(0, i))))
                        .isNotNull());
        List<Edit> removals = Differences.between(whole, empty);
        assertThat(removals).hasSameSizeAs(additions);
        IntStream.rangeClosed(1, removals.size())
                .forEach(i -> assertThat(whole.after(new Change(DEED, removals.subList(0, i))))
                        .isNotNull());
    }

    @Test
    void an_item_that_comes_to_belong_to_another_kpi_takes_its_figures_along() {
        Plan plan = SmallPlan.plan();
        Kpi to = SmallPlan.kpi(plan, "k2");
        Item item = plan.items(SmallPlan.kpi(plan, "k1").id()).getFirst();
        List<Element> moved =
                plan.elements().stream().map(each -> moved(each, item, to)).toList();
        Plan later = Plan.of(moved);
        assertLeads(plan, later);
        assertThat(new Change(DEED, Differences.between(plan, later)).net())
                .extracting(Edit::key)
                .contains(item.key())
                .doesNotHaveDuplicates();
    }

    private static Element moved(Element element, Item item, Kpi to) {
        return switch (element) {
            case Item held
            when held.equals(item) -> Item.part(held.id(), to.id(), new Rank("z"), held.name(), held.unit());
            case Actual held
            when held.item().equals(item.id()) ->
                new Actual(
                        held.item(),
                        to.id(),
                        held.period(),
                        held.value(),
                        held.source(),
                        held.invented(),
                        held.by(),
                        held.at());
            default -> element;
        };
    }

    @Test
    @Timeout(600) // to compare each with each would take days, on a busy machine or not
    void a_quarter_of_a_million_elements_are_compared_in_one_go() {
        List<Element> elements = new ArrayList<>(SAMPLE.elements());
        for (Kpi kpi : SAMPLE.kpis()) {
            for (int year = 3000; year < 18_700; year++) {
                elements.add(Target.of(kpi.id(), Year.of(year), BigDecimal.valueOf(year)));
            }
        }
        Plan large = Plan.of(elements);
        assertThat(Differences.between(SAMPLE, large)).hasSize(251_200);
        assertThat(Differences.between(large, SAMPLE)).hasSize(251_200);
        assertThat(Differences.between(large, Plan.of(elements))).isEmpty();
        Optional<Change> one = FigureChanges.target(large, SAMPLE.kpis().getLast(), Year.of(9000), Aim.none(""));
        assertThat(Differences.between(large, large.after(one.orElseThrow())))
                .isEqualTo(one.orElseThrow().edits());
    }
}
