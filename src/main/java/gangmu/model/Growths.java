package gangmu.model;

import gangmu.model.Ledger.Sum;
import gangmu.model.Outcome.Reason;
import gangmu.model.Outcome.Verdict;
import gangmu.model.Working.Rounded;
import gangmu.model.Working.Said;
import gangmu.model.Working.Term;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The measures that hold a year against an earlier one. */
record Growths(Ledger ledger, @Nullable Integer decimals) {

    /**
     * Whether every part reached what the rate requires of it.
     *
     * @param target of the year, which is the rate; without it the one that the measure states holds
     */
    Outcome ofEveryPart(Optional<BigDecimal> target, Optional<BigDecimal> stated) {
        BigDecimal rate = target.or(() -> stated).orElseThrow(() -> new NoFigure(Reason.NO_RATE, ledger.year()));
        ledger.say(target.isPresent() ? Said.RATE_OF_TARGET : Said.RATE_OF_MEASURE, rate);
        List<Item> parts = ledger.parts();
        ledger.expect(parts, lastYear());
        ledger.expect(parts, ledger.year());
        int reached = 0;
        List<Item> fromNothing = new ArrayList<>();
        for (Item item : parts) {
            ledger.pair(List.of(item), List.of(lastYear(), ledger.year()));
            if (isNothing(ledger.lastYear(item))) {
                fromNothing.add(item);
            } else {
                reached += grew(item, rate) ? 1 : 0;
            }
        }
        refuse(fromNothing);
        if (decimals != null) {
            ledger.say(decimals == 0 ? Said.ROUNDED_TO_WHOLE : Said.ROUNDED, BigDecimal.valueOf(decimals));
        }
        int of = parts.size();
        return new Verdict(reached == of, reached, of);
    }

    private boolean grew(Item item, BigDecimal rate) {
        BigDecimal last = ledger.lastYear(item);
        BigDecimal now = ledger.value(item, ledger.year());
        BigDecimal factor = Attainment.HUNDRED.add(rate).movePointLeft(2);
        BigDecimal exact = last.multiply(factor);
        BigDecimal required = rounded(exact);
        boolean grew = Comparison.AT_LEAST.holds(now, required);
        Said said = grew ? Said.PART_GREW : Said.PART_FELL_SHORT;
        ledger.say(said, item.name(), lastYear(), last, factor, new Rounded(exact, required), now);
        return grew;
    }

    /** Names what has nothing to grow from; of a single item also the figure. */
    private void refuse(List<Item> fromNothing) {
        if (fromNothing.size() == 1) {
            Item item = fromNothing.getFirst();
            throw new NoFigure(Reason.PART_GROWS_FROM_ZERO, item.name(), lastYear(), ledger.lastYear(item));
        }
        if (!fromNothing.isEmpty()) {
            throw new NoFigure(Reason.PART_GROWS_FROM_ZERO, Working.Names.of(fromNothing), lastYear());
        }
    }

    /** By how much all parts together exceed what they were in another year, which has to be more than nothing. */
    Outcome ofSum(Year from) {
        List<Item> parts = ledger.parts();
        ledger.pair(parts, List.of(from, ledger.year()));
        ledger.expect(parts, from);
        Sum now = ledger.all(parts);
        Sum before = Sum.of(parts.stream()
                .map(item -> new Term(
                        item.name(),
                        Optional.of(from),
                        Optional.of(from.equals(lastYear()) ? ledger.lastYear(item) : ledger.value(item, from))))
                .toList());
        if (isNothing(before.value())) {
            throw new NoFigure(Reason.GROWTH_FROM_ZERO, from, before.value());
        }
        BigDecimal growth = now.value()
                .subtract(before.value())
                .multiply(Attainment.HUNDRED)
                .divide(before.value(), Digits.WORKING);
        say(now, before, from, growth);
        return new Outcome.Amount(rounded(growth));
    }

    /** Whether it is nothing, or less, from which there is no growth. */
    private static boolean isNothing(BigDecimal before) {
        return Digits.judged(before).signum() <= 0;
    }

    private void say(Sum now, Sum before, Year from, BigDecimal growth) {
        boolean single = now.terms().all().size() == 1;
        if (!single) {
            ledger.say(Said.SUM, now.terms(), now.value());
            ledger.say(Said.SUM, before.terms(), before.value());
        }
        ledger.say(Said.GROWTH, single ? now.terms() : now.value(), from, before.value(), growth);
        if (decimals != null) {
            Said said = decimals == 0 ? Said.GROWTH_ROUNDED_TO_WHOLE : Said.GROWTH_ROUNDED;
            ledger.say(said, BigDecimal.valueOf(decimals), rounded(growth));
        }
    }

    private Year lastYear() {
        return ledger.year().minusYears(1);
    }

    private BigDecimal rounded(BigDecimal exact) {
        return decimals == null ? exact : Digits.rounded(exact, decimals);
    }
}
