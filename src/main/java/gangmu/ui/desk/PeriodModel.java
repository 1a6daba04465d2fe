package gangmu.ui.desk;

import gangmu.model.YearRange;
import gangmu.text.Parsed;
import gangmu.text.RocYears;
import gangmu.ui.widget.FieldModel;
import java.time.Year;
import java.util.Optional;
import java.util.function.Function;

/** A first and a last fiscal year, typed one after the other and taken together. */
public final class PeriodModel {
    private final FieldModel first;
    private final FieldModel last;
    private final Function<YearRange, Parsed<YearRange>> store;
    private Optional<YearRange> held = Optional.empty();

    /**
     * Years that are stored in the given way.
     *
     * @param store takes the years, or says why it cannot
     */
    public PeriodModel(Function<YearRange, Parsed<YearRange>> store) {
        this.store = store;
        this.first = new FieldModel(this::setFirst);
        this.last = new FieldModel(this::setLast);
    }

    /** Years of something in a plan, whose refused text outlives the fields it was typed in. */
    public PeriodModel(Function<YearRange, Parsed<YearRange>> store, Unstored unstored, Spot spot) {
        this.store = store;
        this.first = new FieldModel(this::setFirst, unstored.of(new Slot(spot, "period.first", null, null, null)));
        this.last = new FieldModel(this::setLast, unstored.of(new Slot(spot, "period.last", null, null, null)));
    }

    /** The first year, as a ROC year. */
    public FieldModel first() {
        return first;
    }

    /** The last year, as a ROC year. */
    public FieldModel last() {
        return last;
    }

    /** Shows the years the plan holds. */
    public void show(YearRange years) {
        held = Optional.of(years);
        first.show(RocYears.text(years.first()));
        last.show(RocYears.text(years.last()));
    }

    private Parsed<String> setFirst(String typed) {
        return RocYears.parse(typed).then(year -> set(year, otherEnd(last, YearRange::last, year), year));
    }

    private Parsed<String> setLast(String typed) {
        return RocYears.parse(typed).then(year -> set(otherEnd(first, YearRange::first, year), year, year));
    }

    /**
     * The other end as it is typed now, so that a period can be moved by typing one end after the other; where no year
     * is typed, as the plan holds it.
     */
    private Year otherEnd(FieldModel field, Function<YearRange, Year> end, Year otherwise) {
        return RocYears.parse(field.text().get()) instanceof Parsed.Value<Year>(Year year)
                ? year
                : held.map(end).orElse(otherwise);
    }

    private Parsed<String> set(Year from, Year to, Year typed) {
        if (to.isBefore(from)) {
            return Parsed.wrong("wrong.period", RocYears.text(from), RocYears.text(to));
        }
        return store.apply(new YearRange(from, to)).then(range -> {
            acceptIfTyped(first);
            acceptIfTyped(last);
            return Parsed.value(RocYears.text(typed));
        });
    }

    /** An end that was too late or too early may be right now that the other has moved. */
    private static void acceptIfTyped(FieldModel end) {
        if (RocYears.parse(end.text().get()).whatIsWrong().isEmpty()) {
            end.accept();
        }
    }
}
