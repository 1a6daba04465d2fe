package gangmu.report;

import gangmu.model.Plan;
import gangmu.text.Texts;
import java.time.LocalDate;

/** What is found in how projects and KPIs go together, on pages of its own. */
public final class FindingsReport extends PlanReport {
    /** The findings of a plan. */
    public FindingsReport(Plan plan, Texts texts, LocalDate printedOn) {
        super(plan, "findings.name", texts, printedOn);
    }

    @Override
    public Pages pages() {
        FindingList list = new FindingList(plan(), texts);
        return Press.print(frame().xhtml(" ", heading(list.summary()), list.rules("h2")), new ChartFrame());
    }
}
