package gangmu.model;

import gangmu.model.Ledger.Sum;
import gangmu.model.Outcome.Reason;
import gangmu.model.Working.Said;
import gangmu.model.Working.Term;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The measures that add up: what came in so far is their value so far. */
record Sums(Ledger ledger) {

    Outcome ofParts() {
        Sum sum = ledger.soFar(ledger.parts());
        ledger.say(Said.SUM, sum.terms(), sum.value());
        return new Outcome.Amount(sum.value());
    }

    Outcome ofLatest() {
        List<Item> parts = ledger.parts();
        Sum sum = ledger.soFar(parts);
        boolean said = parts.size() == 1
                && ledger.figures().gathering(parts.getFirst()) == Gathering.LATEST
                && ledger.figures().span() != Span.YEAR;
        if (!said) {
            ledger.say(Said.SUM, sum.terms(), sum.value());
        }
        return new Outcome.Amount(sum.value());
    }

    Outcome since(Year base) {
        List<Item> parts = ledger.parts();
        List<Term> terms = new ArrayList<>();
        for (Year each = base; !each.isAfter(ledger.year()); each = each.plusYears(1)) {
            Year of = each;
            terms.add(new Term(
                    "",
                    Optional.of(of),
                    parts.stream()
                            .flatMap(item -> ledger.count(item, of).stream())
                            .reduce(BigDecimal::add)));
        }
        if (terms.getLast().value().isEmpty()) {
            ledger.soFar(parts); // without anything of this year there is nothing to say of it
        }
        Sum sum = Sum.of(terms);
        ledger.say(Said.CUMULATIVE, Working.Names.of(parts), base, sum.terms(), sum.value());
        return new Outcome.Amount(sum.value());
    }

    Outcome weighted() {
        ledger.expect(ledger.parts(), ledger.year());
        requireWeights(ledger.parts());
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Item item : ledger.parts()) {
            BigDecimal weight = Objects.requireNonNull(item.weight());
            BigDecimal value = ledger.value(item, ledger.year());
            BigDecimal share = value.multiply(weight).movePointLeft(2);
            ledger.say(Said.WEIGHTED, item.name(), value, weight, share);
            total = total.add(share);
            weights = weights.add(weight);
        }
        ledger.say(Said.WEIGHTED_SUM, total);
        if (weights.compareTo(Attainment.HUNDRED) != 0) {
            ledger.say(Said.WEIGHTS, weights);
        }
        return new Outcome.Amount(total);
    }

    private static void requireWeights(List<Item> items) {
        List<Item> without =
                items.stream().filter(item -> item.weight() == null).toList();
        if (!without.isEmpty()) {
            throw new NoFigure(
                    Reason.NO_WEIGHT, without.size() == 1 ? without.getFirst().name() : Working.Names.of(without));
        }
    }
}
