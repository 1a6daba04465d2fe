package gangmu.model;

import gangmu.model.BrokenRule.Rule;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/** The fiscal years from a first to a last one, both included. */
public record YearRange(Year first, Year last) {

    /** @throws BrokenRule if the range ends before it starts */
    public YearRange {
        if (last.isBefore(first)) {
            throw new BrokenRule(Rule.YEARS, first, last);
        }
    }

    /** Whether the year lies in the range. */
    public boolean contains(Year year) {
        return !year.isBefore(first) && !year.isAfter(last);
    }

    /** Every year of the range, in order. */
    public List<Year> years() {
        return IntStream.rangeClosed(first.getValue(), last.getValue())
                .mapToObj(Year::of)
                .toList();
    }
}
