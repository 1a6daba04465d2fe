package gangmu.model;

import static gangmu.model.SmallPlan.kpi;
import static gangmu.model.SmallPlan.named;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Impact.Printed;
import java.math.BigDecimal;
import java.time.Year;
import org.junit.jupiter.api.Test;

class ImpactTest {
    private static final Year YEAR = Year.of(2020);

    private final Plan plan = SmallPlan.plan();

    private Impact deletion(String name) {
        return Impact.of(plan, NodeChanges.delete(plan, named(plan, name)));
    }

    @Test
    void deleting_a_kpi_loses_its_results_and_gives_those_after_it_other_numbers() {
        Impact impact = deletion("k1");
        assertThat(impact.lostResults()).isEqualTo(1);
        assertThat(impact.renumbered()).map(Kpi::name).containsExactly("k2");
        assertThat(impact.results()).isEmpty();
        assertThat(impact.goals()).map(goal -> goal.goal().title()).containsExactly("A");
    }

    @Test
    void deleting_the_only_project_of_a_kpi_is_a_new_finding() {
        assertThat(deletion("p1").opened())
                .contains(Finding.of(CoverageRule.KPI_WITHOUT_PROJECT, kpi(plan, "k2")))
                .doesNotContain(Finding.of(CoverageRule.KPI_WITHOUT_PROJECT, kpi(plan, "k3")));
        assertThat(deletion("p1").reports()).containsExactlyInAnyOrder(Printed.values());
    }

    @Test
    void another_target_gives_the_year_another_attainment_and_the_goal_too() {
        Kpi kpi = kpi(plan, "k1");
        Change change = FigureChanges.target(plan, kpi, YEAR, new Aim(BigDecimal.valueOf(206), null, ""))
                .orElseThrow();
        Impact impact = Impact.of(plan, change);
        assertThat(impact.results()).map(Consequence::year).containsExactly(YEAR);
        assertThat(impact.goals())
                .map(goal -> goal.becomes().attainment().orElseThrow())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(50));
        assertThat(impact.reports()).containsExactlyInAnyOrder(Printed.PROGRESS, Printed.MATRIX, Printed.LINKS);
    }

    @Test
    void another_target_of_a_year_without_figures_leaves_the_matrix_as_it_is() {
        Change change = FigureChanges.target(plan, kpi(plan, "k3"), YEAR, new Aim(BigDecimal.TEN, null, ""))
                .orElseThrow();
        assertThat(Impact.of(plan, change).reports()).containsExactly(Printed.PROGRESS);
    }

    @Test
    void another_name_is_printed_everywhere_and_among_the_findings_where_they_name_it() {
        assertThat(Impact.ofRenaming(plan, kpi(plan, "k1")).reports())
                .containsExactlyInAnyOrder(Printed.PROGRESS, Printed.MATRIX, Printed.LINKS);
        assertThat(Impact.ofRenaming(plan, kpi(plan, "k3")).reports()).contains(Printed.FINDINGS);
    }

    @Test
    void a_link_changes_what_is_printed_of_links_and_what_is_found() {
        Change change = LinkChanges.link(plan, (Project) named(plan, "p2"), kpi(plan, "k3"))
                .orElseThrow();
        Impact impact = Impact.of(plan, change);
        assertThat(impact.reports()).containsExactlyInAnyOrder(Printed.values());
        assertThat(impact.lostResults()).isZero();
    }
}
