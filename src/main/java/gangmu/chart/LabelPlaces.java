package gangmu.chart;

import gangmu.chart.KpiYear.Mark;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The heights at which the labels of a year's actual and target stand, each right beside its mark: beyond it, or, where
 * it would meet the other, on the bar; where the bar is too short for that, both stand beyond the marks in their order.
 *
 * @param actual the middle of the label's figures, in pixels
 * @param target the same of the other label
 */
record LabelPlaces(double actual, double target) {
    /** The size of both labels. */
    static final float SIZE = 11;

    private static final double GAP = 4;
    private static final double HEIGHT = SIZE * Words.HEIGHT;

    /** From one label to the next. */
    private static final double STEP = HEIGHT + GAP;

    /** What one label needs between two marks. */
    private static final double ROOM_FOR_ONE = GAP + HEIGHT + GAP;

    /** What two labels at the same end need, in pixels. */
    static final double ROOM = 2 * STEP + GAP;

    private static final int UP = -1;
    private static final int DOWN = 1;

    static LabelPlaces of(YearSlot slot) {
        Optional<BigDecimal> actual = slot.figures().actual().map(Mark::height);
        Optional<BigDecimal> target = slot.figures().target().map(Mark::height);
        int side = side(actual);
        double line = target.map(slot::y).orElseGet(slot::zero);
        if (target.isEmpty() || side != side(target)) {
            return new LabelPlaces(beyond(slot.end(), side), beyond(line, side(target)));
        }
        double bar = (slot.end() - slot.zero()) * side;
        double height = (line - slot.zero()) * side;
        LabelPlaces upwards = upwards(bar, height, actual.isPresent());
        return new LabelPlaces(slot.zero() + side * upwards.actual, slot.zero() + side * upwards.target);
    }

    private static int side(Optional<BigDecimal> figure) {
        return figure.filter(below -> below.signum() < 0).isPresent() ? DOWN : UP;
    }

    private static double beyond(double mark, int side) {
        return mark + side * (GAP + HEIGHT / 2);
    }

    /** The places from the zero line on, for a bar and a target of these lengths. */
    private static LabelPlaces upwards(double bar, double target, boolean hasBar) {
        double over = GAP + HEIGHT / 2;
        double farther = Math.max(bar, target) + over;
        if (Math.abs(target - bar) >= ROOM_FOR_ONE) {
            return new LabelPlaces(bar + over, target + over);
        }
        if (target >= bar && bar >= ROOM_FOR_ONE) {
            return new LabelPlaces(bar - over, target + over);
        }
        if (bar > target && target >= ROOM_FOR_ONE) {
            return new LabelPlaces(bar + over, target - over);
        }
        // Where there is no bar, the target has a mark to stand at and the word for nothing has none.
        return hasBar && target >= bar
                ? new LabelPlaces(farther, farther + STEP)
                : new LabelPlaces(farther + STEP, farther);
    }
}
