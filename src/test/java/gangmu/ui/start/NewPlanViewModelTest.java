package gangmu.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.YearRange;
import gangmu.text.RocYears;
import gangmu.ui.widget.FieldModel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPlanViewModelTest {
    private final Path home;
    private final NewPlanViewModel model;

    NewPlanViewModelTest(@TempDir Path home) {
        this.home = home;
        this.model = new NewPlanViewModel(home);
    }

    private static void type(FieldModel field, String text) {
        field.text().set(text);
        field.commit();
    }

    private static String problem(FieldModel field) {
        return field.problem().get().orElseThrow().key();
    }

    private void typeAll() {
        type(model.title(), "交通部中程施政計畫");
        type(model.agency(), "交通部");
        type(model.years().first(), "110");
        type(model.years().last(), "113");
    }

    @Test
    void what_is_typed_makes_a_plan_in_a_folder_of_its_name() {
        typeAll();
        YearRange years = new YearRange(RocYears.year(110), RocYears.year(113));
        assertThat(model.plan()).contains(new NewPlan("交通部中程施政計畫", "交通部", years, home.resolve("交通部中程施政計畫")));
    }

    @Test
    void nothing_is_marked_before_anything_is_typed_and_everything_that_is_missing_once_it_is_asked_for() {
        assertThat(model.title().problem().get()).isEmpty();
        assertThat(model.plan()).isEmpty();
        assertThat(problem(model.title())).isEqualTo("wrong.empty");
        assertThat(problem(model.agency())).isEqualTo("wrong.empty");
        assertThat(problem(model.years().first())).isEqualTo("wrong.year");
        assertThat(problem(model.years().last())).isEqualTo("wrong.year");
        assertThat(problem(model.folder())).isEqualTo("wrong.empty");
    }

    @Test
    void a_last_year_before_the_first_gives_no_plan() {
        typeAll();
        type(model.years().last(), "109");
        assertThat(problem(model.years().last())).isEqualTo("wrong.period");
        assertThat(model.plan()).isEmpty();
    }

    @Test
    void too_many_years_give_no_plan() {
        typeAll();
        type(model.years().last(), "131");
        assertThat(model.plan()).isEmpty();
        assertThat(problem(model.years().last())).isEqualTo("wrong.years.many");
    }

    @Test
    void what_was_missing_can_be_filled_in() {
        assertThat(model.plan()).isEmpty();
        typeAll();
        assertThat(model.plan()).isPresent();
        assertThat(model.title().problem().get()).isEmpty();
    }

    @Test
    void the_folder_follows_the_title_until_another_is_typed() {
        model.title().text().set("甲");
        assertThat(model.folder().text().get()).isEqualTo(home.resolve("甲").toString());
        model.title().text().set("甲/乙:丙;丁");
        assertThat(model.folder().text().get())
                .isEqualTo(home.resolve("甲-乙-丙-丁").toString());
        Path other = home.resolve("別處");
        model.folder().text().set(other.toString());
        model.title().text().set("戊");
        assertThat(model.folder().text().get()).isEqualTo(other.toString());
    }

    @Test
    void a_folder_is_called_by_the_shortest_of_its_names() {
        type(model.folder(), home + "/none/../other");
        assertThat(model.folder().text().get()).isEqualTo(home.resolve("other").toString());
    }

    @Test
    void a_folder_typed_by_hand_is_kept_when_the_title_is_changed_after_a_first_try() {
        Path other = home.resolve("別處");
        type(model.folder(), other.toString());
        assertThat(model.plan()).isEmpty();
        typeAll();
        assertThat(model.plan()).map(NewPlan::folder).contains(other);
    }
}
