package gangmu.exchange;

import gangmu.explain.DriftWords;
import gangmu.model.Closing;
import gangmu.model.Judgement;
import gangmu.model.Plan;
import gangmu.model.Review;
import gangmu.text.Texts;
import tools.jackson.databind.node.ObjectNode;

/** Reviews and closed years in an evaluation: what was said, with what has changed since in the language of the texts. */
record WrittenJudgement(Plan plan, Texts texts) {

    ObjectNode review(Review review) {
        return withDrift(WrittenVerdicts.review(review), review);
    }

    ObjectNode closing(Closing closing) {
        return withDrift(WrittenVerdicts.closing(closing), closing);
    }

    /** An evaluation is of one year, which it states once. */
    private ObjectNode withDrift(ObjectNode json, Judgement judgement) {
        json.remove("year");
        return json.put("changed", DriftWords.of(plan, judgement, texts).orElse(null));
    }
}
