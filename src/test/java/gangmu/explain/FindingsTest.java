package gangmu.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.exchange.PlanFile;
import gangmu.exchange.SamplePlan;
import gangmu.model.Aim;
import gangmu.model.BrokenRule;
import gangmu.model.Change;
import gangmu.model.CoverageChanges;
import gangmu.model.CoverageRule;
import gangmu.model.Entered;
import gangmu.model.FigureChanges;
import gangmu.model.Finding;
import gangmu.model.Findings;
import gangmu.model.LinkChanges;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
    private static final Texts TEXTS = Texts.of(Language.ZH_TW);
    private static final Entered ENTERED = new Entered("王小明", Instant.EPOCH);

    @TempDir
    private Path folder;

    private final Plan plan = Plan.of(SamplePlan.elements("mofa-106-109"));

    private static List<String> open(Plan plan, CoverageRule rule) {
        CoverageWords words = new CoverageWords(plan, TEXTS);
        return Findings.of(plan).open().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> words.subject(finding) + "：" + words.of(finding))
                .toList();
    }

    private static Plan after(Plan plan, Optional<Change> change) {
        return plan.after(change.orElseThrow());
    }

    private static Finding first(Plan plan, CoverageRule rule) {
        return Findings.of(plan).open().stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private Project project(String name) {
        return plan.projects().stream()
                .filter(project -> project.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void four_kpis_of_the_sample_have_no_project() {
        assertThat(open(plan, CoverageRule.KPI_WITHOUT_PROJECT))
                .hasSize(4)
                .first()
                .asString()
                .endsWith("推動與他國簽訂雙邊協議（含經貿合作相關協議）：沒有任何重要計畫項目支援此指標。");
        assertThat(open(plan, CoverageRule.PROJECT_WITHOUT_KPI)).isEmpty();
    }

    @Test
    void a_rate_that_is_measured_as_a_number_is_found() {
        assertThat(open(plan, CoverageRule.NAME_AND_UNIT))
                .singleElement()
                .asString()
                .contains("提高駐外館宿舍自有率及節省鉅額租金支出")
                .endsWith("名稱為比率，單位卻是「件」。");
    }

    @Test
    void projects_that_end_before_the_year_of_a_target_are_found_with_the_years() {
        assertThat(open(plan, CoverageRule.PERIOD_MISSES_TARGETS))
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line).contains("計畫期程 105-107，未涵蓋").endsWith("的 109 年度。"));
    }

    @Test
    void a_project_that_loses_its_last_link_is_found_and_so_is_a_goal_that_one_alone_serves() {
        Project conference = project("外交使節會議");
        Plan unlinked = after(
                plan,
                LinkChanges.unlink(
                        plan, conference, plan.kpisServedBy(conference.id()).getFirst()));
        assertThat(open(unlinked, CoverageRule.PROJECT_WITHOUT_KPI))
                .singleElement()
                .asString()
                .contains("外交使節會議");
        assertThat(open(plan, CoverageRule.GOAL_OF_ONE_PROJECT))
                .allSatisfy(line -> assertThat(line).contains("一項計畫支援。"));
    }

    @Test
    void what_is_accepted_is_open_no_more_until_it_is_taken_back_or_something_else_is_found() {
        Finding missed = first(plan, CoverageRule.PERIOD_MISSES_TARGETS);
        Plan accepted = after(plan, CoverageChanges.accept(plan, missed, "展延案已報院", ENTERED));
        assertThat(Findings.of(accepted).open()).doesNotContain(missed);
        assertThat(Findings.of(accepted).accepted())
                .singleElement()
                .satisfies(held -> assertThat(held.reason()).isEqualTo("展延案已報院"));
        assertThat(CoverageChanges.accept(accepted, missed, "展延案已報院", ENTERED)).isEmpty();
        Plan corrected = after(accepted, CoverageChanges.accept(accepted, missed, "展延案已核定", ENTERED));
        assertThat(Findings.of(corrected).accepted()).hasSize(1);

        Plan more = after(
                accepted,
                FigureChanges.target(
                        accepted, accepted.kpi(missed.other()).orElseThrow(), Year.of(2019), Aim.at(BigDecimal.ONE)));
        assertThat(Findings.of(more).open())
                .filteredOn(finding -> finding.node().equals(missed.node()))
                .extracting(Finding::fact)
                .contains("2019 2020");
        Plan open = after(accepted, CoverageChanges.withdraw(accepted, missed));
        assertThat(open).isEqualTo(plan);
    }

    @Test
    void an_acceptance_needs_a_reason() {
        Finding finding = first(plan, CoverageRule.KPI_WITHOUT_PROJECT);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> CoverageChanges.accept(plan, finding, " ", ENTERED));
    }

    @Test
    void a_rule_that_is_switched_off_finds_nothing_until_it_is_switched_on_again() {
        Plan silent = after(plan, CoverageChanges.heed(plan, CoverageRule.KPI_WITHOUT_PROJECT, false));
        assertThat(open(silent, CoverageRule.KPI_WITHOUT_PROJECT)).isEmpty();
        assertThat(CoverageChanges.heed(silent, CoverageRule.KPI_WITHOUT_PROJECT, false))
                .isEmpty();
        assertThat(after(silent, CoverageChanges.heed(silent, CoverageRule.KPI_WITHOUT_PROJECT, true)))
                .isEqualTo(plan);
    }

    @Test
    void what_is_accepted_of_a_kpi_goes_with_it_and_comes_back_with_it() {
        Finding finding = first(plan, CoverageRule.KPI_WITHOUT_PROJECT);
        Plan accepted = after(plan, CoverageChanges.accept(plan, finding, "由各司處分別辦理", ENTERED));
        Change deletion =
                NodeChanges.delete(accepted, accepted.kpi(finding.node()).orElseThrow());
        Plan deleted = accepted.after(deletion);
        assertThat(deleted.acceptances()).isEmpty();
        assertThat(deleted.after(deletion.inverse())).isEqualTo(accepted);
    }

    @Test
    void the_plan_file_carries_what_was_accepted_and_what_is_not_looked_for() throws IOException {
        Finding kpi = first(plan, CoverageRule.KPI_WITHOUT_PROJECT);
        Finding period = first(plan, CoverageRule.PERIOD_MISSES_TARGETS);
        Plan full = after(plan, CoverageChanges.accept(plan, kpi, "由各司處分別辦理", ENTERED));
        full = after(full, CoverageChanges.accept(full, period, "展延案已核定", ENTERED));
        full = after(full, CoverageChanges.heed(full, CoverageRule.NAME_AND_UNIT, false));
        Path file = folder.resolve("plan.json");
        PlanFile.write(full, file);
        Plan read = Plan.after(List.of(PlanFile.read(file, new Entered("李小華", Instant.EPOCH))));
        assertThat(Findings.of(read).accepted())
                .extracting(held -> held.rule() + " " + held.reason() + " " + held.by() + " " + held.fact())
                .containsExactly("KPI_WITHOUT_PROJECT 由各司處分別辦理 王小明 ", "PERIOD_MISSES_TARGETS 展延案已核定 王小明 2020");
        assertThat(read.isSilenced(CoverageRule.NAME_AND_UNIT)).isTrue();
        Path again = folder.resolve("again.json");
        PlanFile.write(read, again);
        assertThat(again).hasSameTextualContentAs(file);
    }
}
