package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.model.Review;
import gangmu.model.Stage;
import gangmu.text.Texts;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many KPIs have which standing light; below, at each stage that was begun, which light people gave them. */
record LightCounts(Plan plan, Year reported, Texts texts) {
    /** How high the table is in the style in pixels, and how much each stage of reviews adds. */
    private static final int HEIGHT = 80;

    private static final int HEIGHT_OF_STAGE = 22;

    Markup table() {
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

    /** How high it is, in pixels. */
    int height() {
        long stages = Arrays.stream(Stage.values()).filter(this::isBegun).count();
        return (int) (HEIGHT + stages * HEIGHT_OF_STAGE);
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
}
