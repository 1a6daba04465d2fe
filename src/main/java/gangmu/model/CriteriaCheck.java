package gangmu.model;

import gangmu.model.Outcome.Reason;
import gangmu.model.Working.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The measure that counts how many criteria are met, each of an item and, some, under a condition of another. */
record CriteriaCheck(Ledger ledger) {

    Outcome met(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            throw new NoFigure(Reason.NO_CRITERION);
        }
        criteria.forEach(this::expect);
        if (criteria.size() == 1) {
            return only(criteria.getFirst());
        }
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
            ledger.leaveOpen();
            throw unknown.orElseThrow();
        }
        say(met, known, criteria.size());
        return new Outcome.Amount(BigDecimal.valueOf(met));
    }

    /** Of a single one, why it cannot be judged is why there is no value, and said once. */
    private Outcome only(Criterion criterion) {
        try {
            boolean met = isMet(criterion);
            say(met ? 1 : 0, 1, 1);
            return new Outcome.Amount(met ? BigDecimal.ONE : BigDecimal.ZERO);
        } catch (NoFigure e) {
            ledger.leaveOpen();
            throw e;
        }
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

    /** @throws NoFigure if that cannot be known yet: what fails one of its two conditions needs no figure for the other */
    private boolean isMet(Criterion criterion) {
        Item item = item(criterion.item());
        List<Working> said = new ArrayList<>();
        if (criterion.conditionItem() == null) {
            return isReached(criterion, item, true, said);
        }
        Item besides = item(criterion.conditionItem());
        Optional<Boolean> main = judged(item, criterion.comparison(), criterion.threshold());
        Optional<Boolean> condition = judged(besides, criterion.conditionComparison(), criterion.conditionThreshold());
        if (main.isEmpty() && condition.equals(Optional.of(false))) {
            holds(criterion, besides, said);
            ledger.say(Said.CRITERION_LOST, item.name());
            ledger.say(said);
            return false;
        }
        if (condition.isEmpty() && main.equals(Optional.of(false))) {
            return isReached(criterion, item, true, said);
        }
        value(item); // which is to be known before anything is asked of the other
        boolean holds = holds(criterion, besides, said);
        return isReached(criterion, item, holds, said) && holds;
    }

    /** Whether an item reaches its threshold; empty where one of them is not known. */
    private Optional<Boolean> judged(Item item, @Nullable Comparison comparison, @Nullable BigDecimal threshold) {
        return comparison == null || threshold == null
                ? Optional.empty()
                : ledger.figures()
                        .gathered(item, Period.of(ledger.year()))
                        .value()
                        .map(value -> comparison.holds(value, threshold));
    }

    private boolean isReached(Criterion criterion, Item item, boolean holds, List<Working> condition) {
        BigDecimal value = value(item);
        BigDecimal threshold = threshold(criterion);
        boolean reached = criterion.comparison().holds(value, threshold);
        ledger.say(
                !reached ? Said.CRITERION_NOT_MET : holds ? Said.CRITERION_MET : Said.THRESHOLD_MET,
                item.name(),
                value,
                criterion.comparison(),
                threshold);
        ledger.say(condition);
        return reached;
    }

    private BigDecimal threshold(Criterion criterion) {
        return Optional.ofNullable(criterion.threshold())
                .orElseThrow(() ->
                        new NoFigure(Reason.NO_THRESHOLD, item(criterion.item()).name()));
    }

    private BigDecimal value(Item item) {
        return ledger.value(item, ledger.year());
    }

    /** Whether the side condition holds, which is said after the criterion. */
    private boolean holds(Criterion criterion, Item besides, List<Working> said) {
        Comparison comparison = Objects.requireNonNull(criterion.conditionComparison());
        BigDecimal threshold = Optional.ofNullable(criterion.conditionThreshold())
                .orElseThrow(() -> new NoFigure(Reason.NO_THRESHOLD, besides.name()));
        BigDecimal beside = value(besides);
        boolean holds = comparison.holds(beside, threshold);
        said.add(Working.of(
                holds ? Said.CONDITION_MET : Said.CONDITION_NOT_MET, besides.name(), beside, comparison, threshold));
        return holds;
    }

    private Item item(Id id) {
        return ledger.figures().item(id);
    }
}
