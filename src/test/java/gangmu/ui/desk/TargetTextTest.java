package gangmu.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Aim;
import gangmu.text.Notation;
import gangmu.text.Parsed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            105              | 105  |     | ""
            １０５           | 105  |     | ""
            1,090 因疫情減少 | 1090 |     | 因疫情減少
            95（預算刪減）   | 95   |     | 預算刪減
            95 （預算刪減）  | 95   |     | 預算刪減
            90%              | 90   |     | ""
            -2.5             | -2.5 |     | ""
            10～20           | 10   | 20  | ""
            10 至 20 改列    | 10   | 20  | 改列
            95　預算刪減     | 95   |     | 預算刪減
            無 業務移撥      |      |     | 業務移撥
            無　業務移撥     |      |     | 業務移撥
            無（業務移撥）   |      |     | 業務移撥
            none moved       |      |     | moved
            None             |      |     | ""
            無               |      |     | ""
            """)
    void a_target_is_read_with_its_band_and_reason(
            String typed, @Nullable BigDecimal value, @Nullable BigDecimal upper, String reason) {
        assertThat(TargetText.parse(typed, Notation.NUMBER)).isEqualTo(Parsed.value(new Aim(value, upper, reason)));
    }

    @ParameterizedTest
    @CsvSource({"many, wrong.figure", "12a, wrong.figure", "20～10, wrong.band", "理由 95, wrong.figure"})
    void what_is_no_target_is_wrong(String typed, String problem) {
        assertThat(TargetText.parse(typed, Notation.NUMBER)
                        .whatIsWrong()
                        .orElseThrow()
                        .key())
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            109/06/30             | ""
            109.6.30              | ""
            1090630               | ""
            １０９／０６／３０    | ""
            民國109年6月30日      | ""
            民國 109 年 6 月 30 日 因疫情展延 | 因疫情展延
            109/06/30 因疫情展延  | 因疫情展延
            109/6/30（因疫情展延）| 因疫情展延
            20200630 因疫情展延   | 因疫情展延
            """)
    void a_day_is_read_with_its_reason(String typed, String reason) {
        assertThat(TargetText.parse(typed, Notation.DAY))
                .isEqualTo(Parsed.value(new Aim(new BigDecimal("20200630"), null, reason)));
    }

    @ParameterizedTest
    @CsvSource({
        "109/13/40, wrong.day.none",
        "109/13/40 展延, wrong.day.none",
        "六月底, wrong.day",
        "109/06/30～109/07/31, wrong.day"
    })
    void what_is_no_day_is_wrong(String typed, String problem) {
        assertThat(TargetText.parse(typed, Notation.DAY)
                        .whatIsWrong()
                        .orElseThrow()
                        .key())
                .isEqualTo(problem);
    }
}
