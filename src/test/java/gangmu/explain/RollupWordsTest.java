package gangmu.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.report.SamplePlans;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import org.junit.jupiter.api.Test;

class RollupWordsTest {
    private static final Year YEAR = RocYears.year(109);
    private static final Plan PLAN = SamplePlans.withActuals();
    private static final Texts CHINESE = Texts.of(Language.ZH_TW);
    private static final Texts ENGLISH = Texts.of(Language.EN);

    private final Rollup all = Rollup.ofPlan(PLAN, YEAR);
    private final Rollup one = Rollup.ofGoal(PLAN, SamplePlans.kpi(PLAN, "4.1").goal(), YEAR);

    @Test
    void kpis_are_counted_by_light_with_sign_and_word() {
        assertThat(RollupWords.lights(all, CHINESE)).isEqualTo("★ 績效良好 7 項、▲ 績效合格 3 項、● 績效欠佳 4 項、□ 績效不明 2 項");
        assertThat(RollupWords.lights(one, ENGLISH))
                .isEqualTo("★ Good: 1 KPI, ▲ Acceptable: 0 KPIs, ● Poor: 0 KPIs, □ Unknown: 0 KPIs");
    }

    @Test
    void how_many_are_evaluated_is_said_of_one_and_of_many() {
        assertThat(RollupWords.of(one, PLAN, ENGLISH)).startsWith("1 of 1 KPI evaluated, attainment by weight 100.00%");
        assertThat(RollupWords.of(all, PLAN, ENGLISH)).startsWith("14 of 16 KPIs evaluated, ");
        assertThat(RollupWords.evaluated(all, CHINESE)).isEqualTo("14／16 項");
    }
}
