package gangmu.report;

import gangmu.model.Linkage;
import gangmu.text.Texts;
import java.time.LocalDate;

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
        return heading(new LinkageNotes(linkage, texts).paragraphs());
    }

    /** The heading with how much it is, what is hidden, and what the signs mean. */
    final Markup heading(String counts, String hidden) {
        return heading(new LinkageNotes(linkage, texts).paragraphs(counts, hidden));
    }
}
