package gangmu.model;

import static gangmu.model.MeasuredKpi.by;
import static gangmu.model.MeasuredKpi.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Entered REVIEWED = new Entered("李審核", MeasuredKpi.NOON.plus(Duration.ofDays(30)));
    private static final Entered LATER = new Entered("王小明", MeasuredKpi.NOON.plus(Duration.ofDays(33)));

    private final MeasuredKpi measured =
            by(Method.SUM_IN_YEAR).part("甲").target(108, "100").actual("甲", "108", "90");
    private final Kpi kpi = measured.kpi();
    private Plan plan = measured.plan();

    private void review(Stage stage, Light light, String reason) {
        make(ReviewChanges.review(plan, kpi, year(108), stage, light, reason, REVIEWED));
    }

    private void make(Optional<Change> change) {
        plan = plan.after(change.orElseThrow());
    }

    private void enter(String value) {
        Item item = plan.items(kpi.id()).getFirst();
        make(FigureChanges.actual(plan, item, Period.of(year(108)), new BigDecimal(value), "", LATER));
    }

    private void target(String value) {
        make(FigureChanges.target(plan, kpi, year(108), Aim.at(new BigDecimal(value))));
    }

    private void giveGreenFrom(int percent) {
        LightRule rule = new LightRule(
                Id.random(), Rank.between(null, null), Comparison.AT_LEAST, BigDecimal.valueOf(percent), Light.GREEN);
        make(LightRuleChanges.replace(plan, List.of(rule)));
    }

    private Review review() {
        return plan.reviews(kpi.id()).getFirst();
    }

    private Optional<Drift> drift() {
        return review().drift(plan);
    }

    @Test
    void only_a_light_that_is_not_the_suggested_one_needs_a_reason() {
        assertThatExceptionOfType(ReasonNeeded.class).isThrownBy(() -> review(Stage.SELF_REVIEW, Light.GREEN, " "));
        review(Stage.SELF_REVIEW, Light.YELLOW, "");
        review(Stage.SECOND_REVIEW, Light.GREEN, "補件後達成");
        assertThat(plan.reviews(kpi.id())).hasSize(2).noneMatch(review -> review.lacksReason(plan));
    }

    @Test
    void a_review_made_before_the_suggestion_changed_stays_and_lacks_a_reason_from_then_on() {
        review(Stage.SELF_REVIEW, Light.YELLOW, "");
        assertThat(review().lacksReason(plan)).isFalse();
        giveGreenFrom(10);
        assertThat(review().lacksReason(plan)).isTrue();
        review(Stage.SELF_REVIEW, Light.YELLOW, "規則修訂前審核");
        assertThat(review().lacksReason(plan)).isFalse();
    }

    @Test
    void a_review_says_who_gave_it_when_and_having_seen_what() {
        review(Stage.SELF_REVIEW, Light.YELLOW, "");
        assertThat(review().by()).isEqualTo("李審核");
        assertThat(review().at()).isEqualTo(REVIEWED.at());
        assertThat(review().judged())
                .isEqualTo(new Judged(
                        Light.YELLOW, BigDecimal.valueOf(90), BigDecimal.valueOf(100), null, BigDecimal.valueOf(90)));
    }

    @Test
    void the_light_that_stands_is_that_of_the_last_stage_and_else_the_suggested_one() {
        assertThat(plan.standing(kpi, year(108)))
                .isEqualTo(new StandingLight(Light.YELLOW, Light.YELLOW, Optional.empty()));
        review(Stage.SECOND_REVIEW, Light.RED, "佐證不足");
        review(Stage.SELF_REVIEW, Light.GREEN, "補件後達成");
        StandingLight second = plan.standing(kpi, year(108));
        assertThat(second).isEqualTo(new StandingLight(Light.RED, Light.YELLOW, Optional.of(Stage.SECOND_REVIEW)));
        assertThat(second.isOverruled()).isTrue();
        make(ReviewChanges.review(plan, kpi, year(108), Stage.SECOND_REVIEW, null, "", REVIEWED));
        assertThat(plan.standing(kpi, year(108)).light()).isEqualTo(Light.GREEN);
        assertThat(plan.lights(year(108))).containsEntry(Light.GREEN, 1).containsEntry(Light.YELLOW, 0);
        assertThat(plan.overruled(year(108))).isOne();
    }

    @Test
    void figures_entered_after_a_review_are_told_even_where_they_come_to_the_same() {
        review(Stage.SELF_REVIEW, Light.YELLOW, "");
        assertThat(drift()).isEmpty();
        enter("95");
        assertThat(drift().orElseThrow().later()).hasSize(1);
        assertThat(drift().orElseThrow().before().value()).isEqualByComparingTo("90");
        assertThat(drift().orElseThrow().now().value()).isEqualByComparingTo("95");
        enter("90");
        assertThat(drift())
                .map(Drift::later)
                .hasValueSatisfying(later -> assertThat(later).hasSize(1));
    }

    @Test
    void another_source_of_the_same_figure_changes_nothing_that_was_judged() {
        review(Stage.SELF_REVIEW, Light.YELLOW, "");
        Item item = plan.items(kpi.id()).getFirst();
        Actual held = plan.actuals(kpi.id()).getFirst();
        make(FigureChanges.source(plan, item, held, "業務統計月報"));
        assertThat(drift()).isEmpty();
        make(FigureChanges.actual(plan, item, held.period(), held.value(), "會議紀錄", LATER));
        assertThat(drift()).isEmpty();
        assertThat(plan.actuals(kpi.id()).getFirst().source()).isEqualTo("會議紀錄");
        assertThat(plan.actuals(kpi.id()).getFirst().by()).isEqualTo(held.by());
    }

    @Test
    void another_target_or_rule_after_a_review_is_told_until_it_is_undone() {
        review(Stage.SELF_REVIEW, Light.YELLOW, "");
        target("90");
        assertThat(drift()).map(drift -> drift.now().target()).contains(BigDecimal.valueOf(90));
        target("100");
        assertThat(drift()).isEmpty();
        giveGreenFrom(85);
        assertThat(drift()).map(drift -> drift.now().light()).contains(Light.GREEN);
    }

    @Test
    void a_review_that_is_given_again_holds_for_what_has_changed() {
        review(Stage.SELF_REVIEW, Light.YELLOW, "");
        assertThat(ReviewChanges.review(plan, kpi, year(108), Stage.SELF_REVIEW, Light.YELLOW, "", LATER))
                .isEmpty();
        target("95");
        make(ReviewChanges.review(plan, kpi, year(108), Stage.SELF_REVIEW, Light.YELLOW, "", LATER));
        assertThat(drift()).isEmpty();
        assertThat(review().by()).isEqualTo("王小明");
    }

    @Test
    void another_reason_for_the_same_light_judges_nothing_anew() {
        review(Stage.SELF_REVIEW, Light.GREEN, "補件後達成");
        Judged judged = review().judged();
        target("95");
        make(ReviewChanges.review(plan, kpi, year(108), Stage.SELF_REVIEW, Light.GREEN, "補件後已達成", LATER));
        assertThat(review().reason()).isEqualTo("補件後已達成");
        assertThat(review().by()).isEqualTo("李審核");
        assertThat(review().at()).isEqualTo(REVIEWED.at());
        assertThat(review().judged()).isEqualTo(judged);
        assertThat(drift()).isPresent();
    }

    @Test
    void a_review_that_is_confirmed_with_another_reason_holds_for_what_has_changed() {
        review(Stage.SELF_REVIEW, Light.YELLOW, "");
        target("90");
        assertThatExceptionOfType(ReasonNeeded.class)
                .isThrownBy(() -> ReviewChanges.confirm(plan, review(), "", LATER));
        make(ReviewChanges.confirm(plan, review(), "佐證不足", LATER));
        assertThat(drift()).isEmpty();
        assertThat(review().by()).isEqualTo("王小明");
        assertThat(review().reason()).isEqualTo("佐證不足");
    }

    @Test
    void a_year_that_was_closed_says_what_came_in_nevertheless() {
        make(ReviewChanges.close(plan, kpi, year(108), true, REVIEWED));
        assertThat(ReviewChanges.close(plan, kpi, year(108), true, LATER)).isEmpty();
        assertThat(plan.closing(kpi.id(), year(108)).orElseThrow().by()).isEqualTo("李審核");
        enter("95");
        assertThat(plan.closing(kpi.id(), year(108)).flatMap(closing -> closing.drift(plan)))
                .isPresent();
        make(ReviewChanges.close(plan, kpi, year(108), true, LATER));
        assertThat(plan.closing(kpi.id(), year(108)).flatMap(closing -> closing.drift(plan)))
                .isEmpty();
    }

    @Test
    void where_nobody_knows_what_was_judged_only_later_figures_are_told() {
        Review unknown =
                new Review(kpi.id(), year(108), Stage.SELF_REVIEW, Light.YELLOW, "", Judged.UNKNOWN, "", REVIEWED.at());
        plan = plan.after(Change.of(Deed.of(Verb.REVIEW, kpi.name()), Edit.add(unknown)));
        target("90");
        assertThat(drift()).isEmpty();
        enter("95");
        assertThat(drift()).map(Drift::before).isEqualTo(drift().map(Drift::now));
    }
}
