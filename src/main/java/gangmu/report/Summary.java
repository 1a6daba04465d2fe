package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.AttainmentChart;
import gangmu.chart.Palette;
import gangmu.explain.RollupWords;
import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.model.Review;
import gangmu.model.Rollup;
import gangmu.model.Stage;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The first page of a report: how many KPIs have which light, and how far each got. */
record Summary(Plan plan, Year reported, FrontNotes notes, Texts texts, ChartFrame charts) {
    /** How much of the first page is left in pixels beside what stands on it of every plan. */
    private static final int ROOM_ON_FIRST_PAGE = 786;

    /** The title and the sentence on all KPIs in the style, in pixels. */
    private static final double TITLE_LETTER = 12;

    private static final double TITLE_LINE = 33;
    private static final double LETTER = 6.7;
    private static final double LINE = 20;

    /** How high the counts of a stage of reviews are. */
    private static final int ROOM_OF_STAGE = 22;

    /** How many KPIs have which standing light; below, at each stage that was begun, which light people gave them. */
    Markup counts() {
        String all = Integer.toString(plan.kpis().size());
        Markup standing = element(
                "tr",
                "standing",
                count(text(all), texts.get("report.kpis")),
                lights(plan.lights(reported), light -> texts.get("light." + light)));
        return element(
                "table",
                "counts",
                standing,
                Markup.all(Arrays.stream(Stage.values())
                        .filter(this::isBegun)
                        .map(this::reviewed)
                        .toList()));
    }

    private boolean isBegun(Stage stage) {
        return reviews(stage).findAny().isPresent();
    }

    private Stream<Review> reviews(Stage stage) {
        return plan.kpis().stream().flatMap(kpi -> plan.review(kpi.id(), reported, stage).stream());
    }

    private Markup reviewed(Stage stage) {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        reviews(stage).forEach(review -> counts.merge(review.light(), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String words = texts.get("report.reviewed", texts.get("review." + stage), all);
        return element("tr", "reviewed", element("td", "", words), lights(counts, light -> ""));
    }

    private static Markup lights(Map<Light, Integer> counts, Function<Light, String> word) {
        return Markup.all(Arrays.stream(Light.values())
                .map(light -> count(LightSign.of(light, counts.getOrDefault(light, 0)), word.apply(light)))
                .toList());
    }

    private static Markup count(Markup number, String word) {
        return element(
                "td",
                "",
                element("div", "number", number),
                word.isEmpty() ? Markup.NOTHING : element("div", "word", text(word)));
    }

    /** What all KPIs come to. */
    Markup overall() {
        return element("p", "overall", together());
    }

    private String together() {
        return RollupWords.of(Rollup.ofPlan(plan, reported), plan, texts);
    }

    /** The attainment of every KPI, and what is to be said of all of them. */
    Markup attainments() {
        return Markup.all(
                element("h2", "charts", texts.get("report.attainments", RocYears.text(reported))),
                new PagedChart(
                                new AttainmentChart(plan, plan.kpis(), reported, Palette.PRINT, texts),
                                charts,
                                roomOnFirstPage())
                        .places(),
                notes.paragraphs(texts));
    }

    /** What title, counts, sentences and notes leave of it. */
    private int roomOnFirstPage() {
        long stages = Arrays.stream(Stage.values()).filter(this::isBegun).count();
        double taken = stages * ROOM_OF_STAGE
                + height(plan.heading().title(), TITLE_LETTER, TITLE_LINE)
                + height(together(), LETTER, LINE)
                + notes.height();
        return (int) (ROOM_ON_FIRST_PAGE - taken);
    }

    private static double height(String text, double letter, double line) {
        return new LeastRoom.Cell(List.of(text), ProgressReport.WIDTH, letter, line).height();
    }
}
