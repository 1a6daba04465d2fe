package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gangmu.model.Direction;
import gangmu.model.EvaluationSystem;
import gangmu.model.Formula;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Method;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.Target;
import gangmu.text.RocYears;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the plan that is read with the file itself, field by field; white space means nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplePlanTest {
    private final Plan plan = Plan.of(SamplePlan.elements("mofa-106-109"));
    private JsonNode file;

    @BeforeAll
    void readFile() throws IOException {
        try (InputStream stream = SamplePlan.class.getResourceAsStream("/gangmu/sample/mofa-106-109.json")) {
            file = JsonMapper.shared().readTree(Objects.requireNonNull(stream));
        }
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String text(JsonNode node, String field) {
        return bare(node.get(field).asString());
    }

    @Test
    void it_has_as_many_of_everything_as_the_published_plan() {
        assertThat(plan.sections()).hasSize(4);
        assertThat(plan.goals()).hasSize(7);
        assertThat(plan.goals()).flatMap(goal -> plan.children(goal.id())).hasSize(19);
        assertThat(plan.kpis()).hasSize(16);
        assertThat(plan.kpis()).flatMap(kpi -> plan.targets(kpi.id())).hasSize(16);
        assertThat(plan.kpis()).flatMap(kpi -> plan.actuals(kpi.id())).isEmpty();
        assertThat(plan.projects()).hasSize(18);
        assertThat(plan.projects())
                .flatMap(project -> plan.kpisServedBy(project.id()))
                .hasSize(32);
    }

    @Test
    void the_heading_is_the_files() {
        assertThat(plan.heading().title()).isEqualTo(file.get("title").asString());
        assertThat(plan.heading().agency()).isEqualTo("外交部");
        assertThat(plan.years()).extracting(RocYears::number).containsExactly(106, 107, 108, 109);
    }

    @Test
    void the_outline_is_the_files_with_numbers_and_titles_in_order() {
        List<String> expected = new ArrayList<>();
        each(file.get("outlines")).forEach(section -> {
            expected.add(text(section, "label") + "、" + text(section, "title"));
            each(section.get("goals")).forEach(goal -> {
                expected.add(text(goal, "label") + text(goal, "title"));
                each(goal.get("actions")).forEach(action -> expected.add(bare(action.asString())));
            });
        });
        List<String> read = new ArrayList<>();
        for (OutlineNode section : plan.sections()) {
            read.add(bare(plan.numbering().label(section) + section.title()));
            for (OutlineNode goal : plan.children(section.id())) {
                read.add(bare(plan.numbering().label(goal) + goal.title()));
                plan.children(goal.id()).forEach(measure -> read.add(bare(measure.title())));
            }
        }
        assertThat(read).containsExactlyElementsOf(expected);
    }

    @Test
    void every_field_of_every_kpi_is_the_files() {
        List<List<Object>> expected = each(file.get("goals"))
                .flatMap(goal -> each(goal.get("kpis"))
                        .map(kpi -> List.<Object>of(
                                text(goal, "title"),
                                text(kpi, "code"),
                                text(kpi, "name"),
                                EvaluationSystem.ofCode(
                                        kpi.get("evaluationSystem").asInt()),
                                text(kpi, "evaluationMethod"),
                                text(kpi, "standard"),
                                text(kpi.get("targets").get("109"), "unit"),
                                new BigDecimal(text(kpi.get("targets").get("109"), "value")))))
                .toList();
        assertThat(plan.kpis()).map(this::fields).containsExactlyElementsOf(expected);
    }

    private List<Object> fields(Kpi kpi) {
        Target target = plan.target(kpi.id(), RocYears.year(109)).orElseThrow();
        return List.of(
                bare(plan.node(kpi.goal()).orElseThrow().title()),
                plan.numbering().code(kpi),
                bare(kpi.name()),
                Objects.requireNonNull(kpi.evaluationSystem()),
                bare(kpi.evaluationMethod()),
                bare(kpi.standard()),
                kpi.unit(),
                target.value());
    }

    @Test
    void every_field_of_every_project_is_the_files() {
        List<List<Object>> expected = each(file.get("projects"))
                .map(project -> List.<Object>of(
                        text(project, "outline"),
                        text(project, "name"),
                        project.get("firstYear").asInt(),
                        project.get("lastYear").asInt(),
                        text(project, "category"),
                        each(project.get("kpis"))
                                .map(name -> bare(name.asString()))
                                .sorted()
                                .toList()))
                .toList();
        assertThat(plan.projects()).map(this::fields).containsExactlyElementsOf(expected);
    }

    private List<Object> fields(Project project) {
        return List.of(
                bare(plan.node(project.section()).orElseThrow().title()),
                bare(project.name()),
                RocYears.number(project.firstYear()),
                RocYears.number(project.lastYear()),
                project.category(),
                plan.kpisServedBy(project.id()).stream()
                        .map(kpi -> bare(kpi.name()))
                        .sorted()
                        .toList());
    }

    @Test
    void the_four_kpis_without_a_project_are_found() {
        assertThat(plan.kpisWithoutProject())
                .map(Kpi::name)
                .containsExactly(
                        "推動與他國簽訂雙邊協議（含經貿合作相關協議）", "有效運用多元文宣媒介、凝聚國人對外交政策之認識及支持", "機關年度資本門預算執行率", "機關於中程歲出概算額度內編報情形");
    }

    @Test
    void only_the_ceiling_and_what_has_to_grow_is_not_better_when_higher() {
        assertThat(plan.kpis())
                .filteredOn(kpi -> kpi.direction() != Direction.HIGHER_IS_BETTER)
                .extracting(kpi -> plan.numbering().code(kpi), Kpi::direction)
                .containsExactly(
                        tuple("2.4", Direction.YES_NO),
                        tuple("4.1", Direction.YES_NO),
                        tuple("7.2", Direction.CEILING));
    }

    @Test
    void every_kpi_is_measured_by_the_method_its_standard_describes() {
        Map<String, Method> methods = plan.kpis().stream()
                .collect(Collectors.toMap(
                        kpi -> plan.numbering().code(kpi),
                        kpi -> plan.measure(kpi.id()).orElseThrow().method(),
                        (one, other) -> one,
                        TreeMap::new));
        assertThat(methods)
                .hasSize(16)
                .containsAllEntriesOf(Map.of(
                        "2.4", Method.GROWTH_OF_EVERY_PART,
                        "3.1", Method.SUM_OF_PARTS,
                        "3.2", Method.SUM_OF_PARTS,
                        "4.1", Method.GROWTH_OF_EVERY_PART,
                        "5.1", Method.CRITERIA_MET,
                        "5.2", Method.AVERAGE,
                        "6.1", Method.RATIO,
                        "7.1", Method.RATIO,
                        "7.2", Method.DEVIATION));
        assertThat(plan.kpis())
                .filteredOn(kpi -> plan.yearly(kpi.id()).isPresent())
                .extracting(kpi -> plan.numbering().code(kpi))
                .containsExactly("1.1", "1.2", "2.1", "2.2", "2.3", "2.5", "7.3");
    }

    @Test
    void every_kpi_has_items_and_every_formula_reads() {
        assertThat(plan.kpis())
                .allSatisfy(kpi -> assertThat(plan.items(kpi.id())).isNotEmpty());
        List<Item> computed = plan.kpis().stream()
                .flatMap(kpi -> plan.items(kpi.id()).stream())
                .filter(item -> !item.isCounted())
                .toList();
        assertThat(computed).extracting(Item::name).containsExactly("人均報導篇數", "瀏覽量年成長率");
        assertThat(computed)
                .allSatisfy(item -> assertThat(Formula.of(item.formula(), plan.items(item.kpi()))
                                .items())
                        .isNotEmpty());
        assertThat(plan.kpis()).flatMap(kpi -> plan.criteria(kpi.id())).hasSize(3);
    }

    @Test
    void every_name_in_the_file_of_measures_is_a_kpis() throws IOException {
        try (InputStream stream = SamplePlan.class.getResourceAsStream("/gangmu/sample/mofa-106-109-measures.json")) {
            JsonNode measures = JsonMapper.shared().readTree(Objects.requireNonNull(stream));
            assertThat(measures.propertyNames())
                    .containsExactlyInAnyOrderElementsOf(
                            plan.kpis().stream().map(Kpi::name).toList());
        }
    }

    @Test
    void the_lone_goal_of_the_last_section_is_unnumbered() {
        assertThat(plan.goals()).map(OutlineNode::numbered).containsExactly(true, true, true, true, true, true, false);
    }

    @Test
    void each_reading_makes_a_plan_of_its_own() {
        Plan another = Plan.of(SamplePlan.elements(SamplePlan.names().getFirst()));
        assertThat(another.heading().id()).isNotEqualTo(plan.heading().id());
    }
}
