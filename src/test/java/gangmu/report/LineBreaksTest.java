package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource({
        "目標值 1.6（—／）、1.7, 目｜標｜值 ｜1.6（—／）、｜1.7",
        "於 115/02/20 完成, 於 ｜115/02/20 完｜成",
        "共 105 人次（95／105）。, 共 ｜105 人｜次｜（95／105）。",
        "1.2（—）、1.3（2）、甲（乙）, 1.2（—）、｜1.3（2）、｜甲｜（乙）",
        "甲「乙丙」％, 甲｜「乙｜丙」％",
        "109 actual, 109 ｜actual",
        "計入之權重 106.3／156.3，以, 計｜入｜之｜權｜重 ｜106.3／156.3，｜以",
        "'1 百萬年～223,456.5 年', '1 百｜萬｜年｜～223,456.5 年'",
        "'2.4 (—), 2.5 (—)', '2.4 ｜(—), ｜2.5 ｜(—)'"
    })
    void a_line_ends_where_nothing_is_torn(String text, String lines) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != -1; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        assertThat(String.join("｜", pieces)).isEqualTo(lines);
    }
}
