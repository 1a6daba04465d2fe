package gangmu.exchange;

import gangmu.explain.HiddenWords;
import gangmu.explain.LightWords;
import gangmu.model.Attainment;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which projects serve which KPIs, as tables: a line a link, or projects down and KPIs across. */
public record LinkageTables(Linkage linkage, Texts texts) {
    private static final Map<String, Integer> COLUMNS = columns();
    private static final int SECTION_WIDTH = 28;
    private static final int PROJECT_WIDTH = 36;
    private static final int KPI_WIDTH = 18;
    private static final int COUNT_WIDTH = 8;

    private static Map<String, Integer> columns() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        widths.put("section", 26);
        widths.put("project", 44);
        widths.put("period", 12);
        widths.put("category", 14);
        widths.put("goal", 32);
        widths.put("number", 10);
        widths.put("kpi", 40);
        return widths;
    }

    /** A line a link, in the order of projects and then of KPIs. */
    public Table list() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(COLUMNS.keySet().stream().map(this::heading).toList());
        for (Project project : linkage.projects()) {
            linkage.kpis().stream().filter(kpi -> isLinked(project, kpi)).forEach(kpi -> rows.add(row(project, kpi)));
        }
        return new Table(texts.get("links.name"), List.copyOf(COLUMNS.values()), 1, 0, rows);
    }

    private List<Cell> row(Project project, Kpi kpi) {
        return Stream.of(
                        label(project.section()),
                        project.name(),
                        RocYears.range(project.firstYear(), project.lastYear()),
                        project.category(),
                        label(kpi.goal()),
                        plan().numbering().code(kpi),
                        kpi.name())
                .<Cell>map(Cell.Words::new)
                .toList();
    }

    /** Projects down and KPIs across, below their goals; 1 where they are linked, and sums on both margins. */
    public Table matrix() {
        List<List<Cell>> rows = new ArrayList<>(heads());
        int headRows = rows.size();
        for (Project project : linkage.projects()) {
            rows.add(line(
                    List.of(new Cell.Words(label(project.section())), new Cell.Words(project.name())),
                    kpis().map(kpi -> isLinked(project, kpi) ? new Cell.Count(1) : Cell.Words.NONE),
                    links(List.of(project), linkage.kpis())));
        }
        rows.add(line(
                List.of(new Cell.Heading(""), heading("count")),
                kpis().map(kpi -> links(linkage.projects(), List.of(kpi))),
                links(linkage.projects(), linkage.kpis())));
        List<Integer> widths = new ArrayList<>(List.of(SECTION_WIDTH, PROJECT_WIDTH));
        kpis().forEach(kpi -> widths.add(KPI_WIDTH));
        widths.add(COUNT_WIDTH);
        return new Table(texts.get("matrix.name"), widths, headRows, 2, rows);
    }

    /** Goals, KPIs, and what these came to in the year. */
    private List<List<Cell>> heads() {
        Cell none = new Cell.Heading("");
        return List.of(
                line(List.of(new Cell.Heading(HiddenWords.of(linkage, texts)), heading("goal")), goals(), none),
                line(
                        List.of(heading("section"), heading("project")),
                        kpis().map(kpi -> new Cell.Heading(plan().numbering().code(kpi) + " " + kpi.name())),
                        heading("count")),
                line(
                        List.of(none, new Cell.Heading(texts.get("linkage.row.light", linkage.year()))),
                        kpis().map(kpi -> new Cell.Words(light(kpi))),
                        none),
                line(List.of(none, new Cell.Heading(attainment())), kpis().map(this::attainment), none));
    }

    private String attainment() {
        String attainment = texts.get("linkage.row.attainment", linkage.year());
        return plan().holdsInvented(linkage.year()) ? attainment + " " + texts.get("linkage.invented") : attainment;
    }

    private String light(Kpi kpi) {
        return LightWords.standing(plan().standing(kpi, linkage.year()), texts)
                + LightWords.partial(plan(), kpi, linkage.year(), texts);
    }

    private Cell attainment(Kpi kpi) {
        return plan().attainment(kpi, linkage.year()) instanceof Attainment.Percent percent
                ? new Cell.Figure(percent.rounded(Figures.PERCENT_PLACES).value())
                : Cell.Words.NONE;
    }

    /** The goals, each over all its KPIs. */
    private Stream<Cell> goals() {
        Map<Id, Integer> goals = new LinkedHashMap<>();
        kpis().forEach(kpi -> goals.merge(kpi.goal(), 1, Integer::sum));
        return goals.entrySet().stream().map(goal -> new Cell.Heading(label(goal.getKey()), goal.getValue()));
    }

    private static List<Cell> line(List<? extends Cell> first, Stream<? extends Cell> cells, Cell last) {
        List<Cell> line = new ArrayList<>(first);
        cells.forEach(line::add);
        line.add(last);
        return line;
    }

    private Cell heading(String column) {
        return new Cell.Heading(texts.get("linkage.column." + column));
    }

    private Stream<Kpi> kpis() {
        return linkage.kpis().stream();
    }

    private Cell links(List<Project> projects, List<Kpi> kpis) {
        return new Cell.Count(linkage.links(projects, kpis));
    }

    private boolean isLinked(Project project, Kpi kpi) {
        return plan().link(project.id(), kpi.id()).isPresent();
    }

    private String label(Id id) {
        return plan().node(id).map(node -> plan().numbering().titled(node)).orElse("");
    }

    private Plan plan() {
        return linkage.plan();
    }
}
