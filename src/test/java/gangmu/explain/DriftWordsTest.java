package gangmu.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Closing;
import gangmu.model.Deed;
import gangmu.model.Direction;
import gangmu.model.Edit;
import gangmu.model.Entered;
import gangmu.model.FigureChanges;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.ReviewChanges;
import gangmu.model.Verb;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DriftWordsTest {
    private static final Year YEAR = MeasuredKpi.year(108);
    private static final Entered CLOSED = new Entered("李審核", Instant.parse("2019-03-01T04:00:00Z"));
    private static final Entered LATER = new Entered("王小明", Instant.parse("2019-03-05T04:00:00Z"));

    private final MeasuredKpi measured = MeasuredKpi.by(Method.RATIO)
            .in("%")
            .part("分子")
            .base("分母")
            .target(108, "60")
            .actual("分子", "108", "2")
            .actual("分母", "108", "3");
    private Plan plan = measured.plan();

    private void make(Optional<Change> change) {
        plan = plan.after(change.orElseThrow());
    }

    private void enter(String item, String value) {
        Item counted = plan.items(measured.kpi().id()).stream()
                .filter(each -> each.name().equals(item))
                .findFirst()
                .orElseThrow();
        make(FigureChanges.actual(plan, counted, Period.of(YEAR), new BigDecimal(value), "", LATER));
    }

    private Optional<String> drift() {
        Closing closing = plan.closing(measured.kpi().id(), YEAR).orElseThrow();
        return DriftWords.of(plan, closing, Texts.of(Language.ZH_TW));
    }

    @Test
    void figures_are_rounded_as_everywhere_and_exact_where_they_would_look_the_same() {
        make(ReviewChanges.close(plan, measured.kpi(), YEAR, true, CLOSED));
        enter("分子", "1");
        assertThat(drift())
                .contains("結案後有變更：1 筆實際值異動（最近 108/03/05）、實際值 66.6667 → 33.3333、達成度 111.11% → 55.56%、建議燈號 ★ → ●");
        enter("分子", "2.000001");
        assertThat(drift()).contains("結案後有變更：1 筆實際值異動（最近 108/03/05）、實際值 66.6666666667 → 66.6667");
    }

    @Test
    void another_target_is_told_with_what_it_makes_of_the_year() {
        make(ReviewChanges.close(plan, measured.kpi(), YEAR, true, CLOSED));
        make(FigureChanges.target(plan, measured.kpi(), YEAR, Aim.at(new BigDecimal("80"))));
        assertThat(drift()).contains("結案後有變更：目標值 60 → 80、達成度 111.11% → 83.33%、建議燈號 ★ → ▲");
    }

    @Test
    void another_direction_is_told_where_value_and_target_are_the_same() {
        make(ReviewChanges.close(plan, measured.kpi(), YEAR, true, CLOSED));
        Kpi kpi = plan.kpi(measured.kpi().id()).orElseThrow();
        plan = plan.after(
                Change.of(Deed.of(Verb.EDIT, kpi.name()), new Edit(kpi, kpi.directed(Direction.LOWER_IS_BETTER))));
        assertThat(drift()).contains("結案後有變更：指標方向或衡量方式已變更、達成度 111.11% → 88.89%、建議燈號 ★ → ▲");
    }
}
