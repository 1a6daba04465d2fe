package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.FigureNotation;
import gangmu.explain.PeriodWords;
import gangmu.model.Actual;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Role;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of a KPI by item and period, with their sources and who entered them when, each once. */
record InputTable(Plan plan, Kpi kpi, Texts texts) {
    /** In the place of a source; the appendix says once what it stands for. */
    static final String NOT_STATED = "—";

    /** Of the style, in pixels: the head, the columns of names and figures, a letter and a line. */
    private static final double HEAD = 36;

    private static final double NARROW = 172;
    private static final double WIDE = 262;
    private static final double LETTER = 5.8;
    private static final double LINE = 18;

    /** What figures of an item share that stand in one row; figures by parts of a year have a row each year. */
    private record Row(Item item, Optional<Year> year, String source, boolean invented, String by, boolean dated) {}

    /** Nothing where there are no figures. */
    Markup rows() {
        List<Actual> figures = plan.actuals(kpi.id());
        if (figures.isEmpty()) {
            return Markup.NOTHING;
        }
        Markup head = element(
                "tr",
                "",
                column("item", "report.item"),
                column("counted", "report.figures"),
                column("source", "report.source"),
                column("entered", "report.entered"));
        List<Map.Entry<Row, List<Actual>>> rows = plan.items(kpi.id()).stream()
                .flatMap(item -> grouped(item, figures).entrySet().stream())
                .toList();
        return room(rows.getFirst())
                .around(element(
                        "table",
                        "inputs",
                        element("thead", "", head),
                        element(
                                "tbody",
                                "",
                                Markup.all(rows.stream()
                                        .map(row -> row(row.getKey(), row.getValue()))
                                        .toList()))));
    }

    /** What the head takes to stand above the first row, however long a name or a source is. */
    private LeastRoom room(Map.Entry<Row, List<Actual>> first) {
        String figures = first.getValue().stream()
                .map(figure -> counted(first.getKey(), figure))
                .collect(Collectors.joining(texts.get("report.figures.separator")));
        return LeastRoom.of(
                HEAD,
                new LeastRoom.Cell(List.of(name(first.getKey())), NARROW, LETTER, LINE),
                new LeastRoom.Cell(List.of(figures), WIDE, LETTER, LINE),
                new LeastRoom.Cell(List.of(source(first.getKey())), NARROW / 2, LETTER, LINE),
                new LeastRoom.Cell(List.of(first.getKey().by()), NARROW / 2, LETTER, 2 * LINE));
    }

    private Markup column(String style, String key) {
        return element("th", Map.of("class", style, "scope", "col"), text(texts.get(key)));
    }

    private static Map<Row, List<Actual>> grouped(Item item, List<Actual> figures) {
        return figures.stream()
                .filter(figure -> figure.item().equals(item.id()))
                .collect(Collectors.groupingBy(
                        figure -> new Row(
                                item,
                                Optional.of(figure.year()).filter(year -> !isWhole(figure.period())),
                                figure.source(),
                                figure.invented(),
                                figure.by(),
                                figure.isDated()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static boolean isWhole(Period period) {
        return period.equals(Period.of(period.year()));
    }

    private Markup row(Row row, List<Actual> figures) {
        return element(
                "tr",
                "",
                element("td", "item", name(row)),
                element("td", "counted", counted(row, figures)),
                element("td", "source", source(row)),
                element("td", "entered", entered(row, figures)));
    }

    private String name(Row row) {
        Item item = row.item();
        String name = item.unit().isEmpty() ? item.name() : texts.get("report.item.unit", item.name(), item.unit());
        return row.year().isEmpty() ? name : texts.get("report.item.gathered", name, gathering(item));
    }

    /** How periods make a year; scores of samples weigh as much as was asked in them. */
    private String gathering(Item item) {
        Method method = plan.measure(kpi.id()).map(Measure::method).orElse(Method.SUM_IN_YEAR);
        boolean weighted = method == Method.SURVEY
                && item.role() == Role.PART
                && plan.items(kpi.id()).stream().anyMatch(other -> other.role() == Role.BASE);
        return texts.get(weighted ? "gathering.weighted" : "gathering." + method.gathered(item));
    }

    /** Years and figures, or the year once and its parts with theirs. */
    private Markup counted(Row row, List<Actual> figures) {
        String separator = texts.get("report.figures.separator");
        Actual last = figures.getLast();
        return Markup.all(
                text(row.year()
                        .map(year -> texts.get("report.figures.year", year))
                        .orElse("")),
                Markup.all(figures.stream()
                        .map(figure ->
                                Markup.unbroken(counted(row, figure) + (figure.equals(last) ? "" : separator.strip())))
                        .toList()));
    }

    private String counted(Row row, Actual figure) {
        String value = FigureNotation.of(plan, kpi.id()).text(figure.value());
        String when = row.year().isEmpty() ? RocYears.text(figure.year()) : PeriodWords.inYear(figure.period(), texts);
        return texts.get("report.figures.of", when, value);
    }

    private String source(Row row) {
        String stated = row.source().isEmpty() ? NOT_STATED : row.source();
        return row.invented() ? texts.get("input.invented") : stated;
    }

    private Markup entered(Row row, List<Actual> figures) {
        if (!row.dated()) {
            return text(row.by().isEmpty() ? NOT_STATED : row.by());
        }
        List<Markup> days = figures.stream()
                .map(Actual::at)
                .sorted()
                .map(at -> RocDays.text(LocalDate.ofInstant(at, ZoneId.systemDefault())))
                .distinct()
                .map(Markup::unbroken)
                .toList();
        Markup last =
                days.size() == 1 ? Markup.NOTHING : Markup.all(text(texts.get("report.entered.to")), days.getLast());
        return Markup.all(text(row.by() + " "), days.getFirst(), last);
    }
}
