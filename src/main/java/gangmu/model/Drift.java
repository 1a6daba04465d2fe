package gangmu.model;

import java.util.List;
import java.util.Optional;

/**
 * What changed of a KPI-year since a person judged it, whatever the cause: figures, target, measure or rules for lights.
 *
 * @param before what the year came to then; the same as now where that is not known
 * @param now what it comes to now
 * @param later the figures behind its value that were entered since, in the order of items and periods
 */
public record Drift(Judged before, Judged now, List<Actual> later) {

    static Optional<Drift> since(Judgement judgement, Plan plan, Kpi kpi) {
        Judged now = Judged.of(plan, kpi, judgement.year());
        Judged before = judgement.judged().isKnown() ? judgement.judged() : now;
        List<Actual> later = plan.evaluation(kpi, judgement.year()).inputs().stream()
                .filter(actual -> actual.at().isAfter(judgement.at()))
                .toList();
        return later.isEmpty() && before.equals(now) ? Optional.empty() : Optional.of(new Drift(before, now, later));
    }
}
