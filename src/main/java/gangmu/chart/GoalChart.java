package gangmu.chart;

import gangmu.explain.RollupWords;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** How far every goal got in a year: the mean of its KPIs by weight as a bar, and how many of them have which light. */
public final class GoalChart extends RowChart {
    /** The key of the only row of the chart's dataset. */
    public static final String ROW = "goals";

    private final List<GoalProgress> goals;
    private final Year year;

    /** The chart of some goals of a plan. */
    public GoalChart(Plan plan, List<OutlineNode> goals, Year year, Palette palette, Texts texts) {
        this(goals.stream().map(goal -> GoalProgress.of(plan, goal, year)).toList(), year, palette, texts);
    }

    private GoalChart(List<GoalProgress> goals, Year year, Palette palette, Texts texts) {
        super(goals.stream().map(GoalProgress::rowName).toList(), palette, texts);
        this.goals = goals;
        this.year = year;
    }

    @Override
    CategoryDataset figures(int from, int to) {
        DefaultCategoryDataset figures = new DefaultCategoryDataset();
        for (int row = from; row < to; row++) {
            figures.addValue(goals.get(row).rollup().attainment().orElse(null), ROW, key(row));
        }
        return figures;
    }

    @Override
    ValueAxis axis() {
        Scale scale = Scale.of(goals.stream().flatMap(goal -> goal.rollup().attainment().stream()));
        return new PercentAxis(scale, GoalBars.labelWidth(texts), palette);
    }

    @Override
    CategoryItemRenderer marks(int from, int to) {
        return new GoalBars(goals.subList(from, to), palette, texts);
    }

    @Override
    public String description(int from, int to) {
        String rows = goals.subList(from, to).stream()
                .map(goal -> texts.get(
                        "chart.goals.row",
                        goal.label() + goal.goal().title(),
                        goal.figure(texts) + (goal.invented() ? texts.get("chart.invented") : ""),
                        RollupWords.evaluated(goal.rollup(), texts),
                        RollupWords.lights(goal.rollup(), texts)))
                .collect(Collectors.joining(" "));
        return texts.get("chart.goals.description", RocYears.text(year), rows);
    }
}
