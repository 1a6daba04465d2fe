package gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RocDaysTest {

    @ParameterizedTest
    @CsvSource({
        "109/06/30, 2020-06-30",
        "109/6/30, 2020-06-30",
        "109.6.30, 2020-06-30",
        "109-06-30, 2020-06-30",
        "1090630, 2020-06-30",
        "990101, 2010-01-01",
        "民國109年6月30日, 2020-06-30",
        "中華民國 109 年 6 月 30 日, 2020-06-30",
        "109年6月30日, 2020-06-30",
        "１０９／０６／３０, 2020-06-30",
        "１０９．６．３０, 2020-06-30",
        "１０９０６３０, 2020-06-30",
        "民國１０９年６月３０日, 2020-06-30",
        "2020/06/30, 2020-06-30",
        "2020-6-30, 2020-06-30",
        "20200630, 2020-06-30",
        "２０２００６３０, 2020-06-30",
        "' 109/02/29　', 2020-02-29"
    })
    void a_day_is_read_however_it_is_typed(String typed, LocalDate day) {
        assertThat(RocDays.parse(typed)).isEqualTo(Parsed.value(day));
    }

    @ParameterizedTest
    @CsvSource({"109/13/40", "110/02/29", "1091340", "20201301", "109/0/1", "201/01/01", "1911/12/31", "民國109年6月31日"})
    void a_day_that_never_was_is_named_with_an_example_of_one_that_is(String typed) {
        assertThat(RocDays.parse(typed).whatIsWrong().orElseThrow().in(Texts.of(Language.ZH_TW)))
                .isEqualTo("沒有「" + typed + "」這一天，請輸入正確的日期，例如 109/06/30。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "109", "109/06", "六月底", "6/30/109/1", "109/06/30x", "99999999999"})
    void what_is_no_day_is_answered_with_what_is_accepted(String typed) {
        assertThat(RocDays.parse(typed).whatIsWrong().orElseThrow().in(Texts.of(Language.EN)))
                .isEqualTo("Enter a date in ROC years, e.g. 109/06/30 or 1090630.");
    }

    @Test
    void a_figure_that_stands_for_a_day_is_read_and_written_as_one() {
        BigDecimal figure = new BigDecimal("20200630");
        assertThat(Notation.DAY.parse("109/6/30")).isEqualTo(Parsed.value(figure));
        assertThat(Notation.DAY.text(figure)).isEqualTo("109/06/30");
        assertThat(Notation.DAY.text(figure, "次")).isEqualTo("109/06/30");
        assertThat(Notation.NUMBER.text(figure, "次")).isEqualTo("20,200,630 次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20201301", "103", "20200630.5", "-3"})
    void a_figure_that_stands_for_no_day_is_shown_plainly(String figure) {
        assertThat(Notation.DAY.text(new BigDecimal(figure))).isEqualTo(figure);
    }
}
