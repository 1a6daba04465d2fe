package gangmu.chart;

import gangmu.explain.LightWords;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.YearRange;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** The periods of projects along the years, with the KPIs that each serves and their lights. */
public final class ProjectTimes extends RowChart {
    /** The key of the only row of the chart's dataset, whose values are how many years a project runs. */
    public static final String ROW = "years";

    private final List<Served> projects;
    private final Plan plan;
    private final Year reported;
    private final List<Year> years;

    /** A project and those of its KPIs that are looked at. */
    record Served(Project project, List<KpiProgress> kpis) {}

    /** The periods of the projects looked at, before those of the plan. */
    public ProjectTimes(Linkage linkage, Palette palette, Texts texts) {
        this(linkage.plan(), linkage.year(), served(linkage), linkage.plan().years(), palette, texts);
    }

    /**
     * The periods of the projects that serve a KPI.
     *
     * @param least years that are shown in any case
     */
    public ProjectTimes(Plan plan, Kpi kpi, Year reported, List<Year> least, Palette palette, Texts texts) {
        this(
                plan,
                reported,
                plan.projectsServing(kpi.id()).stream()
                        .map(project -> served(plan, project, plan.kpisServedBy(project.id()).stream(), reported))
                        .toList(),
                least,
                palette,
                texts);
    }

    private ProjectTimes(
            Plan plan, Year reported, List<Served> projects, List<Year> least, Palette palette, Texts texts) {
        super(
                projects.stream()
                        .map(served -> new RowName(
                                served.project().id(), "", served.project().name()))
                        .toList(),
                palette,
                texts);
        this.plan = plan;
        this.reported = reported;
        this.projects = projects;
        this.years = new YearRange(
                        outermost(
                                Project::firstYear, least.getFirst(), BinaryOperator.minBy(Comparator.naturalOrder())),
                        outermost(Project::lastYear, least.getLast(), BinaryOperator.maxBy(Comparator.naturalOrder())))
                .years();
    }

    /** The years that it goes through. */
    public List<Year> years() {
        return years;
    }

    private static List<Served> served(Linkage linkage) {
        return linkage.projects().stream()
                .map(project -> served(linkage.plan(), project, linkage.kpisServedBy(project).stream(), linkage.year()))
                .toList();
    }

    private static Served served(Plan plan, Project project, Stream<Kpi> kpis, Year reported) {
        return new Served(
                project, kpis.map(kpi -> KpiProgress.of(plan, kpi, reported)).toList());
    }

    @Override
    CategoryDataset figures(int from, int to) {
        DefaultCategoryDataset figures = new DefaultCategoryDataset();
        for (int row = from; row < to; row++) {
            figures.addValue(projects.get(row).project().period().years().size(), ROW, key(row));
        }
        return figures;
    }

    @Override
    ValueAxis axis() {
        return new YearAxis(years.getFirst(), years.getLast(), PeriodBars.SIGNS, palette);
    }

    private Year outermost(Function<Project, Year> end, Year least, BinaryOperator<Year> further) {
        return projects.stream().map(Served::project).map(end).reduce(least, further);
    }

    @Override
    CategoryItemRenderer marks(int from, int to) {
        return new PeriodBars(projects.subList(from, to), plan.heading(), reported, palette, texts);
    }

    @Override
    int leastLines() {
        return projects.stream()
                .mapToInt(served -> PeriodBars.lines(served.kpis()).size())
                .reduce(2, Math::max);
    }

    @Override
    public String description(int from, int to) {
        String rows = projects.subList(from, to).stream()
                .map(served -> sentence(served, texts))
                .collect(Collectors.joining(" "));
        return texts.get("chart.projects.description", rows);
    }

    /** A project, its period and its KPIs in a sentence. */
    static String sentence(Served served, Texts texts) {
        String kpis = served.kpis().stream()
                .map(kpi -> kpi.code() + " " + LightWords.word(kpi.standing(), texts))
                .collect(Collectors.joining(texts.get("list.comma")));
        Project project = served.project();
        String period = RocYears.range(project.firstYear(), project.lastYear());
        return kpis.isEmpty()
                ? texts.get("chart.projects.alone", project.name(), period)
                : texts.get("chart.projects.row", project.name(), period, kpis);
    }
}
