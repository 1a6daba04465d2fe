package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.KpiYear;
import gangmu.explain.Explanation;
import gangmu.explain.LightWords;
import gangmu.explain.ReviewWords;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the value of each year of a KPI was computed, and what it is worth. */
record ComputationTable(Plan plan, Kpi kpi, Texts texts) {
    /** In letters, of which Chinese ones count twice; beyond, the computation needs more room than what it is worth. */
    private static final int LONG_LINE = 50;

    /** The columns and rows in the style, in pixels. */
    private static final int WHY = 282;

    private static final int LONG_WHY = 342;
    private static final int BOTH = 594;
    private static final double HEAD = 32;
    private static final double LETTER = 5.7;
    private static final double LINE = 16.5;

    /** A year, how its value was computed and what that is worth. */
    private record Row(Year year, List<String> value, List<String> worth) {
        boolean isLong() {
            return value.stream().anyMatch(line -> LeastRoom.letters(line) > LONG_LINE);
        }

        /** With the head above it, and so much of the width for the computation. */
        LeastRoom room(int why) {
            return LeastRoom.of(
                    HEAD,
                    new LeastRoom.Cell(value, why, LETTER, LINE),
                    new LeastRoom.Cell(worth, BOTH - why, LETTER, LINE));
        }
    }

    Markup rows() {
        List<Row> rows = KpiYear.all(plan, kpi).stream()
                .map(KpiYear::year)
                .map(year -> new Row(year, Explanation.value(plan, kpi, year, texts), worth(year)))
                .toList();
        boolean isLong = rows.stream().anyMatch(Row::isLong);
        int why = isLong ? LONG_WHY : WHY;
        Markup table = element(
                "table",
                isLong ? "years long" : "years",
                element("thead", "", head()),
                element("tbody", "", Markup.all(rows.stream().map(this::row).toList())));
        return rows.getFirst().room(why).around(table);
    }

    private Markup head() {
        return element(
                "tr",
                "",
                column("year", texts.get("report.year")),
                column("why", texts.get("report.computation", plan.numbering().code(kpi))),
                column("", texts.get("report.worth")));
    }

    private static Markup column(String style, String words) {
        return element("th", Map.of("class", style, "scope", "col"), text(words));
    }

    private Markup row(Row row) {
        Markup invented = InventedLabel.after(plan.evaluation(kpi, row.year()).isInvented(), texts);
        Sentences sentences = new Sentences(texts);
        return element(
                "tr",
                "",
                element("td", "year", RocYears.text(row.year())),
                element("td", "why", sentences.of(row.value(), invented)),
                element("td", "", sentences.of(row.worth(), Markup.NOTHING)));
    }

    private List<String> worth(Year year) {
        List<String> worth = new ArrayList<>(Explanation.worth(plan, kpi, year, texts));
        worth.add(LightWords.why(plan, kpi, year, texts));
        worth.addAll(ReviewWords.lines(plan, kpi, year, texts));
        return worth;
    }
}
