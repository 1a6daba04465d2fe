package gangmu.model;

import gangmu.model.Outcome.Reason;
import gangmu.model.Working.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The measure that counts how many criteria are met, each of an item and, some, under a condition of another. */
record CriteriaCheck(Ledger ledger) {

    Outcome met(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            throw new NoFigure(Reason.NO_CRITERION);
        }
        criteria.forEach(this::expect);
        int met = 0;
        int known = 0;
        Optional<NoFigure> unknown = Optional.empty();
        for (Criterion criterion : criteria) {
            try {
                met += isMet(criterion) ? 1 : 0;
                known++;
            } catch (NoFigure e) {
                unknown = Optional.of(e);
                ledger.say(Said.CRITERION_UNKNOWN, item(criterion.item()).name(), e.missing());
            }
        }
        if (known == 0) {
            throw unknown.orElseThrow();
        }
        say(met, known, criteria.size());
        return new Outcome.Amount(BigDecimal.valueOf(met));
    }

    private void expect(Criterion criterion) {
        ledger.expect(List.of(item(criterion.item())), ledger.year());
        if (criterion.conditionItem() != null) {
            ledger.expect(List.of(item(criterion.conditionItem())), ledger.year());
        }
    }

    private void say(int met, int known, int of) {
        Said said = known < of ? Said.CRITERIA_SO_FAR : Said.CRITERIA;
        if (known < of) {
            ledger.leaveOpen();
        }
        ledger.say(said, BigDecimal.valueOf(met), BigDecimal.valueOf(of), BigDecimal.valueOf(of - known));
    }

    private boolean isMet(Criterion criterion) {
        Item item = item(criterion.item());
        BigDecimal value = ledger.value(item, ledger.year());
        boolean reached = criterion.comparison().holds(value, criterion.threshold());
        List<Working> condition = new ArrayList<>();
        boolean holds = criterion.conditionItem() == null || isMet(criterion, criterion.conditionItem(), condition);
        ledger.say(
                !reached ? Said.CRITERION_NOT_MET : holds ? Said.CRITERION_MET : Said.THRESHOLD_MET,
                item.name(),
                value,
                criterion.comparison(),
                criterion.threshold());
        ledger.say(condition);
        return reached && holds;
    }

    /** Whether the side condition holds, which is said after the criterion. */
    private boolean isMet(Criterion criterion, Id conditionItem, List<Working> said) {
        Item besides = item(conditionItem);
        Comparison comparison = Objects.requireNonNull(criterion.conditionComparison());
        BigDecimal threshold = Objects.requireNonNull(criterion.conditionThreshold());
        BigDecimal beside = ledger.value(besides, ledger.year());
        boolean holds = comparison.holds(beside, threshold);
        said.add(Working.of(
                holds ? Said.CONDITION_MET : Said.CONDITION_NOT_MET, besides.name(), beside, comparison, threshold));
        return holds;
    }

    private Item item(Id id) {
        return ledger.figures().item(id);
    }
}
