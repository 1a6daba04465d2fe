package gangmu.model;

import static gangmu.model.MeasuredKpi.by;
import static gangmu.model.MeasuredKpi.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private final MeasuredKpi measured =
            by(Method.SUM_IN_YEAR).part("甲").target(108, "100").actual("甲", "108", "90");
    private final Plan plan = measured.plan();

    private Plan reviewed(Light light, String reason) {
        return plan.after(ReviewChanges.review(plan, measured.kpi(), year(108), Stage.SELF_REVIEW, light, reason)
                .orElseThrow());
    }

    @Test
    void only_a_light_that_is_not_the_suggested_one_needs_a_reason() {
        assertThatExceptionOfType(ReasonNeeded.class).isThrownBy(() -> reviewed(Light.GREEN, " "));
        assertThat(reviewed(Light.YELLOW, "").reviews(measured.kpi().id())).hasSize(1);
        assertThat(reviewed(Light.GREEN, "補件後達成").reviews(measured.kpi().id()))
                .noneMatch(review -> review.lacksReason(plan));
    }

    @Test
    void a_review_made_before_the_suggestion_changed_stays_and_lacks_a_reason_from_then_on() {
        Plan before = reviewed(Light.YELLOW, "");
        LightRule strict =
                new LightRule(Id.random(), Rank.between(null, null), Comparison.AT_LEAST, BigDecimal.TEN, Light.GREEN);
        Plan after =
                before.after(LightRuleChanges.replace(before, List.of(strict)).orElseThrow());
        Review review = after.reviews(measured.kpi().id()).getFirst();
        assertThat(review.lacksReason(before)).isFalse();
        assertThat(review.lacksReason(after)).isTrue();
        assertThat(ReviewChanges.review(after, measured.kpi(), year(108), Stage.SELF_REVIEW, Light.YELLOW, "規則修訂前審核"))
                .isPresent();
    }
}
