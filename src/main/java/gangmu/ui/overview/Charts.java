package gangmu.ui.overview;

import gangmu.chart.AttainmentChart;
import gangmu.chart.GoalChart;
import gangmu.chart.LightMap;
import gangmu.chart.ProjectTimes;
import gangmu.exchange.ProgressTables;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.OutlineNode;
import gangmu.text.Texts;
import gangmu.ui.desk.ChartOf;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The charts of the dashboard. */
record Charts(Texts texts) {
    ChartOf attainments() {
        return new ChartOf(
                "progress.attainments",
                (looked, palette) -> new AttainmentChart(looked.plan(), looked.kpis(), looked.year(), palette, texts),
                looked -> new ProgressTables(looked, texts).attainments());
    }

    ChartOf lights() {
        return new ChartOf(
                "progress.lights",
                (looked, palette) -> new LightMap(looked.plan(), looked.kpis(), looked.year(), palette, texts),
                looked -> new ProgressTables(looked, texts).lights());
    }

    ChartOf goals() {
        return new ChartOf(
                "progress.goals",
                (looked, palette) -> new GoalChart(looked.plan(), goals(looked), looked.year(), palette, texts),
                looked -> new ProgressTables(looked, texts).goals(goals(looked)));
    }

    ChartOf projects() {
        return new ChartOf(
                "progress.projects",
                (looked, palette) -> new ProjectTimes(looked, palette, texts),
                looked -> new ProgressTables(looked, texts).projects());
    }

    /** Those that have a KPI which passes, and where nothing is hidden the others too. */
    private static List<OutlineNode> goals(Linkage looked) {
        Set<Id> passing = looked.kpis().stream().map(Kpi::goal).collect(Collectors.toSet());
        return looked.plan().goals().stream()
                .filter(goal -> looked.hiddenKpis() == 0 || passing.contains(goal.id()))
                .toList();
    }
}
