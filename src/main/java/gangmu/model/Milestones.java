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
        SortedSet<Period> told = told(parts);
        if (told.isEmpty()) {
            throw new NoFigure(
                    Reason.NO_DATA,
                    parts.size() == 1 ? parts.getFirst().name() : Working.Names.of(parts),
                    ledger.year());
        }
        List<Item> done = parts.stream().filter(this::isDone).toList();
        BigDecimal value = done.isEmpty() ? nothingDone() : percentage(done.getLast());
        int until = done.isEmpty() ? 0 : parts.indexOf(done.getLast()) + 1;
        saySkipped(parts.subList(0, until), done);
        cover(told, parts.stream().skip(until).findFirst());
        return new Outcome.Amount(value);
    }

    /** In which periods, of this year or one before, any step was told of. */
    private SortedSet<Period> told(List<Item> steps) {
        SortedSet<Period> told = new TreeSet<>();
        for (Item step : steps) {
            NavigableMap<Period, Actual> until = until(step);
            ledger.take(List.copyOf(until.values()));
            told.addAll(until.keySet());
        }
        return told;
    }

    private NavigableMap<Period, Actual> until(Item step) {
        return ledger.figures().until(step, Period.of(ledger.year()));
    }

    /** Whether one was entered for it last; of a step that is only partly done it is said that it does not count. */
    private boolean isDone(Item step) {
        NavigableMap<Period, Actual> until = until(step);
        BigDecimal last =
                until.isEmpty() ? BigDecimal.ZERO : until.lastEntry().getValue().value();
        boolean done = last.compareTo(BigDecimal.ONE) >= 0;
        if (!done && last.signum() != 0) {
            ledger.say(Said.STEP_UNDONE, step.name(), last);
        }
        return done;
    }

    private BigDecimal nothingDone() {
        ledger.say(Said.STEP_NONE);
        return BigDecimal.ZERO;
    }

    private BigDecimal percentage(Item step) {
        BigDecimal percentage =
                Optional.ofNullable(step.weight()).orElseThrow(() -> new NoFigure(Reason.NO_PERCENTAGE, step.name()));
        ledger.say(Said.STEP, step.name(), percentage);
        return percentage;
    }

    private void saySkipped(List<Item> untilLast, List<Item> done) {
        List<Item> skipped =
                untilLast.stream().filter(step -> !done.contains(step)).toList();
        if (!skipped.isEmpty()) {
            ledger.say(
                    Said.STEPS_SKIPPED,
                    Working.Names.of(skipped),
                    untilLast.getLast().name());
        }
    }

    /**
     * How much of the year was told of any step. After the last period, or the last step, nothing more is to come; a year
     * of which nothing was told stands where the years before left it.
     *
     * @param next what is to be done next, of which the other periods have to tell
     */
    private void cover(SortedSet<Period> told, Optional<Item> next) {
        Period year = Period.of(ledger.year());
        SortedSet<Period> ofYear = told.tailSet(year.begin());
        if (ofYear.isEmpty()) {
            ledger.say(Said.STEP_OF_BEFORE, ledger.year(), told.last());
        }
        boolean toTheEnd = told.last().lastMonth() == year.lastMonth() && !ofYear.isEmpty();
        Span span = ledger.figures().span();
        ledger.cover(new Coverage(ofYear.size(), span.inYear(), next.isEmpty() || toTheEnd));
        next.filter(step -> !toTheEnd)
                .map(step -> new Lack(
                        step.name(),
                        Period.of(ledger.year(), span).stream()
                                .filter(period -> !ofYear.contains(period))
                                .toList()))
                .ifPresent(ledger::lack);
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
        ledger.settle(parts);
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
