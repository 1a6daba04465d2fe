package gangmu.explain;

import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Review;
import gangmu.text.Texts;
import java.time.Year;
import java.util.List;

/** What people said of a KPI-year, in words. */
public final class ReviewWords {
    private ReviewWords() {}

    /** A line for each review, e.g. 初核：★ 績效良好（理由）. */
    public static List<String> lines(Plan plan, Kpi kpi, Year year, Texts texts) {
        return plan.reviews(kpi.id()).stream()
                .filter(review -> review.year().equals(year))
                .map(review -> line(plan, review, texts))
                .toList();
    }

    private static String line(Plan plan, Review review, Texts texts) {
        String light = LightWords.of(review.light(), texts);
        String stage = texts.get("review." + review.stage());
        if (review.lacksReason(plan)) {
            return texts.get("review.line.unexplained", stage, light);
        }
        return review.reason().isEmpty()
                ? texts.get("review.line", stage, light)
                : texts.get("review.line.reason", stage, light, review.reason());
    }
}
