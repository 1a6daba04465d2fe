package gangmu.report;

import gangmu.model.Actual;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Direction;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.EvaluationSystem;
import gangmu.model.Heading;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Level;
import gangmu.model.Link;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.Rank;
import gangmu.model.Target;
import gangmu.model.Verb;
import gangmu.text.RocYears;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Foreign Ministry's plan for 106–109 as the sample file has it, bare and with figures of every kind. */
public final class SamplePlans {
    private final List<Element> elements = new ArrayList<>();
    private final List<OutlineNode> goals = new ArrayList<>();
    private final Map<String, OutlineNode> sections = new HashMap<>();
    private final Map<String, Id> kpis = new HashMap<>();

    private SamplePlans() {}

    /** The plan as published: a target for 109 each, no actuals. */
    public static Plan bare() {
        SamplePlans sample = new SamplePlans();
        try (InputStream json = SamplePlans.class.getResourceAsStream("/gangmu/sample/mofa-106-109.json")) {
            sample.read(JsonMapper.shared().readTree(Objects.requireNonNull(json)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Plan.of(sample.elements);
    }

    /** The plan with actuals that are real or invented, negative, zero, over the target, or missing. */
    public static Plan withActuals() {
        Plan plan = bare();
        for (String figure : FIGURES.lines().toList()) {
            String[] part = figure.split(" +", -1);
            plan = part[1].equals("target")
                    ? target(plan, part[0], Integer.parseInt(part[2]), part[3])
                    : actual(plan, part[0], Integer.parseInt(part[2]), part[3], part[1].equals("invented"));
        }
        return plan;
    }

    private static final String FIGURES = """
            1.1 target   106 90
            1.1 target   107 95
            1.1 target   108 100
            1.1 actual   106 88
            1.1 actual   107 97
            1.1 actual   109 103
            1.2 actual   106 598
            1.2 actual   107 601
            1.2 actual   108 612
            1.2 actual   109 640
            2.1 actual   109 42
            2.2 actual   108 591
            2.2 actual   109 594
            2.3 actual   109 21
            2.4 actual   107 4.2
            2.4 actual   109 -2.5
            2.5 actual   109 0
            3.2 actual   107 655
            3.2 invented 108 648
            3.2 invented 109 650
            4.1 actual   109 9
            5.1 invented 106 1
            5.1 invented 107 2
            5.1 invented 108 2
            5.1 invented 109 3
            5.2 invented 109 980.75
            6.1 actual   109 18.75
            7.1 actual   105 88.1
            7.1 actual   109 92.35
            7.2 actual   109 4.2
            7.3 target   108 0
            7.3 actual   108 2""";

    /** The KPI with this number. */
    public static Kpi kpi(Plan plan, String code) {
        return plan.kpis().stream()
                .filter(kpi -> plan.numbering().code(kpi).equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The plan with one more actual. */
    public static Plan actual(Plan plan, String code, int rocYear, String value, boolean invented) {
        return plan.after(add(new Actual(
                kpi(plan, code).id(),
                RocYears.year(rocYear),
                new BigDecimal(value),
                invented ? "" : "業務統計月報",
                invented)));
    }

    /** The plan with one more target. */
    public static Plan target(Plan plan, String code, int rocYear, String value) {
        return plan.after(add(new Target(kpi(plan, code).id(), RocYears.year(rocYear), new BigDecimal(value))));
    }

    /** The plan with a node of another name. */
    public static Plan renamed(Plan plan, String code, String name) {
        Kpi kpi = kpi(plan, code);
        return plan.after(Change.of(Deed.of(Verb.RENAME, name), new Edit(kpi, kpi.renamed(name))));
    }

    private static Change add(Element element) {
        return Change.of(Deed.of(Verb.EDIT, ""), Edit.add(element));
    }

    private void read(JsonNode json) {
        elements.add(new Heading(
                Id.random(),
                json.get("title").asString(),
                json.get("agency").asString(),
                year(json.get("firstYear")),
                year(json.get("lastYear"))));
        List<Rank> ranks = Rank.spread(100);
        int place = 0;
        for (JsonNode section : json.get("outlines")) {
            OutlineNode node = outline(null, Level.SECTION, ranks.get(place++), section);
            sections.put(node.title(), node);
            for (JsonNode goal : section.get("goals")) {
                goals.add(outline(node.id(), Level.GOAL, ranks.get(place++), goal));
            }
        }
        for (JsonNode goal : json.get("goals")) {
            for (JsonNode kpi : goal.get("kpis")) {
                kpi(goals.get(goal.get("ordinal").asInt() - 1).id(), ranks.get(place++), kpi);
            }
        }
        for (JsonNode project : json.get("projects")) {
            project(ranks.get(place++), project);
        }
    }

    private OutlineNode outline(@org.jspecify.annotations.Nullable Id parent, Level level, Rank rank, JsonNode json) {
        boolean numbered = !json.get("label").asString().isEmpty();
        OutlineNode node = new OutlineNode(
                Id.random(), parent, level, rank, numbered, json.get("title").asString());
        elements.add(node);
        return node;
    }

    private void kpi(Id goal, Rank rank, JsonNode json) {
        JsonNode target = json.get("targets").get("109");
        boolean ceiling = json.get("code").asString().equals("7.2");
        Kpi kpi = new Kpi(
                Id.random(),
                goal,
                rank,
                json.get("name").asString(),
                EvaluationSystem.ofCode(json.get("evaluationSystem").asInt()),
                json.get("evaluationMethod").asString(),
                json.get("standard").asString(),
                target.get("unit").asString(),
                ceiling ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
        kpis.put(kpi.name(), kpi.id());
        elements.add(kpi);
        elements.add(new Target(
                kpi.id(), RocYears.year(109), new BigDecimal(target.get("value").asString())));
    }

    private void project(Rank rank, JsonNode json) {
        Project project = new Project(
                Id.random(),
                Objects.requireNonNull(sections.get(json.get("outline").asString()))
                        .id(),
                rank,
                json.get("name").asString(),
                year(json.get("firstYear")),
                year(json.get("lastYear")),
                json.get("category").asString());
        elements.add(project);
        for (JsonNode kpi : json.get("kpis")) {
            elements.add(new Link(project.id(), Objects.requireNonNull(kpis.get(kpi.asString()))));
        }
    }

    private static Year year(JsonNode json) {
        return RocYears.year(json.asInt());
    }
}
