package gangmu.explain;

import gangmu.explain.FieldWords.Told;
import gangmu.model.Closing;
import gangmu.model.Entered;
import gangmu.model.Judged;
import gangmu.model.Judgement;
import gangmu.model.LightRule;
import gangmu.model.Review;
import gangmu.text.Figures;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules for lights, reviews and closed years in words. */
record JudgingWords(Known known) {

    ElementWords of(LightRule rule) {
        return ElementWords.thing(
                known,
                PlaceWords.of(rule, known),
                FieldWords.of(
                        "figures.attainment",
                        List.of(rule.comparison(), rule.percent()),
                        same -> LightWords.condition(rule, texts()),
                        texts()),
                FieldWords.of("rules.light", rule.light(), light -> LightWords.of(light, texts()), texts()));
    }

    ElementWords of(Judgement judgement) {
        return switch (judgement) {
            case Review review -> of(review);
            case Closing closing -> of(closing);
        };
    }

    private ElementWords of(Review review) {
        return ElementWords.value(
                known,
                "review.none",
                main(
                        review,
                        FieldWords.of("rules.light", review.light(), light -> LightWords.of(light, texts()), texts())),
                FieldWords.text("report.adjustments.reason", review.reason(), texts()),
                judged(review),
                signed(review));
    }

    private ElementWords of(Closing closing) {
        return ElementWords.value(
                known,
                "evaluation.no",
                main(closing, FieldWords.truth("closing", true, texts())),
                judged(closing),
                signed(closing));
    }

    /** 109 年度初核 or 109 年度結案. */
    private FieldWords main(Judgement judgement, FieldWords field) {
        return field.labelled(
                () -> texts().get("changed.ofYear", judgement.year(), ReviewWords.name(judgement, texts())));
    }

    private FieldWords judged(Judgement judgement) {
        return FieldWords.of(
                        "changed.judged",
                        judgement.judged().equals(Judged.UNKNOWN) ? null : judgement.judged(),
                        judged -> judged(judgement, judged),
                        texts())
                .told(Told.ALONE);
    }

    private String judged(Judgement judgement, Judged judged) {
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(judged.value())
                .map(FigureNotation.of(known.plan(), judgement.kpi())::text)
                .ifPresent(value -> parts.add(detail("figures.actual", value)));
        known.kpi(judgement.kpi())
                .filter(kpi -> judged.target() != null)
                .map(kpi -> TargetWords.figures(known.plan(), kpi, judged.target(), judged.upper(), texts()))
                .ifPresent(target -> parts.add(detail("figures.target", target)));
        Optional.ofNullable(judged.attainment())
                .map(Figures::percent)
                .ifPresent(attainment -> parts.add(detail("figures.attainment", attainment)));
        Optional.ofNullable(judged.light())
                .map(light -> LightWords.of(light, texts()))
                .ifPresent(light -> parts.add(detail("report.light", light)));
        return parts.isEmpty() ? known.none() : String.join(texts().get("list.semicolon"), parts);
    }

    private String detail(String labelKey, String words) {
        return texts().get("changed.detail", texts().get(labelKey), words);
    }

    private FieldWords signed(Judgement judgement) {
        return FieldWords.of(
                        "changed.signed",
                        new Entered(judgement.by(), judgement.at()),
                        same -> ReviewWords.by(judgement, texts()),
                        texts())
                .told(Told.ALONE);
    }

    private Texts texts() {
        return known.texts();
    }
}
