package gangmu.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.model.Heading;
import gangmu.model.Kpi;
import gangmu.model.YearRange;
import gangmu.model.YearlyFigures;
import gangmu.text.RocYears;
import gangmu.ui.desk.OpenDesk;
import gangmu.ui.widget.FieldModel;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class HeadingViewModelTest {
    private final OpenDesk open;
    private final HeadingViewModel model;

    HeadingViewModelTest(@TempDir Path folder) {
        open = OpenDesk.withSample(folder);
        model = new HeadingViewModel(open.desk());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void type(FieldModel field, String text) {
        field.text().set(text);
        field.commit();
        model.show(open.plan());
    }

    private Heading held() {
        return open.plan().heading();
    }

    private static YearRange years(int first, int last) {
        return new YearRange(RocYears.year(first), RocYears.year(last));
    }

    @Test
    void title_and_agency_are_edited_and_undone() {
        var published = open.plan();
        type(model.title(), "外交部中程施政計畫（修正版）");
        type(model.agency(), "外交及國際合作部");
        assertThat(held().title()).isEqualTo("外交部中程施政計畫（修正版）");
        assertThat(held().agency()).isEqualTo("外交及國際合作部");
        open.undo();
        assertThat(open.undo()).isEqualTo(published);
    }

    @Test
    void neither_may_be_empty() {
        type(model.title(), "");
        type(model.agency(), "　");
        assertThat(model.title().problem().get().orElseThrow().key()).isEqualTo("wrong.empty");
        assertThat(model.agency().problem().get().orElseThrow().key()).isEqualTo("wrong.empty");
        assertThat(open.stored()).isOne();
    }

    @Test
    void years_that_have_figures_cannot_be_left_out_and_are_named() {
        Kpi kpi = open.kpi("2.1");
        open.change(plan -> YearlyFigures.enter(plan, kpi, RocYears.year(106), BigDecimal.ONE, ""));
        model.show(open.plan());
        type(model.years().first(), "107");
        var problem = model.years().first().problem().get().orElseThrow();
        assertThat(problem.key()).isEqualTo("wrong.years.figures");
        assertThat(problem.arguments()).containsExactly("106");

        type(model.years().last(), "108");
        assertThat(model.years().last().problem().get().orElseThrow().arguments())
                .containsExactly("106, 109");
        assertThat(held().years()).isEqualTo(years(106, 109));
        assertThat(open.stored()).isEqualTo(2);
    }

    @Test
    void years_without_figures_can_be_left_out_and_others_added() {
        type(model.years().first(), "108");
        type(model.years().last(), "111");
        assertThat(held().years()).isEqualTo(years(108, 111));
    }

    @Test
    void a_plan_of_too_many_years_is_refused() {
        type(model.years().last(), "190");
        assertThat(model.years().last().problem().get().orElseThrow().key()).isEqualTo("wrong.years.many");
        assertThat(open.stored()).isOne();
    }

    @Test
    void a_last_year_before_the_first_is_refused() {
        type(model.years().last(), "105");
        assertThat(model.years().last().problem().get().orElseThrow().key()).isEqualTo("wrong.period");
        assertThat(open.stored()).isOne();
    }
}
