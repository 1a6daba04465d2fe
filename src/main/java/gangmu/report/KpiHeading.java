package gangmu.report;

import static gangmu.report.Markup.element;

/** The line that names a KPI, over whatever the report says of it. */
final class KpiHeading {
    private KpiHeading() {}

    /** Its number, its name and what stands at the end of the line. */
    static Markup of(String code, String name, Markup end) {
        return element(
                "table",
                "name",
                element(
                        "tr",
                        "",
                        element("td", "code", code),
                        element("td", "", element("h4", "", name)),
                        end.equals(Markup.NOTHING) ? end : element("td", "verdict", end)));
    }
}
