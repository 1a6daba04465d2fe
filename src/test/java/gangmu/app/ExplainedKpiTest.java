package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.text.Language;
import gangmu.text.Texts;
import org.junit.jupiter.api.Test;

class ExplainedKpiTest {

    @Test
    void a_deadline_is_explained_in_roc_days() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.DEADLINE)
                .stock("完成日")
                .target(109, "20200630")
                .actual("完成日", "109", "20200715");
        Texts texts = Texts.of(Language.ZH_TW);
        assertThat(new ExplainedKpi(kpi.plan(), kpi.kpi(), MeasuredKpi.year(109), texts).lines())
                .anyMatch(line -> line.contains("完成日　109 年度：109/07/15"))
                .contains("目標值：109/06/30", "達成度：0.00%")
                .anyMatch(line -> line.contains("逾期完成"));
        assertThat(new PlanAsText(kpi.plan(), texts).lines())
                .anyMatch(line -> line.contains("目標值 109/06/30  實際值 109/07/15"));
    }
}
