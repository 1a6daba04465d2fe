package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.LightWords;
import gangmu.model.Attainment;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every project with the KPIs that it serves, and every KPI with the projects that serve it. */
public final class LinksReport implements Report {
    private final Linkage linkage;
    private final List<String> missing;
    private final Texts texts;
    private final LocalDate printedOn;

    /** The lists of what is looked at, with the lights of its year. */
    public LinksReport(Linkage linkage, Texts texts, LocalDate printedOn) {
        Printable printable = Printable.of(linkage.plan());
        this.linkage = Linkage.of(printable.plan(), linkage.year(), linkage.filter());
        this.missing = printable.missing();
        this.texts = texts;
        this.printedOn = printedOn;
    }

    @Override
    public List<String> missingCharacters() {
        return missing;
    }

    @Override
    public String title() {
        return LinkageHeading.title(plan(), name());
    }

    @Override
    public String name() {
        return texts.get("links.name");
    }

    @Override
    public Pages pages() {
        LinkageHeading heading = new LinkageHeading(linkage, name(), texts, printedOn);
        String xhtml = new Frame(title(), plan().heading().agency(), texts)
                .xhtml(
                        Markup.NOTHING,
                        heading.notice(),
                        heading.markup(),
                        element("h2", "", texts.get("links.projects")),
                        projects(),
                        element("h2", "", texts.get("links.kpis")),
                        kpis());
        return Press.print(xhtml, new ChartFrame());
    }

    private Plan plan() {
        return linkage.plan();
    }

    private Markup projects() {
        List<Markup> rows = new ArrayList<>();
        for (Project project : linkage.projects()) {
            String period = RocYears.range(project.firstYear(), project.lastYear());
            rows.add(row(
                    project.name(),
                    (period + "　" + project.category()).strip(),
                    plan().kpisServedBy(project.id()).stream().map(this::line).toList()));
        }
        return table("linkage.column.project", "links.served", rows);
    }

    private Markup kpis() {
        List<Markup> rows = new ArrayList<>();
        for (Kpi kpi : linkage.kpis()) {
            rows.add(row(
                    plan().numbering().code(kpi) + " " + kpi.name(),
                    status(kpi),
                    plan().projectsServing(kpi.id()).stream().map(Project::name).toList()));
        }
        return table("linkage.column.kpi", "links.serving", rows);
    }

    private String line(Kpi kpi) {
        return plan().numbering().code(kpi) + " " + kpi.name() + "　" + status(kpi);
    }

    private String status(Kpi kpi) {
        String sign = LightWords.sign(plan().standing(kpi, linkage.year()));
        return plan().attainment(kpi, linkage.year()) instanceof Attainment.Percent percent
                ? sign + " " + Figures.percent(percent.value())
                : sign;
    }

    private Markup row(String name, String below, List<String> others) {
        List<Markup> lines = others.isEmpty()
                ? List.of(element("div", "below", texts.get("cli.explain.none")))
                : others.stream().map(other -> element("div", "", other)).toList();
        return element(
                "tr",
                "",
                element("td", "", element("div", "", name), element("div", "below", below)),
                element("td", "", Markup.all(lines)));
    }

    private Markup table(String leftKey, String rightKey, List<Markup> rows) {
        Markup head = element("tr", "", column(leftKey), column(rightKey));
        return element("table", "links", element("thead", "", head), element("tbody", "", Markup.all(rows)));
    }

    private Markup column(String key) {
        return element("th", Map.of("scope", "col"), text(texts.get(key)));
    }
}
