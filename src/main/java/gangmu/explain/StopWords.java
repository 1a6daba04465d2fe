package gangmu.explain;

import gangmu.model.Kpi;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Stop;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What it would mean if a project stopped, in words. */
public final class StopWords {
    private StopWords() {}

    /** How many KPIs would be touched, and how many of them left without any project. */
    public static String summary(Stop stop, Texts texts) {
        return texts.get(
                "stop.served",
                stop.project().name(),
                stop.served().size(),
                stop.bereft().size());
    }

    /** The summary, and a line for each KPI and goal that would be left without any project. */
    public static List<String> lines(Stop stop, Plan plan, Texts texts) {
        List<String> lines = new ArrayList<>(List.of(summary(stop, texts)));
        for (Kpi kpi : stop.bereft()) {
            lines.add(texts.get("stop.kpi", plan.numbering().code(kpi), kpi.name()));
        }
        for (OutlineNode goal : stop.goals()) {
            lines.add(texts.get("stop.goal", plan.numbering().titled(goal)));
        }
        return lines;
    }
}
