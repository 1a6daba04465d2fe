package gangmu.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.model.Project;
import gangmu.model.YearRange;
import gangmu.text.RocYears;
import gangmu.ui.desk.OpenDesk;
import gangmu.ui.widget.FieldModel;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class ProjectViewModelTest {
    private static final String NAME = "東協 10 國人民來臺有條件免簽";

    private final OpenDesk open;
    private final ProjectViewModel model;

    ProjectViewModelTest(@TempDir Path folder) {
        open = OpenDesk.withSample(folder);
        model = new ProjectViewModel(open.desk(), open.project(NAME).id());
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

    private Project held() {
        return open.project(NAME);
    }

    private static YearRange years(int first, int last) {
        return new YearRange(RocYears.year(first), RocYears.year(last));
    }

    @Test
    void a_project_is_shown_as_the_plan_holds_it() {
        assertThat(model.name().text().get()).startsWith(NAME);
        assertThat(model.period().first().text().get()).isEqualTo("105");
        assertThat(model.period().last().text().get()).isEqualTo("107");
        assertThat(model.category().text().get()).isEqualTo("其它");
    }

    @Test
    void name_category_and_period_are_edited_and_undone() {
        var published = open.plan();
        type(model.name(), NAME + "（第二期）");
        type(model.category(), "科技發展");
        type(model.period().last(), "112");
        assertThat(held().name()).isEqualTo(NAME + "（第二期）");
        assertThat(held().category()).isEqualTo("科技發展");
        assertThat(held().period()).isEqualTo(years(105, 112));
        open.undo();
        open.undo();
        assertThat(open.undo()).isEqualTo(published);
    }

    @Test
    void a_period_that_ends_before_it_starts_is_marked_and_stores_nothing() {
        type(model.period().last(), "104");
        assertThat(model.period().last().problem().get().orElseThrow().key()).isEqualTo("wrong.period");
        assertThat(held().period()).isEqualTo(years(105, 107));
        assertThat(open.stored()).isOne();
    }

    @Test
    void a_period_is_moved_past_itself_as_one_change() {
        type(model.period().first(), "110");
        type(model.period().last(), "113");
        assertThat(held().period()).isEqualTo(years(110, 113));
        assertThat(model.period().first().problem().get()).isEmpty();
        assertThat(open.stored()).isEqualTo(2);
    }

    @Test
    void a_wrong_year_does_not_change_the_other_end() {
        type(model.period().first(), "201");
        type(model.period().last(), "108");
        assertThat(held().period()).isEqualTo(years(105, 108));
        assertThat(model.period().first().problem().get().orElseThrow().key()).isEqualTo("wrong.year");
    }
}
