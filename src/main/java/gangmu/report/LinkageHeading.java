package gangmu.report;

import static gangmu.report.Markup.element;

import gangmu.model.Light;
import gangmu.model.Linkage;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above every print of the linkage: of which plan, how much, what a filter hides, and what the signs mean. */
record LinkageHeading(Linkage linkage, String name, Texts texts, LocalDate printedOn) {

    static String title(Plan plan, String name) {
        return plan.heading().title() + " " + name;
    }

    /** What stands on every page where figures are invented. */
    String notice() {
        return linkage.plan().holdsInvented(linkage.year()) ? texts.get("report.invented") : " ";
    }

    Markup markup() {
        String day = texts.get("report.printedOn", RocYears.date(printedOn, texts.language()));
        Markup line = element("tr", "", element("td", "", name), element("td", "date", day));
        String counts = texts.get(
                "matrix.counts",
                linkage.projects().size(),
                linkage.kpis().size(),
                linkage.links(linkage.projects(), linkage.kpis()),
                linkage.year());
        String hidden = linkage.hiddenProjects() + linkage.hiddenKpis() == 0
                ? ""
                : texts.get("linkage.hidden", linkage.hiddenProjects(), linkage.hiddenKpis());
        String signs = Stream.of(Light.values())
                .map(light -> light.sign() + " " + texts.get("light." + light))
                .collect(Collectors.joining("　"));
        return Markup.all(
                element("h1", "", linkage.plan().heading().title()),
                element("table", "subtitle", line),
                element("p", "overall", (counts + " " + hidden).strip()),
                element("p", "signs", signs));
    }
}
