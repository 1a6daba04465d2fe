package gangmu.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.model.Direction;
import gangmu.model.EvaluationSystem;
import gangmu.model.Kpi;
import gangmu.model.NodeChanges;
import gangmu.text.RocYears;
import gangmu.ui.desk.OpenDesk;
import gangmu.ui.desk.YearViewModel;
import gangmu.ui.widget.FieldModel;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class KpiViewModelTest {
    private final OpenDesk open;
    private final KpiViewModel model;

    KpiViewModelTest(@TempDir Path folder) {
        open = OpenDesk.withSample(folder);
        model = new KpiViewModel(open.desk(), open.kpi("2.1").id());
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

    private Kpi held() {
        return open.kpi("2.1");
    }

    @Test
    void a_kpi_is_shown_as_the_plan_holds_it() {
        assertThat(model.name().text().get()).isEqualTo("推動與他國簽訂雙邊協議（含經貿合作相關協議）");
        assertThat(model.method().text().get()).isEqualTo("統計數據");
        assertThat(model.unit().text().get()).isEqualTo("件");
        assertThat(model.standard().text().get()).startsWith("簽訂雙邊協議");
        assertThat(model.system().get()).contains(EvaluationSystem.EXISTING_ORGANISATION);
        assertThat(model.direction().get()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(model.years().stream().map(YearViewModel::year).map(RocYears::text))
                .containsExactly("106", "107", "108", "109");
        assertThat(model.years().stream().map(year -> year.target().text().get()))
                .containsExactly("", "", "", "60");
    }

    private void direct(Direction chosen) {
        Kpi held = held();
        open.change(plan -> KpiViewModel.directed(held, chosen));
    }

    @Test
    void every_part_of_it_can_be_edited_and_each_edit_undone() {
        var published = open.plan();
        type(model.name(), "推動與他國簽訂雙邊協議");
        type(model.method(), "進度控管");
        type(model.standard(), "簽訂雙邊協議件數");
        type(model.unit(), "項");
        model.evaluateBy(Optional.of(EvaluationSystem.THIRD_PARTY));
        direct(Direction.LOWER_IS_BETTER);
        assertThat(held())
                .extracting(
                        Kpi::name,
                        Kpi::evaluationMethod,
                        Kpi::standard,
                        Kpi::unit,
                        Kpi::evaluationSystem,
                        Kpi::direction)
                .containsExactly(
                        "推動與他國簽訂雙邊協議",
                        "進度控管",
                        "簽訂雙邊協議件數",
                        "項",
                        EvaluationSystem.THIRD_PARTY,
                        Direction.LOWER_IS_BETTER);
        assertThat(open.stored()).isEqualTo(7);
        for (int edit = 0; edit < 6; edit++) {
            open.undo();
        }
        assertThat(open.plan()).isEqualTo(published);
    }

    @Test
    void a_name_may_not_be_empty() {
        type(model.name(), "  ");
        assertThat(model.name().problem().get().orElseThrow().key()).isEqualTo("wrong.empty");
        assertThat(open.stored()).isOne();
    }

    @Test
    void a_name_pasted_over_several_lines_becomes_one_line() {
        type(model.name(), "推動與他國\n 簽訂雙邊協議");
        assertThat(held().name()).isEqualTo("推動與他國簽訂雙邊協議");
        assertThat(model.name().text().get()).isEqualTo("推動與他國簽訂雙邊協議");
    }

    @Test
    void what_is_optional_can_be_emptied() {
        type(model.standard(), "");
        type(model.unit(), "");
        model.evaluateBy(Optional.empty());
        assertThat(held()).extracting(Kpi::standard, Kpi::unit).containsExactly("", "");
        assertThat(held().evaluationSystem()).isNull();
    }

    @Test
    void what_is_being_typed_outlives_a_change_made_elsewhere() {
        model.standard().text().set("還在輸入");
        model.show(open.make(NodeChanges.rename(held(), "新名稱")));
        assertThat(model.name().text().get()).isEqualTo("新名稱");
        assertThat(model.standard().text().get()).isEqualTo("還在輸入");
        model.standard().commit();
        assertThat(held().standard()).isEqualTo("還在輸入");
        assertThat(held().name()).isEqualTo("新名稱");
    }

    @Test
    void choosing_what_is_chosen_already_stores_nothing() {
        direct(Direction.HIGHER_IS_BETTER);
        model.evaluateBy(Optional.of(EvaluationSystem.EXISTING_ORGANISATION));
        assertThat(open.stored()).isOne();
    }

    @Test
    void typing_into_a_kpi_that_was_deleted_meanwhile_does_no_harm() {
        model.standard().text().set("還在輸入");
        var without = open.delete(held());
        model.show(without);
        model.standard().commit();
        assertThat(open.plan()).isEqualTo(without);
        assertThat(open.troubles()).isEmpty();
    }
}
