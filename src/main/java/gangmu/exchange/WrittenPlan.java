package gangmu.exchange;

import gangmu.model.Heading;
import gangmu.model.Kpi;
import gangmu.model.LightRule;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plan as JSON, in the order of its outline; whatever is empty is left out. */
record WrittenPlan(Plan plan) {

    ObjectNode json() {
        Heading heading = plan.heading();
        ObjectNode json = object();
        json.put("format", PlanFile.FORMAT);
        json.put("version", PlanFile.VERSION);
        json.put("title", heading.title());
        json.put("agency", heading.agency());
        json.put("firstYear", heading.firstYear().toString());
        json.put("lastYear", heading.lastYear().toString());
        plan.cap().ifPresent(cap -> figure(json, "cap", cap.percent()));
        if (!plan.lightRules().isDefault()) {
            list(json, "lightRules", plan.lightRules().all(), WrittenPlan::rule);
        }
        new WrittenCoverage(plan).into(json);
        list(json, "filters", plan.savedFilters(), filter -> new WrittenFilter(plan, filter).json());
        json.putArray("sections")
                .addAll(plan.sections().stream().map(this::section).toList());
        return json;
    }

    private ObjectNode section(OutlineNode section) {
        ObjectNode json = node(section);
        list(json, "goals", plan.children(section.id()), this::goal);
        list(json, "projects", plan.projectsOfSection(section.id()), this::project);
        return json;
    }

    private static ObjectNode rule(LightRule rule) {
        ObjectNode json = object().put("comparison", rule.comparison().name());
        figure(json, "percent", rule.percent());
        return json.put("light", rule.light().name());
    }

    private ObjectNode goal(OutlineNode goal) {
        ObjectNode json = node(goal);
        plan.weight(goal.id()).ifPresent(weight -> figure(json, "weight", weight.value()));
        list(json, "measures", plan.children(goal.id()), this::node);
        list(json, "kpis", plan.kpisOfGoal(goal.id()), kpi -> new WrittenKpi(plan, kpi).json());
        return json;
    }

    private ObjectNode node(OutlineNode node) {
        ObjectNode json = object().put("title", node.title());
        if (!node.numbered()) {
            json.put("numbered", false);
        }
        return json;
    }

    private ObjectNode project(Project project) {
        ObjectNode json = object().put("name", project.name());
        json.put("firstYear", project.firstYear().toString());
        json.put("lastYear", project.lastYear().toString());
        text(json, "category", project.category());
        list(json, "kpis", plan.kpisServedBy(project.id()), this::key);
        return json;
    }

    private JsonNode key(Kpi kpi) {
        return JsonNodeFactory.instance.stringNode(plan.numbering().code(kpi));
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void text(ObjectNode json, String field, String text) {
        if (!text.isEmpty()) {
            json.put(field, text);
        }
    }

    static void figure(ObjectNode json, String field, @Nullable BigDecimal figure) {
        if (figure != null) {
            json.put(field, figure.toPlainString());
        }
    }

    static <T> void list(ObjectNode json, String field, List<T> things, Function<T, JsonNode> written) {
        if (!things.isEmpty()) {
            json.putArray(field).addAll(things.stream().map(written).toList());
        }
    }
}
