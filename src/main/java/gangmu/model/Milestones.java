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

    /**
     * The last step that is done, in this year or one before, says how far the work is. Of a year of which nothing was told
     * nothing is known, unless all was done before.
     */
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
        Optional<Item> next = parts.stream().skip(until).findFirst();
        cover(told, next);
        if (next.isPresent() && told.last().year().isBefore(ledger.year())) {
            ledger.say(Said.STEP_OF_BEFORE, ledger.year(), told.last());
            throw new NoFigure(Reason.NO_DATA, next.get().name(), ledger.year());
        }
        return new Outcome.Amount(value);
    }

    /** In which periods, of this year or one before, any step was told of. */
    private SortedSet<Period> told(List<Item> steps) {
        SortedSet<Period> told = new TreeSet<>();
        Period year = Period.of(ledger.year());
        for (Item step : steps) {
            for (Need need : ledger.figures().needs(step, year)) {
                NavigableMap<Period, Actual> until = ledger.figures().until(need.item(), year);
                ledger.take(List.copyOf(until.values()));
                told.addAll(until.keySet());
            }
        }
        return told;
    }

    /** Whether one was entered for it last; of anything else but zero it is said that it does not count. */
    private boolean isDone(Item step) {
        BigDecimal last = last(step);
        boolean done = last.compareTo(BigDecimal.ONE) == 0;
        if (!done && last.signum() != 0) {
            ledger.say(Said.STEP_UNDONE, step.name(), last);
        }
        return done;
    }

    /** What was entered for it last, or what it is computed to in the year. */
    private BigDecimal last(Item step) {
        Period year = Period.of(ledger.year());
        if (!step.isCounted()) {
            return ledger.figures().gathered(step, year).value().orElse(BigDecimal.ZERO);
        }
        NavigableMap<Period, Actual> until = ledger.figures().until(step, year);
        return until.isEmpty() ? BigDecimal.ZERO : until.lastEntry().getValue().value();
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
     * How much of the year was told of any step. After the last period, or the last step, nothing more is to come.
     *
     * @param next what is to be done next; of any step the other periods may tell
     */
    private void cover(SortedSet<Period> told, Optional<Item> next) {
        Period year = Period.of(ledger.year());
        SortedSet<Period> ofYear = told.tailSet(year.begin());
        boolean toTheEnd = told.last().lastMonth() == year.lastMonth() && !ofYear.isEmpty();
        Span span = ledger.figures().span();
        boolean whole = next.isEmpty() || toTheEnd;
        ledger.cover(new Coverage(ofYear.size(), whole ? ofYear.size() : span.inYear(), whole));
        next.filter(step -> !toTheEnd)
                .map(step -> new Lack(
                        "",
                        Period.of(ledger.year(), span).stream()
                                .filter(period -> !ofYear.contains(period))
                                .toList()))
                .ifPresent(ledger::lack);
    }

    /** On which date the last of all things was done, and by which they were to be. */
    Outcome deadline(Optional<Target> target) {
        List<Item> parts = ledger.parts();
        ledger.expect(parts, ledger.year());
        try {
            Optional<LocalDate> due = target.map(Target::value).map(this::due);
            LocalDate last = parts.stream()
                    .map(item -> done(item, due))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return new Done(last, due);
        } finally {
            ledger.settle(parts);
        }
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
