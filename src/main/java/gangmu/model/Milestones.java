package gangmu.model;

import gangmu.model.Outcome.Done;
import gangmu.model.Outcome.Reason;
import gangmu.model.Working.Said;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The measures of work that is done step by step, or by a date. */
record Milestones(Ledger ledger) {

    /** The last step that is done, in this year or one before, says how far the work is. */
    Outcome steps() {
        List<Item> parts = ledger.parts();
        Optional<Item> last = Optional.empty();
        SortedSet<Period> told = new TreeSet<>();
        for (Item item : parts) {
            NavigableMap<Period, Actual> until = ledger.figures().until(item, Period.of(ledger.year()));
            ledger.take(List.copyOf(until.values()));
            told.addAll(until.keySet());
            if (!until.isEmpty() && until.lastEntry().getValue().value().signum() > 0) {
                last = Optional.of(item);
            }
        }
        if (told.isEmpty()) {
            throw new NoFigure(Reason.NO_DATA, parts.getFirst().name(), ledger.year());
        }
        BigDecimal value = last.map(Item::weight).orElse(BigDecimal.ZERO);
        ledger.say(Said.STEP, last.map(Item::name).orElse("—"), value);
        boolean finished = last.filter(parts.getLast()::equals).isPresent();
        ledger.cover(told(told, finished));
        return new Outcome.Amount(value);
    }

    /**
     * How much of the year was told of any step. After the last period, or the last step, nothing more is to come; a year
     * of which nothing was told stands where the years before left it.
     */
    private Coverage told(SortedSet<Period> told, boolean finished) {
        Period year = Period.of(ledger.year());
        SortedSet<Period> ofYear = told.tailSet(year.begin());
        if (ofYear.isEmpty()) {
            ledger.say(Said.STEP_OF_BEFORE, ledger.year(), told.last());
        }
        boolean toTheEnd = told.last().lastMonth() == year.lastMonth() && !ofYear.isEmpty();
        return new Coverage(ofYear.size(), ledger.figures().span().inYear(), finished || toTheEnd);
    }

    /** On which date the last of all things was done, and by which they were to be. */
    Outcome deadline(Optional<Target> target) {
        List<Item> parts = ledger.parts();
        ledger.expect(parts, ledger.year());
        Optional<LocalDate> due = target.map(Target::value).map(this::due);
        LocalDate last = parts.stream()
                .map(item -> done(item, due))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Done(last, due);
    }

    private LocalDate done(Item item, Optional<LocalDate> due) {
        BigDecimal figure = ledger.value(item, ledger.year());
        LocalDate done =
                date(figure).orElseThrow(() -> new NoFigure(Reason.NOT_A_DATE, item.name(), figure.toPlainString()));
        due.ifPresentOrElse(
                day -> ledger.say(done.isAfter(day) ? Said.DONE_LATE : Said.DONE_IN_TIME, item.name(), done, day),
                () -> ledger.say(Said.DONE, item.name(), done));
        return done;
    }

    private LocalDate due(BigDecimal target) {
        return date(target)
                .orElseThrow(() -> new NoFigure(Reason.TARGET_NOT_A_DATE, ledger.year(), target.toPlainString()));
    }

    /** The figure that stands for a date. */
    static BigDecimal figure(LocalDate date) {
        return new BigDecimal(DateTimeFormatter.BASIC_ISO_DATE.format(date));
    }

    /** Whether a figure stands for a date. */
    static boolean isDay(BigDecimal figure) {
        return date(figure).isPresent();
    }

    /** Dates are kept as figures: 20200630; other figures are none. */
    private static Optional<LocalDate> date(BigDecimal figure) {
        try {
            return Optional.of(LocalDate.parse(figure.toPlainString(), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
