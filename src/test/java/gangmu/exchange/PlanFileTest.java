package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.explain.InputWords;
import gangmu.model.Actual;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Comparison;
import gangmu.model.Direction;
import gangmu.model.Element;
import gangmu.model.Entered;
import gangmu.model.Fields;
import gangmu.model.FigureChanges;
import gangmu.model.Gathering;
import gangmu.model.Heading;
import gangmu.model.Item;
import gangmu.model.Kind;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.model.PlanChanges;
import gangmu.model.ReviewChanges;
import gangmu.model.Role;
import gangmu.model.Span;
import gangmu.model.Stage;
import gangmu.model.TargetAdjustments;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanFileTest {
    @TempDir
    private Path temporary;

    private static Plan demonstrated() {
        Plan sample = Plan.of(SamplePlan.elements("mofa-106-109"));
        Entered entered = new Entered("王小明", Instant.parse("2021-01-15T04:00:00.123456789Z"));
        return sample.after(Demonstration.change(sample, "示範", entered).orElseThrow());
    }

    @Test
    void what_was_read_is_written_as_it_was() {
        assertThat(PlanFile.text(WholePlan.read(WholePlan.TEXT))).isEqualTo(WholePlan.TEXT);
    }

    @Test
    void the_sample_with_figures_makes_the_same_file_again() {
        String text = PlanFile.text(demonstrated());
        Plan read = WholePlan.read(text);
        assertThat(PlanFile.text(read)).isEqualTo(text);
        assertThat(read.elements()).hasSameSizeAs(demonstrated().elements());
    }

    @Test
    void what_is_known_of_years_that_the_plan_no_longer_has_is_carried() {
        Plan before =
                MeasuredKpi.by(Method.SUM_IN_YEAR).part("件數").target(109, "10").plan();
        Kpi kpi = before.kpis().getFirst();
        Year last = before.years().getLast();
        Entered entered = new Entered("王小明", Instant.parse("2021-01-15T04:00:00Z"));
        Change cleared =
                FigureChanges.target(before, kpi, last, Aim.none("業務移撥")).orElseThrow();
        Plan plan = before.after(TargetAdjustments.noted(before, cleared, entered));
        plan = plan.after(ReviewChanges.review(plan, kpi, last, Stage.SELF_REVIEW, Light.RED, "未提報", entered)
                .orElseThrow());
        plan = plan.after(ReviewChanges.close(plan, kpi, last, true, entered).orElseThrow());
        Heading heading = plan.heading();
        plan = plan.after(PlanChanges.edit(
                heading,
                new Heading(heading.id(), heading.title(), heading.agency(), heading.firstYear(), last.minusYears(1))));
        String text = PlanFile.text(plan);
        assertThat(text).contains("業務移撥", "未提報");
        assertThat(PlanFile.text(WholePlan.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void every_field_of_every_kind_is_carried(Kind kind) {
        Plan plan = WholePlan.read(WholePlan.TEXT);
        List<Element> elements =
                plan.elements().stream().filter(e -> e.kind() == kind).toList();
        for (String field : Fields.of(kind).keySet()) {
            Stream<String> texts = elements.stream()
                    .map(element ->
                            Objects.requireNonNullElse(Fields.texts(element).get(field), ""));
            assertThat(texts).as(field).anyMatch(text -> !text.isEmpty() && !text.equals("false"));
        }
    }

    @Test
    void a_review_that_differs_from_the_light_suggested_by_now_is_read_and_lacks_its_reason() {
        Plan plan = WholePlan.read(WholePlan.TEXT);
        Kpi kpi = plan.kpis().getFirst();
        assertThat(plan.reviews(kpi.id()))
                .extracting(review -> review.lacksReason(plan))
                .containsExactly(true, false);
    }

    @Test
    void what_a_hand_leaves_out_is_as_usual() {
        Plan plan = WholePlan.read("""
                {"format": "gangmu-plan", "version": 1, "title": "計畫", "agency": "機關", "firstYear": "2017", "lastYear": "2020",
                 "sections": [{"title": "綱要", "goals": [{"title": "目標", "kpis": [{"name": "指標", "unit": null,
                   "measure": {"method": "LATEST_STOCK"},
                   "items": [{"name": "件數", "actuals": [{"period": "2018", "value": "1,090"}]}],
                   "criteria": [{"item": "件數", "threshold": "1"}]}]}]}]}""");
        Kpi kpi = plan.kpis().getFirst();
        Item item = plan.items(kpi.id()).getFirst();
        Actual actual = plan.actuals(kpi.id()).getFirst();
        assertThat(kpi.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(kpi.evaluationSystem()).isNull();
        assertThat(plan.measure(kpi.id()).orElseThrow().span()).isEqualTo(Span.YEAR);
        assertThat(item.gathering()).isEqualTo(Gathering.LATEST);
        assertThat(item.role()).isEqualTo(Role.PART);
        assertThat(plan.criteria(kpi.id()).getFirst().comparison()).isEqualTo(Comparison.AT_LEAST);
        assertThat(actual.value()).isEqualByComparingTo("1090");
        assertThat(actual.by()).isEmpty();
        assertThat(actual.isDated()).isFalse();
        assertThat(plan.sections().getFirst().numbered()).isTrue();
    }

    @Test
    void of_figures_that_do_not_say_who_entered_them_when_nobody_is_said_to_have() throws IOException {
        String page = Files.readString(Path.of("docs/format.md"));
        String example = page.substring(page.indexOf("```json\n") + 8, page.indexOf("\n```\n"));
        Plan plan = WholePlan.read(example, new Entered("讀檔者", Instant.parse("2026-03-02T03:04:05Z")));
        Kpi kpi = plan.kpis().getFirst();
        assertThat(plan.reviews(kpi.id()))
                .isNotEmpty()
                .allSatisfy(review -> assertThat(review.drift(plan)).isEmpty());
        assertThat(plan.actuals(kpi.id()))
                .extracting(actual -> InputWords.of(plan, actual, Texts.of(Language.ZH_TW)))
                .contains("如期辦結件數　114 年第 2 季：291 件（來源：案件管理系統；填報者與時間未填）", "受理件數　114 年第 1 季：300 件（填報者與時間未填）");
        String written = PlanFile.text(plan);
        assertThat(PlanFile.text(WholePlan.read(written))).isEqualTo(written).doesNotContain("1970", "讀檔者\"");
    }

    @Test
    void kpis_of_the_same_name_are_told_apart() {
        Plan plan = WholePlan.read(WholePlan.TEXT);
        assertThat(plan.kpis()).extracting(Kpi::name).containsOnly("指標");
        assertThat(plan.projects())
                .flatMap(project -> plan.kpisServedBy(project.id()))
                .extracting(plan.numbering()::code)
                .containsExactly("1.2", "2.1");
    }

    @Test
    void names_that_look_like_something_else_stay_in_formulas() {
        String formula = "[sum] + sum(sum, 甲) ÷ [甲] + [甲 + 乙] + [2 月]";
        String text = WholePlan.TEXT
                .replace(
                        "{ \"name\": \"丙\",",
                        "{ \"name\": \"sum\" }, { \"name\": \"甲 + 乙\" },"
                                + " { \"name\": \"2 月\" }, { \"name\": \"丙\",")
                .replace("[乙 項] ÷ 丙 × 100", formula);
        String written = PlanFile.text(WholePlan.read(text));
        assertThat(written).contains("sum + sum(sum, [甲]) ÷ [甲] + [甲 + 乙] + [2 月]");
        assertThat(PlanFile.text(WholePlan.read(written))).isEqualTo(written);
    }

    @Test
    void a_file_is_written_whole_in_utf_8_and_replaces_the_one_before() throws IOException {
        Path file = temporary.resolve("計畫.json");
        Files.writeString(file, "以前的");
        PlanFile.write(demonstrated(), file);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("{\n  \"format\": \"gangmu-plan\",\n")
                .endsWith("}\n")
                .doesNotContain("\r", "\uFEFF", "\\u");
        assertThat(temporary).isDirectoryContaining(file::equals);
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_file_with_byte_order_mark_is_read() throws IOException {
        Path file = temporary.resolve("plan.json");
        Files.writeString(file, "\uFEFF" + WholePlan.TEXT);
        Change change = PlanFile.read(file, WholePlan.NOW);
        assertThat(change.edits()).hasSameSizeAs(WholePlan.read(WholePlan.TEXT).elements());
    }
}
