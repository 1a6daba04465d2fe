package gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1090            | 1090
                    1,090           | 1090
                    １，０９０      | 1090
                    -2.5            | -2.5
                    －２．５        | -2.5
                    −2.5            | -2.5
                    +3              | 3
                    25%             | 25
                    25 ％           | 25
                    7‰              | 7
                    0               | 0
                    .5              | 0.5
                    5.              | 5
                    1,234,567.80    | 1234567.8
                    0.0000000001    | 0.0000000001
                    99999999999999999999 | 99999999999999999999
                    """)
    void a_figure_is_read_however_it_is_typed(String typed, String figure) {
        assertThat(Figures.parse(typed))
                .isInstanceOfSatisfying(
                        Parsed.Value.class,
                        value -> assertThat((BigDecimal) value.value()).isEqualByComparingTo(figure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "12a", "abc", "1,09", "10,90", "1,0900", "1.2.3", "--1", "1e5", "%", "-", ".", "+.", "一",
                "NaN", "1 2", "5%%"
            })
    void what_is_no_figure_is_answered_with_what_is_accepted(String typed) {
        assertThat(Figures.parse(typed).whatIsWrong().orElseThrow().key()).isEqualTo("wrong.figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000000000000000000", "0.00000000001"})
    void a_figure_that_could_not_be_kept_exactly_is_refused(String typed) {
        assertThat(Figures.parse(typed).whatIsWrong().orElseThrow().in(Texts.of(Language.ZH_TW)))
                .isEqualTo("數字太長：整數最多 20 位，小數最多 10 位。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1090    | 次   | 1,090 次
                    25      | %    | 25%
                    25      | ％   | 25％
                    -2.5    | ''   | -2.5
                    0.10    | 人次 | 0.1 人次
                    1E+3    | 件   | 1,000 件
                    12345678901234567890.5 | 件 | 12,345,678,901,234,567,890.5 件
                    152415787501905210123.5 | 件 | 1.524157875019052 × 10^20 件
                    -9.99999999999999999999E+30 | '' | -1 × 10^31
                    """)
    void a_figure_is_written_with_its_unit(BigDecimal value, String unit, String text) {
        assertThat(Figures.text(value, unit)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "27.272727272727,27.2727,27.2727",
        "1090,'1,090','1,090'",
        "0.00005,0.00005,0.00005",
        "12.34567,12.3457,12.34567",
        "0.0000166666666666,0.00001667,0.00001667",
        "-0.00099995,-0.001,-0.00099995",
        "0.00000000000123456,0.000000000001235,0.000000000001235",
        "0.0000,0,0",
        "1E+3,'1,000','1,000'"
    })
    void a_figure_is_rounded_half_up_and_never_to_nothing(BigDecimal value, String rounded, String known) {
        assertThat(Figures.rounded(value)).isEqualTo(rounded);
        assertThat(Figures.known(value)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "98.095,98.10%",
        "98.0949,98.09%",
        "1500,'1,500.00%'",
        "-0.005,-0.01%",
        "-0.001,0.00%",
        "0,0.00%",
        "1.5E+22,1.5 × 10^22%"
    })
    void a_share_is_rounded_half_up_to_two_places(BigDecimal value, String text) {
        assertThat(Figures.percent(value)).isEqualTo(text);
    }
}
