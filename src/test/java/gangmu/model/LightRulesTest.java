package gangmu.model;

import static gangmu.model.MeasuredKpi.by;
import static gangmu.model.MeasuredKpi.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightRulesTest {
    private static LightRule rule(Comparison comparison, String percent, Light light) {
        return new LightRule(Id.random(), Rank.between(null, null), comparison, new BigDecimal(percent), light);
    }

    private static MeasuredKpi reaching(String actual) {
        return by(Method.SUM_IN_YEAR).part("甲").target(108, "1000").actual("甲", "108", actual);
    }

    private static Plan with(Plan plan, LightRule... rules) {
        return plan.after(LightRuleChanges.replace(plan, List.of(rules)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"1000, GREEN", "999.9999, YELLOW", "800, YELLOW", "799.9999, RED", "0, RED", "-5, RED"})
    void the_default_rules_judge_the_exact_attainment(String actual, Light light) {
        MeasuredKpi kpi = reaching(actual);
        assertThat(kpi.plan().lightRules().isDefault()).isTrue();
        assertThat(kpi.plan().suggested(kpi.kpi(), year(108))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"1100, GREEN", "1000, YELLOW", "900, YELLOW", "500, RED", "499, WHITE"})
    void of_a_plans_own_rules_the_first_that_holds_wins(String actual, Light light) {
        MeasuredKpi kpi = reaching(actual);
        Plan plan = with(
                kpi.plan(),
                rule(Comparison.MORE_THAN, "100", Light.GREEN),
                rule(Comparison.AT_LEAST, "90", Light.YELLOW),
                rule(Comparison.AT_LEAST, "50", Light.RED));
        assertThat(plan.lightRules().isDefault()).isFalse();
        assertThat(plan.suggested(kpi.kpi(), year(108))).isEqualTo(light);
    }

    @Test
    void without_an_attainment_no_rule_gives_a_light() {
        MeasuredKpi kpi = by(Method.SUM_IN_YEAR).part("甲").target(108, "10");
        Plan plan = with(kpi.plan(), rule(Comparison.AT_LEAST, "-1000", Light.GREEN));
        assertThat(plan.suggested(kpi.kpi(), year(108))).isEqualTo(Light.WHITE);
    }

    @Test
    void rules_are_changed_in_place_and_taken_back_whole() {
        MeasuredKpi kpi = reaching("950");
        Plan plan = kpi.plan();
        List<LightRule> own = plan.lightRules().all();
        Change first = LightRuleChanges.replace(plan, own).orElseThrow();
        Plan stated = plan.after(first);
        assertThat(stated.lightRules().all()).hasSize(3);
        assertThat(stated.suggested(kpi.kpi(), year(108))).isEqualTo(Light.YELLOW);

        Change swapped = LightRuleChanges.replace(
                        stated, stated.lightRules().all().reversed())
                .orElseThrow();
        Plan reversed = stated.after(swapped);
        assertThat(reversed.lightRules().all())
                .extracting(LightRule::light)
                .containsExactly(Light.RED, Light.YELLOW, Light.GREEN);
        assertThat(reversed.after(swapped.inverse())).isEqualTo(stated);
        assertThat(stated.after(first.inverse())).isEqualTo(plan);
    }

    @Test
    void other_rules_say_beforehand_which_lights_they_would_change() {
        MeasuredKpi kpi = reaching("950");
        Plan plan = kpi.plan();
        Change stricter = LightRuleChanges.replace(
                        plan,
                        List.of(
                                rule(Comparison.AT_LEAST, "98", Light.GREEN),
                                rule(Comparison.LESS_THAN, "98", Light.RED)))
                .orElseThrow();
        assertThat(LightRuleChanges.consequences(plan, stricter))
                .containsExactly(new LightChange(kpi.kpi(), year(108), Light.YELLOW, Light.RED));
    }

    @Test
    void no_rules_are_the_default_ones_again() {
        Plan plan = with(reaching("950").plan(), rule(Comparison.AT_LEAST, "1", Light.GREEN));
        Plan reset = plan.after(LightRuleChanges.replace(plan, List.of()).orElseThrow());
        assertThat(reset.lightRules().isDefault()).isTrue();
    }
}
