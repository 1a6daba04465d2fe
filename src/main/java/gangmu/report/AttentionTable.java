package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.KpiProgress;
import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The KPIs whose light is red or yellow, the worst first, each in a row: how far it got, and why that is so. */
record AttentionTable(Plan plan, Year reported, Texts texts) {
    /** Of the style, in pixels: the head, the space of a row, its columns, a letter and a line. */
    private static final double HEAD = 24;

    private static final double PADDING = 8;
    private static final double NAME = 210;
    private static final double WHY = 235;
    private static final double LETTER = 6.2;
    private static final double LINE = 17;

    private static final Comparator<KpiProgress> WORST_FIRST = Comparator.<KpiProgress, Integer>comparing(
                    kpi -> kpi.standing().light() == Light.RED ? 0 : 1)
            .thenComparing(kpi -> kpi.percent().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    /** As many rows as have room in so many pixels, and how many more there are. */
    Markup within(double room) {
        List<KpiProgress> all = all();
        if (all.isEmpty()) {
            return element("p", "empty", texts.get("book.attention.none"));
        }
        List<KpiProgress> shown = fitting(all, room);
        Markup more = shown.size() == all.size()
                ? Markup.NOTHING
                : element("p", "empty", texts.get("book.attention.more", all.size() - shown.size()));
        Markup rows = Markup.all(shown.stream().map(this::row).toList());
        return Markup.all(
                element("table", "attention", element("thead", "", head()), element("tbody", "", rows)), more);
    }

    private List<KpiProgress> all() {
        return plan.kpis().stream()
                .filter(kpi -> isWeak(plan.standing(kpi, reported).light()))
                .map(kpi -> KpiProgress.of(plan, kpi, reported))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static boolean isWeak(Light light) {
        return light == Light.RED || light == Light.YELLOW;
    }

    private List<KpiProgress> fitting(List<KpiProgress> all, double room) {
        List<KpiProgress> shown = new ArrayList<>();
        double left = room - HEAD;
        for (KpiProgress kpi : all) {
            left -= height(kpi);
            if (left < 0 && !shown.isEmpty()) {
                break;
            }
            shown.add(kpi);
        }
        return shown;
    }

    private double height(KpiProgress kpi) {
        LeastRoom.Cell name =
                new LeastRoom.Cell(List.of(kpi.code() + " " + kpi.kpi().name()), NAME, LETTER, LINE);
        LeastRoom.Cell why = new LeastRoom.Cell(List.of(kpi.explanation(reported, texts)), WHY, LETTER, LINE);
        return PADDING + Math.max(name.height(), why.height());
    }

    private Markup head() {
        return element(
                "tr",
                "",
                column("light", "book.light"),
                column("name", "report.adjustments.kpi"),
                column("figure", "report.attainment"),
                column("why", "book.why"));
    }

    private Markup column(String style, String key) {
        return element("th", Map.of("class", style, "scope", "col"), text(texts.get(key)));
    }

    private Markup row(KpiProgress kpi) {
        return element(
                "tr",
                "",
                element("td", "light", new LightSign(texts).of(kpi.standing().light())),
                element("td", "name", kpi.code() + " " + kpi.kpi().name()),
                element("td", "figure", kpi.figure(texts)),
                element(
                        "td",
                        "why",
                        text(kpi.explanation(reported, texts)),
                        InventedLabel.after(kpi.invented(), texts)));
    }
}
