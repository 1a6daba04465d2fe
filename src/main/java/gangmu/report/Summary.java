package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.KpiProgress;
import gangmu.explain.LightWords;
import gangmu.explain.RollupWords;
import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.model.Review;
import gangmu.model.Rollup;
import gangmu.model.Stage;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first page of a report: how many KPIs have which light, and how far each got. */
record Summary(Plan plan, Year reported, Texts texts, ChartFrame charts) {
    /** How high a chart may be, in pixels, beside the title on the first page. */
    private static final int ROOM_ON_FIRST_PAGE = 625;

    /** How high the counts of a stage of reviews are. */
    private static final int ROOM_OF_STAGE = 22;

    /** How many KPIs have which progress light; below, at each stage that was begun, which light people gave them. */
    Markup counts() {
        String all = Integer.toString(plan.kpis().size());
        Markup progress = element(
                "tr",
                "progress",
                count(text(all), texts.get("report.kpis")),
                lights(plan.lights(reported), light -> texts.get("light." + light)));
        return element(
                "table",
                "counts",
                progress,
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
                .map(light -> count(sign(light, counts.getOrDefault(light, 0)), word.apply(light)))
                .toList());
    }

    private static Markup sign(Light light, int count) {
        return Markup.all(element("span", "sign " + light, light.sign()), text(" " + count));
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
        return element("p", "overall", RollupWords.of(Rollup.ofPlan(plan, reported), plan, texts));
    }

    Markup notes(List<String> missing, boolean invented) {
        List<Markup> notes = new ArrayList<>();
        notes.add(element("p", "", new LightSign(texts).unbroken(rules() + texts.get("report.see"))));
        if (invented) {
            notes.add(element("p", "strong", texts.get("report.invented.note")));
        }
        if (!missing.isEmpty()) {
            String named = missing.stream().map(Printable::codePoint).collect(Collectors.joining(", "));
            notes.add(element("p", "strong", texts.get("report.missing", Printable.REPLACEMENT, named)));
        }
        return element("div", "notes", Markup.all(notes));
    }

    private String rules() {
        return LightWords.rules(plan.lightRules(), texts) + LightWords.overruled(plan, reported, texts);
    }

    /** The attainment of every KPI. */
    Markup attainments() {
        return Markup.all(
                element("h2", "charts", texts.get("report.attainments", RocYears.text(reported))),
                new AttainmentCharts(KpiProgress.all(plan, reported), reported, texts, charts, roomOnFirstPage())
                        .places());
    }

    private int roomOnFirstPage() {
        long stages = Arrays.stream(Stage.values()).filter(this::isBegun).count();
        return ROOM_ON_FIRST_PAGE - (int) stages * ROOM_OF_STAGE;
    }
}
