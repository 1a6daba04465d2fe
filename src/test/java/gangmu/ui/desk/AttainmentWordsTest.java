package gangmu.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.model.Span;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import org.junit.jupiter.api.Test;

class AttainmentWordsTest {
    private static final Texts TEXTS = Texts.of(Language.ZH_TW);

    private final MeasuredKpi part =
            MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER).part("件數").actual("件數", "108-Q1", "20");

    private String heading() {
        return AttainmentWords.heading(part.plan(), part.kpi(), RocYears.year(108), TEXTS);
    }

    @Test
    void a_year_of_which_more_is_to_come_is_marked_with_a_target_and_without() {
        assertThat(heading()).isEqualTo("108 年度達成度不明（部分）");
        part.target(108, "40");
        assertThat(heading()).isEqualTo("108 年度達成度 50.00%（部分）");
    }

    @Test
    void an_explanation_says_once_that_lights_and_verdicts_are_judged_on_exact_figures() {
        assertThat(AttainmentWords.explanation(part.plan(), part.kpi(), RocYears.year(108), TEXTS))
                .containsOnlyOnce("燈號及達成與否以未捨入之數值判斷；顯示之數字採四捨五入");
    }
}
