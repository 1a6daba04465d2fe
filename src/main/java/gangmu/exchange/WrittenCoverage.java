package gangmu.exchange;

import static gangmu.exchange.WrittenPlan.list;
import static gangmu.exchange.WrittenPlan.object;
import static gangmu.exchange.WrittenPlan.text;

import gangmu.model.Acceptance;
import gangmu.model.CoverageRule;
import gangmu.model.Entered;
import gangmu.model.Plan;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is not looked for in a plan, and what was accepted of what was found, as JSON. */
record WrittenCoverage(Plan plan) {
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
        json.put("node", Places.name(plan, acceptance.node()));
        if (!acceptance.other().equals(acceptance.node())) {
            json.put("other", Places.name(plan, acceptance.other()));
        }
        text(json, "fact", acceptance.fact());
        json.put("reason", acceptance.reason());
        return WrittenVerdicts.entered(json, new Entered(acceptance.by(), acceptance.at()));
    }
}
