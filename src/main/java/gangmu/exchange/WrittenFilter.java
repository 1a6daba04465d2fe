package gangmu.exchange;

import static gangmu.exchange.WrittenPlan.object;
import static gangmu.exchange.WrittenPlan.text;

import gangmu.model.Id;
import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.model.SavedFilter;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A filter that a plan keeps, as JSON. */
record WrittenFilter(Plan plan, SavedFilter filter) {

    ObjectNode json() {
        ObjectNode json = object().put("name", filter.name());
        node(json, "section", filter.section());
        node(json, "goal", filter.goal());
        if (filter.category() != null) {
            json.put("category", filter.category()); // also where it is empty, which is a category too
        }
        year(json, "running", filter.running());
        year(json, "targeted", filter.targeted());
        light(json, filter.light());
        text(json, "text", filter.text());
        return json;
    }

    private void node(ObjectNode json, String field, @Nullable Id node) {
        if (node != null) {
            json.put(field, Places.name(plan, node));
        }
    }

    private static void year(ObjectNode json, String field, @Nullable Year year) {
        if (year != null) {
            json.put(field, year.toString());
        }
    }

    private static void light(ObjectNode json, @Nullable Light light) {
        if (light != null) {
            json.put("light", light.name());
        }
    }
}
