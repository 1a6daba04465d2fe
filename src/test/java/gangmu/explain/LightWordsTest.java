package gangmu.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.text.Language;
import gangmu.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            86.67 | 86.67        | 建議燈號：★ 績效良好（預設規則：達成度 ≥ 100%）
            86.67 | 86.666       | 建議燈號：▲ 績效合格（預設規則：達成度 ≥ 80%）（未捨入之達成度為 99.995%）
            86.67 | 86.669999999 | 建議燈號：▲ 績效合格（預設規則：達成度 ≥ 80%）（未捨入之達成度為 99.999999999%）
            100   | 98           | 建議燈號：▲ 績效合格（預設規則：達成度 ≥ 80%）
            100   | 79.996       | 建議燈號：● 績效欠佳（預設規則：達成度 ＜ 80%）（未捨入之達成度為 79.996%）
            """)
    void an_attainment_that_only_looks_as_if_it_reached_a_rule_is_told_with_as_many_places_as_that_needs(
            String target, String actual, String sentence) {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_IN_YEAR)
                .part("分")
                .actual("分", "108", actual)
                .target(108, target);
        assertThat(LightWords.why(kpi.plan(), kpi.kpi(), MeasuredKpi.year(108), Texts.of(Language.ZH_TW)))
                .isEqualTo(sentence);
    }

    @Test
    void kpis_whose_shown_attainment_would_get_another_light_are_named_together() {
        MeasuredKpi near = MeasuredKpi.by(Method.SUM_IN_YEAR)
                .part("分")
                .actual("分", "108", "99999")
                .actual("分", "109", "100000")
                .target(108, "100000")
                .target(109, "100000");
        Texts texts = Texts.of(Language.ZH_TW);
        assertThat(LightWords.unrounded(near.plan(), MeasuredKpi.year(108), texts))
                .isEqualTo("燈號以未捨入之達成度判斷：1.1 為 99.999%。");
        assertThat(LightWords.unrounded(near.plan(), MeasuredKpi.year(109), texts))
                .isEmpty();
    }
}
