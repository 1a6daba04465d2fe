package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.HiddenWords;
import gangmu.explain.LightWords;
import gangmu.model.Light;
import gangmu.model.Linkage;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A report on what is looked at of the linkage, with the lights of a year. */
abstract class LinkageReport extends PlanReport {
    /** As it was given, with all characters as they are. */
    final Linkage looked;

    final Linkage linkage;

    LinkageReport(Linkage looked, Printable printable, String nameKey, Texts texts, LocalDate printedOn) {
        super(printable, nameKey, texts, printedOn);
        this.looked = looked;
        this.linkage = Linkage.of(plan(), looked.year(), looked.filter());
    }

    /** What stands on every page where figures are invented. */
    final String notice() {
        return plan().holdsInvented(linkage.year()) ? texts.get("report.invented") : " ";
    }

    /** The heading with how much it is, what a filter hides, and what the signs mean. */
    final Markup heading() {
        String counts = texts.get(
                "matrix.counts",
                linkage.projects().size(),
                linkage.kpis().size(),
                linkage.links(linkage.projects(), linkage.kpis()),
                linkage.year());
        return heading(counts, HiddenWords.of(linkage, texts));
    }

    /** The heading with how much it is, what is hidden, and what the signs mean. */
    final Markup heading(String counts, String hidden) {
        LightSign sign = new LightSign(texts);
        List<Markup> signs = Stream.of(Light.values())
                .map(light -> Markup.all(sign.of(light), text("　")))
                .toList();
        return heading(
                element("p", "overall", (counts + " " + hidden).strip()),
                element("p", "signs", Markup.all(signs), text(LightWords.overruled(plan(), linkage.year(), texts))));
    }
}
