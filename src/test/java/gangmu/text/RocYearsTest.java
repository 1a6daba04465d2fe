package gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RocYearsTest {

    @ParameterizedTest
    @CsvSource({
        "106,2017",
        "１０６,2017",
        "106年,2017",
        "106 年度,2017",
        "民國106年,2017",
        "民國 106,2017",
        "ROC 106,2017",
        "' 106 ',2017",
        "1,1912",
        "200,2111",
        "　107　,2018",
        "0106,2017"
    })
    void a_year_is_read_however_it_is_typed(String typed, int iso) {
        assertThat(RocYears.parse(typed)).isEqualTo(Parsed.value(Year.of(iso)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "0", "201", "2017", "-1", "106.5", "12a", "一百零六", "106-109", "1 06", "99999999999"})
    void what_is_no_year_is_answered_with_what_is_accepted(String typed) {
        assertThat(RocYears.parse(typed).whatIsWrong().orElseThrow().in(Texts.of(Language.EN)))
                .isEqualTo("Enter a ROC year: a whole number from 1 to 200, e.g. 107.");
    }

    @Test
    void years_and_periods_are_written_as_plans_write_them() {
        assertThat(RocYears.text(Year.of(2017))).isEqualTo("106");
        assertThat(RocYears.year(106)).isEqualTo(Year.of(2017));
        assertThat(RocYears.range(Year.of(2017), Year.of(2020))).isEqualTo("106-109");
        assertThat(RocYears.range(Year.of(2017), Year.of(2017))).isEqualTo("106");
    }

    @Test
    void days_and_moments_are_written_in_roc_years() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        assertThat(RocYears.date(day, Language.ZH_TW)).isEqualTo("中華民國 115 年 3 月 31 日");
        assertThat(RocYears.date(day, Language.EN)).isEqualTo("31 March 2026 (ROC 115)");
        assertThat(RocYears.moment(LocalDateTime.of(2026, 3, 31, 9, 5))).isEqualTo("115/03/31 09:05");
    }
}
