package gangmu.exchange;

import gangmu.model.Cap;
import gangmu.model.Direction;
import gangmu.model.Element;
import gangmu.model.Entered;
import gangmu.model.EvaluationSystem;
import gangmu.model.Heading;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Level;
import gangmu.model.Link;
import gangmu.model.OutlineNode;
import gangmu.model.Project;
import gangmu.model.Rank;
import gangmu.model.Weight;
import gangmu.model.YearRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reading of a plan file: its elements, with new identities, each after those it refers to. */
final class PlanReading {
    private final MeasureReading measures;
    private final List<Element> elements = new ArrayList<>();
    private final Titles<Kpi> kpis = new Titles<>();

    private PlanReading(MeasureReading measures) {
        this.measures = measures;
    }

    /**
     * The elements of the plan.
     *
     * @param entered who reads the file, and when
     * @throws UnreadableFile naming the first place that is wrong
     */
    static List<Element> elements(JsonPlace file, Entered entered) {
        file.only(
                "format",
                "version",
                "title",
                "agency",
                "firstYear",
                "lastYear",
                "cap",
                "lightRules",
                "silenced",
                "accepted",
                "filters",
                "sections");
        YearRange years = IsoTimes.years(file);
        IsoTimes.require(file.at("lastYear"), years);
        PlanReading reading = new PlanReading(new MeasureReading(years, entered));
        reading.elements.add(new Heading(
                Id.random(), file.at("title").name(), file.at("agency").name(), years.first(), years.last()));
        Id heading = ((Heading) reading.elements.getFirst()).id();
        file.optional("cap").map(Verdicts::aboveZero).ifPresent(cap -> reading.elements.add(new Cap(heading, cap)));
        Siblings.inOrder(file.itemsOf("lightRules"), (rule, rank) -> reading.elements.add(Verdicts.rule(rule, rank)));
        Map<Id, JsonPlace> sections = new LinkedHashMap<>();
        Siblings.inOrder(
                file.itemsOf("sections"), (section, rank) -> sections.put(reading.section(section, rank), section));
        sections.forEach(reading::projects); // after all others, since they may serve KPIs of any section
        Places places = new Places(reading.elements, reading.kpis);
        reading.elements.addAll(new CoverageReading(places, heading, entered).elements(file));
        reading.elements.addAll(new FiltersReading(places, heading).elements(file));
        return List.copyOf(reading.elements);
    }

    private Id section(JsonPlace json, Rank rank) {
        json.only("title", "numbered", "goals", "projects");
        Id section = node(json, null, Level.SECTION, rank);
        Siblings.inOrder(json.itemsOf("goals"), (goal, goalRank) -> goal(goal, section, goalRank));
        return section;
    }

    private void goal(JsonPlace json, Id section, Rank rank) {
        json.only("title", "numbered", "weight", "measures", "kpis");
        Id goal = node(json, section, Level.GOAL, rank);
        json.optional("weight").map(Verdicts::notNegative).ifPresent(value -> elements.add(new Weight(goal, value)));
        Siblings.inOrder(
                json.itemsOf("measures"),
                (measure, measureRank) -> node(measure.only("title", "numbered"), goal, Level.MEASURE, measureRank));
        Siblings.inOrder(json.itemsOf("kpis"), (kpi, kpiRank) -> kpi(kpi, goal, kpiRank));
    }

    private Id node(JsonPlace json, @Nullable Id parent, Level level, Rank rank) {
        boolean numbered = json.optional("numbered").map(JsonPlace::truth).orElse(true);
        OutlineNode node = new OutlineNode(
                Id.random(), parent, level, rank, numbered, json.at("title").name());
        elements.add(node);
        return node.id();
    }

    private void kpi(JsonPlace json, Id goal, Rank rank) {
        json.only(
                "key",
                "name",
                "unit",
                "direction",
                "evaluationSystem",
                "evaluationMethod",
                "standard",
                "weight",
                "measure",
                "items",
                "criteria",
                "targets",
                "adjustments",
                "reviews",
                "closed");
        Kpi kpi = new Kpi(
                Id.random(),
                goal,
                rank,
                json.at("name").name(),
                json.optional("evaluationSystem").map(PlanReading::system).orElse(null),
                json.textOf("evaluationMethod"),
                json.textOf("standard"),
                json.textOf("unit"),
                json.choiceOf("direction", Direction.HIGHER_IS_BETTER));
        json.optional("key").ifPresent(key -> kpis.put(key.filled(), kpi));
        elements.add(kpi);
        elements.addAll(measures.elements(json, kpi.id()));
        Direction direction = MeasureReading.method(json).directed(kpi.direction());
        elements.addAll(new AdjustmentsReading(measures, kpi, direction).elements(json));
        elements.addAll(new Verdicts(measures, kpi.id()).elements(json));
    }

    private static EvaluationSystem system(JsonPlace json) {
        int code = json.number();
        if (code < 1 || code > EvaluationSystem.values().length) {
            throw json.wrong("wrong.json.evaluation-system", EvaluationSystem.values().length);
        }
        return EvaluationSystem.ofCode(code);
    }

    private void projects(Id section, JsonPlace json) {
        Siblings.inOrder(json.itemsOf("projects"), (project, rank) -> project(project, section, rank));
    }

    private void project(JsonPlace json, Id section, Rank rank) {
        json.only("name", "firstYear", "lastYear", "category", "kpis");
        YearRange years = IsoTimes.years(json);
        String name = json.at("name").name();
        Project project =
                new Project(Id.random(), section, rank, name, years.first(), years.last(), json.textOf("category"));
        elements.add(project);
        Titles<Kpi> served = new Titles<>();
        for (JsonPlace key : json.itemsOf("kpis")) {
            Kpi kpi = kpis.get(key);
            served.put(key, kpi);
            elements.add(new Link(project.id(), kpi.id()));
        }
    }
}
