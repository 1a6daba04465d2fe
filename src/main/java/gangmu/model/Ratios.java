package gangmu.model;

import gangmu.model.Ledger.Sum;
import gangmu.model.Outcome.Reason;
import gangmu.model.Working.Said;
import gangmu.model.Working.Term;
import gangmu.model.Working.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The measures that hold parts against bases, period by period. */
record Ratios(Ledger ledger) {

    /** @param given in what the share is to be given */
    Outcome ratio(Share given) {
        pair();
        Sum part = ledger.all(ledger.parts());
        Sum base = ledger.all(ledger.bases());
        BigDecimal value = divided(part.value().multiply(given.whole()), base);
        Said said = switch (given) {
            case PLAIN -> Said.RATIO;
            case PERCENT -> Said.RATIO_PERCENT;
            case PER_MILLE -> Said.RATIO_PER_MILLE;
        };
        ledger.say(said, part.terms(), base.terms(), value);
        return new Outcome.Amount(value);
    }

    /** Of parts by a base, or, where there is none, of the parts that have come in. */
    Outcome average() {
        if (!ledger.figures().in(Role.BASE).isEmpty()) {
            return ratio(Share.PLAIN);
        }
        Sum sum = ledger.soFar(ledger.parts());
        long present = sum.terms().all().stream()
                .filter(term -> term.value().isPresent())
                .count();
        BigDecimal value = sum.value().divide(BigDecimal.valueOf(present), Digits.WORKING);
        if (sum.terms().all().size() == 1) {
            ledger.say(Said.SUM, sum.terms(), value);
        } else {
            ledger.say(Said.MEAN, sum.terms(), BigDecimal.valueOf(present), value);
        }
        return new Outcome.Amount(value);
    }

    Outcome deviation() {
        pair();
        Sum part = ledger.all(ledger.parts());
        Sum base = ledger.all(ledger.bases());
        BigDecimal value = divided(part.value().subtract(base.value()).multiply(Attainment.HUNDRED), base);
        ledger.say(Said.DEVIATION, part.terms(), base.terms(), value);
        return new Outcome.Amount(value);
    }

    private void pair() {
        List<Item> all =
                Stream.concat(ledger.parts().stream(), ledger.bases().stream()).toList();
        ledger.pair(all, List.of(ledger.year()));
        ledger.expect(all, ledger.year());
    }

    private static BigDecimal divided(BigDecimal dividend, Sum divisor) {
        List<String> names = divisor.terms().all().stream().map(Term::name).toList();
        Object named = names.size() == 1 ? names.getFirst() : new Working.Names(names);
        switch (Digits.judged(divisor.value()).signum()) {
            case 0 -> throw new NoFigure(Reason.ZERO_BASE, named);
            case -1 -> throw new NoFigure(Reason.NEGATIVE_BASE, named, divisor.value());
            default -> {}
        }
        return dividend.divide(divisor.value(), Digits.WORKING);
    }

    /** A score; where the sizes of its samples are known, each period weighs as much as was asked in it. */
    Outcome survey() {
        if (ledger.parts().size() > 1 || ledger.figures().in(Role.BASE).size() > 1) {
            throw new NoFigure(Reason.NOT_ONE_SCORE);
        }
        Item score = ledger.parts().getFirst();
        Optional<Item> sample = ledger.figures().sample(score);
        ledger.expect(List.of(score), ledger.year());
        sample.ifPresent(size -> ledger.expect(List.of(size), ledger.year()));
        return new Outcome.Amount(sample.map(size -> survey(score, size)).orElseGet(() -> survey(score)));
    }

    private BigDecimal survey(Item score) {
        BigDecimal value = ledger.value(score, ledger.year());
        ledger.say(Said.SUM, new Terms(List.of(Term.of(score.name(), Optional.of(value)))), value);
        return value;
    }

    private BigDecimal survey(Item score, Item sample) {
        Period year = Period.of(ledger.year());
        SurveyScore weighted = SurveyScore.of(ledger.figures(), score, sample, year);
        List<Period> unscored = ledger.figures().values(sample, year).keySet().stream()
                .filter(period -> !ledger.figures().values(score, year).containsKey(period))
                .toList();
        if (!unscored.isEmpty()) {
            ledger.say(Said.LEFT_OUT, score.name(), new Working.Periods(unscored));
        }
        ledger.say(Said.SURVEY, score.name(), sample.name(), weighted.written(), weighted.value());
        return weighted.value();
    }
}
