package gangmu.exchange;

import gangmu.model.Direction;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Rank;
import gangmu.model.Requirement;
import gangmu.model.TargetAdjustment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reading of how a KPI's targets were adjusted, in the order in which that was done.
 *
 * @param direction which way the KPI is meant to go, as its measure has it
 */
record AdjustmentsReading(MeasureReading measures, Kpi kpi, Direction direction) {

    List<TargetAdjustment> elements(JsonPlace json) {
        List<TargetAdjustment> adjustments = new ArrayList<>();
        Siblings.inOrder(json.itemsOf("adjustments"), (place, rank) -> adjustments.add(adjustment(place, rank)));
        return adjustments;
    }

    private TargetAdjustment adjustment(JsonPlace json, Rank rank) {
        json.only("year", "before", "after", "easier", "reason", "by", "at");
        Requirement before = requirement(json.at("before"));
        Requirement after = requirement(json.at("after"));
        boolean easier = json.optional("easier").map(JsonPlace::truth).orElseGet(() -> after.isEasierThan(before));
        if (after.contradicts(easier, before)) {
            throw json.at("easier").wrong(easier ? "wrong.json.easier.not" : "wrong.json.easier.is");
        }
        String reason = json.textOf("reason");
        if (easier && reason.isEmpty()) {
            throw json.wrong("wrong.json.easier");
        }
        return new TargetAdjustment(
                Id.random(),
                kpi.id(),
                rank,
                IsoTimes.year(json.at("year")), // of years that the plan may have had before
                before,
                after,
                easier,
                reason,
                measures.by(json),
                measures.at(json));
    }

    private Requirement requirement(JsonPlace json) {
        json.only("value", "upper", "direction");
        @Nullable BigDecimal value = json.figureOf("value");
        return new Requirement(value, MeasureReading.upper(json, value), json.choiceOf("direction", direction));
    }
}
