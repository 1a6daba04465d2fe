package gangmu.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.model.Light;
import gangmu.model.NodeChanges;
import gangmu.model.NodeKind;
import gangmu.model.Plan;
import gangmu.model.ReviewChanges;
import gangmu.model.Stage;
import gangmu.model.StandingLight;
import gangmu.model.YearlyFigures;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.Spot;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeShapeTest {
    private static final Year YEAR = RocYears.year(109);

    private final Plan plan = Plan.of(SamplePlan.elements(SamplePlan.names().getFirst()));

    private static TreeShape shape(Plan plan) {
        return new TreeShape(plan, YEAR, Texts.of(Language.ZH_TW));
    }

    private static Stream<Row.Held> rows(Branch branch) {
        return Stream.concat(Stream.of(branch.row()), branch.children().stream().flatMap(TreeShapeTest::rows));
    }

    private static List<Row.Held> of(NodeKind kind, Branch branch) {
        return rows(branch).filter(row -> row.kind().equals(Optional.of(kind))).toList();
    }

    /** The lines as a person sees them, indented by level. */
    private static List<String> lines(Branch branch) {
        return lines(branch, "").toList();
    }

    private static Stream<String> lines(Branch branch, String indent) {
        String line = indent + branch.row().number() + branch.row().name();
        return Stream.concat(Stream.of(line), branch.children().stream().flatMap(child -> lines(child, indent + "  ")));
    }

    @ParameterizedTest
    @CsvSource({"SECTION, 4", "GOAL, 7", "MEASURE, 19", "KPI, 16", "PROJECT, 18"})
    void every_node_of_the_sample_has_its_line(NodeKind kind, int count) {
        assertThat(of(kind, shape(plan).all())).hasSize(count);
    }

    @Test
    void lines_have_official_numbers_made_from_their_places() {
        Branch all = shape(plan).all();
        assertThat(of(NodeKind.SECTION, all)).extracting(Row.Held::number).containsExactly("一、", "二、", "三、", "四、");
        assertThat(of(NodeKind.GOAL, all))
                .extracting(Row.Held::number)
                .containsExactly("（一）", "（二）", "（一）", "（二）", "（一）", "（二）", "");
        assertThat(of(NodeKind.MEASURE, all).subList(0, 7))
                .extracting(Row.Held::number)
                .containsExactly("１、", "２、", "１、", "２、", "３、", "４、", "５、");
        assertThat(of(NodeKind.KPI, all))
                .extracting(Row.Held::number)
                .startsWith("1.1", "1.2", "2.1", "2.2")
                .endsWith("7.1", "7.2", "7.3");
        assertThat(of(NodeKind.PROJECT, all)).extracting(Row.Held::number).containsOnly("");
    }

    @Test
    void numbers_follow_when_nodes_move_or_stop_being_counted() {
        var first = plan.sections().getFirst();
        Plan moved = plan.after(NodeChanges.shift(plan, first, 1).orElseThrow());
        assertThat(of(NodeKind.SECTION, shape(moved).all()).getFirst().name()).startsWith("增進我國際參與空間");
        assertThat(of(NodeKind.KPI, shape(moved).all()).getFirst().number()).isEqualTo("1.1");

        Plan uncounted = plan.after(NodeChanges.edit(first, first.numbered(false)));
        assertThat(of(NodeKind.SECTION, shape(uncounted).all()))
                .extracting(Row.Held::number)
                .containsExactly("", "一、", "二、", "三、");
    }

    @Test
    void kpis_stand_before_measures_and_projects_after_goals_in_a_list_of_their_own() {
        Branch section = shape(plan).all().children().getFirst();
        assertThat(section.children())
                .extracting(child -> child.row().kind())
                .containsExactly(Optional.of(NodeKind.GOAL), Optional.of(NodeKind.GOAL), Optional.empty());
        assertThat(section.children().getLast().row().name()).isEqualTo("重要計畫項目（6）");
        assertThat(section.children().getLast().row().spot())
                .isEqualTo(new Spot.Projects(plan.sections().getFirst().id()));
        assertThat(section.children().getFirst().children())
                .extracting(child -> child.row().kind())
                .containsExactly(
                        Optional.of(NodeKind.KPI),
                        Optional.of(NodeKind.KPI),
                        Optional.of(NodeKind.MEASURE),
                        Optional.of(NodeKind.MEASURE));
    }

    @Test
    void a_kpi_shows_the_light_of_the_year_looked_at() {
        var kpi = plan.kpis().getFirst();
        Plan entered = plan.after(
                YearlyFigures.enter(plan, kpi, YEAR, new BigDecimal("90"), "").orElseThrow());
        assertThat(light(shape(entered))).contains(Light.YELLOW);
        TreeShape before = new TreeShape(entered, RocYears.year(108), Texts.of(Language.ZH_TW));
        assertThat(light(before)).contains(Light.WHITE);
        assertThat(of(NodeKind.GOAL, before.all())).allMatch(row -> row.light().isEmpty());
    }

    @Test
    void a_kpi_shows_the_light_that_a_person_gave_it() {
        var kpi = plan.kpis().getFirst();
        Plan reviewed = plan.after(
                ReviewChanges.review(plan, kpi, YEAR, Stage.SELF_REVIEW, Light.RED, "資料未到", YearlyFigures.ENTERED)
                        .orElseThrow());
        assertThat(light(shape(reviewed))).contains(Light.RED);
    }

    private static Optional<Light> light(TreeShape shape) {
        return of(NodeKind.KPI, shape.all()).getFirst().light().map(StandingLight::light);
    }

    @Test
    void a_search_keeps_the_lines_above_what_it_finds() {
        assertThat(lines(shape(plan).found("情誼")))
                .containsExactly(
                        "外交部中程施政計畫（106 至 109 年度）",
                        "  一、強化我與各國關係",
                        "    （一）鞏固我與邦交國外交關係",
                        "      1.1深化與友邦高層政要之情誼",
                        "      １、持續推動我與友邦高層及重要官員之互訪與各項交流，深化與友邦政要之情誼。");
    }

    @Test
    void a_search_keeps_everything_below_what_it_finds() {
        Branch found = shape(plan).found("提升資源配置效率");
        assertThat(found.children()).hasSize(1);
        assertThat(of(NodeKind.KPI, found)).hasSize(3);
    }

    @Test
    void a_search_finds_numbers() {
        assertThat(of(NodeKind.KPI, shape(plan).found("2.4")))
                .extracting(Row.Held::number)
                .containsExactly("2.4");
        assertThat(of(NodeKind.GOAL, shape(plan).found("（二）")))
                .extracting(Row.Held::number)
                .containsExactly("（二）", "（二）", "（二）");
        assertThat(shape(plan).matches("三、").stream().findFirst())
                .contains(Spot.of(plan.sections().get(2)));
    }

    @Test
    void a_number_and_a_name_are_found_together() {
        assertThat(of(NodeKind.KPI, shape(plan).found("1.1 深化"))).hasSize(1);
        assertThat(of(NodeKind.KPI, shape(plan).found("1.1深化"))).hasSize(1);
    }

    @Test
    void letters_are_found_in_any_case() {
        assertThat(of(NodeKind.PROJECT, shape(plan).found("mrv"))).hasSize(1);
        assertThat(of(NodeKind.PROJECT, shape(plan).found(" MRV "))).hasSize(1);
    }

    @Test
    void the_first_match_is_the_first_from_the_top() {
        assertThat(shape(plan).matches("政要").stream().findFirst())
                .contains(Spot.of(plan.kpis().getFirst()));
    }

    @Test
    void the_title_of_the_plan_is_no_match_for_it_would_keep_everything() {
        assertThat(shape(plan).found("106 至 109 年度").children()).isEmpty();
        assertThat(shape(plan).matches("106 至 109 年度").stream().findFirst()).isEmpty();
    }

    @Test
    void what_nothing_contains_leaves_the_plan_alone() {
        Branch found = shape(plan).found("沒有這個");
        assertThat(found.row().spot()).isEqualTo(new Spot.Whole());
        assertThat(found.children()).isEmpty();
        assertThat(shape(plan).matches("沒有這個").stream().findFirst()).isEmpty();
    }

    @Test
    void an_empty_search_shows_everything() {
        assertThat(shape(plan).found("  ").size()).isEqualTo(shape(plan).all().size());
    }
}
