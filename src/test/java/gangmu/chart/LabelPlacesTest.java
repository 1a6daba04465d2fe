package gangmu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.chart.KpiYear.Mark;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a chart 200 pixels high whose highest figure is 100, a figure is about 1.7 pixels. */
class LabelPlacesTest {
    private static final double HEIGHT = LabelPlaces.SIZE * Words.HEIGHT;
    private static final double BESIDE = HEIGHT / 2 + 4;

    private static YearSlot slot(@Nullable BigDecimal actual, @Nullable BigDecimal target) {
        KpiYear highest = year(BigDecimal.valueOf(100), BigDecimal.valueOf(-100));
        KpiYear year = year(actual, target);
        return new YearSlot(year, new Rectangle2D.Double(0, 0, 80, 400), new FigureAxis(List.of(highest, year)));
    }

    private static KpiYear year(@Nullable BigDecimal actual, @Nullable BigDecimal target) {
        return new KpiYear(
                Year.of(2020),
                Optional.ofNullable(actual).map(Mark::of),
                Optional.ofNullable(target).map(Mark::of),
                Optional.empty(),
                true,
                false,
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 50",
        "100, 98",
        "98, 100",
        "100, 100",
        "50, 100",
        "100, 2",
        "-100, -50",
        "-98, -100",
        "-100, -98",
        "50, -50",
        "-50, 50",
        "50, 0",
        ", 50",
        ", 0",
        "50,"
    })
    void every_label_stands_right_beside_its_mark(@Nullable BigDecimal actual, @Nullable BigDecimal target) {
        YearSlot slot = slot(actual, target);
        LabelPlaces places = LabelPlaces.of(slot);
        if (actual != null) {
            assertThat(Math.abs(places.actual() - slot.end())).isLessThanOrEqualTo(BESIDE + 0.01);
        }
        if (target != null) {
            assertThat(Math.abs(places.target() - slot.y(target))).isLessThanOrEqualTo(BESIDE + 0.01);
        }
        assertClear(slot, places, target);
    }

    @ParameterizedTest
    @CsvSource({"4, 2", "2, 4", "-4, -2", "-2, -4", "0, 0", "4, 4"})
    void at_bars_too_short_for_a_label_both_stand_beyond_in_the_order_of_their_marks(
            BigDecimal actual, BigDecimal target) {
        YearSlot slot = slot(actual, target);
        LabelPlaces places = LabelPlaces.of(slot);
        assertClear(slot, places, target);
        int side = actual.signum() < 0 ? 1 : -1;
        double marks = (slot.y(target) - slot.end()) * side;
        assertThat((places.target() - places.actual()) * side * (marks < 0 ? -1 : 1))
                .isPositive();
    }

    /** Neither meets the other, nor is struck through by the line of the target. */
    private static void assertClear(YearSlot slot, LabelPlaces places, @Nullable BigDecimal target) {
        if (target != null) {
            assertThat(Math.abs(places.actual() - places.target())).isGreaterThan(HEIGHT);
            assertThat(Math.abs(places.actual() - slot.y(target))).isGreaterThan(HEIGHT / 2 + 1);
            assertThat(Math.abs(places.target() - slot.y(target))).isGreaterThan(HEIGHT / 2 + 1);
        }
    }
}
