package gangmu.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.exchange.SamplePlan;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Chronicle;
import gangmu.model.Entry;
import gangmu.model.FigureChanges;
import gangmu.model.Kpi;
import gangmu.model.LinkChanges;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.model.Verb;
import gangmu.text.Language;
import gangmu.text.Texts;
import gangmu.ui.desk.Spot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@WithoutScreen
class FilterTest {
    private static final Year YEAR = Year.of(2020);
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);

    private final List<Entry> entries = new ArrayList<>();
    private Plan plan;

    /** Day by day: the plan, a target of 1.1, a new name of 1.2, and a link of the last project to 1.1. */
    FilterTest() {
        Change first = SamplePlan.change("mofa-106-109");
        plan = Plan.after(List.of(first));
        keep("王小明", first);
        Kpi kpi = plan.kpis().getFirst();
        make(
                "陳怡君",
                FigureChanges.target(plan, kpi, YEAR, new Aim(BigDecimal.valueOf(95), null, "預算刪減"))
                        .orElseThrow()
                        .because("預算刪減"));
        make("王小明", NodeChanges.rename(plan.kpis().get(1), "改過的名稱ＡＢＣ"));
        make("王小明", LinkChanges.link(plan, plan.projects().getLast(), kpi).orElseThrow());
    }

    private void make(String by, Change change) {
        plan = plan.after(change);
        keep(by, change);
    }

    private void keep(String by, Change change) {
        entries.add(new Entry(
                entries.size() + 1L,
                FIRST.plusDays(entries.size())
                        .atTime(23, 59)
                        .atZone(ZoneId.systemDefault())
                        .toInstant(),
                by,
                change,
                null));
    }

    private List<Long> found(Filter filter) {
        SearchIndex index = new SearchIndex(Texts.of(Language.ZH_TW));
        index.follow(Chronicle.of(entries));
        return filter.of(entries, index::of).stream().map(Entry::sequence).toList();
    }

    private Filter at(Spot spot) {
        return Filter.NONE.touched(Touched.at(spot, plan));
    }

    @Test
    void without_a_filter_all_are_listed_the_newest_first() {
        assertThat(found(Filter.NONE)).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    void every_word_has_to_be_found_in_whatever_form_it_is_typed() {
        assertThat(found(Filter.NONE.text("刪減 陳怡君"))).containsExactly(2L);
        assertThat(found(Filter.NONE.text("刪減 王小明"))).isEmpty();
        assertThat(found(Filter.NONE.text("稱abc")))
                .as("by what something is called now")
                .containsExactly(3L, 1L);
        assertThat(found(Filter.NONE.text("１０９ 年度目標值 95"))).containsExactly(2L);
        assertThat(found(Filter.NONE.text("建立關聯"))).containsExactly(4L);
    }

    @Test
    void changes_are_found_by_who_made_them_of_what_kind_and_when() {
        assertThat(found(Filter.NONE.person("王小明"))).containsExactly(4L, 3L, 1L);
        assertThat(found(Filter.NONE.group(Optional.of(DeedGroup.TARGETS)))).containsExactly(2L);
        assertThat(found(Filter.NONE.group(Optional.of(DeedGroup.LINKS)))).containsExactly(4L);
        assertThat(found(Filter.NONE.from(Optional.of(FIRST.plusDays(2))))).containsExactly(4L, 3L);
        assertThat(found(Filter.NONE.to(Optional.of(FIRST.plusDays(1))))).containsExactly(2L, 1L);
        assertThat(found(Filter.NONE
                        .from(Optional.of(FIRST.plusDays(1)))
                        .to(Optional.of(FIRST.plusDays(2)))
                        .person("王小明")))
                .containsExactly(3L);
    }

    @Test
    void a_kpi_is_touched_by_its_figures_and_links_and_a_goal_by_all_below_it() {
        assertThat(found(at(Spot.of(plan.kpis().getFirst())))).containsExactly(4L, 2L, 1L);
        assertThat(found(at(Spot.of(plan.kpis().get(1))))).containsExactly(3L, 1L);
        assertThat(found(at(Spot.of(plan.goals().getFirst())))).containsExactly(4L, 3L, 2L, 1L);
        assertThat(found(at(Spot.of(plan.goals().getLast())))).containsExactly(1L);
        assertThat(found(at(Spot.of(plan.projects().getLast())))).containsExactly(4L, 1L);
        assertThat(found(at(new Spot.Whole()))).hasSize(4);
    }

    @Test
    void every_verb_has_its_group_and_no_group_is_empty() {
        Set<DeedGroup> used = Arrays.stream(Verb.values()).map(DeedGroup::of).collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrder(DeedGroup.values());
    }
}
