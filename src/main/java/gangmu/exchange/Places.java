package gangmu.exchange;

import gangmu.model.Element;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Level;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What sections, goals and projects are named by in a plan file: their place among all of their kind, from 1; KPIs by their key. */
final class Places {
    private static final String SECTION = "section ";
    private static final String GOAL = "goal ";
    private static final String KPI = "kpi ";
    private static final String PROJECT = "project ";

    private final Titles<Kpi> kpis;
    private final Map<String, Id> nodes = new LinkedHashMap<>();

    /** @param read the elements of the plan, in the order of the file */
    Places(List<Element> read, Titles<Kpi> kpis) {
        this.kpis = kpis;
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Element element : read) {
            kind(element).ifPresent(kind -> nodes.put(kind + counts.merge(kind, 1, Integer::sum), element.owner()));
        }
    }

    private static Optional<String> kind(Element element) {
        return switch (element) {
            case OutlineNode node when node.level() == Level.SECTION -> Optional.of(SECTION);
            case OutlineNode node when node.level() == Level.GOAL -> Optional.of(GOAL);
            case Project project -> Optional.of(PROJECT);
            default -> Optional.empty();
        };
    }

    /** What a node of a plan is named by. */
    static String name(Plan plan, Id id) {
        return switch (plan.find(id).orElseThrow()) {
            case OutlineNode node when node.level() == Level.SECTION -> SECTION + place(plan.sections(), node);
            case OutlineNode goal -> GOAL + place(plan.goals(), goal);
            case Kpi kpi -> KPI + plan.numbering().code(kpi);
            case Project project -> PROJECT + place(plan.projects(), project);
        };
    }

    private static int place(List<? extends Node> all, Node node) {
        return all.indexOf(node) + 1;
    }

    /** The section that is named in a file. */
    Id section(JsonPlace named) {
        return outline(named, SECTION);
    }

    /** The goal that is named in a file. */
    Id goal(JsonPlace named) {
        return outline(named, GOAL);
    }

    private Id outline(JsonPlace named, String kind) {
        if (!named.text().startsWith(kind)) {
            throw named.wrong("wrong.json.unknown", named.text());
        }
        return node(named);
    }

    /** The node that is named in a file. */
    Id node(JsonPlace named) {
        String name = named.text();
        if (name.startsWith(KPI)) {
            return kpis.named(name.substring(KPI.length()), named).id();
        }
        Id id = nodes.get(name);
        if (id == null) {
            throw named.wrong("wrong.json.unknown", name);
        }
        return id;
    }
}
