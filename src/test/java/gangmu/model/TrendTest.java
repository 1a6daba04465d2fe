package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.RocYears;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a KPI stood at, period by period. */
class TrendTest {
    private static List<String> values(Trend trend) {
        return trend.points().stream()
                .map(point -> point.period() + "="
                        + point.value().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void sums_grow_through_their_year_and_begin_anew_in_the_next_and_a_period_without_figures_is_a_gap() {
        MeasuredKpi measured = MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER)
                .part("甲")
                .actual("甲", "107-Q3", "5")
                .actual("甲", "107-Q4", "6")
                .actual("甲", "108-Q1", "20")
                .actual("甲", "108-Q3", "30");
        Trend trend = Trend.of(measured.plan(), measured.kpi());
        assertThat(values(trend)).containsExactly("2018-Q3=5", "2018-Q4=11", "2019-Q1=20", "2019-Q3=50");
        assertThat(trend.adds()).as("of a single part nothing is stacked").isFalse();
        assertThat(trend.last(RocYears.year(108)))
                .map(Trend.Point::value)
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("50"));
        assertThat(trend.last(RocYears.year(109))).isEmpty();
    }

    @Test
    void parts_that_add_up_are_known_to_do_so_and_others_are_not() {
        MeasuredKpi parts = MeasuredKpi.by(Method.SUM_OF_PARTS, Span.QUARTER)
                .part("甲")
                .part("乙")
                .actual("甲", "108-Q1", "2")
                .actual("乙", "108-Q1", "3");
        Trend trend = Trend.of(parts.plan(), parts.kpi());
        assertThat(values(trend)).containsExactly("2019-Q1=5");
        assertThat(trend.adds()).isTrue();
        assertThat(trend.items()).extracting(Item::name).containsExactly("甲", "乙");
        MeasuredKpi average = MeasuredKpi.by(Method.AVERAGE, Span.QUARTER)
                .part("甲")
                .part("乙")
                .actual("甲", "108-Q1", "2")
                .actual("乙", "108-Q1", "4");
        Trend mean = Trend.of(average.plan(), average.kpi());
        assertThat(mean.points()).singleElement().satisfies(point -> {
            assertThat(point.value()).isEqualByComparingTo(new BigDecimal("3"));
            assertThat(point.parts()).hasSize(2);
        });
        assertThat(mean.adds()).isFalse();
    }
}
