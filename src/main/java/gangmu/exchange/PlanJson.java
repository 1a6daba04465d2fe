package gangmu.exchange;

import gangmu.model.Element;
import gangmu.model.EvaluationSystem;
import gangmu.model.Heading;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Level;
import gangmu.model.Link;
import gangmu.model.OutlineNode;
import gangmu.model.Project;
import gangmu.model.Rank;
import gangmu.model.Target;
import gangmu.model.YearRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A published plan as JSON: outline, indicators by goal and projects by section, which name each other by title. */
final class PlanJson {
    private final MeasuresJson measures;
    private final List<Element> elements = new ArrayList<>();
    private final Titles<OutlineNode> sections = new Titles<>();
    private final Titles<OutlineNode> goals = new Titles<>();
    private final Titles<Kpi> kpis = new Titles<>();

    private PlanJson(MeasuresJson measures) {
        this.measures = measures;
    }

    /**
     * The elements of the plan, each after those it refers to.
     *
     * @param measures how KPIs are measured, since such files say so only in words
     * @throws UnreadableFile naming the first place that is wrong
     */
    static List<Element> elements(JsonPlace plan, MeasuresJson measures) {
        PlanJson reading = new PlanJson(measures);
        reading.heading(plan);
        Siblings.inOrder(plan.at("outlines").items(), reading::section);
        plan.at("goals").items().forEach(reading::kpis);
        reading.projects(plan.at("projects").items());
        return List.copyOf(reading.elements);
    }

    private void heading(JsonPlace json) {
        YearRange years = json.years();
        String title = json.at("title").name();
        String agency = json.at("agency").name();
        elements.add(new Heading(Id.random(), title, agency, years.first(), years.last()));
    }

    private void section(JsonPlace json, Rank rank) {
        OutlineNode section = node(json, null, Level.SECTION, rank);
        sections.put(json.at("title"), section);
        Siblings.inOrder(json.at("goals").items(), (goal, goalRank) -> goal(goal, section.id(), goalRank));
    }

    private void goal(JsonPlace json, Id section, Rank rank) {
        OutlineNode goal = node(json, section, Level.GOAL, rank);
        goals.put(json.at("title"), goal);
        Siblings.inOrder(
                json.at("actions").items(),
                (action, actionRank) -> elements.add(
                        new OutlineNode(Id.random(), goal.id(), Level.MEASURE, actionRank, true, action.name())));
    }

    private OutlineNode node(JsonPlace json, @Nullable Id parent, Level level, Rank rank) {
        boolean numbered = !json.at("label").text().isEmpty();
        OutlineNode node = new OutlineNode(
                Id.random(), parent, level, rank, numbered, json.at("title").name());
        elements.add(node);
        return node;
    }

    private void kpis(JsonPlace goal) {
        Id goalId = goals.get(goal.at("title")).id();
        Siblings.inOrder(goal.at("kpis").items(), (kpi, rank) -> kpi(kpi, goalId, rank));
    }

    private void kpi(JsonPlace json, Id goal, Rank rank) {
        Map<String, JsonPlace> targets = json.at("targets").fields();
        String name = json.at("name").name();
        Kpi kpi = new Kpi(
                Id.random(),
                goal,
                rank,
                name,
                system(json.at("evaluationSystem")),
                json.at("evaluationMethod").text(),
                json.at("standard").text(),
                unit(targets),
                measures.direction(name));
        kpis.put(json.at("name"), kpi);
        elements.add(kpi);
        elements.addAll(measures.elements(kpi));
        targets.forEach((year, target) -> elements.add(
                Target.of(kpi.id(), target.yearOf(year), target.at("value").figure())));
    }

    private static EvaluationSystem system(JsonPlace json) {
        int code = json.number();
        if (code < 1 || code > EvaluationSystem.values().length) {
            throw json.wrong("wrong.json.evaluation-system", EvaluationSystem.values().length);
        }
        return EvaluationSystem.ofCode(code);
    }

    private static String unit(Map<String, JsonPlace> targets) {
        return targets.values().stream()
                .map(target -> target.at("unit").text())
                .findFirst()
                .orElse("");
    }

    /** Projects are ranked within their section, in the order of the file. */
    private void projects(List<JsonPlace> all) {
        Map<OutlineNode, List<JsonPlace>> bySection = new LinkedHashMap<>();
        all.forEach(project -> bySection
                .computeIfAbsent(sections.get(project.at("outline")), section -> new ArrayList<>())
                .add(project));
        bySection.forEach((section, projects) ->
                Siblings.inOrder(projects, (project, rank) -> project(project, section.id(), rank)));
    }

    private void project(JsonPlace json, Id section, Rank rank) {
        YearRange years = json.years();
        String name = json.at("name").name();
        String category = json.at("category").text();
        Project project = new Project(Id.random(), section, rank, name, years.first(), years.last(), category);
        elements.add(project);
        Titles<Kpi> served = new Titles<>();
        for (JsonPlace title : json.at("kpis").items()) {
            Kpi kpi = kpis.get(title);
            served.put(title, kpi);
            elements.add(new Link(project.id(), kpi.id()));
        }
    }
}
