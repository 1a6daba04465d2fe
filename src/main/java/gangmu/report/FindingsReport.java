package gangmu.report;

import gangmu.model.Plan;
import gangmu.text.Texts;
import java.time.LocalDate;

/** What is found in how projects and KPIs go together, on pages of its own. */
public final class FindingsReport extends PlanReport {
    private final Plan looked;

    /** The findings of a plan. */
    public FindingsReport(Plan plan, Texts texts, LocalDate printedOn) {
        this(plan, Printable.of(plan), texts, printedOn);
    }

    private FindingsReport(Plan looked, Printable printable, Texts texts, LocalDate printedOn) {
        super(printable, "findings.name", texts, printedOn);
        this.looked = looked;
    }

    @Override
    PlanReport readable() {
        return new FindingsReport(looked, Printable.readable(looked), texts, printedOn);
    }

    @Override
    Manuscript manuscript() {
        FindingList list = new FindingList(plan(), texts);
        return new Manuscript(frame().xhtml(" ", heading(list.summary()), list.rules("h2")), new ChartFrame());
    }
}
