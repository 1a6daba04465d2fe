package gangmu.model;

import java.util.List;

/**
 * How many of the periods that a figure is made of have come in.
 *
 * @param whole whether nothing is to come that could change it; of a stock the last period is enough
 */
public record Coverage(int present, int expected, boolean whole) {
    static final Coverage NONE = new Coverage(0, 0, true);

    /** All of them together. */
    static Coverage of(List<Coverage> parts) {
        return new Coverage(
                parts.stream().mapToInt(Coverage::present).sum(),
                parts.stream().mapToInt(Coverage::expected).sum(),
                parts.stream().allMatch(Coverage::whole));
    }
}
