package gangmu.exchange;

import static gangmu.exchange.WrittenPlan.figure;
import static gangmu.exchange.WrittenPlan.object;
import static gangmu.exchange.WrittenPlan.text;

import gangmu.model.Closing;
import gangmu.model.Entered;
import gangmu.model.Judged;
import gangmu.model.Judgement;
import gangmu.model.Light;
import gangmu.model.Requirement;
import gangmu.model.Review;
import gangmu.model.TargetAdjustment;
import tools.jackson.databind.node.ObjectNode;

/** What people said of a KPI's years as JSON, with who said it, when, and having seen what. */
final class WrittenVerdicts {
    private WrittenVerdicts() {}

    static ObjectNode review(Review review) {
        ObjectNode json = object().put("year", review.year().toString());
        json.put("stage", review.stage().name()).put("light", review.light().name());
        text(json, "reason", review.reason());
        return said(json, review);
    }

    static ObjectNode closing(Closing closing) {
        return said(object().put("year", closing.year().toString()), closing);
    }

    private static ObjectNode said(ObjectNode json, Judgement judgement) {
        Light light = judgement.judged().light();
        if (light != null) {
            json.set("judged", judged(judgement.judged(), light));
        }
        return entered(json, new Entered(judgement.by(), judgement.at()));
    }

    private static ObjectNode judged(Judged judged, Light light) {
        ObjectNode json = object().put("light", light.name());
        figure(json, "value", judged.value());
        figure(json, "target", judged.target());
        figure(json, "upper", judged.upper());
        figure(json, "attainment", judged.attainment());
        return json;
    }

    static ObjectNode adjustment(TargetAdjustment adjustment) {
        ObjectNode json = object().put("year", adjustment.year().toString());
        json.set("before", requirement(adjustment.before()));
        json.set("after", requirement(adjustment.after()));
        json.put("easier", adjustment.easier());
        text(json, "reason", adjustment.reason());
        return entered(json, new Entered(adjustment.by(), adjustment.at()));
    }

    private static ObjectNode requirement(Requirement requirement) {
        ObjectNode json = object();
        figure(json, "value", requirement.value());
        figure(json, "upper", requirement.upper());
        return json.put("direction", requirement.direction().name());
    }

    static ObjectNode entered(ObjectNode json, Entered entered) {
        return json.put("by", entered.by()).put("at", entered.at().toString());
    }
}
