package gangmu.exchange;

import gangmu.model.Closing;
import gangmu.model.Comparison;
import gangmu.model.Element;
import gangmu.model.Id;
import gangmu.model.Judged;
import gangmu.model.Light;
import gangmu.model.LightRule;
import gangmu.model.Rank;
import gangmu.model.Review;
import gangmu.model.Stage;
import gangmu.model.Weight;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The reading of what people say of a KPI: how much it counts, what they reviewed, and which years they closed. */
record Verdicts(MeasureReading measures, Id kpi) {

    List<Element> elements(JsonPlace json) {
        List<Element> elements = new ArrayList<>();
        json.optional("weight").map(Verdicts::notNegative).ifPresent(value -> elements.add(new Weight(kpi, value)));
        Set<String> reviewed = new HashSet<>();
        for (JsonPlace review : json.itemsOf("reviews")) {
            Review read = review(review);
            String once = read.year() + " " + read.stage();
            if (!reviewed.add(once)) {
                throw review.at("stage").wrong("wrong.json.twice", once);
            }
            elements.add(read);
        }
        Set<Year> closed = new HashSet<>();
        for (JsonPlace closing : json.itemsOf("closed")) {
            Closing read = closing(closing);
            closing.at("year").requireFirst(closed.add(read.year()));
            elements.add(read);
        }
        return elements;
    }

    private Review review(JsonPlace json) {
        json.only("year", "stage", "light", "reason", "judged", "by", "at");
        return new Review(
                kpi,
                year(json),
                json.at("stage").choice(Stage.class),
                json.at("light").choice(Light.class),
                json.textOf("reason"),
                judged(json),
                measures.by(json),
                measures.at(json));
    }

    private Closing closing(JsonPlace json) {
        json.only("year", "judged", "by", "at");
        return new Closing(kpi, year(json), judged(json), measures.by(json), measures.at(json));
    }

    private static Judged judged(JsonPlace json) {
        return json.optional("judged")
                .map(seen -> seen.only("light", "value", "target", "upper", "attainment"))
                .map(seen -> new Judged(
                        seen.at("light").choice(Light.class),
                        seen.figureOf("value"),
                        seen.figureOf("target"),
                        seen.figureOf("upper"),
                        seen.figureOf("attainment")))
                .orElse(Judged.UNKNOWN);
    }

    private Year year(JsonPlace json) {
        return IsoTimes.year(json.at("year")); // which the plan may have had before
    }

    static LightRule rule(JsonPlace json, Rank rank) {
        json.only("comparison", "percent", "light");
        return new LightRule(
                Id.random(),
                rank,
                json.choiceOf("comparison", Comparison.AT_LEAST),
                json.at("percent").figure(),
                json.at("light").choice(Light.class));
    }

    static BigDecimal notNegative(JsonPlace json) {
        BigDecimal value = json.figure();
        if (value.signum() < 0) {
            throw json.wrong("wrong.weight");
        }
        return value;
    }

    static BigDecimal aboveZero(JsonPlace json) {
        BigDecimal value = json.figure();
        if (value.signum() <= 0) {
            throw json.wrong("wrong.cap");
        }
        return value;
    }
}
