package gangmu.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Aim;
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
            """)
    void a_target_is_read_with_its_band_and_reason(
            String typed, BigDecimal value, @Nullable BigDecimal upper, String reason) {
        assertThat(TargetText.parse(typed)).isEqualTo(Parsed.value(new Aim(value, upper, reason)));
    }

    @ParameterizedTest
    @CsvSource({"many, wrong.figure", "12a, wrong.figure", "20～10, wrong.band", "理由 95, wrong.figure"})
    void what_is_no_target_is_wrong(String typed, String problem) {
        assertThat(TargetText.parse(typed).whatIsWrong().orElseThrow().key()).isEqualTo(problem);
    }
}
