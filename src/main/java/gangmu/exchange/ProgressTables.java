package gangmu.exchange;

import gangmu.explain.LightWords;
import gangmu.explain.PendingWords;
import gangmu.explain.TargetWords;
import gangmu.model.Attainment;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.Linkage;
import gangmu.model.Outcome;
import gangmu.model.OutlineNode;
import gangmu.model.Pace;
import gangmu.model.Pending;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.Rollup;
import gangmu.model.Weight;
import gangmu.text.Figures;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a plan got in a year, as the tables of figures behind its charts; of what passes the filter of a linkage. */
public record ProgressTables(Linkage linkage, Texts texts) {
    private static final int NUMBER = 10;
    private static final int NAME = 44;
    private static final int SHORT = 14;
    private static final int LONG = 26;

    /** What every KPI was to reach and reached. */
    public Table attainments() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(headings("number", "kpi", "unit", "target", "actual", "attainment", "light", "expected", "marks"));
        linkage.kpis().forEach(kpi -> rows.add(attainment(kpi)));
        return new Table(
                texts.get("progress.attainments"),
                List.of(NUMBER, NAME, SHORT, SHORT, SHORT, SHORT, LONG, SHORT, LONG),
                1,
                2,
                rows);
    }

    private List<Cell> attainment(Kpi kpi) {
        return List.of(
                words(plan().numbering().code(kpi)),
                words(kpi.name()),
                words(kpi.unit()),
                target(kpi),
                actual(kpi),
                percent(percentOf(kpi, year())),
                words(LightWords.standing(plan().standing(kpi, year()), texts)),
                percent(Pace.of(plan(), kpi, year()).map(Pace::percent)),
                words(marks(kpi, year())));
    }

    private Cell target(Kpi kpi) {
        return plan().target(kpi.id(), year())
                .map(target -> words(TargetWords.figures(plan(), target, texts)))
                .orElse(Cell.Words.NONE);
    }

    private Cell actual(Kpi kpi) {
        return switch (plan().evaluation(kpi, year()).outcome()) {
            case Outcome.Amount(BigDecimal value) -> new Cell.Figure(value.stripTrailingZeros());
            case Outcome.Verdict(boolean met, int reached, int of) -> words(texts.get("report.reached", reached, of));
            case Outcome.Done done -> words(RocDays.text(done.on()));
            case Outcome.Missing missing -> Cell.Words.NONE;
        };
    }

    /** What is to be known of a figure: that more is to come, that it was invented. */
    private String marks(Kpi kpi, Year of) {
        return Stream.of(
                        plan().isPartial(kpi, of) ? Optional.of("chart.partial.bare") : Optional.<String>empty(),
                        plan().evaluation(kpi, of).isInvented()
                                ? Optional.of("linkage.invented")
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .map(texts::get)
                .collect(Collectors.joining(texts.get("list.comma")));
    }

    private Optional<BigDecimal> percentOf(Kpi kpi, Year of) {
        return plan().attainment(kpi, of) instanceof Attainment.Percent percent
                ? Optional.of(percent.value())
                : Optional.empty();
    }

    /** The lights and attainments of every KPI in all years. */
    public Table lights() {
        List<Cell> head = new ArrayList<>(headings("number", "kpi"));
        List<Integer> widths = new ArrayList<>(List.of(NUMBER, NAME));
        plan().years().forEach(each -> {
            head.add(heading("light.of", each));
            head.add(heading("attainment.of", each));
            head.add(heading("marks.of", each));
            widths.addAll(List.of(LONG, SHORT, SHORT));
        });
        List<List<Cell>> rows = new ArrayList<>(List.of(head));
        linkage.kpis().forEach(kpi -> rows.add(lights(kpi)));
        return new Table(texts.get("progress.lights"), widths, 1, 2, rows);
    }

    private List<Cell> lights(Kpi kpi) {
        List<Cell> row = new ArrayList<>(List.of(words(plan().numbering().code(kpi)), words(kpi.name())));
        plan().years().forEach(each -> {
            row.add(words(LightWords.standing(plan().standing(kpi, each), texts)));
            row.add(percent(percentOf(kpi, each)));
            row.add(words(marks(kpi, each)));
        });
        return row;
    }

    /** How the goals stand by the weights of their KPIs. */
    public Table goals(List<OutlineNode> goals) {
        List<Cell> head = new ArrayList<>(headings("goal", "weight", "weighted", "evaluated", "kpis"));
        List<Integer> widths = new ArrayList<>(List.of(NAME, SHORT, SHORT, SHORT, SHORT));
        for (Light light : Light.values()) {
            head.add(new Cell.Heading(LightWords.of(light, texts)));
            widths.add(SHORT);
        }
        List<List<Cell>> rows = new ArrayList<>(List.of(head));
        goals.forEach(goal -> rows.add(goal(goal)));
        return new Table(texts.get("progress.goals"), widths, 1, 1, rows);
    }

    private List<Cell> goal(OutlineNode goal) {
        Rollup rollup = Rollup.ofGoal(plan(), goal.id(), year());
        List<Cell> row = new ArrayList<>(List.of(
                words(plan().numbering().titled(goal)),
                plan().weight(goal.id())
                        .map(Weight::value)
                        .<Cell>map(Cell.Figure::new)
                        .orElse(Cell.Words.NONE),
                percent(rollup.attainment()),
                new Cell.Count(rollup.evaluated()),
                new Cell.Count(rollup.of())));
        rollup.lights().values().forEach(count -> row.add(new Cell.Count(count)));
        return row;
    }

    /** The projects, their periods and the KPIs that they serve. */
    public Table projects() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(headings("section", "project", "first", "last", "category", "served"));
        linkage.projects().forEach(project -> rows.add(project(project)));
        return new Table(texts.get("progress.projects"), List.of(LONG, NAME, SHORT, SHORT, SHORT, NAME), 1, 2, rows);
    }

    private List<Cell> project(Project project) {
        String served = linkage.kpisServedBy(project).stream()
                .map(kpi -> plan().numbering().code(kpi) + " "
                        + LightWords.of(plan().standing(kpi, year()).light(), texts))
                .collect(Collectors.joining(texts.get("list.comma")));
        return List.of(
                words(plan().node(project.section())
                        .map(section -> plan().numbering().titled(section))
                        .orElse("")),
                words(project.name()),
                words(RocYears.text(project.firstYear())),
                words(RocYears.text(project.lastYear())),
                words(project.category()),
                words(served));
    }

    /** What is still wanted of KPIs. */
    public Table pending(LocalDate today) {
        PendingWords words = new PendingWords(today, texts);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(headings("number", "kpi", "wanted", "last.entry"));
        Pending.of(plan(), linkage.kpis(), year())
                .forEach(pending -> rows.add(List.of(
                        words(plan().numbering().code(pending.kpi())),
                        words(pending.kpi().name()),
                        words(words.of(pending)),
                        words(words.last(pending)))));
        return new Table(texts.get("progress.pending"), List.of(NUMBER, NAME, LONG, LONG), 1, 2, rows);
    }

    private List<Cell> headings(String... columns) {
        return Stream.of(columns)
                .<Cell>map(column -> new Cell.Heading(texts.get("progress.column." + column)))
                .toList();
    }

    private Cell heading(String column, Year of) {
        return new Cell.Heading(texts.get("progress.column." + column, RocYears.text(of)));
    }

    private static Cell percent(Optional<BigDecimal> percent) {
        return percent.<Cell>map(value -> new Cell.Figure(value.setScale(Figures.PERCENT_PLACES, RoundingMode.HALF_UP)))
                .orElse(Cell.Words.NONE);
    }

    private static Cell words(String words) {
        return new Cell.Words(words);
    }

    private Plan plan() {
        return linkage.plan();
    }

    private Year year() {
        return linkage.year();
    }
}
