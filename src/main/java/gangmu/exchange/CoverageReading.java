package gangmu.exchange;

import gangmu.model.Acceptance;
import gangmu.model.CoverageRule;
import gangmu.model.Element;
import gangmu.model.Entered;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Level;
import gangmu.model.OutlineNode;
import gangmu.model.Project;
import gangmu.model.SilencedRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reading of what is not looked for in a plan, and of what was accepted of what was found. */
final class CoverageReading {
    private final Id heading;
    private final Entered entered;
    private final Titles<Kpi> kpis;
    private final Map<String, Id> nodes = new LinkedHashMap<>();

    /** @param read the elements of the plan so far, in the order of the file */
    CoverageReading(List<Element> read, Titles<Kpi> kpis, Id heading, Entered entered) {
        this.heading = heading;
        this.entered = entered;
        this.kpis = kpis;
        int goals = 0;
        int projects = 0;
        for (Element element : read) {
            if (element instanceof OutlineNode node && node.level() == Level.GOAL) {
                nodes.put(WrittenCoverage.GOAL + ++goals, node.id());
            } else if (element instanceof Project project) {
                nodes.put(WrittenCoverage.PROJECT + ++projects, project.id());
            }
        }
    }

    List<Element> elements(JsonPlace file) {
        List<Element> elements = new ArrayList<>();
        Set<CoverageRule> silenced = new HashSet<>();
        for (JsonPlace rule : file.itemsOf("silenced")) {
            CoverageRule read = rule.choice(CoverageRule.class);
            rule.requireFirst(silenced.add(read));
            elements.add(new SilencedRule(heading, read));
        }
        Set<Object> accepted = new HashSet<>();
        for (JsonPlace acceptance : file.itemsOf("accepted")) {
            Acceptance read = acceptance(acceptance);
            acceptance.at("node").requireFirst(accepted.add(read.key()));
            elements.add(read);
        }
        return elements;
    }

    private Acceptance acceptance(JsonPlace json) {
        json.only("rule", "node", "other", "fact", "reason", "by", "at");
        Id node = node(json.at("node"));
        return new Acceptance(
                json.at("rule").choice(CoverageRule.class),
                node,
                json.optional("other").map(this::node).orElse(node),
                json.textOf("fact"),
                json.at("reason").filled().text(),
                json.optional("by").map(JsonPlace::text).orElse(entered.by()),
                json.optional("at").map(IsoTimes::moment).orElse(entered.at()));
    }

    private Id node(JsonPlace named) {
        String name = named.text();
        if (name.startsWith(WrittenCoverage.KPI)) {
            return kpis.named(name.substring(WrittenCoverage.KPI.length()), named)
                    .id();
        }
        Id id = nodes.get(name);
        if (id == null) {
            throw named.wrong("wrong.json.unknown", name);
        }
        return id;
    }
}
