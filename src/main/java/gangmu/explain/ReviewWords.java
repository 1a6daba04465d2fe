package gangmu.explain;

import gangmu.model.Attainment;
import gangmu.model.Closing;
import gangmu.model.Entered;
import gangmu.model.Judgement;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Review;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What people said of a KPI-year, who said it and when, and what changed since, in words. */
public final class ReviewWords {
    private ReviewWords() {}

    /** A line for each review, e.g. 初核：★ 績效良好（理由）；王小明 於 109/03/02 12:00 審核, and for what changed since. */
    public static List<String> lines(Plan plan, Kpi kpi, Year year, Texts texts) {
        List<String> lines = new ArrayList<>();
        for (Review review : plan.reviews(kpi.id(), year)) {
            lines.add(texts.get("judgement", line(plan, review, texts), by(review, texts)));
            DriftWords.of(plan, review, texts).ifPresent(lines::add);
        }
        return lines;
    }

    private static String line(Plan plan, Review review, Texts texts) {
        String light = LightWords.of(review.light(), texts);
        String stage = texts.get("review." + review.stage());
        if (review.lacksReason(plan)) {
            return texts.get(review.agreed() ? "review.line.overtaken" : "review.line.unexplained", stage, light);
        }
        return review.reason().isEmpty()
                ? texts.get("review.line", stage, light)
                : texts.get("review.line.reason", stage, light, review.reason());
    }

    /** That a person said that nothing more is to come of a year, and what changed since; nothing where nobody did. */
    public static List<String> closed(Plan plan, Kpi kpi, Year year, Texts texts) {
        boolean evaluated = plan.attainment(kpi, year) instanceof Attainment.Percent;
        String came = LackWords.of(plan.evaluation(kpi, year), year, texts);
        String word = texts.get(evaluated ? "why.closed.evaluated" : "why.closed.unevaluated", came);
        return plan.closing(kpi.id(), year).stream()
                .flatMap(closing -> Stream.concat(
                        Stream.of(texts.get("judgement", word, by(closing, texts))),
                        DriftWords.of(plan, closing, texts).stream()))
                .toList();
    }

    /** What a person should know beside the figures: that a review overrules the rules, and what changed since it. */
    public static List<String> notes(Plan plan, Kpi kpi, Year year, Texts texts) {
        List<String> notes = new ArrayList<>();
        LightWords.overruled(plan.standing(kpi, year), texts).ifPresent(notes::add);
        Stream.<Judgement>concat(plan.closing(kpi.id(), year).stream(), plan.reviews(kpi.id(), year).stream())
                .flatMap(judgement -> DriftWords.of(plan, judgement, texts).stream())
                .forEach(notes::add);
        return notes;
    }

    /** Who reviewed or closed a year, and when: 王小明 於 109/03/02 12:00 審核. */
    public static String by(Judgement judgement, Texts texts) {
        Entered entered = new Entered(judgement.by(), judgement.at());
        return switch (judgement) {
            case Review review -> EnteredWords.reviewed(entered, texts);
            case Closing closing -> EnteredWords.closed(entered, texts);
        };
    }

    /** 初核, 複核 or 結案. */
    static String name(Judgement judgement, Texts texts) {
        return switch (judgement) {
            case Review review -> texts.get("review." + review.stage());
            case Closing closing -> texts.get("closing");
        };
    }
}
