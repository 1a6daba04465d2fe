package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.LinkageFilter;
import gangmu.model.SavedFilter;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedFiltersTest extends WindowTest {
    @BeforeEach
    void goThere() {
        window.showSample();
        window.press(CONTROL, DIGIT3);
    }

    private MenuButton kept() {
        return window.find("#filters-kept", MenuButton.class);
    }

    private MenuItem item(String words) {
        return kept().getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void keepAs(String name) {
        window.askedBy(item("儲存篩選…")::fire);
        window.onScreen(() -> window.field("filter-name").setText(name));
        window.answer("儲存");
        window.settle();
    }

    @Test
    void the_filter_that_is_on_is_kept_put_on_again_and_deleted() {
        assertThat(item("儲存篩選…").isDisable()).isTrue();
        window.onScreen(() -> window.field("linkage-text").setText("參訪"));
        String hidden = window.sentence("#linkage-hidden");
        keepAs("參訪類");
        assertThat(window.plan().savedFilters()).map(SavedFilter::name).containsExactly("參訪類");
        assertThat(kept().getText()).isEqualTo("參訪類");
        assertThat(window.undoName()).isEqualTo("復原：儲存篩選「參訪類」");

        window.fire(window.find("#linkage-clear", ButtonBase.class));
        assertThat(kept().getText()).isEqualTo("已存篩選");
        window.onScreen(item("參訪類")::fire);
        assertThat(window.field("linkage-text").getText()).isEqualTo("參訪");
        assertThat(window.sentence("#linkage-hidden")).isEqualTo(hidden);

        window.onScreen(item("刪除篩選「參訪類」")::fire);
        assertThat(window.plan().savedFilters()).isEmpty();
        window.press(CONTROL, Z);
        assertThat(window.plan().savedFilters()).hasSize(1);
    }

    @Test
    void every_limit_is_kept_with_the_plan() {
        LinkageFilter filter = LinkageFilter.NONE
                .section(Optional.of(window.plan().sections().getFirst().id()))
                .light(Optional.of(gangmu.model.Light.WHITE))
                .targeted(Optional.of(window.plan().years().getLast()));
        window.pick(window.find("#linkage-section", javafx.scene.Node.class), "一、強化我與各國關係");
        window.pick(window.find("#linkage-targeted", javafx.scene.Node.class), "109");
        window.pick(window.find("#linkage-filter-light", javafx.scene.Node.class), "□ 績效不明");
        keepAs("第一項綱要");
        assertThat(window.plan().savedFilters()).map(SavedFilter::filter).isEqualTo(List.of(filter));
    }

    @Test
    void a_filter_to_a_section_that_is_deleted_hides_nothing_any_more() {
        window.pick(window.find("#linkage-section", javafx.scene.Node.class), "一、強化我與各國關係");
        keepAs("第一項綱要");
        var section = window.plan().sections().getFirst();
        window.onScreen(
                () -> window.desk().change(plan -> Optional.of(gangmu.model.NodeChanges.delete(plan, section))));
        window.settle();
        assertThat(window.shows("#linkage-hidden")).isFalse();
        assertThat(DrivenWindow.chosen(
                        (javafx.scene.control.ComboBox<?>) window.find("#linkage-section", javafx.scene.Node.class)))
                .isEqualTo("全部");
        assertThat(kept().getText()).isEqualTo("已存篩選");
    }
}
