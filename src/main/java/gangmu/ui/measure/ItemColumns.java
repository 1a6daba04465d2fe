package gangmu.ui.measure;

import gangmu.model.Measure;
import gangmu.model.Period;
import gangmu.model.Span;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The periods that a KPI's figures are typed by, with those they roll up to.
 *
 * @param all in the order in which they stand
 */
record ItemColumns(Span typed, List<Period> all) {

    /**
     * The years of the plan, with those before that are compared with; of shorter periods those of the year looked at,
     * with what they roll up to.
     *
     * @param looksBack whether the year before is compared with
     */
    static ItemColumns of(Measure measure, boolean looksBack, List<Year> planned, Year current) {
        List<Year> years = new ArrayList<>(measure.span() == Span.YEAR ? planned : List.of(current));
        if (looksBack) {
            years.addFirst(years.getFirst().minusYears(1));
        }
        Optional.ofNullable(measure.baseYear())
                .filter(base -> measure.method().hasBaseYear() && !years.contains(base))
                .ifPresent(years::addFirst);
        List<Period> all = years.stream()
                .sorted()
                .flatMap(year -> Period.withRollUps(year, measure.span()).stream())
                .toList();
        return new ItemColumns(measure.span(), all);
    }

    /** Whether a period is typed; else it is rolled up. */
    boolean isTyped(Period period) {
        return period.span() == typed;
    }

    boolean isOneYear() {
        return all.getFirst().year().equals(all.getLast().year());
    }

    /** How many typed periods stand before the first that is rolled up. */
    int first() {
        return (int) all.stream().takeWhile(this::isTyped).count();
    }

    boolean hasRollUps() {
        return first() < all.size();
    }
}
