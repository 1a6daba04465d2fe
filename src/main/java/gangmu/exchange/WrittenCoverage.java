package gangmu.exchange;

import static gangmu.exchange.WrittenPlan.list;
import static gangmu.exchange.WrittenPlan.object;
import static gangmu.exchange.WrittenPlan.text;

import gangmu.model.Acceptance;
import gangmu.model.CoverageRule;
import gangmu.model.Entered;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is not looked for in a plan, and what was accepted of what was found, as JSON. */
record WrittenCoverage(Plan plan) {
    static final String GOAL = "goal ";
    static final String KPI = "kpi ";
    static final String PROJECT = "project ";

    void into(ObjectNode json) {
        list(
                json,
                "silenced",
                Stream.of(CoverageRule.values()).filter(plan::isSilenced).toList(),
                WrittenCoverage::rule);
        list(json, "accepted", plan.acceptances(), this::acceptance);
    }

    private static JsonNode rule(CoverageRule rule) {
        return JsonNodeFactory.instance.stringNode(rule.name());
    }

    private JsonNode acceptance(Acceptance acceptance) {
        ObjectNode json = object().put("rule", acceptance.rule().name());
        json.put("node", name(acceptance.node()));
        if (!acceptance.other().equals(acceptance.node())) {
            json.put("other", name(acceptance.other()));
        }
        text(json, "fact", acceptance.fact());
        json.put("reason", acceptance.reason());
        return WrittenVerdicts.entered(json, new Entered(acceptance.by(), acceptance.at()));
    }

    /** Goals and projects by their place among all of the plan, KPIs by their key. */
    private String name(Id id) {
        return switch (plan.find(id).orElseThrow()) {
            case OutlineNode goal -> GOAL + place(plan.goals(), goal);
            case Kpi kpi -> KPI + plan.numbering().code(kpi);
            case Project project -> PROJECT + place(plan.projects(), project);
        };
    }

    private static int place(List<? extends Node> all, Node node) {
        return all.indexOf(node) + 1;
    }
}
