package gangmu.exchange;

import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which projects serve which KPIs, for other programs. */
public final class LinksJson {
    private static final String FORMAT = "gangmu-links";
    private static final int VERSION = 1;

    private LinksJson() {}

    /** Every link of what is looked at, in the order of projects and then of KPIs. */
    public static String of(Linkage linkage) {
        Plan plan = linkage.plan();
        ObjectNode json = WrittenPlan.object().put("format", FORMAT).put("version", VERSION);
        json.put("title", plan.heading().title());
        ArrayNode links = json.putArray("links");
        for (Project project : linkage.projects()) {
            linkage.kpisServedBy(project).forEach(kpi -> links.add(link(plan, project, kpi)));
        }
        return JsonLayout.of(json);
    }

    private static ObjectNode link(Plan plan, Project project, Kpi kpi) {
        ObjectNode json = WrittenPlan.object();
        json.put("section", title(plan, project.section()));
        json.put("project", project.name());
        json.put("firstYear", project.firstYear().toString());
        json.put("lastYear", project.lastYear().toString());
        WrittenPlan.text(json, "category", project.category());
        json.put("goal", title(plan, kpi.goal()));
        json.put("number", plan.numbering().code(kpi));
        return json.put("kpi", kpi.name());
    }

    private static String title(Plan plan, Id id) {
        return plan.node(id).map(OutlineNode::title).orElse("");
    }
}
