package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static String cell(String text) {
        return ReadCsv.of(new Csv(List.of(List.of(text))).text().substring(1))
                .getFirst()
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1,090", "say \"no\"", "two\nlines", "a\r\nb", "100", "-2.5", "+3", "人數"})
    void what_is_written_is_read_back(String text) {
        assertThat(cell(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "-",
                "@SUM(A1)",
                "＝1",
                "\t=1",
                "\r=1",
                "=cmd|' /C calc'!A0",
                "-2.5.1",
                "=\"a\"\n"
            })
    void nothing_is_executed(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
    }

    @Test
    void rows_end_as_the_standard_says_after_a_byte_order_mark() {
        Csv csv = new Csv(List.of(List.of("甲", "a,b"), List.of("", "\"")));
        assertThat(csv.text()).isEqualTo("\uFEFF甲,\"a,b\"\r\n,\"\"\"\"\r\n");
    }
}
