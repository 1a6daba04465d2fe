package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2018, YEAR, 1, 12",
        "2018-H1, HALF_YEAR, 1, 6",
        "2018-H2, HALF_YEAR, 2, 12",
        "2018-Q3, QUARTER, 3, 9",
        "2018-M01, MONTH, 1, 1",
        "2018-M09, MONTH, 9, 9",
        "2018-M12, MONTH, 12, 12"
    })
    void a_period_is_read_back_from_what_is_written(String text, Span span, int number, int lastMonth) {
        Period period = Period.parse(text);
        assertThat(period).isEqualTo(new Period(Year.of(2018), span, number));
        assertThat(period).hasToString(text);
        assertThat(period.lastMonth()).isEqualTo(lastMonth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "108",
                "20181",
                "2018-",
                "2018-H3",
                "2018-H0",
                "2018-Q5",
                "2018-M13",
                "2018-M00",
                "2018-M123",
                "2018-Y1",
                "2018-m09",
                "2018 M09",
                "2018-W1",
                "2018-M-1"
            })
    void what_is_no_period_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @Test
    void periods_are_in_order_of_their_ends_the_shorter_first() {
        List<String> ordered = List.of(
                "2017",
                "2018-M01",
                "2018-M02",
                "2018-M03",
                "2018-Q1",
                "2018-M06",
                "2018-Q2",
                "2018-H1",
                "2018-M12",
                "2018-Q4",
                "2018-H2",
                "2018",
                "2019-M01");
        List<Period> shuffled =
                new ArrayList<>(ordered.stream().map(Period::parse).toList());
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().sorted()).map(Period::toString).containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 12", "QUARTER, 4", "HALF_YEAR, 2", "YEAR, 1"})
    void a_year_is_made_of_all_its_periods(Span span, int count) {
        List<Period> periods = Period.of(Year.of(2018), span);
        assertThat(periods)
                .hasSize(count)
                .isSorted()
                .allMatch(period -> period.year().equals(Year.of(2018)));
        assertThat(periods.getLast().lastMonth()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONTH | M01 M02 M03 Q1 M04 M05 M06 Q2 M07 M08 M09 Q3 M10 M11 M12 Q4 2018",
                "QUARTER | Q1 Q2 H1 Q3 Q4 H2 2018",
                "HALF_YEAR | H1 H2 2018",
                "YEAR | 2018"
            })
    void what_periods_roll_up_to_comes_right_after_the_last_of_them(Span span, String periods) {
        assertThat(Period.withRollUps(Year.of(2018), span))
                .extracting(period -> period.toString().replace("2018-", ""))
                .containsExactly(periods.split(" "));
    }
}
